"""Arriving: the reader, the card, the scanned code, and the bookings found."""

from msgspec.structs import replace

from hardware.events import (
    CardPlaced,
    CardRead,
    CardRemoved,
    CardUnreadable,
    Cause,
    ReaderFound,
    ReaderLost,
)
from hardware.person import BARCODE, CardHolder
from kiosk.booking import (
    AlreadyHere,
    Cancelled,
    NoBooking,
    OtherDay,
    Outcome,
    Ready,
    StaleList,
    TooEarly,
    TooLate,
)
from kiosk.effects import LookUp, StoreCheckIn, TurnAway
from kiosk.flow.leaving import left_behind
from kiosk.flow.ways_home import Step, bearing, given_up, home, to_reception, without_card
from kiosk.manner import HOUSE, Manner
from kiosk.state import AT_THE_READER, Screen, Visit
from kiosk.touches import Confirmed, NotMe, Touch
from sync.wire import TurnedAwayCause


def reader(visit: Visit, event: ReaderFound | ReaderLost) -> Step:
    """A reader came or went."""
    readers = visit.readers or frozenset()
    if isinstance(event, ReaderFound):
        found = replace(visit, readers=readers | {event.reader})
        return home(found) if visit.screen is Screen.OUT_OF_ORDER else (found, ())
    gone = visit.cards | readers if event.reader == "" else frozenset({event.reader})
    lost = replace(visit, readers=readers - gone, cards=visit.cards - gone)
    by_code = visit.reader is None and visit.screen in (Screen.READING, Screen.YOUR_VISIT)
    if by_code or visit.screen not in AT_THE_READER:
        return without_card(lost) if visit.reader in gone else (lost, ())
    if lost.readers and visit.reader not in gone and visit.screen is not Screen.TAKE_CARD:
        return lost, ()
    return home(lost)


def card(visit: Visit, event: CardPlaced | CardRead | CardUnreadable | CardRemoved) -> Step:
    """Something happened at the slot."""
    match event:
        case CardPlaced(reader=reader):
            readers = (visit.readers or frozenset()) | {reader}
            seen = replace(visit, readers=readers, cards=visit.cards | {reader})
            fresh, effects = home(seen, *left_behind(visit))
            reading = replace(fresh, screen=Screen.READING, reader=reader, manner=_kept(visit))
            return reading, effects
        case CardRemoved(reader=reader):
            return _removed(replace(visit, cards=visit.cards - {reader}), reader)
        case _ if visit.screen is not Screen.READING or event.reader != visit.reader:
            return visit, ()
        case CardRead(holder=holder) if visit.holder is None:
            return replace(visit, holder=holder), (LookUp(holder),)
        case CardUnreadable(cause=cause):
            return replace(visit.show(Screen.CARD_PROBLEM), holder=None, problem=cause), ()
        case _:
            return visit, ()


def scan(visit: Visit, holder: CardHolder | None) -> Step:
    """A person's number is looked up like a card, as long as nobody else is being served."""
    if visit.screen not in (Screen.WELCOME, Screen.CARD_PROBLEM, Screen.OUT_OF_ORDER):
        return visit, ()
    if holder is None:
        return to_reception(visit, TurnAway("unknown_card", visit.screen))
    fresh, effects = home(visit)
    reading = replace(fresh, screen=Screen.READING, holder=holder, manner=_kept(visit))
    return reading, (*effects, LookUp(holder))


def _kept(visit: Visit) -> Manner:
    """A manner chosen at the door stays chosen for the visit that begins with the card."""
    before_the_card = (Screen.WELCOME, Screen.OUT_OF_ORDER, Screen.CARD_PROBLEM, Screen.READING)
    return visit.manner if visit.screen in before_the_card else HOUSE


def _removed(visit: Visit, reader: str) -> Step:
    match visit.screen:
        case Screen.TAKE_CARD if not visit.cards:
            return home(visit)
        case Screen.READING | Screen.YOUR_VISIT if reader == visit.reader:
            fresh, effects = home(visit)
            problem = replace(fresh, screen=Screen.CARD_PROBLEM, problem=Cause.REMOVED)
            return replace(problem, manner=visit.manner), effects
        case Screen.NOT_NOW | Screen.CHECKED_IN | Screen.ONE_MOMENT if reader == visit.reader:
            return without_card(visit)
        case _:
            return visit, ()


_TURNED_AWAY: dict[type[Outcome], TurnedAwayCause] = {
    TooEarly: "too_early",
    TooLate: "too_late",
    OtherDay: "other_day",
    Cancelled: "cancelled",
    NoBooking: "no_booking",
    StaleList: "stale_list",
}


def found(visit: Visit) -> Step:
    """The bookings were looked up: what the patient hears."""
    match visit.outcome:
        case Ready():
            return visit.show(Screen.YOUR_VISIT), ()
        case AlreadyHere(bookings=bookings):
            return bearing(visit, bookings).show(Screen.CHECKED_IN), ()
        case None:
            return visit, ()
        case outcome:
            away = TurnAway(_TURNED_AWAY[type(outcome)], Screen.NOT_NOW)
            return replace(visit.show(Screen.NOT_NOW), holder=None), (away,)


def touch(visit: Visit, event: Touch) -> Step:
    """A touch on Your visit today."""
    match event:
        case Confirmed() if isinstance(visit.outcome, Ready) and visit.holder:
            family = visit.holder.family
            by_code = family == BARCODE
            store = StoreCheckIn(
                visit.outcome.bookings, "code" if by_code else "card", None if by_code else family
            )
            return bearing(visit, store.bookings).show(Screen.ONE_MOMENT), (store,)
        case NotMe():
            return to_reception(visit, *given_up(visit))
        case _:
            return visit, ()
