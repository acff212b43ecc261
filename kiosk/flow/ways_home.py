"""The ways out of a visit: each forgets the person, and says so."""

from msgspec.structs import replace

from hardware.events import Cause
from kiosk.booking import AlreadyHere, Ready
from kiosk.effects import CallStaff, Effect, Effects, ForgetPatient, TurnAway
from kiosk.manner import HOUSE
from kiosk.state import CodeTrouble, Screen, Ticket, Visit
from kiosk.typed import Entry
from sync.wire import Booking

Step = tuple[Visit, Effects]


def home(visit: Visit, *effects: Effect) -> Step:
    """Forget the person and rest where the lobby finds the kiosk: ready, or asking for the card.

    Whoever is asked to take their card is asked in their own manner.
    """
    if visit.closed:
        screen = Screen.CLOSED
    elif visit.cards:
        screen = Screen.TAKE_CARD
    elif visit.readers is not None and not visit.readers:
        screen = Screen.OUT_OF_ORDER
    else:
        screen = Screen.WELCOME
    manner = visit.manner if screen is Screen.TAKE_CARD else HOUSE
    fresh = Visit(
        visit.number + 1,
        screen,
        visit.readers,
        visit.cards,
        manner=manner,
        closed=visit.closed,
        fitted=visit.fitted,
    )
    return fresh, (*effects, ForgetPatient())


def to_reception(visit: Visit, cause: str, *effects: Effect) -> Step:
    """Forget the person and send whoever it was to a human, who is told, in their language."""
    fresh, forgetting = home(visit)
    called = replace(fresh, screen=Screen.SEE_RECEPTION, calling=visit.fitted.staff_come)
    call = CallStaff(cause, visit.screen)
    return replace(called, manner=visit.manner), (call, *effects, *forgetting)


def without_card(visit: Visit) -> Step:
    """The card is out: keep the way to go, nothing of the person."""
    outcome = None if isinstance(visit.outcome, Ready | AlreadyHere) else visit.outcome
    bare = replace(visit, holder=None, entry=None, outcome=outcome, reader=None)
    return bare, (ForgetPatient(),)


def bearing(visit: Visit, bookings: tuple[Booking, ...], *, again: bool = False) -> Visit:
    """Swap the person for a ticket: from here on only the way to go is needed."""
    code = next((b.call_code for b in bookings if b.call_code), "")
    ticket = Ticket(code, tuple(map(_nobodys, bookings)), again=again)
    return replace(visit, ticket=ticket, holder=None, entry=None, outcome=None)


def _nobodys(booking: Booking) -> Booking:
    """Keep when and where, drop whatever could tell whose booking it is."""
    return replace(
        booking,
        appointment_id="",
        keys=(),
        name_keys=(),
        clinician=None,
        service=None,
        call_code=None,
    )


_ANOTHER_CARD = frozenset(
    {
        CodeTrouble.UNKNOWN,
        Cause.UNKNOWN_CARD,
        Cause.LOCKED,
        Cause.BANK_CARD,
        Cause.PASSPORT,
        Cause.PROFESSIONAL_CARD,
    }
)


def given_up(visit: Visit) -> Effects:
    """What is noted of a visit that ends here without a check-in."""
    match visit.screen, visit.problem:
        case Screen.YOUR_VISIT | Screen.WHO_IS_HERE | Screen.BIRTH_YEAR, _:
            return (TurnAway("abandoned", visit.screen),)
        case Screen.CARD_PROBLEM, Cause.REMOVED:
            return (TurnAway("abandoned", visit.screen),)
        case Screen.CARD_PROBLEM, problem if problem in _ANOTHER_CARD:
            return (TurnAway("unknown_card", visit.screen),)
        case Screen.CARD_PROBLEM, _:
            return (TurnAway("unreadable", visit.screen),)
        case Screen.TYPE_CODE | Screen.TYPE_NAME | Screen.TYPE_BIRTH_DATE, _ if visit.entry:
            return _of_typing(visit.entry, visit.screen)
        case _:
            return ()


def _of_typing(entry: Entry, screen: Screen) -> Effects:
    """Who looked and was not found is turned away; who typed nothing has only looked around."""
    if entry.missed:
        return (TurnAway("no_booking", screen),)
    return (TurnAway("abandoned", screen),) if entry.code or entry.name or entry.born else ()
