"""The journeys of a patient who arrives, one sentence each."""

import pytest
from msgspec.structs import replace

from hardware.events import (
    CardPlaced,
    CardRead,
    CardUnreadable,
    Cause,
    ReaderFound,
    ReaderLost,
)
from kiosk.booking import AlreadyHere, NoBooking
from kiosk.effects import (
    CallStaff,
    ForgetPatient,
    Found,
    LookUp,
    StoreCheckIn,
    TurnAway,
)
from kiosk.flow import TimedOut, step
from kiosk.manner import HOUSE, Manner
from kiosk.state import Screen, Visit
from kiosk.touches import (
    Confirmed,
    Finished,
    LanguageChosen,
    LeftOff,
    NotMe,
    Touched,
)
from sync.wire import TurnedAwayCause
from tests.kiosk.events_of_a_day import HOLDER, booked, names_somebody
from tests.kiosk.journey import OTHER, OUT, PLACED, READ, READY, SLOT, Kiosk


def test_a_card_a_touch_and_the_card_back_is_a_whole_arrival() -> None:
    kiosk = Kiosk()

    assert kiosk.see(PLACED) is Screen.READING
    assert kiosk.see(READ) is Screen.READING
    assert kiosk.finds(READY) is Screen.YOUR_VISIT
    assert kiosk.see(Confirmed()) is Screen.ONE_MOMENT
    assert kiosk.stores() is Screen.CHECKED_IN
    assert kiosk.visit.ticket is not None
    assert kiosk.visit.ticket.call_code == "KM47"
    assert kiosk.see(OUT) is Screen.CHECKED_IN
    assert kiosk.see(TimedOut(), TimedOut()) is Screen.WELCOME
    assert [type(e) for e in kiosk.asked[1:]] == [
        LookUp,
        StoreCheckIn,
        ForgetPatient,
        ForgetPatient,
    ]


def test_the_ticket_shows_the_way_and_says_nothing_of_whose_it_is() -> None:
    kiosk = Kiosk()
    kiosk.recognises()
    kiosk.see(Confirmed())
    kiosk.stores()

    assert not names_somebody(kiosk.visit)
    assert kiosk.visit.ticket is not None
    assert [b.starts_at for b in kiosk.visit.ticket.bookings] == [
        b.starts_at for b in READY.bookings
    ]


def test_two_bookings_are_checked_in_by_one_touch() -> None:
    kiosk = Kiosk()
    kiosk.recognises()

    kiosk.see(Confirmed(), Confirmed())

    assert kiosk.asked[-1] == StoreCheckIn(READY.bookings, "card", "egk")
    assert sum(isinstance(e, StoreCheckIn) for e in kiosk.asked) == 1


def test_a_failed_commit_leads_to_reception_and_never_to_green() -> None:
    kiosk = Kiosk()
    kiosk.recognises()
    kiosk.see(Confirmed())

    assert kiosk.fails() is Screen.SEE_RECEPTION
    assert kiosk.stores() is Screen.SEE_RECEPTION


def test_a_disk_that_never_answers_leads_to_reception() -> None:
    kiosk = Kiosk()
    kiosk.recognises()

    assert kiosk.see(Confirmed(), TimedOut()) is Screen.SEE_RECEPTION


def test_who_is_checked_in_already_sees_the_way_again_and_is_not_stored_twice() -> None:
    kiosk = Kiosk()
    kiosk.see(PLACED, READ)

    assert kiosk.finds(AlreadyHere((booked(status="arrived"),))) is Screen.CHECKED_IN
    assert not any(isinstance(e, StoreCheckIn) for e in kiosk.asked)


def test_a_card_pulled_too_early_may_be_put_in_again() -> None:
    kiosk = Kiosk()

    assert kiosk.see(PLACED, OUT) is Screen.CARD_PROBLEM
    assert kiosk.visit.problem is Cause.REMOVED
    assert kiosk.see(PLACED) is Screen.READING


@pytest.mark.parametrize(
    ("cause", "told"),
    [
        (Cause.UNKNOWN_CARD, "unknown_card"),
        (Cause.LOCKED, "unknown_card"),
        (Cause.BANK_CARD, "unknown_card"),
        (Cause.PASSPORT, "unknown_card"),
        (Cause.PROFESSIONAL_CARD, "unknown_card"),
        (Cause.EMPTY, "unreadable"),
        (Cause.OLD_CARD, "unreadable"),
        (Cause.DAMAGED, "unreadable"),
    ],
)
def test_a_card_that_names_nobody_is_told_to_reception_once_its_time_is_up(
    cause: Cause, told: TurnedAwayCause
) -> None:
    kiosk = Kiosk()
    kiosk.see(PLACED, CardUnreadable(SLOT, cause=cause))

    assert kiosk.see(TimedOut(), TimedOut()) is Screen.TAKE_CARD
    assert TurnAway(told, Screen.CARD_PROBLEM) in kiosk.asked


