"""Figure 4: what kiosk, hardware and sync together weigh beside Chromium on a static page."""

from __future__ import annotations

import time
from collections.abc import Callable

from tests.bench.at_work import at_work, draining
from tests.bench.figures import Figure, against, interleaved
from tests.bench.lobby import Lobby, lobby, settle, shown
from tests.bench.processes import proportional_mb, running, surroundings
from tests.bench.screen import Screen, own_screen

GOAL = 0.45
UNDER_WAY_S = 2.0


def measure() -> dict[str, Figure]:
    """Weigh both in turn: settled, and ours while 10,000 records drain and a card is read."""
    with own_screen() as screen, lobby() as desk:
        chromium = weigh_chromium(screen, desk)
        taken = interleaved({"ours": weigh_ours(screen, desk), "chromium": chromium})
        with draining(desk):
            busy = interleaved({"ours": weigh_at_work(screen, desk), "chromium": chromium})
    return {
        "memory": against(taken["ours"], taken["chromium"], GOAL, "mb"),
        "memory at work": against(busy["ours"], busy["chromium"], GOAL, "mb"),
    }


def weigh_ours(screen: Screen, desk: Lobby) -> Callable[[], float]:
    """PSS in MB of the whole kiosk: screen, reader and postman."""

    def once() -> float:
        with (
            shown(screen, desk.kiosk, "the kiosk") as (kiosk, _),
            running(desk.postman, surroundings(screen.name)) as postman,
        ):
            settle()
            return proportional_mb(kiosk.pid, postman.pid)

    return once


def weigh_at_work(screen: Screen, desk: Lobby) -> Callable[[], float]:
    """The same with the postman sending and a card in the reader that is not yet read."""

    def once() -> float:
        with shown(screen, desk.kiosk, "the kiosk") as (kiosk, _):
            settle()
            with at_work(desk, screen) as work:
                work.free.wait()
                time.sleep(UNDER_WAY_S)
                return proportional_mb(kiosk.pid, work.postman.pid)

    return once


def weigh_chromium(screen: Screen, desk: Lobby) -> Callable[[], float]:
    """PSS in MB of Chromium's kiosk mode on a static page."""

    def once() -> float:
        with shown(screen, desk.chromium, "Chromium") as (browser, _):
            settle()
            return proportional_mb(browser.pid)

    return once
