"""What a visit asks to be done, and the answers that come back."""

from dataclasses import dataclass, field
from typing import Literal

from hardware.events import CardHolder
from kiosk.booking import Outcome
from kiosk.state import Screen
from sync.wire import Booking, TurnedAwayCause


@dataclass(frozen=True, slots=True)
class LookUp:
    """Find the bookings of this person."""

    holder: CardHolder = field(repr=False)


@dataclass(frozen=True, slots=True)
class StoreCheckIn:
    """Write these check-ins, in one transaction."""

    bookings: tuple[Booking, ...] = field(repr=False)
    by: Literal["card", "code"]
    card_family: str | None


@dataclass(frozen=True, slots=True)
class StoreScore:
    """Write this answer; `replaces` is the id of one it corrects."""

    score: int
    replaces: str | None


@dataclass(frozen=True, slots=True)
class StoreComment:
    """Write what was said to the answer `feedback_id`."""

    feedback_id: str
    topics: tuple[str, ...]
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class TurnAway:
    """Note that a visit ended without a check-in."""

    cause: TurnedAwayCause
    screen: Screen


@dataclass(frozen=True, slots=True)
class CallStaff:
    """Ask for a human, at once."""

    cause: str
    screen: Screen


@dataclass(frozen=True, slots=True)
class ForgetPatient:
    """Drop everything about the person, everywhere."""


Effect = LookUp | StoreCheckIn | StoreScore | StoreComment | TurnAway | CallStaff | ForgetPatient
Effects = tuple[Effect, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """The look-up's answer for visit `number`."""

    number: int
    outcome: Outcome = field(repr=False)


@dataclass(frozen=True, slots=True)
class Stored:
    """What visit `number` asked to be written is safe; `id` is the new record's."""

    number: int
    id: str


@dataclass(frozen=True, slots=True)
class NotStored:
    """It is not safe. The screen must not thank."""

    number: int


Answer = Found | Stored | NotStored
