"""Figure 6: from a press to the changed picture, beside a bare QML page; at rest and at work.

At work: the postman drains a full outbox to a real central and cards come and go.
"""

from __future__ import annotations

import random
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from central import devices
from hardware.virtual.desk import Lying, place, take
from sync import wire
from sync.store import open_store
from tests.bench.figures import ROUNDS, CannotMeasure, Figure, against
from tests.bench.finger import Finger, finger_on
from tests.bench.lobby import Lobby, lobby, settle, shown
from tests.bench.processes import ROOT, python, running, surroundings
from tests.bench.screen import Screen, own_screen
from tests.bench.servers import SITE, central_on, furnished
from tests.bench.whereabouts import middle_of

PRESSES = 40
TAIL_MS = 33.0
LETTERS = 60_000  # more than drain while we press
LEAST_DRAINED = 10_000
BARE_BUTTON = (580, 1740)
BESIDE = (8, 8)  # where a finger is lifted that wanted nothing
WAIT_S = 5.0
SLOW_CARD = "slow:1000"  # milliseconds a command: it is being read for six seconds
READING_S = 4.0
TURNING_S = 0.8


@dataclass
class Contender:
    """A program on a screen of its own, a finger, and the point it presses."""

    screen: Screen
    finger: Finger
    at: tuple[int, int]
    took: list[float]

    def press_once(self) -> None:
        """Press, see the picture change, and lift elsewhere, so that nothing comes of it."""
        probe = self.at[0] - 4, self.at[1] - 30  # inside the key, beside its drawing
        self.finger.move(*self.at)
        before = self.screen.pixel(*probe)
        began = time.perf_counter()
        self.finger.press()
        changed = self._until(lambda: self.screen.pixel(*probe) != before)
        self.took.append((changed - began) * 1000)
        self.finger.move(*BESIDE)
        self.finger.lift()
        self._until(lambda: self.screen.pixel(*probe) == before)

    def _until(self, condition: Callable[[], bool]) -> float:
        deadline = time.perf_counter() + WAIT_S
        while not condition():
            if time.perf_counter() > deadline:
                raise CannotMeasure("a press changed nothing on the screen")
            time.sleep(0.0002)
        return time.perf_counter()


def measure() -> dict[str, Figure]:
    """At rest, then while 10,000 records drain and cards are read."""
    with own_screen() as ours, own_screen() as theirs, lobby() as desk:
        resting = _figure(desk, ours, theirs, 1.5, "press")
        with _draining(desk) as drained:
            busy = _figure(desk, ours, theirs, 2.0, "press at work", busy=True)
            if (count := drained()) < LEAST_DRAINED:
                raise CannotMeasure(f"only {count} records drained meanwhile")
    return resting | busy


def _figure(
    desk: Lobby, ours: Screen, theirs: Screen, goal: float, name: str, *, busy: bool = False
) -> dict[str, Figure]:
    page = python(
        str(ROOT / "tests/bench/bare_window.py"), str(ROOT / "tests/bench/bare_press.qml")
    )
    with (
        shown(ours, desk.kiosk, "the kiosk"),
        shown(theirs, page, "the bare page"),
        finger_on(ours.name) as our_finger,
        finger_on(theirs.name) as their_finger,
        _at_work(desk, ours) if busy else _nothing() as free,
    ):
        settle()
        kiosk = Contender(ours, our_finger, middle_of("access"), [])
        bare = Contender(theirs, their_finger, BARE_BUTTON, [])
        for _ in range(ROUNDS * PRESSES):
            for contender in (kiosk, bare):
                free.wait()
                contender.press_once()
                time.sleep(random.uniform(0.01, 0.03))
    tail, median = _p99(kiosk.took), statistics.median(kiosk.took)
    bare_tail = round(_p99(bare.took), 1)
    ratio = against(
        median,
        statistics.median(bare.took),
        goal,
        p99_ms=round(tail, 1),
        limit_p99_ms=bare_tail,
    )
    return {name: ratio} | ({} if busy else {f"{name} p99": Figure(tail, TAIL_MS, tail, TAIL_MS)})


def _p99(taken: list[float]) -> float:
    return sorted(taken)[int(0.99 * len(taken))]


@contextmanager
def _nothing() -> Iterator[threading.Event]:
    free = threading.Event()
    free.set()
    yield free


@contextmanager
def _at_work(desk: Lobby, screen: Screen) -> Iterator[threading.Event]:
    """The postman sends, and slow cards are read; yields when no screen is just turning.

    A screen that has just turned takes no touch for a quarter of a second, on purpose.
    """
    ended, free = threading.Event(), threading.Event()

    def cards() -> None:
        while not ended.is_set():
            place(desk.reader, Lying(fault=SLOW_CARD))
            ended.wait(TURNING_S)
            free.set()
            ended.wait(READING_S)
            free.clear()
            ended.wait(TURNING_S)  # a press under way comes to its end
            take(desk.reader)
            ended.wait(TURNING_S)

    hand = threading.Thread(target=cards)
    hand.start()
    try:
        with running(desk.postman, surroundings(screen.name)):
            yield free
    finally:
        ended.set()
        hand.join()


@contextmanager
def _draining(desk: Lobby) -> Iterator[Callable[[], int]]:
    """A central that knows this kiosk, and an outbox full; yields how many have arrived."""
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as folder:
        url = f"sqlite:///{Path(folder) / 'central.db'}"
        with furnished(url) as store, central_on(url) as central:
            token = "dev-press"
            with store.write() as transaction:
                kiosk = devices.add_kiosk(transaction, SITE.id, "press", token, datetime.now(UTC))
            desk.points_at(central.url, token)
            _fill(desk)

            def arrived() -> int:
                with store.read() as transaction:
                    row = transaction.one(
                        "SELECT count(*) AS n FROM records WHERE kiosk = :k", k=kiosk
                    )
                return int(row.n) if row else 0

            yield arrived


def _fill(desk: Lobby) -> None:
    store, now = open_store(desk.store, desk.key), datetime.now(UTC)
    for start in range(0, LETTERS, 500):
        bookings = [wire.Booking(f"a-{start + n}", date.today(), ()) for n in range(500)]
        store.check_in(bookings, at=now, by="card", card_family="egk")
    store.close()
