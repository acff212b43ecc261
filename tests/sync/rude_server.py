"""A server on loopback that speaks the wire, and misbehaves exactly when told to.

Raw sockets, because no web framework can be talked into a body that is cut short.
"""

import asyncio
import gzip
import json
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from typing import Any


@dataclass(frozen=True)
class Request:
    """What came in, and when (seconds of the event loop)."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    at: float

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def ids(self) -> list[str]:
        return [record["id"] for record in json.loads(self.body)["records"]]


SITE = {
    "id": "harbour",
    "name": "Harbour clinic",
    "time_zone": "Europe/Helsinki",
    "languages": ["fi", "en"],
    "places": [{"id": "k2"}],
}

Answer = Callable[["RudeServer", Request, asyncio.StreamWriter], Awaitable[None]]


@dataclass
class RudeServer:
    """Answers `manners` in turn (for one path, if given), and properly when none is left."""

    url: str = ""
    requests: list[Request] = field(default_factory=list)
    manners: list[Answer] = field(default_factory=list)
    rude_to: str | None = None
    always: Answer | None = None
    taken: dict[str, dict[str, Any]] = field(default_factory=dict)
    doubled: int = 0
    refuse: dict[str, str] = field(default_factory=dict)  # id -> reason
    list_pages: list[dict[str, Any]] = field(default_factory=list)
    site: dict[str, Any] = field(default_factory=lambda: dict(SITE))

    def to(self, path: str) -> list[Request]:
        return [request for request in self.requests if request.path == path]

    def take(self, request: Request) -> dict[str, Any]:
        """Keep the records once each, and judge every one."""
        verdicts = []
        for index, record in enumerate(json.loads(request.body)["records"]):
            if record["id"] in self.refuse:
                reason = self.refuse[record["id"]]
                verdicts.append(
                    {"index": index, "id": record["id"], "verdict": "refused", "reason": reason}
                )
                continue
            self.taken.setdefault(record["id"], record)
            verdicts.append({"index": index, "id": record["id"], "verdict": "accepted"})
        return {"verdicts": verdicts}

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while (request := await _read(reader)) is not None:
                self.requests.append(request)
                await self._answer(request)(self, request, writer)
                await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            writer.close()

    def _answer(self, request: Request) -> Answer:
        if self.rude_to in (None, request.path):
            if self.manners:
                return self.manners.pop(0)
            if self.always:
                return self.always
        return polite


@asynccontextmanager
async def rude_server(
    tls: ssl.SSLContext | None = None, host: str = "127.0.0.1"
) -> AsyncIterator[RudeServer]:
    """Serve on a free port of loopback."""
    rude = RudeServer()
    connections: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        connections.add(task)
        task.add_done_callback(connections.discard)
        await rude.handle(reader, writer)

    server = await asyncio.start_server(serve, host, 0, ssl=tls)
    name = f"[{host}]" if ":" in host else host
    port = server.sockets[0].getsockname()[1]
    rude.url = f"{'https' if tls else 'http'}://{name}:{port}"
    try:
        yield rude
    finally:
        server.close()
        for task in list(connections):
            task.cancel()
        await asyncio.gather(*connections, return_exceptions=True)


async def polite(rude: RudeServer, request: Request, writer: asyncio.StreamWriter) -> None:
    """What a good central answers."""
    match request.method, request.path:
        case "POST", "/v1/records":
            said: Any = rude.take(request)
        case "GET", "/v1/schedule":
            said = rude.list_pages.pop(0) if rude.list_pages else None
        case "GET", "/v1/site":
            said = rude.site
        case "GET", "/v1/site/peppers":
            said = {"peppers": [{"version": 1, "value": "AAAA"}]}
        case _:
            said = {}
    if said is None:
        since = int(request.target.partition("since=")[2].partition("&")[0])
        said = {"version": since or 1, "full": not since, "rows": []}
    body = json.dumps(said).encode()
    mark = f'"{sha256(body).hexdigest()}"' if request.path == "/v1/site" else ""
    if mark and request.headers.get("if-none-match") == mark:
        writer.write(http(304, etag=mark))
    else:
        writer.write(http(200, body, **({"etag": mark} if mark else {})))


def says(status: int, body: bytes = b"", **headers: str) -> Answer:
    """Answer with this, and hang up."""

    async def answer(_: RudeServer, __: Request, writer: asyncio.StreamWriter) -> None:
        writer.write(http(status, body, **headers))

    return answer


def bytewise(data: bytes) -> Answer:
    """Let it drip: a byte each 20 ms, and hang up."""

    async def answer(_: RudeServer, __: Request, writer: asyncio.StreamWriter) -> None:
        hung_up = asyncio.ensure_future(writer.wait_closed())
        for byte in data:
            writer.write(bytes([byte]))
            await asyncio.wait([hung_up], timeout=0.02)
            if hung_up.done():
                break
        hung_up.cancel()
        writer.close()

    return answer


def raw(data: bytes) -> Answer:
    """Send just these bytes, and hang up."""

    async def answer(_: RudeServer, __: Request, writer: asyncio.StreamWriter) -> None:
        writer.write(data)
        await writer.drain()
        writer.close()

    return answer


def verdicts(change: Callable[[list[dict[str, Any]]], list[dict[str, Any]]]) -> Answer:
    """Store the records properly, and answer something else than it should."""

    async def answer(rude: RudeServer, request: Request, writer: asyncio.StreamWriter) -> None:
        said = {"verdicts": change(rude.take(request)["verdicts"])}
        writer.write(http(200, json.dumps(said).encode()))

    return answer


async def lost_after_commit(
    rude: RudeServer, request: Request, writer: asyncio.StreamWriter
) -> None:
    """Store the records, and hang up before saying so."""
    rude.take(request)
    writer.close()


async def answered_twice(rude: RudeServer, request: Request, writer: asyncio.StreamWriter) -> None:
    """Say the same twice, on a connection that stays open."""
    await polite(rude, request, writer)
    await polite(rude, request, writer)


async def silent(rude: RudeServer, _: Request, __: asyncio.StreamWriter) -> None:
    """Never answer."""
    await asyncio.Event().wait()


async def huge(_: RudeServer, __: Request, writer: asyncio.StreamWriter) -> None:
    """Send 300 MiB, or as much as anybody reads."""
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n")
    for _i in range(300):
        writer.write(b" " * 1024 * 1024)
        await writer.drain()
    writer.close()


@cache
def bomb() -> Answer:
    """Send 100 MiB as 100 KiB of gzip, though nobody asked for gzip."""
    return says(200, gzip.compress(b" " * 100 * 1024 * 1024), content_encoding="gzip")


def http(status: int, body: bytes = b"", **headers: str) -> bytes:
    """Write a whole answer."""
    lines = [f"HTTP/1.1 {status} Something", f"Content-Length: {len(body)}"]
    said = {"content_type": "application/json", **headers}
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in said.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


async def _read(reader: asyncio.StreamReader) -> Request | None:
    try:
        head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
    except asyncio.IncompleteReadError:
        return None
    method, target, _ = head[0].split(" ")
    headers = {
        name.lower(): value
        for name, _, value in (line.partition(": ") for line in head[1:] if line)
    }
    body = await reader.readexactly(int(headers.get("content-length", 0)))
    return Request(method, target, headers, body, asyncio.get_running_loop().time())
