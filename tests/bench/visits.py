"""Figure 4, the second half: what a kiosk holds after 50,000 visits, beside what it held warm."""

from __future__ import annotations

import json
import os
import subprocess

from tests.bench.figures import CannotMeasure, Figure, against
from tests.bench.processes import ROOT, python, surroundings

VISITS = int(os.environ.get("AULA_VISITS", "50000"))
WARM = 1000  # each scene a dozen times and more: every screen is compiled, every glyph drawn
COMPILED = (
    200  # let go before: the first process to show a screen compiles it, and is the larger for it
)
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def measure() -> dict[str, Figure]:
    """Tens of minutes: AULA_VISITS says how many instead."""
    _visits(COMPILED, COMPILED)
    told = _visits(VISITS, WARM)
    warm = next(line for line in told if line["visits"] == WARM)
    end = told[-1]
    more = end["files"] - warm["files"]
    return {
        "visits": against(
            end["pss_mb"], warm["pss_mb"], 1.1, "mb", visits=VISITS, more_open_files=more
        ),
        "visits private": against(end["private_mb"], warm["private_mb"], 1.1, "mb"),
        "visits files": Figure(more, 0, end["files"], warm["files"], "files"),
    }


def _visits(visits: int, warm: int) -> list[dict[str, float]]:
    """What a process told that let so many come and go."""
    ended = subprocess.run(
        python("-m", "tests.bench.many_visits", str(visits), str(warm)),
        cwd=ROOT,
        env=surroundings("") | OFFSCREEN,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    if ended.returncode:
        raise CannotMeasure(f"the kiosk ended with {ended.returncode}")
    return [json.loads(line) for line in ended.stderr.splitlines() if line.startswith('{"visits"')]
