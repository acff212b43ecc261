"""What a visit asks to be done, and the answers that come back."""

from typing import Literal

from hardware.events import CardHolder
from kiosk.booking import Outcome
from kiosk.staff.words import Deed, LookAfter
from kiosk.state import Screen
from kiosk.value import Value
from sync.wire import Booking, TurnedAwayCause


class LookUp(Value, frozen=True):
    """Find the bookings of this person."""

    holder: CardHolder


class StoreCheckIn(Value, frozen=True):
    """Write these check-ins, in one transaction."""

    bookings: tuple[Booking, ...]
    by: Literal["card", "code"]
    card_family: str | None


class StoreScore(Value, frozen=True):
    """Write this answer; `replaces` is the id of one it corrects.

    `visit_code` is the one of the slip that was scanned, unproven; "" without one.
    """

    score: int
    replaces: str | None
    visit_code: str = ""


class StoreComment(Value, frozen=True):
    """Write what was said to the answer `feedback_id`."""

    feedback_id: str
    topics: tuple[str, ...]
    text: str


class TurnAway(Value, frozen=True):
    """Note that a visit ended without a check-in."""

    cause: TurnedAwayCause
    screen: Screen


class CallStaff(Value, frozen=True):
    """Ask for a human, at once."""

    cause: str
    screen: Screen


class ForgetPatient(Value, frozen=True):
    """Drop everything about the person, everywhere."""


Effect = (
    LookUp
    | StoreCheckIn
    | StoreScore
    | StoreComment
    | TurnAway
    | CallStaff
    | Deed
    | LookAfter
    | ForgetPatient
)
Effects = tuple[Effect, ...]


class Found(Value, frozen=True):
    """The look-up's answer for visit `number`."""

    number: int
    outcome: Outcome


class Stored(Value, frozen=True):
    """What visit `number` asked to be written is safe; `id` is the new record's."""

    number: int
    id: str


class NotStored(Value, frozen=True):
    """It is not safe. The screen must not thank."""

    number: int


Answer = Found | Stored | NotStored
