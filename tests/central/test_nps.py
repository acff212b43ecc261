"""The score and its interval, against examples by hand and against every possible sample."""

from datetime import UTC, date, datetime, timedelta
from math import comb, isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central import nps, sequences
from central.nps import Counts, Window

COUNTS = st.builds(
    Counts,
    promoters=st.integers(0, 5000),
    passives=st.integers(0, 5000),
    detractors=st.integers(0, 5000),
).filter(lambda counts: counts.n > 0)


@pytest.mark.parametrize(
    ("counts", "score", "low", "high"),
    [
        # p = 60.75/103, d = 15.75/103, var = p + d - (p - d)^2 = 0.551758, se = 0.073190
        (Counts(60, 25, 15), 45.0, 29.344, 58.034),
        # p = 10.75/13, d = 0.75/13, var = 0.292899, se = 0.150102: cut off at 100
        (Counts(10, 0, 0), 100.0, 47.503, 100.0),
        # all in the middle: p = d = 0.75/23, se = sqrt(1.5/23/23) = 0.053249
        (Counts(0, 20, 0), 0.0, -10.437, 10.437),
    ],
)
def test_the_interval_is_the_adjusted_walds(
    counts: Counts, score: float, low: float, high: float
) -> None:
    sure = nps.estimate(counts)

    assert isclose(sure.score, score)
    assert isclose(sure.low, low, abs_tol=0.01)
    assert isclose(sure.high, high, abs_tol=0.01)


@pytest.mark.parametrize(
    ("n", "promoting", "detracting"),
    [(10, 0.5, 0.2), (30, 0.6, 0.15), (30, 0.2, 0.5), (60, 0.45, 0.25), (60, 0.8, 0.05)],
)
def test_the_interval_covers_the_truth_as_often_as_it_says(
    n: int, promoting: float, detracting: float
) -> None:
    """Every possible sample of n answers, weighed with its trinomial probability."""
    truth = 100 * (promoting - detracting)
    covered = 0.0
    for promoters in range(n + 1):
        for detractors in range(n - promoters + 1):
            passives = n - promoters - detractors
            sure = nps.estimate(Counts(promoters, passives, detractors))
            if sure.low <= truth <= sure.high:
                covered += (
                    comb(n, promoters)
                    * comb(n - promoters, detractors)
                    * promoting**promoters
                    * detracting**detractors
                    * (1 - promoting - detracting) ** passives
                )

    assert 0.935 <= covered <= 0.985


@given(COUNTS.filter(lambda counts: counts.n > 1))  # of one answer the formula says otherwise
def test_the_interval_holds_the_score_and_stays_on_the_scale(counts: Counts) -> None:
    sure = nps.estimate(counts)

    assert -100 <= sure.low <= sure.score <= sure.high <= 100


@given(COUNTS)
def test_promoters_and_detractors_mirror_each_other(counts: Counts) -> None:
    here = nps.estimate(counts)
    there = nps.estimate(Counts(counts.detractors, counts.passives, counts.promoters))

    assert isclose(here.score, -there.score, abs_tol=1e-9)
    assert isclose(here.low, -there.high, abs_tol=1e-9)


def test_nobody_has_no_score() -> None:
    with pytest.raises(ValueError, match="no answers"):
        nps.estimate(Counts())


@pytest.mark.parametrize(
    ("now", "zone", "last"),
    [
        (datetime(2026, 11, 20, 21, 59, 59, tzinfo=UTC), "Europe/Helsinki", date(2026, 11, 19)),
        (datetime(2026, 11, 20, 22, 0, 0, tzinfo=UTC), "Europe/Helsinki", date(2026, 11, 20)),
        (datetime(2026, 3, 29, 20, 59, 59, tzinfo=UTC), "Europe/Helsinki", date(2026, 3, 28)),
        (datetime(2026, 3, 29, 21, 0, 0, tzinfo=UTC), "Europe/Helsinki", date(2026, 3, 29)),
        (datetime(2026, 11, 20, 18, 30, 0, tzinfo=UTC), "Asia/Kolkata", date(2026, 11, 20)),
        (datetime(2026, 11, 20, 4, 59, 59, tzinfo=UTC), "America/New_York", date(2026, 11, 18)),
    ],
)
def test_the_week_ends_with_the_sites_yesterday(now: datetime, zone: str, last: date) -> None:
    window = nps.trailing_week(now, zone)

    assert window == Window(last - timedelta(days=6), last)


def test_counts_are_pooled_over_the_week_not_averaged() -> None:
    last = date(2026, 11, 19)
    days = {
        last: Counts(promoters=1),
        last - timedelta(days=6): Counts(detractors=99),
        last - timedelta(days=7): Counts(promoters=1000),
        last + timedelta(days=1): Counts(promoters=1000),
    }

    assert list(nps.rolling(days, last, 1)) == [
        (nps.week_ending(last), Counts(promoters=1, passives=0, detractors=99))
    ]


@given(st.dictionaries(st.dates(date(2026, 11, 1), date(2026, 11, 30)), COUNTS))
def test_each_rolling_week_is_the_sum_of_its_days(days: dict[date, Counts]) -> None:
    last = date(2026, 11, 25)

    weeks = list(nps.rolling(days, last, 10))

    assert [window.last_day for window, _ in weeks] == [
        last - timedelta(days=back) for back in range(9, -1, -1)
    ]
    for window, counts in weeks:
        within = [one for day, one in days.items() if window.first_day <= day <= window.last_day]
        assert counts == sum(within, Counts())


@given(st.lists(st.integers(1, 60)), st.integers(1, 70))
def test_gaps_are_told_whatever_the_order(numbers: list[int], floor: int) -> None:
    runs: sequences.Runs = []
    for number in numbers:
        runs = sequences.add(runs, [number])

    assert runs == sequences.add([], numbers)
    assert sequences.missing(runs, floor) == len(set(range(1, floor)) - set(numbers))
