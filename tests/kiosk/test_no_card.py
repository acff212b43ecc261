"""The journeys of somebody without a card: scanned, typed, or asked, one sentence each."""

import pytest

from hardware.barcode import meaning
from hardware.events import CardPlaced, CodeKind, CodeScanned, ReaderLost
from hardware.identifiers import HETU
from kiosk.booking import NoBooking, OtherDay, StaleList, TooOften
from kiosk.effects import (
    CallStaff,
    ForgetPatient,
    LookUp,
    LookUpTyped,
    StaffTold,
    StoreCheckIn,
    TurnAway,
)
from kiosk.flow import Event, TimedOut
from kiosk.state import CodeTrouble, Screen
from kiosk.touches import (
    AskedForHelp,
    CameWithSomeone,
    Confirmed,
    Continued,
    HasNoCard,
    KeyErased,
    LanguageChosen,
    LeftOff,
    WayChosen,
    WentBack,
    YearChosen,
)
from kiosk.typed import Entry, Way
from tests.kiosk.events_of_a_day import SCANNED, names_somebody
from tests.kiosk.journey import READY, SLOT, Kiosk
from tests.kiosk.no_card_scenes import LETTER, NUMBER, WITHOUT_SIGN, typed

BORN = "13101952"
NONSENSE = CodeScanned(kind=CodeKind.UNKNOWN)


def typing(number: str = NUMBER, born: str = BORN) -> Kiosk:
    """Somebody has typed both, and the list is being asked."""
    kiosk = Kiosk()
    kiosk.see(HasNoCard(), WayChosen(Way.CODE), *typed(number), Continued())
    kiosk.see(*typed(born), Continued())
    return kiosk


def test_who_has_no_card_types_number_and_birth_date_and_is_checked_in() -> None:
    kiosk = typing()

    assert kiosk.visit.screen is Screen.ONE_MOMENT
    assert kiosk.asked[-1] == LookUpTyped(Entry(Way.CODE, code=NUMBER, born=BORN))
    assert kiosk.finds(READY) is Screen.YOUR_VISIT
    assert kiosk.visit.entry == Entry(Way.CODE)
    assert kiosk.see(Confirmed()) is Screen.ONE_MOMENT
    assert kiosk.asked[-1:] == [StoreCheckIn(READY.bookings, "typed", None)]
    assert kiosk.stores() is Screen.CHECKED_IN
    assert kiosk.see(TimedOut(), TimedOut()) is Screen.WELCOME


def test_an_appointment_letter_needs_the_birth_date_and_counts_as_a_code() -> None:
    kiosk = Kiosk()

    assert kiosk.see(LETTER) is Screen.TYPE_BIRTH_DATE
    assert kiosk.see(*typed(BORN), Continued()) is Screen.ONE_MOMENT
    assert kiosk.asked[-1] == LookUpTyped(Entry(Way.LETTER, code="7Q4MK2XP", born=BORN))
    kiosk.finds(READY)
    kiosk.see(Confirmed())
    assert kiosk.asked[-1:] == [StoreCheckIn(READY.bookings, "code", None)]


def test_a_name_is_typed_with_the_birth_date() -> None:
    kiosk = Kiosk()
    kiosk.see(HasNoCard(), WayChosen(Way.NAME), *typed("Vir1 "), Continued())

    assert kiosk.visit.screen is Screen.TYPE_BIRTH_DATE
    kiosk.see(*typed(BORN), Continued())
    assert kiosk.asked[-1] == LookUpTyped(Entry(Way.NAME, name="Vir ", born=BORN))


def test_what_the_list_does_not_know_may_be_typed_again() -> None:
    kiosk = typing()

    assert kiosk.finds(NoBooking()) is Screen.TYPE_CODE
    assert kiosk.visit.entry == Entry(Way.CODE, code=NUMBER, missed=True)
    assert not any(isinstance(e, TurnAway | CallStaff) for e in kiosk.asked)
    assert kiosk.see(Continued(), *typed(BORN), Continued()) is Screen.ONE_MOMENT
    assert kiosk.finds(READY) is Screen.YOUR_VISIT


def test_who_gives_up_after_a_wrong_try_is_turned_away_once() -> None:
    kiosk = typing()
    kiosk.finds(NoBooking())

    assert kiosk.see(LeftOff()) is Screen.WELCOME
    assert kiosk.asked[-2:] == [TurnAway("no_booking", Screen.TYPE_CODE), ForgetPatient()]
    assert sum(isinstance(e, TurnAway) for e in kiosk.asked) == 1


