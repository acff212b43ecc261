"""The Net Promoter Score and how sure one may be of it (pure).

Counts are pooled over the days of a window: an average of daily scores would be
another number.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from math import sqrt
from zoneinfo import ZoneInfo

DAY = timedelta(days=1)
WINDOW_DAYS = 7
Z95 = 1.959963984540054  # standard normal quantile of 0.975

Histogram = Mapping[int, int]


@dataclass(frozen=True)
class Counts:
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


@dataclass(frozen=True)
class Window:
    """Whole days of the site, both ends included."""

    first_day: date
    last_day: date


def count(histogram: Histogram) -> Counts:
    """Sort the answers by score (0 to 10 -> how many) into the three groups."""
    return Counts(
        promoters=sum(n for score, n in histogram.items() if score >= 9),
        passives=sum(n for score, n in histogram.items() if 7 <= score <= 8),
        detractors=sum(n for score, n in histogram.items() if score <= 6),
    )


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


def pool(days: Mapping[date, Histogram], window: Window) -> dict[int, int]:
    """One histogram of all the days in the window."""
    pooled: dict[int, int] = {}
    for day, histogram in days.items():
        if window.first_day <= day <= window.last_day:
            for score, n in histogram.items():
                pooled[score] = pooled.get(score, 0) + n
    return pooled


def rolling(
    days: Mapping[date, Histogram], last_day: date, windows: int
) -> Iterator[tuple[Window, Counts]]:
    """Weeks ending on each of the last days, oldest first."""
    for back in range(windows - 1, -1, -1):
        window = week_ending(last_day - timedelta(days=back))
        yield window, count(pool(days, window))
