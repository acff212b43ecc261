"""A kiosk in a test: the flow with a memory, and the words a journey is told in."""

from hardware.events import (
    CardPlaced,
    CardRead,
    CardRemoved,
    ReaderFound,
)
from kiosk.booking import Outcome, Ready
from kiosk.effects import (
    Effect,
    Found,
    NotStored,
    Stored,
)
from kiosk.flow import Event, step
from kiosk.state import Screen, Visit
from kiosk.touches import (
    RateVisit,
    Scored,
)
from tests.kiosk.events_of_a_day import HOLDER, booked

SLOT = "the slot"
OTHER = "another slot"
PLACED, OUT = CardPlaced(SLOT), CardRemoved(SLOT)
READ = CardRead(SLOT, holder=HOLDER, ms=900)
READY = Ready((booked(), booked(90)))


class Kiosk:
    """The flow with a memory: where it is, and all it asked for."""

    def __init__(self) -> None:
        self.visit = Visit()
        self.asked: list[Effect] = []
        self.see(ReaderFound(SLOT))

    def see(self, *events: Event) -> Screen:
        """Let these happen; the screen at the end."""
        for event in events:
            self.visit, effects = step(self.visit, event)
            self.asked += effects
        return self.visit.screen

    def finds(self, outcome: Outcome) -> Screen:
        """The clerk answers the look-up."""
        return self.see(Found(self.visit.number, outcome))

    def stores(self, record: str = "record") -> Screen:
        """The clerk has written what was asked."""
        return self.see(Stored(self.visit.number, record))

    def fails(self) -> Screen:
        """The clerk could not write it."""
        return self.see(NotStored(self.visit.number))

    def recognises(self) -> Screen:
        """A card was put in and its bookings found."""
        self.see(PLACED, READ)
        return self.finds(READY)

    def rates(self, score: int, record: str = "first") -> Screen:
        """An answer to the question is safely stored."""
        self.see(RateVisit(), Scored(score))
        return self.stores(record)
