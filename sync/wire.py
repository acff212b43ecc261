"""The words kiosk and central exchange, and the rules each word must keep.

The kiosk writes them, central checks them, and central's OpenAPI document is made
of them. See docs/wire.md.
"""

from datetime import date, datetime
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

VERSION = "0.1.0"
"""Which Aula this is, kiosk and central alike: the version in pyproject.toml."""

MAX_BATCH = 500
MAX_BODY = 1024 * 1024
MAX_GRAPHEMES = 1000

Id = Annotated[str, Meta(pattern=r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")]
Instant = Annotated[datetime, Meta(tz=True)]
Token = Annotated[str, Meta(min_length=1, max_length=64)]
Language = Annotated[str, Meta(pattern=r"^[a-z]{2}$")]
Score = Annotated[int, Meta(ge=0, le=10)]
Hour = Annotated[int, Meta(ge=0, le=23)]
Sequence = Annotated[int, Meta(ge=1)]

Stream = Literal["visits", "voices"]
Mark = Literal["burst", "run", "repeat"]
TurnedAwayCause = Literal[
    "no_booking",
    "too_early",
    "too_late",
    "other_day",
    "other_site",
    "cancelled",
    "unreadable",
    "unknown_card",
    "stale_list",
    "abandoned",
]
BookingStatus = Literal["booked", "arrived", "checked-in", "fulfilled", "cancelled", "noshow"]


class Record(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", omit_defaults=True):
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


class Comment(Record, frozen=True, kw_only=True, tag="comment"):
    """What somebody said, at most `MAX_GRAPHEMES` characters as people count them."""

    feedback_id: Id
    topics: Annotated[tuple[Token, ...], Meta(max_length=16)] = ()
    redacted: bool = False
    text: str = ""


Visits = CheckIn | TurnedAway | StaffCall | CardUse
Voices = Feedback | Comment
AnyRecord = CheckIn | TurnedAway | StaffCall | CardUse | Feedback | Comment

STREAM: dict[type[Record], Stream] = {
    CheckIn: "visits",
    TurnedAway: "visits",
    StaffCall: "visits",
    CardUse: "visits",
    Feedback: "voices",
    Comment: "voices",
}


class Batch(msgspec.Struct, frozen=True):
    """`POST /v1/records`. Each record is judged for itself, so none is decoded here."""

    store: Id
    records: Annotated[list[msgspec.Raw], Meta(max_length=MAX_BATCH)]


class Verdict(msgspec.Struct, frozen=True, omit_defaults=True):
    """What became of the record at `index` of the batch. `reason` never echoes it."""

    index: int
    verdict: Literal["accepted", "refused"]
    id: str | None = None
    reason: str | None = None


class Verdicts(msgspec.Struct, frozen=True):
    """One verdict for each record, in the order they were sent."""

    verdicts: list[Verdict]


class Booking(msgspec.Struct, frozen=True, omit_defaults=True):
    """One row of the day's list. It names nobody: `keys` are keyed hashes of the day.

    Each key is `"<pepper version>:<32 bytes, base64url without padding>"`.
    A bare row (`day` and `keys` alone) says that somebody is booked for another day.
    """

    appointment_id: Token
    day: date
    keys: tuple[str, ...]
    starts_at: Instant | None = None
    ends_at: Instant | None = None
    place_id: Token | None = None
    clinician: str | None = None
    service: str | None = None
    status: BookingStatus = "booked"
    call_code: str | None = None
    delay_minutes: int | None = None
    early_minutes: int | None = None
    late_minutes: int | None = None


class SchedulePage(msgspec.Struct, frozen=True, omit_defaults=True):
    """`GET /v1/schedule`: a page of what changed since a version.

    `full` says the pages together are the whole list, not changes to an older one.
    `cursor` asks for the next page; without it this was the last, and the list is
    now at `version`. `gone` are appointment ids to forget.
    """

    version: int
    full: bool
    rows: list[Booking]
    gone: tuple[str, ...] = ()
    cursor: str | None = None


class Place(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where a patient goes. Texts by language; `arrow` is seen from the kiosk."""

    id: Token
    floor: str = ""
    room: str = ""
    area: dict[Language, str] = {}
    directions: dict[Language, str] = {}
    arrow: Literal["ahead", "left", "right", "back", "up", "down"] = "ahead"


class PublishedScore(msgspec.Struct, frozen=True):
    """The site's last published NPS: `low` to `high` is the 95 % interval."""

    score: int
    low: int
    high: int
    n: int
    first_day: date
    last_day: date


class Site(msgspec.Struct, frozen=True, omit_defaults=True):
    """`GET /v1/site`: what a kiosk must know of the place it stands in."""

    id: Token
    name: str
    time_zone: str
    languages: tuple[Language, ...]
    places: tuple[Place, ...]
    early_minutes: int = 60
    late_minutes: int = 15
    greeting: Literal["given_name", "initials", "none"] = "given_name"
    show_clinician: bool = False
    show_service: bool = False
    topics: tuple[Token, ...] = (
        "ease",
        "speed",
        "friendliness",
        "expertise",
        "being_heard",
        "premises",
        "this_kiosk",
    )
    reception: dict[Language, str] = {}
    score: PublishedScore | None = None
    you_said: dict[Language, str] = {}


class Pepper(msgspec.Struct, frozen=True):
    """A secret of the site for keyed hashes: 32 bytes, in base64 on the wire."""

    version: int
    value: bytes

    def __repr__(self) -> str:
        return f"Pepper(version={self.version})"


class Peppers(msgspec.Struct, frozen=True):
    """`GET /v1/site/peppers`, newest first; two while one takes over from the other."""

    peppers: list[Pepper]


class Health(msgspec.Struct, frozen=True, omit_defaults=True):
    """`PUT /v1/health`: how a kiosk is. `_s` are seconds, ages count back from now."""

    version: str
    reader: Literal["ready", "missing", "failing"]
    reader_name: str = ""
    screen: str = ""
    screen_age_s: float | None = None
    outbox: int = 0
    outbox_oldest_s: float | None = None
    refused: int = 0
    seq_floor: dict[Stream, int] = {}
    list_age_s: float | None = None
    clock_offset_s: float | None = None
    free_bytes: int | None = None
    last_error: str = ""


class Problem(msgspec.Struct, frozen=True, omit_defaults=True):
    """RFC 9457. Never says what was sent."""

    type: str
    title: str
    status: int
    detail: str = ""
    server_time: datetime | None = None


def is_loopback(host: str | None) -> bool:
    """Whether a host's name or address (IPv6 with or without brackets) is this very machine."""
    import ipaddress

    try:
        return host == "localhost" or ipaddress.ip_address((host or "").strip("[]")).is_loopback
    except ValueError:
        return False


def graphemes(text: str) -> int:
    """Count the characters of a text as people do (UAX 29 extended grapheme clusters)."""
    import regex

    return len(regex.findall(r"\X", text))
