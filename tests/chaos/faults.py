"""What can go wrong between a kiosk and central, each as it is done to one request."""

import asyncio
import gzip
import json
from collections.abc import Callable
from typing import Any

from tests.chaos.proxy import Fault, Passage

PORTAL = b"<html><title>Guest network</title>Accept our terms.</html>"
LOSS = 0.3
MEBIBYTE = b" " * 1024 * 1024
BOMB = gzip.compress(MEBIBYTE * 32)


async def nothing(way: Passage) -> None:
    """No fault."""
    await way.say(*await way.ask())


async def refuse(way: Passage) -> None:
    """This connection is cut, and for a while nobody listens."""
    way.cut()
    way.proxy.shut()
    await way.proxy.pause(3.0)
    await way.proxy.open()


def shows(identity: str) -> Fault:
    """Whoever comes in the next while is shown another certificate."""

    async def fault(way: Passage) -> None:
        way.cut()
        way.proxy.identity = identity
        await way.proxy.pause(3.0)
        way.proxy.identity = "good"

    return fault


async def reset_mid_body(way: Passage) -> None:
    """Half of the answer, then a reset."""
    head, body = await way.ask()
    await way.say(head, body[: len(body) // 2])
    way.cut()


async def reset_before(way: Passage) -> None:
    """A reset with central none the wiser."""
    way.cut()


async def black_hole(way: Passage) -> None:
    """Nobody ever answers."""
    await way.gone()


async def late(way: Passage) -> None:
    """50 to 5,000 ms there and back."""
    await way.proxy.pause(way.proxy.chance.uniform(0.05, 5.0))
    await nothing(way)


async def loss(way: Passage) -> None:
    """30 % each way."""
    if way.proxy.chance.random() < LOSS:
        return way.cut()
    answer = await way.ask()
    if way.proxy.chance.random() < LOSS:
        return way.cut()
    return await way.say(*answer)


async def narrow(way: Passage) -> None:
    """64 kbit/s."""
    await way.proxy.pause(len(way.body) / 8000)
    head, body = await way.ask()
    await way.slowly(head + body, 800, 0.1)


async def drip_header(way: Passage) -> None:
    """A header a byte each half second."""
    await way.slowly(b"HTTP/1.1 200 OK\r\n" + b"X-Drip: 1\r\n" * 40, 1, 0.5)


async def drip_body(way: Passage) -> None:
    """A body a byte each half second, of records that were taken."""
    head, body = await way.ask()
    way.writer.write(head)
    await way.slowly(body, 1, 0.5)


def status(number: int, body: bytes = b"", **headers: str) -> Fault:
    """Only a status."""

    async def fault(way: Passage) -> None:
        await way.tell(number, body, **headers)

    return fault


async def answer_lost(way: Passage) -> None:
    """Central has taken everything, and nobody hears of it."""
    await way.ask()
    way.cut()


async def twice(way: Passage) -> None:
    """The same request reaches central twice at once."""
    first, _ = await asyncio.gather(way.ask(), way.ask())
    await way.say(*first)


async def out_of_order(way: Passage) -> None:
    """What was held back reaches central after what came later; this one is held back."""
    proxy = way.proxy
    for request in proxy.held:
        await proxy.ask(request)
    proxy.held[:] = [way.head + way.body]
    way.cut()


async def truncated(way: Passage) -> None:
    """The end of the answer is missing, and its length is not told."""
    _, body = await way.ask()
    await way.say(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n", body[:-7])


async def answered_twice(way: Passage) -> None:
    """The answer comes twice on one connection."""
    head, body = await way.ask()
    await way.say(head + body, head + body)


async def huge(way: Passage) -> None:
    """300 MiB, or as much as anybody reads."""
    way.writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n")
    for _ in range(300):
        way.writer.write(MEBIBYTE)
        await way.writer.drain()


def verdicts(change: Callable[[list[Any]], object]) -> Fault:
    """The records are taken, and something else is told of them."""

    async def fault(way: Passage) -> None:
        await way.change(change)

    return fault


def _strange(told: list[dict[str, object]]) -> object:
    return {"verdicts": [one | {"mood": "good", "nested": [[]]} for one in told], "more": 1}


def _of_others(told: list[dict[str, object]]) -> object:
    return {"verdicts": [one | {"id": "f" * 36} for one in told]}


ALL: dict[str, Fault] = {
    "refuse": refuse,
    "reset before": reset_before,
    "reset mid-body": reset_mid_body,
    "black hole": black_hole,
    "latency": late,
    "loss": loss,
    "64 kbit/s": narrow,
    "drip header": drip_header,
    "drip body": drip_body,
    **{f"status {n}": status(n, PORTAL) for n in (401, 403, 404, 409, 413, 500, 502, 503)},
    "429 seconds": status(429, retry_after="1"),
    "429 date": status(
        429, retry_after="Mon, 23 Nov 2026 08:30:00 GMT", date="Mon, 23 Nov 2026 08:29:59 GMT"
    ),
    "429 for ever": status(429, retry_after="1000000000"),
    "429 negative": status(429, retry_after="-5"),
    "answer lost": answer_lost,
    "twice": twice,
    "out of order": out_of_order,
    "truncated": truncated,
    "answered twice": answered_twice,
    "empty": status(200),
    "portal": status(200, PORTAL, content_type="text/html"),
    "wrong schema": status(200, json.dumps({"verdicts": {"0": "accepted"}}).encode()),
    "extra fields": verdicts(_strange),
    "verdicts missing": verdicts(lambda told: {"verdicts": told[1:]}),
    "verdicts doubled": verdicts(lambda told: {"verdicts": told + told}),
    "verdicts of others": verdicts(_of_others),
    "huge": huge,
    "gzip": status(200, BOMB, content_encoding="gzip"),
    "redirect": status(307, location="http://169.254.169.254/"),
    "expired certificate": shows("expired"),
    "unknown CA": shows("unknown"),
}
SLOW = ("black hole", "latency", "64 kbit/s", "drip header", "drip body")
"""Those that take as long as they take: three of each at production values in the full run."""
