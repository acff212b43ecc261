"""A card of several people: the one who is here is asked, and only that one is looked up."""

from datetime import date

from msgspec.structs import replace

from hardware.events import CardRead, CardRemoved, Identifier
from hardware.identifiers import NIR
from kiosk.effects import LookUp, StoreCheckIn, TurnAway
from kiosk.finding import keys_of
from kiosk.flow import TimedOut
from kiosk.state import Screen
from kiosk.touches import Confirmed, PersonChosen
from sync.pseudonym import booking_key, typed_key
from sync.wire import Pepper
from tests.kiosk.journey import PLACED, READY, SLOT, Kiosk
from tests.kiosk.no_card_scenes import FAMILY

PEPPER = Pepper(1, bytes(32))
DAY = date(2026, 3, 2)
SHARED = "255081416802538"


def asked() -> Kiosk:
    """The family's card is in."""
    kiosk = Kiosk()
    kiosk.see(PLACED, CardRead(SLOT, holder=FAMILY, ms=900))
    return kiosk


def test_nobody_is_looked_up_before_it_is_known_who_is_here() -> None:
    kiosk = asked()

    assert kiosk.visit.screen is Screen.WHO_IS_HERE
    assert not any(isinstance(e, LookUp) for e in kiosk.asked)


def test_the_one_who_is_chosen_is_looked_up_greeted_and_checked_in_by_card() -> None:
    kiosk = asked()

    assert kiosk.see(PersonChosen(2)) is Screen.READING
    assert kiosk.asked[-1] == LookUp(FAMILY, 2)
    assert kiosk.finds(READY) is Screen.YOUR_VISIT
    assert kiosk.visit.holder is not None
    assert [person.given_names for person in kiosk.visit.holder.people] == ["Zoé"]
    kiosk.see(Confirmed())
    assert kiosk.asked[-1:] == [StoreCheckIn(READY.bookings, "card", "fr_vitale")]


def test_nobody_who_is_not_on_the_card_can_be_chosen() -> None:
    for index in (-1, 3):
        assert asked().see(PersonChosen(index)) is Screen.WHO_IS_HERE


def test_a_family_that_walks_away_is_forgotten() -> None:
    kiosk = asked()

    assert kiosk.see(TimedOut(), TimedOut()) is Screen.TAKE_CARD
    assert kiosk.visit.holder is None
    assert TurnAway("abandoned", Screen.WHO_IS_HERE) in kiosk.asked


def test_a_card_pulled_while_they_choose_may_be_put_in_again() -> None:
    assert asked().see(CardRemoved(SLOT)) is Screen.CARD_PROBLEM


def test_a_number_of_all_is_looked_for_with_the_birth_date_of_the_one() -> None:
    keys = list(keys_of(FAMILY, (PEPPER,), (DAY,), 2))

    assert keys == [typed_key(PEPPER, DAY, SHARED, date(2014, 11, 30))]


def test_a_number_of_ones_own_is_looked_for_as_it_is() -> None:
    own = Identifier(NIR, "114116900100191")
    child = replace(FAMILY.people[2], identifiers=(own,))
    family = replace(FAMILY, people=(*FAMILY.people[:2], child))

    assert list(keys_of(family, (PEPPER,), (DAY,), 2)) == [booking_key(PEPPER, DAY, NIR, own.value)]


def test_who_shares_a_number_and_has_no_birth_date_is_for_reception() -> None:
    unborn = replace(FAMILY.people[2], birth_date="2014-00-00")

    family = replace(FAMILY, people=(*FAMILY.people[:2], unborn))

    assert list(keys_of(family, (PEPPER,), (DAY,), 2)) == []
