"""An appointment as a clinic's system tells it, turned into a row that names nobody (pure).

Identifiers become keyed hashes here and are not kept anywhere. A reason names the field and
the rule, never what was sent.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import msgspec
from msgspec import Meta

from hardware.identifiers import (
    BOOKING_CODE,
    SYSTEMS,
    InvalidIdentifier,
    birth_date_in,
    check,
    normalise,
)
from sync import wire
from sync.pseudonym import booking_key, name_key, typed_key

Minutes = Annotated[int, Meta(ge=0, le=24 * 60)]
Text = Annotated[str, Meta(max_length=120)]


class Identifier(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A number of a person: the FHIR URI of its system, and the number."""

    system: Annotated[str, Meta(min_length=1, max_length=200)]
    value: Annotated[str, Meta(min_length=1, max_length=100)]

    def __repr__(self) -> str:
        return "Identifier(...)"


class Appointment(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True
):
    """One appointment as it is sent in. A time without zone is the site's own.

    `birth_date` and `family_name` make keys for what is typed, and are not kept. `elsewhere`
    says that it is at another site, one of the site's neighbours.
    """

    appointment_id: wire.Token
    starts_at: datetime
    ends_at: datetime | None = None
    place_id: wire.Token
    identifiers: Annotated[tuple[Identifier, ...], Meta(max_length=8)] = ()
    clinician: Text | None = None
    service: Text | None = None
    status: wire.BookingStatus = "booked"
    delay_minutes: Minutes | None = None
    early_minutes: Minutes | None = None
    late_minutes: Minutes | None = None
    birth_date: date | None = None
    family_name: Text | None = None
    elsewhere: wire.Token | None = None

    def __repr__(self) -> str:
        return "Appointment(...)"


class BadLine(msgspec.Struct, frozen=True):
    """What is wrong with the line (or, in JSON, the place from 1) of an appointment."""

    line: int
    reason: str


@dataclass(frozen=True)
class Given:
    """Where the appointments belong: the site, its peppers (newest first), its day today."""

    site: wire.Site
    peppers: Sequence[wire.Pepper]
    today: date
    day: date | None = None  # all must be of this day


_RULES = {
    "appointment_id": "1 to 64 characters",
    "starts_at": "a time such as 2026-11-20T09:30 or 2026-11-20T09:30+02:00",
    "ends_at": "a time such as 2026-11-20T09:50 or 2026-11-20T09:50+02:00",
    "place_id": "1 to 64 characters",
    "identifiers": "at most 8, each SYSTEM|VALUE",
    "clinician": "at most 120 characters",
    "service": "at most 120 characters",
    "status": "booked, arrived, checked-in, fulfilled, cancelled or noshow",
    "delay_minutes": "whole minutes from 0 to 1440",
    "early_minutes": "whole minutes from 0 to 1440",
    "late_minutes": "whole minutes from 0 to 1440",
    "birth_date": "a date such as 1952-10-13",
    "family_name": "at most 120 characters",
    "elsewhere": "1 to 64 characters",
}
_MISSING = re.compile(r"missing required field `(\w+)`$")
_AT = re.compile(r" - at `\$\.(\w+)")


class Unfit(ValueError):
    """An appointment that cannot be taken; the words are fixed."""


def read(sent: Mapping[str, Any], given: Given) -> wire.Booking:
    """The row of the list. Raises Unfit."""
    try:
        wanted = msgspec.convert(sent, Appointment, strict=False)
    except msgspec.ValidationError as error:
        raise Unfit(_reason(str(error))) from None
    for name in ("appointment_id", "place_id", "clinician", "service"):
        if not (getattr(wanted, name) or "x").isprintable():
            raise Unfit(f"{name}: signs that cannot be printed")
    zone = ZoneInfo(given.site.time_zone)
    starts, ends = _here(wanted.starts_at, zone), _here(wanted.ends_at, zone)
    assert starts is not None, "it is required"
    day = starts.astimezone(zone).date()
    if day < given.today:
        raise Unfit("starts_at: before today")
    if given.day not in (None, day):
        raise Unfit("starts_at: not on the day that is imported")
    if ends is not None and ends <= starts:
        raise Unfit("ends_at: not after starts_at")
    if not wanted.identifiers and wanted.status != "cancelled":
        raise Unfit("identifiers: none")
    row = wire.Booking(
        appointment_id=wanted.appointment_id,
        day=day,
        keys=keys(wanted.identifiers, wanted.birth_date, given.peppers, day),
        starts_at=starts,
        status=wanted.status,
        name_keys=_name_keys(wanted, given, day),
    )
    return (
        _elsewhere(wanted, given, row) if wanted.elsewhere else _here_in(wanted, given, row, ends)
    )


