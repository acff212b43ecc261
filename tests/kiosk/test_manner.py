"""How somebody wants it: chosen at any time, kept to the end of the visit, and no longer."""

import pytest

from hardware.events import CardPlaced, CardRemoved
from kiosk.flow import TimedOut, step
from kiosk.manner import HOUSE, Manner, Panel
from kiosk.state import BRISK, LIMIT_S, STAFF_SCREENS, WARNED, WARNING_S, Screen, Visit
from kiosk.touches import (
    Closed,
    LanguageChosen,
    LeftOff,
    MannerChosen,
    Opened,
    RateVisit,
    Scored,
    Touched,
)

WISHES = Manner("en", 2, True, True, True, True, 4)
RESTING = Visit(readers=frozenset({"slot"}))


def after(visit: Visit, *events: object) -> Visit:
    """Where these lead."""
    for event in events:
        visit, _ = step(visit, event)  # type: ignore[arg-type]
    return visit


@pytest.mark.parametrize("screen", Screen)
def test_a_wish_is_granted_on_every_screen_and_moves_nobody(screen: Screen) -> None:
    visit = after(Visit(screen=screen), MannerChosen(WISHES))

    assert (visit.screen, visit.manner) == (screen, WISHES)


def test_a_wish_made_at_the_door_holds_when_the_card_comes() -> None:
    visit = after(RESTING, MannerChosen(WISHES), CardPlaced("slot"))

    assert (visit.screen, visit.manner) == (Screen.READING, WISHES)


@pytest.mark.parametrize("end", [LeftOff(), TimedOut()], ids=["start over", "time"])
def test_the_next_person_finds_the_manner_of_the_house(end: object) -> None:
    rating = after(RESTING, MannerChosen(WISHES), RateVisit())

    assert after(rating, *[end] * 3).manner == HOUSE


def test_the_next_card_brings_nobody_elses_wishes() -> None:
    said = after(RESTING, CardPlaced("slot"), MannerChosen(WISHES), CardRemoved("slot"), LeftOff())

    assert after(said, CardPlaced("slot")).manner == HOUSE


def test_whoever_left_a_card_is_asked_for_it_in_their_own_manner() -> None:
    visit = after(RESTING, MannerChosen(WISHES), CardPlaced("slot"), LeftOff())

    assert (visit.screen, visit.manner) == (Screen.TAKE_CARD, WISHES)
    assert after(visit, TimedOut()).manner == HOUSE
    assert after(visit, CardRemoved("slot")).manner == HOUSE
    assert after(visit, CardPlaced("slot")).manner == HOUSE


@pytest.mark.parametrize("panel", Panel)
def test_a_panel_opens_and_closes_over_the_same_screen(panel: Panel) -> None:
    rating = after(RESTING, RateVisit())
    opened = after(rating, Opened(panel))

    assert (opened.screen, opened.panel) == (Screen.RATING, panel)
    assert after(opened, Closed()) == rating


def test_choosing_a_language_closes_the_panel() -> None:
    assert after(RESTING, Opened(Panel.LANGUAGES), LanguageChosen("en")).panel is None


def test_a_panel_does_not_lie_over_the_screen_that_comes_next() -> None:
    asked = after(RESTING, RateVisit(), Opened(Panel.ACCESS), Scored(9))

    assert (asked.screen, asked.panel) == (Screen.ONE_MOMENT, None)


def test_a_panel_left_open_goes_with_the_time() -> None:
    left = after(RESTING, RateVisit(), Opened(Panel.PRIVACY), TimedOut())

    assert (left.panel, left.warned) == (None, True)


@pytest.mark.parametrize("screen", sorted(set(Screen) - BRISK))
def test_who_listens_has_twice_the_time(screen: Screen) -> None:
    assert Visit(screen=screen, manner=Manner(speech=True)).limit_s == 2 * LIMIT_S[screen]


def test_no_screen_that_is_read_ends_without_asking() -> None:
    read = set(Screen) - BRISK - STAFF_SCREENS

    assert read == WARNED
    assert {LIMIT_S[screen] for screen in read} == {45}
    assert WARNING_S == 20


@pytest.mark.parametrize("screen", sorted(WARNED))
def test_who_asked_for_more_time_gets_twice_as_much_ten_times_over(screen: Screen) -> None:
    visit = Visit(screen=screen)
    for _ in range(10):
        visit = after(visit, TimedOut())
        assert (visit.warned, visit.limit_s) == (True, WARNING_S)
        visit = after(visit, Touched())
        assert (visit.warned, visit.limit_s) == (False, 2 * LIMIT_S[screen])