def test_who_only_looked_at_the_ways_is_turned_away_from_nothing() -> None:
    kiosk = Kiosk()
    kiosk.see(HasNoCard(), WayChosen(Way.CODE), WentBack(), WentBack())

    assert kiosk.visit.screen is Screen.WELCOME
    assert not any(isinstance(e, TurnAway) for e in kiosk.asked)


def test_too_many_wrong_tries_lead_to_reception_who_is_told() -> None:
    kiosk = typing()

    assert kiosk.finds(TooOften()) is Screen.SEE_RECEPTION
    assert CallStaff("typed_too_often", Screen.ONE_MOMENT) in kiosk.asked
    assert not names_somebody(kiosk.visit)


def test_while_there_were_too_many_nobody_begins_to_type() -> None:
    kiosk = Kiosk()

    assert kiosk.see(HasNoCard(), WayChosen(Way.CODE, open=False)) is Screen.SEE_RECEPTION
    assert CallStaff("typed_too_often", Screen.NO_CARD) in kiosk.asked


@pytest.mark.parametrize("outcome", [StaleList(), OtherDay(READY.bookings[0].day)])
def test_what_is_found_out_by_typing_is_said_like_any_other(
    outcome: StaleList | OtherDay,
) -> None:
    kiosk = typing()

    assert kiosk.finds(outcome) is Screen.NOT_NOW
    assert kiosk.visit.entry is None
    assert sum(isinstance(e, TurnAway) for e in kiosk.asked) == 1


def test_a_date_that_is_none_is_said_and_not_looked_up() -> None:
    kiosk = typing(born="31021952")

    assert kiosk.visit.screen is Screen.TYPE_BIRTH_DATE
    assert kiosk.visit.entry is not None
    assert kiosk.visit.entry.no_date
    assert not any(isinstance(e, LookUpTyped) for e in kiosk.asked)
    kiosk.see(KeyErased())
    assert kiosk.visit.entry.born == "3102195"
    assert not kiosk.visit.entry.no_date


def test_three_signs_are_no_number_and_do_not_go_on() -> None:
    kiosk = Kiosk()

    assert kiosk.see(HasNoCard(), WayChosen(Way.CODE), *typed("13-1"), Continued())
    assert kiosk.visit.screen is Screen.TYPE_CODE


def test_back_forgets_what_was_typed_on_the_screen_that_is_left() -> None:
    kiosk = Kiosk()
    kiosk.see(HasNoCard(), WayChosen(Way.CODE), *typed(NUMBER), Continued(), *typed("1310"))

    assert kiosk.see(WentBack()) is Screen.TYPE_CODE
    assert kiosk.visit.entry == Entry(Way.CODE, code=NUMBER)
    assert kiosk.see(WentBack()) is Screen.NO_CARD
    assert kiosk.visit.entry is None


def test_a_scan_without_its_century_asks_for_the_year_and_looks_for_every_sign_of_it() -> None:
    kiosk = Kiosk()

    assert kiosk.see(WITHOUT_SIGN) is Screen.BIRTH_YEAR
    assert kiosk.see(YearChosen(1999)) is Screen.BIRTH_YEAR
    assert kiosk.see(YearChosen(2006)) is Screen.READING
    asked = kiosk.asked[-1]
    assert isinstance(asked, LookUp)
    assert [(i.system, i.value) for i in asked.holder.people[0].identifiers] == [
        (HETU, f"010106{sign}9001") for sign in "ABCDEF"
    ]
    assert kiosk.finds(READY) is Screen.YOUR_VISIT
    kiosk.see(Confirmed())
    assert kiosk.asked[-1:] == [StoreCheckIn(READY.bookings, "code", None)]


def test_who_came_with_someone_keeps_saying_so_until_the_end() -> None:
    kiosk = Kiosk()
    kiosk.see(HasNoCard(), CameWithSomeone())

    assert kiosk.visit.with_someone
    assert kiosk.see(SCANNED) is Screen.READING
    assert kiosk.visit.with_someone
    kiosk.see(LeftOff())
    assert not kiosk.visit.with_someone


def test_a_card_put_in_while_somebody_types_begins_anew() -> None:
    kiosk = typing()
    kiosk.finds(NoBooking())

    assert kiosk.see(CardPlaced(SLOT)) is Screen.READING
    assert kiosk.visit.entry is None


