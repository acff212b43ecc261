"""Arriving: the reader, the card, the scanned code, and the bookings found."""

from msgspec.structs import replace

from hardware.events import (
    CardPlaced,
    CardRead,
    CardRemoved,
    CardUnreadable,
    Cause,
    CodeKind,
    CodeScanned,
    ReaderFound,
    ReaderLost,
)
from hardware.person import BARCODE, CardHolder
from kiosk.booking import (
    AlreadyHere,
    Cancelled,
    NoBooking,
    OtherDay,
    OtherSite,
    Outcome,
    Ready,
    StaleList,
    TooEarly,
    TooLate,
    TooOften,
)
from kiosk.effects import CallStaff, LookUp, StoreCheckIn, TurnAway
from kiosk.flow import identifying
from kiosk.flow.leaving import left_behind
from kiosk.flow.ways_home import Step, bearing, given_up, home, to_reception, without_card
from kiosk.manner import HOUSE
from kiosk.state import AT_THE_READER, CodeTrouble, Screen, Visit
from kiosk.touches import Confirmed, NotMe, PersonChosen, Touch
from kiosk.typed import Entry, Way
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
            reading = replace(fresh, screen=Screen.READING, reader=reader)
            return _kept(visit, reading), effects
        case CardRemoved(reader=reader):
            return _removed(replace(visit, cards=visit.cards - {reader}), reader)
        case _ if visit.screen is not Screen.READING or event.reader != visit.reader:
            return visit, ()
        case CardRead(holder=holder) if visit.holder is None and len(holder.people) > 1:
            return replace(visit.show(Screen.WHO_IS_HERE), holder=holder), ()
        case CardRead(holder=holder) if visit.holder is None:
            return replace(visit, holder=holder), (LookUp(holder),)
        case CardUnreadable(cause=cause):
            shown = replace(visit.show(Screen.CARD_PROBLEM), holder=None, problem=cause)
            why = _for_reception(visit, cause)
            return shown, (CallStaff(why, shown.screen),) if why else ()
        case _:
            return visit, ()


_FOR_RECEPTION = {
    Cause.EMPTY: "empty_card",
    Cause.UPDATING: "unfinished_card",
    Cause.OLD_CARD: "old_card",
}
"""Cards that no further try will read: a human has to help, and is told."""


def _for_reception(visit: Visit, cause: Cause) -> str | None:
    """Why a human is called for this card; None where the patient can do something about it."""
    if cause is Cause.USE_THE_SLOT and visit.fitted.slotless:
        return "needs_slot"
    return _FOR_RECEPTION.get(cause)


_SCANNING = (
    Screen.WELCOME,
    Screen.CARD_PROBLEM,
    Screen.OUT_OF_ORDER,
    Screen.NO_CARD,
    Screen.SCAN_CODE,
    Screen.TYPE_CODE,
)


def scan(visit: Visit, event: CodeScanned) -> Step:
    """A person's number is looked up like a card, as long as nobody else is being served."""
    if visit.screen not in _SCANNING:
        if not visit.over:
            return visit, ()
        visit = replace(visit, manner=HOUSE, with_someone=False)  # somebody else's
    match event:
        case CodeScanned(holder=CardHolder() as holder):
            fresh, effects = home(visit)
            reading = replace(fresh, screen=Screen.READING, holder=holder)
            return _kept(visit, reading), (*effects, LookUp(holder))
        case CodeScanned(kind=CodeKind.BOOKING_CODE, value=code):
            entry = Entry(Way.LETTER, code)
            return identifying.with_entry(visit, entry, Screen.TYPE_BIRTH_DATE)
        case CodeScanned(kind=CodeKind.NEEDS_CENTURY, value=code):
            return identifying.with_entry(visit, Entry(Way.CENTURY, code), Screen.BIRTH_YEAR)
        case _:
            fresh, effects = home(visit)
            unknown = replace(fresh, screen=Screen.CARD_PROBLEM, problem=CodeTrouble.UNKNOWN)
            return _kept(visit, unknown), effects


