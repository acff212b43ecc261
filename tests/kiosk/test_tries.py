"""Five wrong tries in ten minutes, whoever made them."""

from kiosk.tries import MOST, WINDOW_S, Tries


def after(*moments: float) -> Tries:
    """The tally after wrong tries at these seconds."""
    tries = Tries()
    for moment in moments:
        tries = tries.and_wrong(moment)
    return tries


def test_the_fifth_wrong_try_closes_typing() -> None:
    assert not after(*range(MOST - 1)).exhausted(10)
    assert after(*range(MOST)).exhausted(10)


def test_ten_minutes_after_the_first_of_five_it_is_open_again() -> None:
    tries = after(0, 100, 200, 300, 400)

    assert tries.exhausted(WINDOW_S - 0.1)
    assert not tries.exhausted(WINDOW_S)
    assert tries.and_wrong(WINDOW_S).exhausted(WINDOW_S)


def test_the_tally_never_grows() -> None:
    assert len(after(*range(1000)).wrong) == MOST