def test_a_card_whose_cover_has_ended_is_a_card_that_was_read() -> None:
    kiosk = Kiosk()
    ended = replace(HOLDER, valid_to="2020-12-31", warnings=("cover_ended",))

    assert kiosk.see(PLACED, CardRead(SLOT, holder=ended, ms=1)) is Screen.READING
    assert LookUp(ended) in kiosk.asked
    assert kiosk.visit.problem is None


def test_a_card_that_never_answers_ends_on_a_friendly_screen() -> None:
    kiosk = Kiosk()

    assert kiosk.see(PLACED, TimedOut()) is Screen.CARD_PROBLEM
    assert kiosk.visit.problem is Cause.TOO_SLOW


def test_a_forgotten_card_calls_staff_once() -> None:
    kiosk = Kiosk()
    kiosk.recognises()
    kiosk.see(LeftOff())

    assert kiosk.see(TimedOut(), TimedOut(), TimedOut()) is Screen.TAKE_CARD
    assert kiosk.asked.count(CallStaff("forgotten_card", Screen.TAKE_CARD)) == 1
    assert kiosk.see(OUT) is Screen.WELCOME


def test_the_second_card_finds_nothing_of_the_first() -> None:
    kiosk = Kiosk()
    kiosk.recognises()
    first = kiosk.visit.number

    kiosk.see(CardPlaced(OTHER))

    assert kiosk.visit.screen is Screen.READING
    assert not names_somebody(kiosk.visit)
    assert kiosk.see(Found(first, READY)) is Screen.READING


def test_not_me_forgets_the_name_at_once() -> None:
    kiosk = Kiosk()
    kiosk.recognises()

    assert kiosk.see(NotMe()) is Screen.SEE_RECEPTION
    assert not names_somebody(kiosk.visit)


def test_nobody_is_sent_home_without_being_asked() -> None:
    kiosk = Kiosk()
    kiosk.recognises()

    assert kiosk.see(TimedOut()) is Screen.YOUR_VISIT
    assert kiosk.visit.warned
    assert kiosk.see(Touched()) is Screen.YOUR_VISIT
    assert not kiosk.visit.warned
    assert kiosk.see(TimedOut(), TimedOut()) is Screen.TAKE_CARD
    assert TurnAway("abandoned", Screen.YOUR_VISIT) in kiosk.asked


def test_no_booking_is_told_and_the_card_may_go() -> None:
    kiosk = Kiosk()
    kiosk.see(PLACED, READ)

    assert kiosk.finds(NoBooking()) is Screen.NOT_NOW
    assert kiosk.see(OUT) is Screen.NOT_NOW
    assert kiosk.see(TimedOut(), TimedOut()) is Screen.WELCOME


def test_what_no_screen_needs_a_reader_for_is_said_to_the_end() -> None:
    kiosk = Kiosk()
    kiosk.see(PLACED, READ)
    kiosk.finds(NoBooking())

    assert kiosk.see(ReaderLost(SLOT)) is Screen.NOT_NOW
    assert kiosk.see(TimedOut(), TimedOut()) is Screen.OUT_OF_ORDER


def test_without_a_reader_the_kiosk_says_so_and_still_takes_answers() -> None:
    kiosk = Kiosk()

    assert kiosk.see(ReaderLost()) is Screen.OUT_OF_ORDER
    assert kiosk.rates(9) is Screen.REASON
    assert kiosk.see(Finished(), TimedOut(), TimedOut()) is Screen.OUT_OF_ORDER
    assert kiosk.see(ReaderFound(SLOT)) is Screen.WELCOME


def test_a_card_out_while_the_reader_is_asked_for_it_ends_the_visit() -> None:
    kiosk = Kiosk()
    kiosk.recognises()
    kiosk.see(LeftOff())

    assert kiosk.see(ReaderLost(SLOT)) is Screen.OUT_OF_ORDER


def test_a_language_chosen_at_the_door_lasts_until_the_visit_ends() -> None:
    kiosk = Kiosk()
    kiosk.see(LanguageChosen("en"))
    kiosk.recognises()

    assert kiosk.visit.manner.language == "en"
    kiosk.see(LeftOff(), OUT)
    assert kiosk.visit.manner == HOUSE


def test_a_language_left_behind_on_a_resting_screen_is_forgotten() -> None:
    for resting in (Screen.WELCOME, Screen.OUT_OF_ORDER, Screen.TAKE_CARD):
        left = Visit(1, resting, frozenset({SLOT}), manner=Manner(language="en"))

        assert step(left, TimedOut())[0] == replace(
            left, manner=HOUSE, reminded=resting is Screen.TAKE_CARD
        )


def test_resting_changes_nothing_so_that_no_touch_is_swallowed() -> None:
    resting = Visit(1, Screen.WELCOME, frozenset({SLOT}))

    assert step(resting, TimedOut()) == (resting, ())