def _elsewhere(wanted: Appointment, given: Given, row: wire.Booking) -> wire.Booking:
    """The row of somebody who is booked at another site: when, and which one. Raises Unfit."""
    if wanted.elsewhere not in {each.id for each in given.site.neighbours}:
        raise Unfit("elsewhere: no neighbour of this site")
    return msgspec.structs.replace(row, elsewhere=wanted.elsewhere)


def _here_in(
    wanted: Appointment, given: Given, row: wire.Booking, ends: datetime | None
) -> wire.Booking:
    """The row with its place and what the site shows. Raises Unfit."""
    if wanted.place_id not in {place.id for place in given.site.places}:
        raise Unfit("place_id: no place of this site")
    return msgspec.structs.replace(
        row,
        ends_at=ends,
        place_id=wanted.place_id,
        clinician=wanted.clinician,
        service=wanted.service,
        delay_minutes=wanted.delay_minutes,
        early_minutes=wanted.early_minutes,
        late_minutes=wanted.late_minutes,
    )


def keys(
    identifiers: Sequence[Identifier],
    birth_date: date | None,
    peppers: Sequence[wire.Pepper],
    day: date,
) -> tuple[str, ...]:
    """Keys for each identifier under each good pepper: a rotation needs no number again.

    One for the card that has it, and one for whoever types it with the birth date. A booking
    code has only the second. Raises Unfit.
    """
    born = birth_date or _birth_date_told(identifiers)
    found = []
    for pepper in peppers:
        for one in identifiers:
            number = _number(one)
            if one.system != BOOKING_CODE:
                found.append(booking_key(pepper, day, one.system, number))
            elif born is None:
                raise Unfit("birth_date: needed with a booking code")
            if born is not None:
                found.append(typed_key(pepper, day, number, born))
    return tuple(dict.fromkeys(found))


def _number(one: Identifier) -> str:
    """The one spelling of a number. Raises Unfit."""
    if one.system not in SYSTEMS:
        raise Unfit("identifiers: a system that is not known")
    try:
        number = normalise(one.system, one.value)
    except InvalidIdentifier:
        raise Unfit("identifiers: no number of this system") from None
    if check(one.system, number) is False:
        raise Unfit("identifiers: the check digit is wrong")
    return number


def _birth_date_told(identifiers: Sequence[Identifier]) -> date | None:
    """The birth date that one of the numbers tells."""
    told = (birth_date_in(one.system, _number(one)) for one in identifiers)
    return next((date.fromisoformat(born) for born in told if born), None)


def _name_keys(wanted: Appointment, given: Given, day: date) -> tuple[str, ...]:
    """Keys of birth date and surname, where the site lets them be typed and both are known."""
    born = wanted.birth_date or _birth_date_told(wanted.identifiers)
    if not (given.site.typed_name and wanted.family_name and born):
        return ()
    try:
        return tuple(name_key(each, day, born, wanted.family_name) for each in given.peppers)
    except InvalidIdentifier:  # no letter of it can be typed: reception knows the name
        return ()


def _here(moment: datetime | None, zone: ZoneInfo) -> datetime | None:
    """The moment with its zone; RFC 3339 asks for one, a table of a clinic has none."""
    return moment.replace(tzinfo=zone) if moment and moment.tzinfo is None else moment


def _reason(message: str) -> str:
    """The rule behind msgspec's message: its words could quote a value, ours cannot."""
    if missing := _MISSING.search(message):
        return f"{missing[1]}: missing"
    if "unknown field" in message:
        return "a field that is not known"
    at = _AT.search(message)
    if at and at[1] in _RULES:
        return f"{at[1]}: {_RULES[at[1]]}"
    return "not understood"
