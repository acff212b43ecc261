"""A figure of performance: what we take, what the limit takes in the same run, and the goal."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

ROUNDS = 7


class CannotMeasure(Exception):
    """Something this figure needs is not here; the message says what, and how to come by it."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One ratio beside its goal. `ours` and `limit` are in `unit`; at most `goal` is met."""

    ratio: float
    goal: float
    ours: float
    limit: float
    unit: str = "ms"
    more: Mapping[str, Any] = field(default_factory=dict)

    @property
    def met(self) -> bool:
        """Whether the goal holds in this run."""
        return self.ratio <= self.goal

    def spoken(self, name: str) -> str:
        """One line for people."""
        verdict = "met" if self.met else "NOT MET"
        numbers = f"ours {self.ours:.4g} {self.unit}, limit {self.limit:.4g} {self.unit}"
        extra = ", ".join(f"{key} {value}" for key, value in self.more.items())
        said = f"{name:16} {self.ratio:8.3g}  goal <= {self.goal:<6g} {verdict:8} {numbers}"
        return said + (f", {extra}" if extra else "")

    def plain(self) -> dict[str, Any]:
        """The same for machines: numbers rounded, the unit in the key."""
        values = asdict(self)
        return {
            "ratio": round(values["ratio"], 4),
            "goal": values["goal"],
            f"ours_{self.unit}": round(values["ours"], 3),
            f"limit_{self.unit}": round(values["limit"], 3),
            "met": self.met,
            **values["more"],
        }


def against(ours: float, limit: float, goal: float, unit: str = "ms", **more: object) -> Figure:
    """A figure that is the ratio of two measured values."""
    return Figure(ours / limit, goal, ours, limit, unit, more)


def interleaved(
    contenders: Mapping[str, Callable[[], float]], rounds: int = ROUNDS
) -> dict[str, float]:
    """Let each contender run once a round, so that a noisy moment hits all; medians by name."""
    taken: dict[str, list[float]] = {name: [] for name in contenders}
    for _ in range(rounds):
        for name, run in contenders.items():
            taken[name].append(run())
    return {name: statistics.median(values) for name, values in taken.items()}
