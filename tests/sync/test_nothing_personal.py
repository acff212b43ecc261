"""Fifty marked people go through every way the postman can fail, and nobody hears of them."""

import asyncio
import json
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from sync import cli, wire
from sync.device import this_device
from sync.postman import Postman
from sync.settings import Settings
from sync.store import Store, open_store
from tests.sync.given import KEY, QUICK, UNHURRIED, StandingClock, answer, booking
from tests.sync.marked import MARKERS, found_in
from tests.sync.rude_server import Answer, RudeServer, http, raw, rude_server, says, verdicts

pytestmark = pytest.mark.slow

JSON = "application/problem+json"


def manners(name: str) -> list[Answer]:
    """Everything that can go wrong, and in each of them the same person is named."""
    problem = {"type": name, "title": name, "status": 400, "detail": name, "instance": name}
    ours = problem | {"type": "urn:aula:problem:conflict"}
    said = json.dumps({name: name}).encode()
    header = {"x_name": name, "etag": f'"{name}"', "www_authenticate": f'Bearer realm="{name}"'}
    return [
        *(says(status, name.encode(), **header) for status in (400, 403, 404, 409, 500, 503)),
        says(401, json.dumps(problem).encode(), content_type=JSON),
        says(409, json.dumps(ours).encode(), content_type=JSON),
        says(429, retry_after=name, date=name),
        says(200, f"<html>{name}</html>".encode(), content_type=f"text/{name}"),
        says(200, said, **header),
        says(200, said[:-3], **header),
        says(200, b'{"verdicts": [{"index": "' + name.encode() + b'"}]}'),
        says(307, location=f"http://{name}.example/{name}"),
        says(200, said, content_encoding=name),
        verdicts(lambda all_: [one | {"id": name, "reason": name} for one in all_]),
        verdicts(lambda all_: [one | {name: name} for one in all_ + all_]),
        raw(f"HTTP/1.1 200 {name}\r\nContent-Length: 99\r\n\r\n{name}".encode()),
        raw(f"HTTP/1.1 {name} {name}\r\n{name}: {name}\r\n\r\n".encode()),
        raw(name.encode() * 100),
        raw(http(200, b"", transfer_encoding="chunked") + f"{name}\r\n".encode()),
    ]


def write_of(store: Store, clock: StandingClock, name: str) -> None:
    """Leave a person's arrival, answer and call in the outbox."""
    row = booking(1, appointment_id=name)
    store.check_in([row], at=clock.now, by="card", card_family=name)
    store.add(wire.StaffCall, at=clock.now, cause=name, screen=name)
    store.add(wire.Feedback, **answer() | {"place": name})
    store.note_health(wire.Health(version=name, reader="ready", reader_name=name))


async def meet(rude: RudeServer, store: Store, settings: Settings) -> None:
    """Go through every failure, each on another of the calls, a person at a time."""
    pages: list[dict[str, Any]] = []
    for at, name in enumerate(MARKERS):
        ways = manners(name)
        rude.manners = [ways[(at + n) % len(ways)] for n in range(4)]
        rude.list_pages = pages
        await Postman(store, this_device(settings), settings).once()


def test_no_failure_of_the_postman_says_anything_of_a_person(
    path: Path,
    clock: StandingClock,
    settings_for: Callable[..., Settings],
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    store = open_store(path, KEY)
    for name in MARKERS:
        write_of(store, clock, name)

    async def main() -> tuple[str, str]:
        async with rude_server() as rude:
            settings = settings_for(rude.url, pace=QUICK)
            await meet(rude, store, settings)
            rude.manners = []
            unhurried = replace(settings, pace=UNHURRIED)
            now = datetime.now(UTC)
            store.outbox.postpone(dict.fromkeys(waiting(store, now), now))
            await Postman(store, this_device(settings), unhurried).once()
            return rude.url, " ".join(request.body.decode() for request in rude.requests)

    url, sent = asyncio.run(main())
    for as_json in (False, True):
        assert cli.status(settings_for(url), as_json) == 0
    store.close()
    out, err = capfd.readouterr()
    logged, chatter = (
        " ".join(r.getMessage() for r in caplog.records if (r.levelno >= logging.WARNING) is loud)
        for loud in (True, False)
    )

    assert found_in(sent) == set(MARKERS)  # they did go through all of it
    assert '"round_failed"' in out
    assert found_in(out + err + logged) == set()
    assert found_in(chatter)  # the control: what the HTTP library would say, and is never let
    disk = b"".join(file.read_bytes() for file in path.parent.iterdir()).decode("latin-1")
    assert found_in(disk) == set()


def waiting(store: Store, now: datetime) -> list[str]:
    """The ids of what has not been settled."""
    far = now + timedelta(days=365)
    streams: tuple[wire.Stream, ...] = ("visits", "voices")
    return [one.id for s in streams for one in store.outbox.waiting(s, 1000, now=far)]