@pytest.mark.parametrize("way", [Way.LETTER, Way.CENTURY])
def test_a_way_that_begins_with_a_scan_cannot_be_touched(way: Way) -> None:
    kiosk = Kiosk()

    assert kiosk.see(HasNoCard(), WayChosen(way)) is Screen.NO_CARD


def test_without_a_reader_the_ways_without_a_card_are_open() -> None:
    kiosk = Kiosk()
    kiosk.see(ReaderLost())

    assert kiosk.see(HasNoCard()) is Screen.NO_CARD
    assert kiosk.see(LeftOff()) is Screen.OUT_OF_ORDER


def test_a_barcode_is_as_good_as_a_card() -> None:
    kiosk = Kiosk()

    assert kiosk.see(HasNoCard(), WayChosen(Way.SCAN)) is Screen.SCAN_CODE
    assert kiosk.see(SCANNED) is Screen.READING
    assert kiosk.finds(READY) is Screen.YOUR_VISIT
    assert kiosk.see(Confirmed()) is Screen.ONE_MOMENT
    assert kiosk.asked[-1:] == [StoreCheckIn(READY.bookings, "code", None)]


def test_a_code_that_means_nothing_may_be_tried_again_before_anybody_is_called() -> None:
    kiosk = Kiosk()

    assert kiosk.see(NONSENSE) is Screen.CARD_PROBLEM
    assert kiosk.visit.problem is CodeTrouble.UNKNOWN
    assert kiosk.see(NONSENSE) is Screen.CARD_PROBLEM
    assert not any(isinstance(e, CallStaff | TurnAway) for e in kiosk.asked)

    assert kiosk.see(SCANNED) is Screen.READING
    assert kiosk.finds(READY) is Screen.YOUR_VISIT


def test_another_way_leads_from_an_unknown_code_to_the_others_and_forgets_no_wish() -> None:
    kiosk = Kiosk()
    kiosk.see(LanguageChosen("en"), HasNoCard(), CameWithSomeone(), WayChosen(Way.SCAN), NONSENSE)

    assert kiosk.see(HasNoCard()) is Screen.NO_CARD
    assert kiosk.visit.with_someone
    assert kiosk.visit.manner.language == "en"


@pytest.mark.parametrize("last", [(AskedForHelp(),), (TimedOut(), TimedOut()), (LeftOff(),)])
def test_who_gives_up_on_an_unknown_code_is_noted_once(last: tuple[Event, ...]) -> None:
    kiosk = Kiosk()
    kiosk.see(NONSENSE, *last)

    away = [effect for effect in kiosk.asked if isinstance(effect, TurnAway)]
    assert away == [TurnAway("unknown_card", Screen.CARD_PROBLEM)]


def test_a_look_up_that_takes_too_long_asks_for_the_code_once_more() -> None:
    kiosk = Kiosk()

    assert kiosk.see(SCANNED, TimedOut()) is Screen.CARD_PROBLEM
    assert kiosk.visit.problem is CodeTrouble.SLOW
    assert kiosk.visit.holder is None
    assert kiosk.see(SCANNED) is Screen.READING


@pytest.mark.parametrize("scan", ["131052308T", "AULA:A1:7Q4MK2XP"])
def test_a_code_that_names_nobody_for_certain_is_asked_about(scan: str) -> None:
    kiosk = Kiosk()

    assert kiosk.see(meaning(scan)) in (Screen.BIRTH_YEAR, Screen.TYPE_BIRTH_DATE)
    assert not any(isinstance(e, LookUp) for e in kiosk.asked)


def test_a_barcode_visit_goes_on_when_the_reader_dies() -> None:
    kiosk = Kiosk()
    kiosk.see(SCANNED)
    kiosk.finds(READY)

    assert kiosk.see(ReaderLost()) is Screen.YOUR_VISIT


def test_a_barcode_does_not_disturb_whoever_is_served() -> None:
    kiosk = Kiosk()
    kiosk.recognises()

    assert kiosk.see(SCANNED) is Screen.YOUR_VISIT


def test_reception_is_told_only_once_central_has_answered() -> None:
    kiosk = Kiosk()
    kiosk.see(AskedForHelp())

    assert not kiosk.visit.told
    kiosk.see(StaffTold(kiosk.visit.number - 1))
    assert not kiosk.visit.told
    kiosk.see(StaffTold(kiosk.visit.number))
    assert kiosk.visit.told
    kiosk.see(LeftOff())
    assert not kiosk.visit.told
