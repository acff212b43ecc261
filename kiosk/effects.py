"""What a visit asks to be done, and the answers that come back."""

from typing import Literal

from hardware.events import CardHolder
from kiosk.booking import Outcome
from kiosk.staff.words import Deed, LookAfter
from kiosk.state import Screen, Ticket
from kiosk.typed import Entry
from kiosk.value import Value
from sync.wire import Booking, TurnedAwayCause


class LookUp(Value, frozen=True):
    """Find the bookings of this one of the holder's people."""

    holder: CardHolder
    person: int = 0


class LookUpTyped(Value, frozen=True):
    """Find the bookings of whoever typed this."""

    entry: Entry


class StoreCheckIn(Value, frozen=True):
    """Write these check-ins, in one transaction."""

    bookings: tuple[Booking, ...]
    by: Literal["card", "code", "typed"]
    card_family: str | None


class StoreScore(Value, frozen=True):
    """Write this answer; `replaces` is the id of one it corrects.

    `visit_code` is the one of the slip that was scanned, unproven; "" without one.
    """

    score: int
    replaces: str | None
    visit_code: str = ""


class StoreComment(Value, frozen=True):
    """Write what was said to the answer `feedback_id`; `redacted` where some of it is hidden."""

    feedback_id: str
    topics: tuple[str, ...]
    text: str
    redacted: bool = False


class LeaveBehind(Value, frozen=True):
    """Write what somebody had said who walked away. Nobody waits for the answer."""

    comment: StoreComment


class StoreCallback(Value, frozen=True):
    """Write that somebody wants to be called.

    `feedback_id` only where they agreed that their answer is read before.
    """

    phone: str
    consent_text_version: str
    feedback_id: str | None


class PrintSlip(Value, frozen=True):
    """Print where to go, and the code for the way out."""

    ticket: Ticket


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
    | LookUpTyped
    | StoreCheckIn
    | StoreScore
    | StoreComment
    | LeaveBehind
    | StoreCallback
    | PrintSlip
    | TurnAway
    | CallStaff
    | Deed
    | LookAfter
    | ForgetPatient
)
Effects = tuple[Effect, ...]
Awaited = LookUp | LookUpTyped | StoreCheckIn | StoreScore | StoreComment | StoreCallback
"""What somebody stands before the screen and waits for: its failure has to be told."""


class Found(Value, frozen=True):
    """The look-up's answer for visit `number`."""

    number: int
    outcome: Outcome


class Stored(Value, frozen=True):
    """What visit `number` asked to be written is safe; `id` is the new record's.

    `visit_code` is for the slip of a check-in, "" where there are no slips.
    """

    number: int
    id: str
    visit_code: str = ""


class NotStored(Value, frozen=True):
    """It is not safe. The screen must not thank."""

    number: int


class Printed(Value, frozen=True):
    """The slip of visit `number` is out."""

    number: int


class StaffTold(Value, frozen=True):
    """Central has what visit `number` called staff for."""

    number: int


Answer = Found | Stored | NotStored | Printed | StaffTold
