"""How much of a proof is done: a share in every run, all of it by `./aula test faults --full`."""

import json
import os
from collections.abc import Mapping

FULL = os.environ.get("AULA_FAULTS_FULL") == "1"

Figures = dict[str, dict[str, object]]

_told: Figures = {}


def tell(proof: str, figures: Mapping[str, object]) -> None:
    """Print the figures of a proof, or of one round of it; numbers of rounds add up."""
    print(json.dumps({proof: figures}), flush=True)
    whole = _told.setdefault(proof, {"rounds": 0})
    for name, value in {"rounds": 1, **figures}.items():
        before = whole.get(name)
        adds = isinstance(value, int | float) and isinstance(before, int | float)
        whole[name] = before + value if adds else value  # type: ignore[operator]


def told() -> Figures:
    """What was told in this process."""
    return _told


def take(figures: Figures) -> None:
    """Add what was told in another process; each proof runs in one alone."""
    _told.update(figures)


def summary() -> str:
    """All that was told in this run as one line of JSON; "" for nothing."""
    return json.dumps({"full": FULL, "faults": _told}) if _told else ""
