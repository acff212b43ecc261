"""What is said in public: nothing of too few, a warning for few, never an exact number."""

from collections import defaultdict
from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.nps import Counts, estimate
from central.publish import Figure, Margin, publish, rounded, whole
from central.static import recompute


@pytest.mark.parametrize(
    ("n", "margin"),
    [(0, None), (9, None), (10, Margin.WIDE), (29, Margin.WIDE), (30, Margin.USUAL)],
)
def test_the_margin_is_told_by_the_number_of_answers(n: int, margin: Margin | None) -> None:
    figure = publish(Counts(promoters=n))

    assert (figure.margin if figure else None) is margin


def test_a_figure_by_hand() -> None:
    """p + d = 76.5 / 103, p - d = 45 / 103, margin = 14.35, and 2.5 for half a step."""
    figure = publish(Counts(61, 24, 15))

    assert figure == Figure(100, 45, 60, 25, 15, 45, 27, 61, Margin.USUAL)


@pytest.mark.parametrize(
    ("n", "shown"), [(10, 10), (12, 10), (13, 15), (17, 15), (18, 20), (262, 260), (-13, -15)]
)
def test_numbers_are_rounded_to_five(n: int, shown: int) -> None:
    assert rounded(n) == shown


@given(st.floats(-100, 100))
def test_whole_scores_are_the_nearest_and_the_same_on_both_sides(score: float) -> None:
    assert abs(whole(score) - score) <= 0.5
    assert whole(-score) == -whole(score)


COUNTS = st.builds(Counts, st.integers(0, 900), st.integers(0, 900), st.integers(0, 900))


@given(COUNTS.filter(lambda counts: counts.n >= 10))
def test_the_figure_is_near_the_exact_score_and_its_interval_holds_it(counts: Counts) -> None:
    figure, sure = publish(counts), estimate(counts)

    assert figure is not None
    assert abs(figure.score - sure.score) <= 250 / figure.n + 0.5
    assert -100 <= figure.low <= figure.score <= figure.high <= 100


@given(COUNTS.filter(lambda counts: counts.n >= 10))
def test_a_group_under_five_is_hidden_with_the_others(counts: Counts) -> None:
    figure = publish(counts)

    assert figure is not None
    shown = (figure.promoters, figure.passives, figure.detractors)
    if min(counts.promoters, counts.passives, counts.detractors) < 5:
        assert shown == (None, None, None)
    else:
        assert all(n is not None and n >= 5 and n % 5 == 0 for n in shown)
    assert figure.n % 5 == figure.net % 5 == 0


@given(COUNTS.filter(lambda counts: counts.n >= 10))
def test_the_script_that_anybody_can_run_comes_to_the_same(counts: Counts) -> None:
    figure = publish(counts)

    assert figure is not None
    again = recompute.figures(figure.n, figure.net, figure.promoters, figure.detractors)
    assert again == {"score": figure.score, "low": figure.low, "high": figure.high}


@pytest.mark.slow
def test_no_figure_says_how_many_a_hidden_group_has() -> None:
    """Every possible week of 10 to 62 answers, put together by what is published of it."""
    behind: dict[Figure, list[Counts]] = defaultdict(list)
    for n in range(10, 63):
        for promoters in range(n + 1):
            for detractors in range(n - promoters + 1):
                counts = Counts(promoters, n - promoters - detractors, detractors)
                figure = publish(counts)
                assert figure is not None
                behind[figure].append(counts)

    hidden = [found for figure, found in behind.items() if figure.promoters is None]

    assert len(hidden) > 100
    for found in hidden:
        for group in ("promoters", "passives", "detractors"):
            assert len({getattr(counts, group) for counts in found}) > 1


@pytest.mark.slow
@pytest.mark.parametrize(
    ("n", "promoting", "detracting"),
    [(10, 0.5, 0.2), (30, 0.6, 0.15), (30, 0.2, 0.5), (60, 0.45, 0.25), (60, 0.8, 0.05)],
)
def test_the_published_interval_covers_the_truth(
    n: int, promoting: float, detracting: float
) -> None:
    """Every possible sample of n answers, weighed with its trinomial probability."""
    covered = 0.0
    for promoters in range(n + 1):
        for detractors in range(n - promoters + 1):
            passives = n - promoters - detractors
            figure = publish(Counts(promoters, passives, detractors))
            assert figure is not None
            if figure.low <= 100 * (promoting - detracting) <= figure.high:
                covered += (
                    comb(n, promoters)
                    * comb(n - promoters, detractors)
                    * promoting**promoters
                    * detracting**detractors
                    * (1 - promoting - detracting) ** passives
                )

    assert covered >= 0.95
