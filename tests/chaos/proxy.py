"""A proxy before central that spoils what passes, one request at a time, as it is told.

It takes TLS, reads one request of a connection, lets one fault loose on it, and hangs up.
"""

import asyncio
import json
import random
import ssl
from collections import Counter, deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

RECORDS = b"POST /v1/records "


@dataclass
class Passage:
    """One request on its way, and the connection it came by."""

    proxy: "Proxy"
    head: bytes
    body: bytes
    writer: asyncio.StreamWriter

    async def ask(self) -> tuple[bytes, bytes]:
        """Carry the request to central; its answer's head and body."""
        return await self.proxy.ask(self.head + self.body)

    async def say(self, head: bytes, body: bytes) -> None:
        """Give an answer as a whole."""
        self.writer.write(head + body)
        await self.writer.drain()

    async def tell(self, status: int, body: bytes = b"", **headers: str) -> None:
        """Give an answer of our own."""
        lines = [f"HTTP/1.1 {status} Chaos", f"Content-Length: {len(body)}"]
        said = {"content_type": "application/json", **headers}
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in said.items()]
        await self.say("\r\n".join(lines).encode() + b"\r\n\r\n", body)

    def cut(self) -> None:
        """Hang up at once, without a goodbye."""
        self.writer.transport.abort()

    async def gone(self) -> None:
        """Wait until the other side has had enough."""
        await self.writer.wait_closed()

    async def slowly(self, data: bytes, size: int, seconds: float) -> None:
        """Let `size` bytes through each `seconds`, while anybody listens."""
        for start in range(0, len(data), size):
            self.writer.write(data[start : start + size])
            await self.writer.drain()
            await self.proxy.pause(seconds)

    async def change(self, change: Callable[[list[Any]], object]) -> None:
        """Let central take the records, and tell something else than it said."""
        _, body = await self.ask()
        verdicts = json.loads(body).get("verdicts", [])
        await self.tell(200, json.dumps(change(verdicts)).encode())


Fault = Callable[[Passage], Awaitable[None]]


@dataclass
class Proxy:
    """Carries requests to central at `port`; `plan` holds what goes wrong with the next ones.

    `scale` shortens every pause. `shown` is how often each fault met a request with records.
    """

    port: int
    faults: dict[str, Fault]
    identities: dict[str, ssl.SSLContext]
    scale: float
    chance: random.Random
    plan: deque[str] = field(default_factory=deque)
    shown: Counter[str] = field(default_factory=Counter)
    held: list[bytes] = field(default_factory=list)
    address: int = 0
    identity: str = "good"
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    _server: asyncio.Server | None = None

    async def open(self) -> None:
        """Listen on a free port of loopback, or on the one from before."""
        self._server = await asyncio.start_server(
            self._serve, "127.0.0.1", self.address, ssl=self._context()
        )
        self.address = self._server.sockets[0].getsockname()[1]

    def shut(self) -> None:
        """Refuse connections from now on."""
        if self._server is not None:
            self._server.close()
            self._server = None

    async def close(self) -> None:
        """Refuse connections, and drop those there are."""
        self.shut()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.pause(0.1 / self.scale)  # the loop closes what has been let go

    async def pause(self, seconds: float) -> None:
        """Let that much time of the real world pass."""
        bell = asyncio.Event()
        asyncio.get_running_loop().call_later(seconds * self.scale, bell.set)
        await bell.wait()

    async def ask(self, request: bytes) -> tuple[bytes, bytes]:
        """Carry a request to central over a connection of its own."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        try:
            writer.write(request)
            await writer.drain()
            head = await reader.readuntil(b"\r\n\r\n")
            return _hang_up(head), await reader.readexactly(_length(head))
        finally:
            writer.close()

    def _context(self) -> ssl.SSLContext:
        """TLS that shows the certificate of the moment."""
        context = self.identities["good"]

        def choose(handshake: ssl.SSLObject, _name: str | None, _: ssl.SSLContext) -> None:
            handshake.context = self.identities[self.identity]

        context.sni_callback = choose
        return context

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            body = await reader.readexactly(_length(head))
            await self._spoil(Passage(self, head, body, writer))
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # either side has hung up, or the storm is over
        finally:
            writer.close()

    async def _spoil(self, passage: Passage) -> None:
        if not passage.head.startswith(RECORDS) or not self.plan:
            await passage.say(*await passage.ask())
            return
        name = self.plan.popleft()
        if name != "nothing":
            self.shown[name] += 1
        await self.faults[name](passage)


def _length(head: bytes) -> int:
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return int(line.partition(b":")[2])
    return 0


def _hang_up(head: bytes) -> bytes:
    return head[:-2] + b"Connection: close\r\n\r\n"
