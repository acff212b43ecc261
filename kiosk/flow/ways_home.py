"""The ways out of a visit: each forgets the person, and says so."""

from msgspec.structs import replace

from hardware.events import Cause
from kiosk.booking import AlreadyHere, Ready
from kiosk.effects import Effect, Effects, ForgetPatient, TurnAway
from kiosk.manner import HOUSE
from kiosk.state import Screen, Ticket, Visit
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
        visit.number + 1, screen, visit.readers, visit.cards, manner=manner, closed=visit.closed
    )
    return fresh, (*effects, ForgetPatient())


def to_reception(visit: Visit, *effects: Effect) -> Step:
    """Forget the person and send whoever it was to a human, in their language."""
    fresh, forgetting = home(visit)
    return replace(fresh, screen=Screen.SEE_RECEPTION, manner=visit.manner), (
        *effects,
        *forgetting,
    )


def without_card(visit: Visit) -> Step:
    """The card is out: keep the way to go, nothing of the person."""
    outcome = None if isinstance(visit.outcome, Ready | AlreadyHere) else visit.outcome
    return replace(visit, holder=None, outcome=outcome, reader=None), (ForgetPatient(),)


def bearing(visit: Visit, bookings: tuple[Booking, ...]) -> Visit:
    """Swap the person for a ticket: from here on only the way to go is needed."""
    ticket = Ticket(
        next((b.call_code for b in bookings if b.call_code), ""), tuple(map(_nobodys, bookings))
    )
    return replace(visit, ticket=ticket, holder=None, outcome=None)


def _nobodys(booking: Booking) -> Booking:
    """Keep when and where, drop whatever could tell whose booking it is."""
    return replace(
        booking, appointment_id="", keys=(), clinician=None, service=None, call_code=None
    )


_ANOTHER_CARD = frozenset(
    {
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
        case (Screen.YOUR_VISIT, _) | (Screen.CARD_PROBLEM, Cause.REMOVED):
            return (TurnAway("abandoned", visit.screen),)
        case Screen.CARD_PROBLEM, problem if problem in _ANOTHER_CARD:
            return (TurnAway("unknown_card", visit.screen),)
        case Screen.CARD_PROBLEM, _:
            return (TurnAway("unreadable", visit.screen),)
        case _:
            return ()
