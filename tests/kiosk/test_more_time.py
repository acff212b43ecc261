"""What is told stays until it is read: it asks before it goes, and keeps nobody else waiting."""

from collections.abc import Callable

import pytest

from hardware.events import CardPlaced, CardUnreadable, Cause, CodeKind, CodeScanned
from kiosk.booking import NoBooking
from kiosk.effects import CallStaff, ForgetPatient
from kiosk.flow import TimedOut
from kiosk.state import TELLING, WARNING_S, Screen, Visit
from kiosk.touches import AskedForHelp, Confirmed, Finished, LeftOff, MannerChosen, Touched
from tests.kiosk.events_of_a_day import SCANNED, names_somebody
from tests.kiosk.journey import OUT, PLACED, READ, SLOT, Kiosk
from tests.kiosk.test_manner import WISHES

SLIP = CodeScanned(kind=CodeKind.VISIT_CODE, value="ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")


def checked_in(kiosk: Kiosk) -> None:
    kiosk.recognises()
    kiosk.see(Confirmed())
    kiosk.stores()


def not_now(kiosk: Kiosk) -> None:
    kiosk.see(PLACED, READ)
    kiosk.finds(NoBooking())


def card_problem(kiosk: Kiosk) -> None:
    kiosk.see(PLACED, CardUnreadable(SLOT, cause=Cause.BANK_CARD))


def see_reception(kiosk: Kiosk) -> None:
    kiosk.recognises()
    kiosk.see(AskedForHelp())


def thanks(kiosk: Kiosk) -> None:
    kiosk.rates(9)
    kiosk.see(Finished())


WAYS = {
    Screen.CHECKED_IN: checked_in,
    Screen.NOT_NOW: not_now,
    Screen.CARD_PROBLEM: card_problem,
    Screen.SEE_RECEPTION: see_reception,
    Screen.THANKS: thanks,
}


@pytest.fixture(params=WAYS, ids=str)
def told(request: pytest.FixtureRequest) -> Kiosk:
    """A kiosk that has just told somebody something."""
    kiosk = Kiosk()
    way: Callable[[Kiosk], None] = WAYS[request.param]
    way(kiosk)
    assert kiosk.visit.screen is request.param
    return kiosk


def test_every_screen_that_tells_something_is_tried_here() -> None:
    assert set(WAYS) == TELLING


def test_code_room_and_way_do_not_go_before_somebody_was_asked(told: Kiosk) -> None:
    shown, ticket = told.visit.screen, told.visit.ticket
    assert told.visit.limit_s == 45

    assert told.see(TimedOut()) is shown
    assert (told.visit.warned, told.visit.limit_s) == (True, WARNING_S)
    assert told.see(Touched()) is shown
    assert (told.visit.ticket, told.visit.limit_s) == (ticket, 90)
    assert told.see(TimedOut(), TimedOut()) in (Screen.WELCOME, Screen.TAKE_CARD)


def test_the_next_card_waits_for_no_answer(told: Kiosk) -> None:
    told.see(MannerChosen(WISHES), OUT)

    assert told.see(CardPlaced(SLOT)) is Screen.READING
    assert told.visit.ticket is None
    told.see(OUT, TimedOut())
    assert told.see(CardPlaced(SLOT)) is Screen.READING


def test_the_next_touch_on_done_is_the_end(told: Kiosk) -> None:
    told.see(OUT)

    assert told.see(LeftOff()) is Screen.WELCOME


@pytest.mark.parametrize(("code", "leads"), [(SCANNED, Screen.READING), (SLIP, Screen.RATING)])
def test_the_next_persons_code_is_an_answer_too(
    told: Kiosk, code: CodeScanned, leads: Screen
) -> None:
    told.see(MannerChosen(WISHES), OUT, TimedOut())

    number = told.visit.number
    assert told.see(code) is leads
    assert told.visit.number > number
    assert ForgetPatient() in told.asked
    assert told.visit.ticket is None
    assert (told.visit.score, told.visit.feedback_id, told.visit.warned) == (None, None, False)


def test_a_code_held_a_little_too_long_does_not_end_what_it_led_to() -> None:
    kiosk = Kiosk()
    kiosk.see(SCANNED)
    kiosk.finds(NoBooking())

    before = kiosk.visit
    assert kiosk.see(SCANNED) is Screen.NOT_NOW
    assert kiosk.visit == before


def test_who_takes_the_card_has_answered() -> None:
    kiosk = Kiosk()
    checked_in(kiosk)
    kiosk.see(TimedOut())

    assert kiosk.see(OUT) is Screen.CHECKED_IN
    assert not kiosk.visit.warned
    assert not names_somebody(kiosk.visit)


@pytest.mark.parametrize("way", [checked_in, not_now, card_problem])
def test_a_card_that_nobody_took_in_all_that_time_is_told_to_staff_at_once(
    way: Callable[[Kiosk], None],
) -> None:
    kiosk = Kiosk()
    way(kiosk)

    assert kiosk.see(TimedOut(), TimedOut()) is Screen.TAKE_CARD
    assert kiosk.asked.count(CallStaff("forgotten_card", Screen.TAKE_CARD)) == 1
    assert kiosk.see(TimedOut(), TimedOut()) is Screen.TAKE_CARD
    assert kiosk.asked.count(CallStaff("forgotten_card", Screen.TAKE_CARD)) == 1


def test_where_staff_come_the_call_ends_before_anybody_is_asked() -> None:
    calling = Visit(screen=Screen.SEE_RECEPTION, calling=True)

    assert calling.limit_s < 3
    assert not calling.over
