"""Figure 6: from a press to the changed picture, beside a bare QML page; at rest and at work.

At work: the postman drains a full outbox to a real central and cards come and go.
"""

from __future__ import annotations

import random
import statistics
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from tests.bench.at_work import at_work, draining
from tests.bench.figures import ROUNDS, CannotMeasure, Figure, against
from tests.bench.finger import Finger, finger_on
from tests.bench.lobby import Lobby, lobby, settle, shown
from tests.bench.processes import ROOT, python
from tests.bench.screen import Screen, own_screen
from tests.bench.whereabouts import middle_of

PRESSES = 40
TAIL_MS = 33.0
BARE_BUTTON = (580, 1740)
BESIDE = (8, 8)  # where a finger is lifted that wanted nothing
WAIT_S = 5.0


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
        with draining(desk):
            busy = _figure(desk, ours, theirs, 2.0, "press at work", busy=True)
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
        _free_at_work(desk, ours) if busy else _nothing() as free,
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
def _free_at_work(desk: Lobby, screen: Screen) -> Iterator[threading.Event]:
    with at_work(desk, screen) as work:
        yield work.free
