"""What is said in public: nothing of too few, a warning for few, never an exact number."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.nps import Counts, week_ending
from central.publish import Margin, publish, rounded, whole

WEEK = week_ending(date(2026, 11, 19))


@pytest.mark.parametrize(
    ("n", "margin"),
    [
        (0, Margin.NONE),
        (9, Margin.NONE),
        (10, Margin.WIDE),
        (29, Margin.WIDE),
        (30, Margin.USUAL),
        (3000, Margin.USUAL),
    ],
)
def test_the_margin_is_told_by_the_number_of_answers(n: int, margin: Margin) -> None:
    shown = publish(Counts(promoters=n), WEEK)

    assert shown.margin is margin
    assert (shown.figure is None) == (margin is Margin.NONE)


def test_a_figure_comes_with_its_interval_its_number_and_its_days() -> None:
    figure = publish(Counts(60, 25, 15), WEEK).figure

    assert figure is not None
    assert (figure.score, figure.low, figure.high, figure.n) == (45, 29, 58, 100)
    assert (figure.first_day, figure.last_day) == (WEEK.first_day, WEEK.last_day)


@pytest.mark.parametrize(
    ("n", "shown"), [(10, 10), (12, 10), (13, 15), (17, 15), (18, 20), (262, 260), (263, 265)]
)
def test_the_number_of_answers_is_rounded_to_five(n: int, shown: int) -> None:
    assert rounded(n) == shown


@given(st.floats(-100, 100))
def test_whole_scores_are_the_nearest_and_the_same_on_both_sides(score: float) -> None:
    assert abs(whole(score) - score) <= 0.5
    assert whole(-score) == -whole(score)