def _kept(visit: Visit, fresh: Visit) -> Visit:
    """What was chosen at the door stays chosen for the visit that begins with the card."""
    if visit.screen in (*_SCANNING, Screen.READING):
        return replace(fresh, manner=visit.manner, with_someone=visit.with_someone)
    return replace(fresh, manner=HOUSE)


def _removed(visit: Visit, reader: str) -> Step:
    match visit.screen:
        case Screen.TAKE_CARD if not visit.cards:
            return home(visit)
        case Screen.READING | Screen.YOUR_VISIT | Screen.WHO_IS_HERE if reader == visit.reader:
            fresh, effects = home(visit)
            problem = replace(fresh, screen=Screen.CARD_PROBLEM, problem=Cause.REMOVED)
            return replace(problem, manner=visit.manner), effects
        case Screen.NOT_NOW | Screen.CHECKED_IN | Screen.ONE_MOMENT if reader == visit.reader:
            return without_card(replace(visit, warned=False))  # somebody is there
        case _:
            return visit, ()


_TURNED_AWAY: dict[type[Outcome], TurnedAwayCause] = {
    TooEarly: "too_early",
    TooLate: "too_late",
    OtherDay: "other_day",
    OtherSite: "other_site",
    Cancelled: "cancelled",
    NoBooking: "no_booking",
    StaleList: "stale_list",
}


_FOR_STAFF = (TooLate, Cancelled, NoBooking, StaleList)
"""Outcomes in which a human has to help, and is told."""


def found(visit: Visit) -> Step:
    """The bookings were looked up: what the patient hears."""
    match visit.outcome:
        case Ready():
            return _your_visit(visit), ()
        case AlreadyHere(bookings=bookings):
            return bearing(visit, bookings, again=True).show(Screen.CHECKED_IN), ()
        case NoBooking() if visit.entry:
            return identifying.missed(visit, visit.entry), ()
        case TooOften():
            away = TurnAway("no_booking", visit.screen)
            return to_reception(visit, "typed_too_often", away)
        case None:
            return visit, ()
        case outcome:
            return _not_now(visit, outcome)


def _your_visit(visit: Visit) -> Visit:
    """Of a card's people only the one who is here is kept, and nothing that was typed."""
    holder, entry = visit.holder, visit.entry
    return replace(
        visit.show(Screen.YOUR_VISIT),
        holder=holder and replace(holder, people=holder.people[visit.person : visit.person + 1]),
        person=0,
        entry=entry and Entry(entry.way),
    )


def _not_now(visit: Visit, outcome: Outcome) -> Step:
    cause = _TURNED_AWAY[type(outcome)]
    away = TurnAway(cause, Screen.NOT_NOW)
    call = (CallStaff(cause, Screen.NOT_NOW),) if isinstance(outcome, _FOR_STAFF) else ()
    return replace(visit.show(Screen.NOT_NOW), holder=None, entry=None), (away, *call)


def touch(visit: Visit, event: Touch) -> Step:
    """A touch on Your visit today, or on who of the card's people is here."""
    match visit.screen, event:
        case Screen.YOUR_VISIT, Confirmed() if isinstance(visit.outcome, Ready):
            store = _check_in(visit, visit.outcome)
            return bearing(visit, store.bookings).show(Screen.ONE_MOMENT), (store,)
        case Screen.YOUR_VISIT, NotMe():
            return to_reception(visit, "not_me", *given_up(visit))
        case Screen.WHO_IS_HERE, PersonChosen(index=index) if visit.holder:
            if not 0 <= index < len(visit.holder.people):
                return visit, ()
            chosen = replace(visit.show(Screen.READING), person=index)
            return chosen, (LookUp(visit.holder, index),)
        case _:
            return visit, ()


def _check_in(visit: Visit, found: Ready) -> StoreCheckIn:
    if visit.entry is not None:
        by_letter = visit.entry.way is Way.LETTER
        return StoreCheckIn(found.bookings, "code" if by_letter else "typed", None)
    family = visit.holder.family if visit.holder else BARCODE
    if family == BARCODE:
        return StoreCheckIn(found.bookings, "code", None)
    return StoreCheckIn(found.bookings, "card", family)
