"""Many kiosks that wait for a central that is away: real postmen, a store and sockets for each.

`python -m tests.faults.fleet FOLDER URL LETTERS FAILURES` reads the tokens from stdin. It says
"out" once everybody has met the closed door, for so many times before that rests have grown.
Told that central is there, it says how long all took, and how long central's answers took.
"""

import asyncio
import gc
import json
import os
import resource
import secrets
import shutil
import statistics
import sys
import time
from collections.abc import Callable
from contextlib import redirect_stdout
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx

from sync import wire
from sync.central import Answer, Central
from sync.course import Course
from sync.device import Device
from sync.failures import CallFailed
from sync.line import Line
from sync.postman import Postman
from sync.settings import Pace, Settings
from sync.store import Store, open_store

KEY = bytes(range(32))
PACE = Pace(look=2.0)  # as in a clinic; hundreds of postmen in one process look less often
LONGEST_S = 900.0
OPEN_FILES = 20_000


@dataclass
class Notes:
    """What the kiosks saw, all together."""

    took: list[float] = field(default_factory=list)
    statuses: dict[str, int] = field(default_factory=dict)

    def since(self, before: dict[str, int]) -> dict[str, object]:
        """How long answers took, and what calls came to after those counted `before`."""
        cuts = statistics.quantiles(self.took, n=1000, method="inclusive")
        outcomes = {what: n - before.get(what, 0) for what, n in self.statuses.items()}
        return {
            "answers": len(self.took),
            "p50_ms": round(cuts[499] * 1000, 1),
            "p99_ms": round(cuts[989] * 1000, 1),
            "outcomes": {what: n for what, n in outcomes.items() if n},
        }


class Timed(Central):
    """A client that notes how long each answer took, but for long polls."""

    notes: Notes

    async def _exchange(
        self,
        request: Callable[[httpx.AsyncClient], httpx.Request],
        deadline: float,
        line: Line | None = None,
    ) -> Answer:
        loop = asyncio.get_running_loop()
        began = loop.time()
        try:
            answer = await super()._exchange(request, deadline, line)
        except CallFailed as failure:
            self._count(type(failure).__name__)
            raise
        self._count(str(answer.status))
        if deadline == self._pace.deadline:
            self.notes.took.append(loop.time() - began)
        return answer

    def _count(self, what: str) -> None:
        self.notes.statuses[what] = self.notes.statuses.get(what, 0) + 1


class Kiosk:
    """One of them, with a store that is a copy of the first one's."""

    def __init__(self, store: Path, device: Device, failures: int, notes: Notes) -> None:
        settings = Settings(
            url=device.url,
            token_file=None,
            store=store,
            key_file=store,
            hold=timedelta(0),
            version="fleet",
            pace=PACE,
        )
        self.store: Store = open_store(store, KEY, ballast=0)
        self.store.note_health(wire.Health(version="fleet", reader="ready"))
        self.postman = Postman(self.store, device, settings)
        central = Timed(device, settings)
        central.notes = notes
        parts = (self.postman._sender, self.postman._reporter, self.postman._listener)
        for part in parts:
            part.central = central
        self.postman._central = central
        self.failures = failures
        for course in self._courses():
            course.failures = failures

    def has_failed(self) -> bool:
        """Whether everything it does at central has met the closed door."""
        return all(course.failures > self.failures for course in self._courses())

    def _courses(self) -> tuple[Course, Course, Course]:
        return self.postman._sending, self.postman._reporting, self.postman._listening

    def is_empty(self) -> bool:
        """Whether central has answered for every letter."""
        return self.store.outbox.status(datetime.now(UTC)).waiting == 0


def first_store(path: Path, letters: int) -> None:
    """Write a store with so many letters that wait, half of them answers."""
    path.parent.mkdir(mode=0o2770)
    store = open_store(path, KEY, ballast=0)
    now = datetime.now(UTC)
    for number in range(letters):
        if number % 2:
            booking = wire.Booking(f"fleet-{secrets.token_hex(4)}", now.date(), ())
            store.check_in([booking], at=now, by="card")
            continue
        store.add(
            wire.Feedback,
            local_date=now.date(),
            local_hour=now.hour,
            clock_trusted=True,
            score=number % 11,
            language="fi",
            place="lab",
        )
    store.close()


def copy(first: Path, number: int) -> Path:
    """A store like the first one. Central knows records by their kiosk, so ids may be alike."""
    folder = first.parent.with_name(f"kiosk-{number}")
    shutil.copytree(first.parent, folder)
    folder.chmod(0o2770)
    return folder / first.name


async def wait_until(true: Callable[[], bool]) -> None:
    """Wait for what should happen, looking every second."""
    tick = asyncio.Event()
    async with asyncio.timeout(LONGEST_S):
        while not true():
            tick.clear()
            asyncio.get_running_loop().call_later(1.0, tick.set)
            await tick.wait()


async def rush(
    folder: Path, url: str, letters: int, failures: int, tokens: list[str]
) -> dict[str, object]:
    """Meet the closed door, wait, and empty every store. Gives the figures."""
    first = folder / "first" / "kiosk.db"
    first_store(first, letters)
    notes = Notes()
    kiosks = [
        Kiosk(copy(first, number), Device(url, token), failures, notes)
        for number, token in enumerate(tokens)
    ]
    gc.freeze()  # hundreds of kiosks in one process: a collection would hold all of them up
    loop = asyncio.get_running_loop()
    tasks = [asyncio.create_task(one.postman.run()) for one in kiosks]
    await wait_until(lambda: all(one.has_failed() for one in kiosks))
    say({"out": len(kiosks)})
    await loop.run_in_executor(None, sys.stdin.readline)
    began, worked = loop.time(), time.process_time()
    before = dict(notes.statuses)
    waiting = list(kiosks)

    def all_empty() -> bool:
        while waiting and waiting[-1].is_empty():  # to ask all of them would hold them up
            waiting.pop()
        return not waiting

    await wait_until(all_empty)
    seconds, worked = loop.time() - began, time.process_time() - worked
    assert not any(task.done() for task in tasks), "a postman has ended"
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)
    figures = {"kiosks": len(kiosks), "letters": letters * len(kiosks)}
    took = {"seconds": round(seconds, 1), "generator_cpu_s": round(worked, 1)}
    return figures | took | notes.since(before)


def say(line: object) -> None:
    """Tell the test."""
    print(json.dumps(line), flush=True, file=sys.__stdout__)


def main() -> int:
    """Be the fleet."""
    folder, url, letters, failures = sys.argv[1:]
    resource.setrlimit(resource.RLIMIT_NOFILE, (OPEN_FILES, OPEN_FILES))
    tokens = json.loads(sys.stdin.readline())["tokens"]
    with Path(os.devnull).open("w") as nowhere, redirect_stdout(nowhere):  # the postmen's logs
        say(asyncio.run(rush(Path(folder), url, int(letters), int(failures), tokens)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
