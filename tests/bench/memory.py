"""Figure 4: what kiosk, hardware and sync together weigh beside Chromium on a static page."""

from __future__ import annotations

from collections.abc import Callable

from tests.bench.figures import Figure, against, interleaved
from tests.bench.lobby import Lobby, lobby, settle, shown
from tests.bench.processes import proportional_mb, running, surroundings
from tests.bench.screen import Screen, own_screen


def measure() -> dict[str, Figure]:
    """Weigh both, settled, in turn."""
    with own_screen() as screen, lobby() as desk:
        taken = interleaved(
            {"ours": weigh_ours(screen, desk), "chromium": weigh_chromium(screen, desk)}
        )
    return {"memory": against(taken["ours"], taken["chromium"], 0.45, "mb")}


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


def weigh_chromium(screen: Screen, desk: Lobby) -> Callable[[], float]:
    """PSS in MB of Chromium's kiosk mode on a static page."""

    def once() -> float:
        with shown(screen, desk.chromium, "Chromium") as (browser, _):
            settle()
            return proportional_mb(browser.pid)

    return once
