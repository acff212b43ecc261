"""Takes a clinic's appointments into the day's list: what is new, moved, called off, or gone.

Sent twice it changes nothing. An arrival is not taken back by a list that says `booked`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from random import Random, SystemRandom

import msgspec

from central import appointments, audit, call_codes, check_ins, devices
from central.intake import BadLine, Given, Unfit, read
from central.store import StoreError, Transaction
from central.tables import Sent, id_of
from sync import wire

HERE = ("arrived", "checked-in")
TWICE = "appointment_id: twice in one list"

_bookings = msgspec.json.Decoder(wire.Booking)


class Taken(msgspec.Struct, frozen=True):
    """What became of a list. `removed` were on the day before and are not in the list."""

    lines: int
    taken: int
    changed: int
    removed: int
    bad: list[BadLine]


@dataclass(frozen=True)
class _Row:
    """An appointment as it stands."""

    booking: wire.Booking
    status: wire.BookingStatus
    removed: bool


@dataclass
class _Codes:
    """The call codes of a day: which are taken, and whose they are."""

    taken: set[str] = field(default_factory=set)
    of_key: dict[str, str] = field(default_factory=dict)

    def know(self, booking: wire.Booking) -> None:
        """A code that was given."""
        if booking.call_code:
            self.taken.add(booking.call_code)
            self.of_key |= dict.fromkeys(booking.keys, booking.call_code)

    def give(self, booking: wire.Booking, random: Random) -> wire.Booking:
        """The code of the person of this booking, or a new one. Raises StoreError."""
        known = next((self.of_key[key] for key in booking.keys if key in self.of_key), None)
        try:
            code = known or call_codes.draw(random, self.taken)
        except call_codes.NoCodesLeft:
            raise StoreError("There are more people in a day than call codes.") from None
        given = msgspec.structs.replace(booking, call_code=code)
        self.know(given)
        return given


def given(transaction: Transaction, site: str, now: datetime, day: date | None = None) -> Given:
    """What a site's lists are held against. Raises StoreError for an unknown site."""
    known = devices.site(transaction, site)
    if known is None:
        raise StoreError("There is no such site.")
    peppers = devices.peppers(transaction, site)
    if not peppers:
        raise StoreError("The site has no pepper yet: aula-central pepper rotate makes one.")
    return Given(known, peppers, appointments.site_day(now, known.time_zone), day)


def judge(
    lines: Iterable[tuple[int, Sent | Unfit]], where: Given
) -> tuple[list[wire.Booking], list[BadLine], set[str] | None]:
    """The good bookings, the bad lines, and every appointment meant, None if that is not known."""
    good: dict[str, wire.Booking] = {}
    bad: list[BadLine] = []
    meant: set[str] = set()
    unknown = False
    for line, sent in lines:
        id = id_of(sent)
        unknown = unknown or id is None
        if id is not None:
            meant.add(id)
        try:
            if isinstance(sent, Unfit):
                raise sent
            booking = read(sent, where)
            if booking.appointment_id in good:
                raise Unfit(TWICE)
        except Unfit as reason:
            bad.append(BadLine(line, str(reason)))
        else:
            good[booking.appointment_id] = booking
    return list(good.values()), bad, None if unknown else meant


def take(
    transaction: Transaction,
    lines: Iterable[tuple[int, Sent | Unfit]],
    where: Given,
    actor: audit.Actor,
    now: datetime,
    *,
    partial: bool,
) -> Taken:
    """Take a list in: all of it or, with `partial`, its good lines.

    With a day the list is the whole day: what it does not mean is taken off, unless a line
    cannot be read at all.
    """
    good, bad, meant = judge(lines, where)
    count = len(good) + len(bad)
    if bad and not partial:
        return Taken(count, 0, 0, 0, bad)
    site = where.site.id
    appointments.hold(transaction, site)
    rows = _rows(transaction, site, where.today)
    changed = _changed(good, rows)
    if changed:
        appointments.put(transaction, site, changed)
        _catch_up(transaction, where, changed, rows, now)
    gone = _gone(rows, where.day, meant)
    if gone:
        appointments.remove(transaction, site, gone)
    done = Taken(count, len(good), len(changed), len(gone), bad)
    told = {"taken": done.taken, "changed": done.changed, "removed": done.removed, "bad": len(bad)}
    audit.note(transaction, actor, "schedule.import", site, now, **told)
    return done


def _catch_up(
    transaction: Transaction,
    where: Given,
    changed: Sequence[wire.Booking],
    rows: dict[str, _Row],
    now: datetime,
) -> None:
    """Let those arrive who had checked in before their booking was (again) on the list."""
    new = {
        one.appointment_id
        for one in changed
        if one.day == where.today
        and (one.appointment_id not in rows or rows[one.appointment_id].removed)
    }
    if new:
        came = check_ins.of_today(transaction, where.site, now)
        appointments.arrive(
            transaction, where.site.id, [one for one in came if one.appointment_id in new]
        )


def _gone(rows: dict[str, _Row], day: date | None, meant: set[str] | None) -> list[str]:
    """What is on the day and not meant by its whole list."""
    if meant is None:
        return []
    return sorted(
        id
        for id, row in rows.items()
        if id not in meant and row.booking.day == day and not row.removed
    )


def _rows(transaction: Transaction, site: str, today: date) -> dict[str, _Row]:
    return {
        row.id: _Row(_bookings.decode(row.row), row.status, bool(row.removed))
        for row in transaction.rows(
            "SELECT id, row, status, removed FROM appointments WHERE site = :site AND day >= :day",
            site=site,
            day=today.isoformat(),
        )
    }


def _changed(good: Sequence[wire.Booking], rows: dict[str, _Row]) -> list[wire.Booking]:
    """The bookings that are not on the list as they should be, with their call codes."""
    codes: dict[date, _Codes] = {}
    for row in rows.values():
        codes.setdefault(row.booking.day, _Codes()).know(row.booking)
    random = SystemRandom()
    changed = []
    for wanted in good:
        before = rows.get(wanted.appointment_id)
        same_day = before is not None and before.booking.day == wanted.day
        if before and same_day and wanted.status == "booked" and before.status in HERE:
            wanted = msgspec.structs.replace(wanted, status=before.status)
        if before and same_day and not wanted.keys:  # called off, and nobody says whose it was
            theirs = before.booking
            wanted = msgspec.structs.replace(wanted, keys=theirs.keys, name_keys=theirs.name_keys)
        if wanted.keys and wanted.elsewhere is None:
            wanted = codes.setdefault(wanted.day, _Codes()).give(wanted, random)
        stands = before and msgspec.structs.replace(before.booking, status=before.status)
        if before is None or before.removed or stands != wanted:
            changed.append(wanted)
    return changed
