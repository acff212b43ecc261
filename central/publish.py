"""What is said in public of a week's answers (pure): figures in fives, small groups never told.

Score and interval are worked out from the rounded numbers that are published beside
them, so that anybody can do the sum again, and so that no figure is finer than five
answers. Which weeks may be published at all is for `central.blocks`.
"""

from dataclasses import dataclass
from enum import Enum
from math import floor, sqrt

from central.nps import Z95, Counts

MINIMUM = 10
WIDE_BELOW = 30
ROUND_TO = 5
SMALL = 5  # a group of fewer is never told


class Margin(Enum):
    """How a figure is to be read."""

    NONE = "none"  # too few answers: no figure
    WIDE = "wide"
    USUAL = "usual"


@dataclass(frozen=True)
class Figure:
    """A week as the public may see it, every count in fives.

    `net` is promoters minus detractors. Of the three groups one under five is hidden, and
    with it the next larger one, from which it could be worked out. The groups are rounded
    each by itself and need not add up to `n`.
    """

    n: int
    net: int
    promoters: int | None
    passives: int | None
    detractors: int | None
    score: int
    low: int
    high: int
    margin: Margin


def publish(counts: Counts) -> Figure | None:
    """The public figure; nothing for fewer than ten answers.

    `net` is the multiple of five next to 100 (P - D) / n of the rounded n, so the score is
    off by no more than half a step of 500 / n points.
    """
    if counts.n < MINIMUM:
        return None
    n = rounded(counts.n)
    net = rounded(n * (counts.promoters - counts.detractors) / counts.n)
    promoters, passives, detractors = shown(counts)
    low, high = interval(n, net, promoters, detractors)
    return Figure(
        n=n,
        net=net,
        promoters=promoters,
        passives=passives,
        detractors=detractors,
        score=whole(100 * net / n),
        low=whole(low),
        high=whole(high),
        margin=Margin.WIDE if counts.n < WIDE_BELOW else Margin.USUAL,
    )


def interval(
    n: int, net: int, promoters: int | None, detractors: int | None
) -> tuple[float, float]:
    """The adjusted-Wald interval of `central.nps`, from public numbers alone, in points.

    It is wider by half a step, which the rounding may have moved the score. Where the groups
    are hidden nobody is taken to be passive: the widest interval the score allows.
    """
    extremes = n if promoters is None or detractors is None else min(n, promoters + detractors)
    p_plus_d, p_minus_d = (extremes + 1.5) / (n + 3), net / (n + 3)
    margin = 100 * Z95 * sqrt(max(0.0, p_plus_d - p_minus_d**2) / (n + 3)) + 50 * ROUND_TO / n
    return max(-100.0, 100 * p_minus_d - margin), min(100.0, 100 * p_minus_d + margin)


def shown(counts: Counts) -> tuple[int | None, int | None, int | None]:
    """Promoters, passives and detractors in fives; all hidden where one is under five."""
    groups = (counts.promoters, counts.passives, counts.detractors)
    if min(groups) < SMALL:
        return None, None, None
    return rounded(groups[0]), rounded(groups[1]), rounded(groups[2])


def whole(score: float) -> int:
    """The nearest whole number; halves go away from zero on both sides."""
    return floor(score + 0.5) if score >= 0 else -floor(-score + 0.5)


def rounded(n: float) -> int:
    """To the nearest five, on both sides of zero."""
    return ROUND_TO * whole(n / ROUND_TO)
