"""The kiosks of the load figure: one thread, a keep-alive connection each, bytes made beforehand.

Reads an order from stdin and says what it saw on stdout. Requests leave at their time
whether or not the ones before were answered.
"""

from __future__ import annotations

import asyncio
import resource
import statistics
import sys
from collections import Counter, deque
from typing import Any

import msgspec
import uvloop

from tests.bench.batches import STORE, answer, arrival

KINDS = ("schedule", "health", "records")


class Order(msgspec.Struct, frozen=True):
    """Where to call, as whom, how often a second, for how long."""

    host: str
    port: int
    tokens: list[str]
    a_second: int
    seconds: int


class Told(msgspec.Struct, frozen=True):
    """What came of it. Times are from when a request was due to the last byte of its answer."""

    requests: int
    records: int
    errors: int
    kinds: dict[str, int]
    seconds: float
    p50_ms: float
    p99_ms: float
    worst_ms: float
    cpu_s: float


class Kiosk(asyncio.Protocol):
    """One kiosk's connection. Answers come in the order of the requests."""

    def __init__(self, took: list[float], seen: Counter[str]) -> None:
        self._took = took
        self._seen = seen
        self._due: deque[float] = deque()
        self._left = b""
        self._transport: Any = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the line."""
        self._transport = transport

    def connection_lost(self, _why: Exception | None) -> None:
        """Count what will never be answered."""
        self._seen["cut"] += len(self._due)
        self._due.clear()

    def ask(self, request: bytes, due: float) -> None:
        """Send a request that was due at this time of the loop."""
        self._due.append(due)
        self._transport.write(request)

    @property
    def waits(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._due)

    def data_received(self, data: bytes) -> None:
        """Take answers off the line, each once it is whole."""
        self._left += data
        while self._due:
            head, gap, rest = self._left.partition(b"\r\n\r\n")
            if not gap:
                return
            _, named, value = head.lower().partition(b"content-length:")
            size = int(value.split(b"\r\n", 1)[0]) if named else 0
            if len(rest) < size:
                return
            status, self._left = head[9:12].decode(), rest[size:]
            if status not in ("200", "204", "304") or b'"refused"' in rest[:size]:
                self._seen[status] += 1
            now = asyncio.get_running_loop().time()
            self._took.append(now - self._due.popleft())


def request(kind: str, order: Order, token: str, number: int) -> bytes:
    """The bytes of one request."""
    line, body = "GET /v1/schedule?since=1", b""
    if kind == "health":
        line, body = "PUT /v1/health", b'{"version":"0.1.0","reader":"ready","outbox":0}'
    elif kind == "records":
        record = (answer if number % 2 else arrival)(number)
        line, body = "POST /v1/records", msgspec.json.encode({"store": STORE, "records": [record]})
    head = (
        f"{line} HTTP/1.1\r\nHost: {order.host}\r\nAuthorization: Bearer {token}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


async def rush(order: Order) -> Told:
    """Each kiosk polls, reports and sends a record in turn; all are spread over the time."""
    loop = asyncio.get_running_loop()
    took: list[float] = []
    seen: Counter[str] = Counter()
    number = order.a_second * order.seconds
    plan = [
        (n % len(order.tokens), KINDS[n // len(order.tokens) % len(KINDS)]) for n in range(number)
    ]
    requests = [
        request(kind, order, order.tokens[who], n + 1) for n, (who, kind) in enumerate(plan)
    ]
    kiosks: list[Kiosk] = []
    for _ in order.tokens:
        made = await loop.create_connection(lambda: Kiosk(took, seen), order.host, order.port)
        kiosks.append(made[1])
    spent, began = _cpu(), loop.time()
    for n, (who, _) in enumerate(plan):
        due = began + n / order.a_second
        if (wait := due - loop.time()) > 0:
            await asyncio.sleep(wait)
        kiosks[who].ask(requests[n], due)
    end = loop.time() + 30
    while any(kiosk.waits for kiosk in kiosks) and loop.time() < end:
        await asyncio.sleep(0.01)
    seconds, spent = loop.time() - began, _cpu() - spent
    seen["unanswered"] += number - len(took) - seen["cut"]
    cuts = statistics.quantiles(took, n=1000, method="inclusive")
    return Told(
        requests=number,
        records=sum(kind == "records" for _, kind in plan),
        errors=seen.total(),
        kinds=dict(+seen),
        seconds=seconds,
        p50_ms=cuts[499] * 1000,
        p99_ms=cuts[989] * 1000,
        worst_ms=max(took) * 1000,
        cpu_s=spent,
    )


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def main() -> int:
    """Carry out the order."""
    order = msgspec.json.decode(sys.stdin.buffer.read(), type=Order)
    sys.stdout.buffer.write(msgspec.json.encode(uvloop.run(rush(order))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
