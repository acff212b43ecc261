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


def week_ending(last_day: date) -> Window:
    """The seven days that end with this one."""
    return Window(last_day - timedelta(days=WINDOW_DAYS - 1), last_day)


@lru_cache(16)  # a chart of many sites asks for the same weeks
def _calendar(last_day: date, windows: int) -> tuple[tuple[date, ...], tuple[Window, ...]]:
    """The days of so many weeks up to the last day, and those weeks, oldest first."""
    days = [last_day - timedelta(days=n) for n in reversed(range(windows + WINDOW_DAYS - 1))]
    return tuple(days), tuple(map(week_ending, days[WINDOW_DAYS - 1 :]))


def rolling(
    days: Mapping[date, Counts], last_day: date, windows: int
) -> Iterator[tuple[Window, Counts]]:
    """Weeks ending on each of the last days, oldest first, their days' counts pooled."""
    calendar, weeks = _calendar(last_day, windows)
    p = q = d = 0
    totals = [(p, q, d)]  # up to each day, so that a week is a difference of two
    for day in map(days.get, calendar):
        if day is not None:
            p, q, d = p + day.promoters, q + day.passives, d + day.detractors
        totals.append((p, q, d))
    for week, before, after in zip(weeks, totals, totals[WINDOW_DAYS:], strict=False):
        yield week, Counts(after[0] - before[0], after[1] - before[1], after[2] - before[2])
