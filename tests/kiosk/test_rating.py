"""What is asked after the 0-10 question."""

import pytest

from kiosk.rating import mood


@pytest.mark.parametrize(
    ("scores", "expected"),
    [(range(7), "sorry"), (range(7, 9), "almost"), (range(9, 11), "wonderful")],
)
def test_the_follow_up_fits_the_answer(scores: range, expected: str) -> None:
    assert {mood(score) for score in scores} == {expected}
