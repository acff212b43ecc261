"""What may be said in public of a week's answers (pure).

A score, its number, window and interval are shown together or not at all. Rules
that look at what was published before (so that nobody can subtract two figures)
belong here too, between `publish` and whoever shows its result.
"""

from dataclasses import dataclass
from enum import Enum
from math import floor

from central.nps import Counts, Window, estimate
from sync import wire

MINIMUM = 10
WIDE_BELOW = 30
ROUND_TO = 5


class Margin(Enum):
    """How a figure is to be read."""

    NONE = "none"  # too few answers: no figure
    WIDE = "wide"
    USUAL = "usual"


@dataclass(frozen=True)
class Published:
    """A site's week as the public may see it; `figure` is missing where too few answered."""

    window: Window
    margin: Margin
    figure: wire.PublishedScore | None = None


def publish(counts: Counts, window: Window) -> Published:
    """Fewer than 10 answers: no figure. 10 to 29: with a warning. n is rounded to 5."""
    if counts.n < MINIMUM:
        return Published(window, Margin.NONE)
    sure = estimate(counts)
    figure = wire.PublishedScore(
        score=whole(sure.score),
        low=whole(sure.low),
        high=whole(sure.high),
        n=rounded(counts.n),
        first_day=window.first_day,
        last_day=window.last_day,
    )
    return Published(window, Margin.WIDE if counts.n < WIDE_BELOW else Margin.USUAL, figure)


def whole(score: float) -> int:
    """The nearest whole number; halves go away from zero on both sides."""
    return floor(score + 0.5) if score >= 0 else -floor(-score + 0.5)


def rounded(n: int) -> int:
    """A count to the nearest five."""
    return ROUND_TO * floor(n / ROUND_TO + 0.5)
