"""Central to kiosk: the day's list, the site it stands in, and the secrets of the site."""

from datetime import date
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from sync.wire.words import BookingStatus, Instant, Language, Purpose, Token


class Booking(msgspec.Struct, frozen=True, omit_defaults=True):
    """One row of the day's list. It names nobody: `keys` are keyed hashes of the day.

    Each key is `"<pepper version>:<32 bytes, base64url without padding>"`. Those in `keys` are
    one person's; those in `name_keys`, of birth date and name, may be several people's.
    A bare row (`day` and keys alone) says that somebody is booked for another day; one with
    `elsewhere`, the id of one of the site's `neighbours`, that it is there.
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
    name_keys: tuple[str, ...] = ()
    elsewhere: Token | None = None


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


class Neighbour(msgspec.Struct, frozen=True, omit_defaults=True):
    """Another site of the house, where somebody may be booked: its name and its address."""

    id: Token
    name: str
    address: str = ""


class PublishedScore(msgspec.Struct, frozen=True):
    """The site's last published NPS: `low` to `high` is the 95 % interval.

    `wide` says that fewer than 30 people answered, which `n`, in fives, cannot tell of 28 and 29.
    """

    score: int
    low: int
    high: int
    n: int
    first_day: date
    last_day: date
    wide: bool = False


class SealingKey(msgspec.Struct, frozen=True):
    """A public key of the site's: what is sealed with it, central's program cannot read.

    `x25519` is 32 bytes, base64 on the wire.
    """

    kid: Token
    purpose: Purpose
    x25519: Annotated[bytes, Meta(min_length=32, max_length=32)]


class Hours(msgspec.Struct, frozen=True):
    """When a site is open on one day of the week, by its own wall: `opens` up to `closes`.

    `closes` may be "24:00"; who is open over midnight says so on both days.
    """

    day: Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    opens: Annotated[str, Meta(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]
    closes: Annotated[str, Meta(pattern=r"^(([01]\d|2[0-3]):[0-5]\d|24:00)$")]


class Site(msgspec.Struct, frozen=True, omit_defaults=True):
    """`GET /v1/site`: what a kiosk must know of the place it stands in.

    `typed_name`: birth date and surname may be typed. `too_early` says where to wait.
    Of `sealing_keys` the first of a purpose is used; without one that is not offered.
    `central_epoch` changes when central was put back from a backup: kiosks then send again
    what they still have. `durable_through`: what was accepted until then is in a backup.
    `hours` are those of a week, without any the site is always open; `closed_on` are days off.
    `controller` answers for patients' data; `privacy` is its notice, short enough for a screen.
    """

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
    panel_url: Annotated[str, Meta(pattern=r"^(https://[!-~]{1,200})?$")] = ""
    typed_name: bool = False
    too_early: dict[Language, str] = {}
    neighbours: tuple[Neighbour, ...] = ()
    sealing_keys: tuple[SealingKey, ...] = ()
    central_epoch: str = ""
    durable_through: Instant | None = None
    controller: Annotated[str, Meta(max_length=120)] = ""
    privacy: dict[Language, Annotated[str, Meta(max_length=500)]] = {}
    privacy_version: Annotated[str, Meta(max_length=32)] = ""
    hours: tuple[Hours, ...] = ()
    closed_on: tuple[date, ...] = ()


class Pepper(msgspec.Struct, frozen=True):
    """A secret of the site for keyed hashes: 32 bytes, in base64 on the wire."""

    version: int
    value: bytes

    def __repr__(self) -> str:
        return f"Pepper(version={self.version})"


class Peppers(msgspec.Struct, frozen=True):
    """`GET /v1/site/peppers`, newest first; two while one takes over from the other."""

    peppers: list[Pepper]
