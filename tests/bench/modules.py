"""Figure 12: what is imported before the first frame; counted at the moment it is shown."""

from __future__ import annotations

import json
import subprocess
from typing import Any

from tests.bench.figures import CannotMeasure, Figure
from tests.bench.lobby import lobby
from tests.bench.processes import python, surroundings

LATE = ("sqlalchemy", "httpx", "cryptography", "alembic", "litestar", "nacl")


def at_first_frame() -> dict[str, Any]:
    """Start the kiosk offscreen and stop it at its first frame.

    Returns `modules`, the names in sys.modules then, and `own_import`, whether Python's
    own `__import__` is in its place.
    """
    with lobby() as desk:
        env = surroundings("") | {"QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(
            python("-m", "tests.bench.first_frame", "run", "--config", str(desk.config)),
            env=env,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    for line in done.stdout.splitlines():
        if line.startswith('{"modules"'):
            told: dict[str, Any] = json.loads(line)
            return told
    raise CannotMeasure(f"the kiosk showed no frame: {done.stderr.strip()[-300:]}")


def too_early(names: list[str]) -> list[str]:
    """Those of the heavy libraries that are there already."""
    return sorted({name.partition(".")[0] for name in names} & set(LATE))


def measure() -> dict[str, Figure]:
    """The number of heavy libraries before the first frame; the goal is none."""
    names = at_first_frame()["modules"]
    early = too_early(names)
    found = float(len(early))
    return {
        "modules": Figure(
            found, 0.0, found, 0.0, "libraries", {"modules": len(names), "early": early}
        )
    }
