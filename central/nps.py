"""The Net Promoter Score and how sure one may be of it (pure).

Counts are pooled over the days of a window: an average of daily scores would be
another number.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from math import sqrt
from zoneinfo import ZoneInfo

import msgspec

DAY = timedelta(days=1)
WINDOW_DAYS = 7
Z95 = 1.959963984540054  # standard normal quantile of 0.975


class Counts(msgspec.Struct, frozen=True, gc=False):
    """How many answered 9 or 10, 7 or 8, and 0 to 6."""

    promoters: int = 0
    passives: int = 0
    detractors: int = 0

    @property
    def n(self) -> int:
        """All answers."""
        return self.promoters + self.passives + self.detractors

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            self.promoters + other.promoters,
            self.passives + other.passives,
            self.detractors + other.detractors,
        )

    def __sub__(self, other: "Counts") -> "Counts":
        """What has changed since `other`; answers that are gone count below zero."""
        return Counts(
            self.promoters - other.promoters,
            self.passives - other.passives,
            self.detractors - other.detractors,
        )


@dataclass(frozen=True)
class Estimate:
    """A score and its 95 % interval, each from -100 to 100."""

    score: float
    low: float
    high: float


class Window(msgspec.Struct, frozen=True, gc=False):
    """Whole days of the site, both ends included."""

    first_day: date
    last_day: date


def estimate(counts: Counts) -> Estimate:
    """The score 100 (P - D) / n, with the adjusted-Wald interval of 95 %.

    Three imagined answers are added, 3/4 promoters and 3/4 detractors among them:
        p = (P + 3/4) / (n + 3),  d = (D + 3/4) / (n + 3)
        interval = (p - d) +- z * sqrt((p + d - (p - d)^2) / (n + 3)),  z = 1.960
    cut off at -100 and 100. Source: B. Rocks, "Interval Estimation for the 'Net
    Promoter Score'", The American Statistician 70(4), 2016, the best of its six;
    the same in J. Lewis and J. Sauro, measuringu.com/nps-three-confidence-intervals.

    Raises ValueError where nobody answered.
    """
    if counts.n <= 0:
        raise ValueError("no answers, no score")
    n = counts.n + 3
    p, d = (counts.promoters + 0.75) / n, (counts.detractors + 0.75) / n
    margin = Z95 * sqrt((p + d - (p - d) ** 2) / n)
    return Estimate(
        score=100 * (counts.promoters - counts.detractors) / counts.n,
        low=max(-100.0, 100 * (p - d - margin)),
        high=min(100.0, 100 * (p - d + margin)),
    )


def trailing_week(now: datetime, time_zone: str) -> Window:
    """The seven full days before today, where today is the site's own."""
    today = now.astimezone(ZoneInfo(time_zone)).date()
    return week_ending(today - timedelta(days=1))


@lru_cache(4096)  # a chart of many sites asks for the same weeks
def week_ending(last_day: date) -> Window:
    """The seven days that end with this one."""
    return Window(last_day - timedelta(days=WINDOW_DAYS - 1), last_day)


def rolling(
    days: Mapping[date, Counts], last_day: date, windows: int
) -> Iterator[tuple[Window, Counts]]:
    """Weeks ending on each of the last days, oldest first, their days' counts pooled."""
    first_day = last_day - timedelta(days=windows + WINDOW_DAYS - 2)
    counted = [days.get(first_day + timedelta(days=n)) for n in range(windows + WINDOW_DAYS - 1)]
    totals = [(0, 0, 0)]  # up to each day, so that a week is a difference of two
    for day in counted:
        p, q, d = totals[-1]
        more = (p + day.promoters, q + day.passives, d + day.detractors) if day else (p, q, d)
        totals.append(more)
    for n, (before, after) in enumerate(zip(totals, totals[WINDOW_DAYS:], strict=False)):
        week = Counts(after[0] - before[0], after[1] - before[1], after[2] - before[2])
        yield week_ending(first_day + timedelta(days=n + WINDOW_DAYS - 1)), week
