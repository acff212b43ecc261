"""How long to rest: never less than a second, never longer than five minutes of our own."""

from hypothesis import given
from hypothesis import strategies as st

from sync.resting import rest
from sync.settings import Pace

PACE = Pace()
chances = st.floats(0, 1)
failures = st.integers(1, 10_000)


@given(failures, chances)
def test_a_rest_lasts_between_a_second_and_five_minutes(count: int, chance: float) -> None:
    assert 1 <= rest(count, chance, None, PACE) <= 300


@given(failures, chances, st.floats(0, 1e9))
def test_what_central_asks_for_is_kept_up_to_a_quarter_of_an_hour(
    count: int, chance: float, asked: float
) -> None:
    seconds = rest(count, chance, asked, PACE)

    assert seconds <= 900
    assert seconds >= min(asked, 900)


@given(failures, chances)
def test_rests_grow_with_the_failures(count: int, chance: float) -> None:
    assert rest(count, chance, None, PACE) <= rest(count + 1, chance, None, PACE)


def test_kiosks_that_failed_together_do_not_come_back_together() -> None:
    spread = [rest(9, chance / 10, None, PACE) for chance in range(11)]

    assert spread[0] == 1
    assert spread[-1] == 300
    assert len(set(spread)) == 11
