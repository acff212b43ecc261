"""Kiosk to central: the records, one for each thing that happened."""

from datetime import date
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from sync.wire.words import (
    MAX_SEALED,
    Hour,
    Id,
    Instant,
    Language,
    Mark,
    Score,
    Sequence,
    Stream,
    Token,
    TurnedAwayCause,
)

SEAL_BYTES = 48
"""What a sealed box adds: a public key of 32 bytes and an authenticator of 16."""


class Record(
    msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", omit_defaults=True, gc=False
):
    """One letter from a kiosk. The store gives it `id` and `seq` when it is written.

    `seq` has no gaps within one (kiosk, store, stream).
    """

    id: Id
    seq: Sequence


class CheckIn(Record, frozen=True, kw_only=True, tag="check_in"):
    """A patient with a booking has arrived. Names nobody: central knows the booking."""

    at: Instant
    appointment_id: Token
    by: Literal["card", "code", "typed"]
    card_family: Token | None = None


class TurnedAway(Record, frozen=True, kw_only=True, tag="turned_away"):
    """A visit ended without a check-in."""

    at: Instant
    cause: TurnedAwayCause
    screen: Token


class StaffCall(Record, frozen=True, kw_only=True, tag="staff_call"):
    """Somebody at the kiosk needs a human, now."""

    at: Instant
    cause: Token
    screen: Token


class CardUse(Record, frozen=True, kw_only=True, tag="card_use"):
    """How one card family fared in one hour. `p50_s` and `p95_s` are seconds."""

    hour: Instant
    family: Token
    first_try: Annotated[int, Meta(ge=0)]
    retries: Annotated[int, Meta(ge=0)]
    failures: dict[Token, Annotated[int, Meta(ge=0)]]
    p50_s: Annotated[float, Meta(ge=0)]
    p95_s: Annotated[float, Meta(ge=0)]


class Feedback(Record, frozen=True, kw_only=True, tag="feedback"):
    """An answer to the 0-10 question: the site's day and hour, never the exact time.

    `replaces` is the id of a mis-tap this answer stands in for; the two count once.
    """

    local_date: date
    local_hour: Hour
    clock_trusted: bool
    score: Score
    language: Language
    place: Token
    visit_nonce: Token | None = None
    replaces: Id | None = None
    marks: tuple[Mark, ...] = ()


class Sealed(msgspec.Struct, frozen=True, gc=False):
    """A text only the holder of one private key can read: a libsodium sealed box.

    `kid` names the key it is for, one of the site's `sealing_keys`; `box` is base64 on the wire.
    """

    kid: Token
    box: Annotated[bytes, Meta(min_length=SEAL_BYTES, max_length=SEAL_BYTES + MAX_SEALED)]

    def __repr__(self) -> str:
        return f"Sealed(kid={self.kid})"


class Comment(Record, frozen=True, kw_only=True, tag="comment"):
    """What somebody said. The kiosk seals the text as it writes it; without one it is absent.

    At most `MAX_GRAPHEMES` characters as people count them, `MAX_SEALED` bytes.
    """

    feedback_id: Id
    topics: Annotated[tuple[Token, ...], Meta(max_length=16)] = ()
    redacted: bool = False
    text: Sealed | None = None


class Callback(Record, frozen=True, kw_only=True, tag="callback"):
    """Somebody wants to be called. Central keeps it 30 days.

    `consent_text_version`: what they agreed to. `feedback_id` only with its own consent.
    """

    phone: Sealed
    consent_text_version: Token
    feedback_id: Id | None = None


Visits = CheckIn | TurnedAway | StaffCall | CardUse
Voices = Feedback | Comment | Callback
AnyRecord = CheckIn | TurnedAway | StaffCall | CardUse | Feedback | Comment | Callback

STREAM: dict[type[Record], Stream] = {
    CheckIn: "visits",
    TurnedAway: "visits",
    StaffCall: "visits",
    CardUse: "visits",
    Feedback: "voices",
    Comment: "voices",
    Callback: "voices",
}
