"""Figure 5: what the resting screen costs, as a share of one core."""

from __future__ import annotations

import time

from tests.bench.figures import Figure, interleaved
from tests.bench.lobby import lobby, settle, shown
from tests.bench.processes import cpu_seconds
from tests.bench.screen import own_screen

WATCHED_S = 10.0


def measure() -> dict[str, Figure]:
    """CPU of kiosk and hardware over ten seconds of nobody there, seven times."""
    with (
        own_screen() as screen,
        lobby() as desk,
        shown(screen, desk.kiosk, "the kiosk") as (kiosk, _),
    ):
        settle()

        def once() -> float:
            before = cpu_seconds(kiosk.pid)
            time.sleep(WATCHED_S)
            return (cpu_seconds(kiosk.pid) - before) / WATCHED_S * 100

        percent = interleaved({"ours": once})["ours"]
    return {"rest": Figure(percent, 1.0, percent, 100.0, "percent")}
