"""The lines between hardware and kiosk: one JSON object each, at most 64 KiB.

`event` names the type. Only `CardRead` and `CodeScanned` carry anything about a
person, and neither shows it when printed.
"""

from enum import StrEnum

import msgspec

from hardware.person import CardHolder, Identifier, Insurer, Person, Sex

__all__ = [
    "MAX_LINE",
    "CardHolder",
    "CardPlaced",
    "CardRead",
    "CardRemoved",
    "CardUnreadable",
    "Cause",
    "CodeKind",
    "CodeScanned",
    "Event",
    "Heartbeat",
    "Identifier",
    "Insurer",
    "Person",
    "ReaderFound",
    "ReaderLost",
    "Sex",
    "decode",
    "encode",
]

MAX_LINE = 64 * 1024


class Cause(StrEnum):
    """Why a card could not be read, in words the kiosk has a screen for."""

    MUTE = "mute"  # no answer to reset: wrong way round, or not quite in
    REMOVED = "removed"  # taken out before the reading was done
    UNKNOWN_CARD = "unknown_card"  # it answers, and no family knows it
    DAMAGED = "damaged"  # a known card whose contents cannot be understood
    EMPTY = "empty"  # a known card that was never personalised or activated
    UPDATING = "updating"  # an update of the card was never finished
    TOO_SLOW = "too_slow"  # more than eight seconds
    USE_THE_SLOT = "use_the_slot"  # held on a contactless field, readable by contact only
    LOCKED = "locked"  # a known card whose data need a PIN, a printed code or a special reader
    BANK_CARD = "bank_card"
    PASSPORT = "passport"
    PROFESSIONAL_CARD = "professional_card"  # of a doctor, a nurse or a practice
    OLD_CARD = "old_card"  # a generation nobody can read any more


class Reported(msgspec.Struct, frozen=True, tag_field="event"):
    """What all lines share; `reader` is the PC/SC reader's name, "" where there is none."""

    reader: str = ""


class ReaderFound(Reported, frozen=True, tag="ReaderFound"):
    """A reader is there and can take a card."""


class ReaderLost(Reported, frozen=True, tag="ReaderLost"):
    """A reader went away, or (with `reader` "") there is none at all, or no PC/SC service."""


class CardPlaced(Reported, frozen=True, tag="CardPlaced"):
    """A card is in the reader and its reading begins now."""


class CardRead(Reported, frozen=True, tag="CardRead", kw_only=True):
    """A card was read and every byte of it that counts was understood."""

    holder: CardHolder
    ms: int


class CardUnreadable(Reported, frozen=True, tag="CardUnreadable", kw_only=True):
    """The reading ended without a person. `atr` is told for unknown cards only.

    `known_as` is a short word of ours for a card recognised but not read ("npa"), never
    anything a card said.
    """

    cause: Cause
    atr: str = ""
    known_as: str = ""


class CardRemoved(Reported, frozen=True, tag="CardRemoved"):
    """The card left the reader."""


class CodeKind(StrEnum):
    """What a scanned barcode or QR code is."""

    IDENTIFIER = "identifier"  # a person's number: `holder` has it
    BOOKING_CODE = "booking_code"  # of an appointment letter: `value` has it
    VISIT_CODE = "visit_code"  # of Aula's own slip: `value` has it
    NEEDS_CENTURY = "needs_century"  # a HETU without its sign: `value` has the ten characters
    UNKNOWN = "unknown"  # anything else; it is not passed on


class CodeScanned(Reported, frozen=True, tag="CodeScanned", kw_only=True):
    """A barcode or QR code was read. `holder` is what a card would have given."""

    kind: CodeKind
    holder: CardHolder | None = None
    value: str = ""

    def __repr__(self) -> str:
        return "CodeScanned(...)"


class Heartbeat(Reported, frozen=True, tag="Heartbeat"):
    """The hardware process is alive. Once a second, whatever else happens."""


Event = (
    ReaderFound
    | ReaderLost
    | CardPlaced
    | CardRead
    | CardUnreadable
    | CardRemoved
    | CodeScanned
    | Heartbeat
)

_decoder = msgspec.json.Decoder(Event)
_encoder = msgspec.json.Encoder()


def encode(event: Event) -> bytes:
    """Write one event as a line, newline included."""
    return _encoder.encode(event) + b"\n"


def decode(line: bytes) -> Event:
    """Read one line back.

    Raises `msgspec.ValidationError` or `msgspec.DecodeError`: the caller then no
    longer trusts the other side.
    """
    if len(line) > MAX_LINE:
        raise msgspec.DecodeError("line too long")
    event: Event = _decoder.decode(line)
    return event
