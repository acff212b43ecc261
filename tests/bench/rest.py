"""Figure 5: what the resting screen costs, as a share of one core."""

from __future__ import annotations

import time
from collections.abc import Callable

from tests.bench.at_work import draining
from tests.bench.figures import CannotMeasure, Figure, interleaved
from tests.bench.lobby import Lobby, lobby, settle, shown
from tests.bench.processes import cpu_seconds, running, surroundings
from tests.bench.screen import Screen, own_screen

GOAL = 1.0
WATCHED_S = 10.0
WATCHED_DRAINING_S = 2.5
DRAIN_BEGINS_S = 2.0


def measure() -> dict[str, Figure]:
    """CPU of kiosk and hardware while nobody is there: seven times, and while records drain."""
    with own_screen() as screen, lobby() as desk:
        with shown(screen, desk.kiosk, "the kiosk") as (kiosk, _):
            settle()
            rest = interleaved({"ours": lambda: _percent(kiosk.pid, WATCHED_S)})["ours"]
        with draining(desk) as drained, shown(screen, desk.kiosk, "the kiosk") as (kiosk, _):
            settle()
            once = _while_draining(desk, screen, kiosk.pid, drained)
            busy = interleaved({"ours": once})["ours"]
    return {
        "rest": Figure(rest, GOAL, rest, 100.0, "percent"),
        "rest while draining": Figure(busy, GOAL, busy, 100.0, "percent"),
    }


def _percent(pid: int, seconds: float) -> float:
    before = cpu_seconds(pid)
    time.sleep(seconds)
    return (cpu_seconds(pid) - before) / seconds * 100


def _while_draining(
    desk: Lobby, screen: Screen, pid: int, drained: Callable[[], int]
) -> Callable[[], float]:
    def once() -> float:
        with running(desk.postman, surroundings(screen.name)):
            time.sleep(DRAIN_BEGINS_S)
            before = drained()
            percent = _percent(pid, WATCHED_DRAINING_S)
            if drained() == before:
                raise CannotMeasure("nothing drained meanwhile")
        return percent

    return once
