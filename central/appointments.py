"""The day's list: what a kiosk gets of it, and what a check-in does to it.

Every change gives its rows the site's next list version. A kiosk that knows a
version gets what is newer; when the site's day turns, everybody gets the whole list.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec

from central.store import Row, Transaction
from sync import wire

FULL_DAYS = 2  # today and tomorrow
LIST_DAYS = 7  # those, and five more that are bare
_TOLD = (
    "(NOT removed AND day >= :first AND day < :last"
    " AND (day < :bare OR status NOT IN ('cancelled', 'noshow', 'fulfilled')))"
)
"""Which appointments are rows of the list; a bare row cannot say that it is off."""

MAX_PAGE = 500
MAX_PAGE_BYTES = 900_000  # a page is at most 1 MiB; this leaves room for its frame

_ARRIVE = {
    "postgresql": """
        UPDATE appointments SET status = 'arrived', arrived_at = r.at,
               version = (SELECT list_version + 1 FROM sites WHERE sites.id = :site)
        FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r(id text, at text)
        WHERE site = :site AND appointments.id = r.id AND status = 'booked' AND NOT removed""",
    "sqlite": """
        UPDATE appointments SET status = 'arrived', arrived_at = r.value->>'at',
               version = (SELECT list_version + 1 FROM sites WHERE sites.id = :site)
        FROM json_each(:rows) AS r
        WHERE site = :site AND appointments.id = r.value->>'id'
        AND status = 'booked' AND NOT removed""",
}

_bookings = msgspec.json.Decoder(wire.Booking)


class BadCursor(ValueError):
    """A cursor this central did not give."""


@dataclass(frozen=True)
class ListState:
    """Where a site's list stands: its version, its day, and the oldest version still joined."""

    version: int
    day: date
    full_from: int


@dataclass(frozen=True)
class Cursor:
    """Where the next page starts: after an appointment, in a list begun at a version."""

    version: int
    after: str

    def __str__(self) -> str:
        return f"{self.version}.{self.after}"


def read_cursor(text: str) -> Cursor:
    """Raises BadCursor."""
    version, dot, after = text.partition(".")
    if not (dot and after and version.isascii() and version.isdigit() and len(version) <= 18):
        raise BadCursor("not a cursor of this list")
    return Cursor(int(version), after)


def state(transaction: Transaction, site: str) -> ListState:
    """Where the site's list stands now."""
    row = transaction.one(
        "SELECT list_version, list_day, full_from FROM sites WHERE id = :site", site=site
    )
    assert row is not None, "a kiosk belongs to a site"
    return ListState(row.list_version, date.fromisoformat(row.list_day), row.full_from)


def site_day(now: datetime, time_zone: str) -> date:
    """Which day it is at the site."""
    return now.astimezone(ZoneInfo(time_zone)).date()


def turn_days(transaction: Transaction, now: datetime) -> bool:
    """Start the list of the new day wherever the site's midnight has passed."""
    turned = 0
    for row in transaction.rows("SELECT id, time_zone, list_day FROM sites"):
        today = site_day(now, row.time_zone).isoformat()
        if row.list_day != today:
            turned += transaction.run(
                "UPDATE sites SET list_version = list_version + 1,"
                " full_from = list_version + 1, list_day = :today"
                " WHERE id = :site AND list_day <> :today",
                site=row.id,
                today=today,
            )
    return turned > 0


def page(
    transaction: Transaction, site: str, since: int, limit: int, cursor: Cursor | None
) -> wire.SchedulePage:
    """One page of what changed after `since`, or of the whole list.

    What changed and is no row of the list any more (taken off, moved to a day that is
    not listed, called off on a bare day) is `gone`.

    The version is read first: a row that changes while the pages are being fetched
    comes again in the next call, and none is missed.
    """
    at = state(transaction, site)
    version = cursor.version if cursor else at.version
    full = since < at.full_from or since > version
    bare = at.day + timedelta(days=FULL_DAYS)
    rows = transaction.rows(
        f"SELECT id, status, row, {_TOLD} AS told FROM appointments"  # noqa: S608 - our own words
        " WHERE site = :site AND version > :since AND id > :after"
        f" AND (NOT :full OR {_TOLD}) ORDER BY id LIMIT :limit",
        site=site,
        since=-1 if full else since,
        after=cursor.after if cursor else "",
        first=at.day.isoformat(),
        bare=bare.isoformat(),
        last=(at.day + timedelta(days=LIST_DAYS)).isoformat(),
        full=full,
        limit=limit + 1,
    )
    shown = _fitting(rows[:limit])
    more = len(shown) < len(rows)
    return wire.SchedulePage(
        version=version,
        full=full,
        rows=[_shown(row.row, row.status, bare) for row in shown if row.told],
        gone=tuple(row.id for row in shown if not row.told),
        cursor=str(Cursor(version, shown[-1].id)) if more else None,
    )


def _fitting(rows: Sequence[Row]) -> Sequence[Row]:
    """As many rows as fit a page, and always one."""
    size = 0
    for taken, row in enumerate(rows):
        size += len(row.row.encode()) + 64
        if size > MAX_PAGE_BYTES and taken:
            return rows[:taken]
    return rows


def _shown(row: str, status: wire.BookingStatus, bare: date) -> wire.Booking:
    """A booking as a kiosk may know it: bare beyond tomorrow."""
    booking = _bookings.decode(row)
    if booking.day >= bare:
        return wire.Booking(
            booking.appointment_id,
            booking.day,
            booking.keys,
            name_keys=booking.name_keys,
            elsewhere=booking.elsewhere,
        )
    return msgspec.structs.replace(booking, status=status)


def next_version(transaction: Transaction, site: str) -> int:
    """Take the next list version; other writers of the site wait until this one is done."""
    row = transaction.one(
        "UPDATE sites SET list_version = list_version + 1 WHERE id = :site RETURNING list_version",
        site=site,
    )
    assert row is not None, "a list belongs to a site"
    return int(row.list_version)


def arrive(transaction: Transaction, site: str, check_ins: Sequence[wire.CheckIn]) -> bool:
    """Booked becomes arrived; says whether the list changed.

    Any other status stays: already arrived is done, the rest is for staff.
    """
    hold(transaction, site)
    first: dict[str, str] = {}
    for check_in in check_ins:
        first.setdefault(check_in.appointment_id, check_in.at.isoformat())
    came = [{"id": id, "at": at} for id, at in sorted(first.items())]
    rows = msgspec.json.encode(came).decode()
    changed = transaction.run(_ARRIVE[transaction.dialect], site=site, rows=rows)
    if changed:
        next_version(transaction, site)
    return changed > 0


def undo(transaction: Transaction, site: str, id: str) -> bool:
    """An arrival that was none: booked again. Says whether it was one."""
    hold(transaction, site)
    changed = transaction.run(
        "UPDATE appointments SET status = 'booked', arrived_at = NULL,"
        " version = (SELECT list_version + 1 FROM sites WHERE sites.id = :site)"
        " WHERE site = :site AND id = :id AND status IN ('arrived', 'checked-in') AND NOT removed",
        site=site,
        id=id,
    )
    if changed:
        next_version(transaction, site)
    return changed > 0


def hold(transaction: Transaction, site: str) -> None:
    """Let nobody else change the site's list until this transaction is done."""
    transaction.run("UPDATE sites SET list_version = list_version WHERE id = :site", site=site)


def put(transaction: Transaction, site: str, bookings: Iterable[wire.Booking]) -> int:
    """Add or change bookings; what was removed is there again. Returns the new version."""
    version = next_version(transaction, site)
    transaction.many(
        "INSERT INTO appointments (site, id, day, status, row, removed, version)"
        " VALUES (:site, :id, :day, :status, :row, false, :version)"
        " ON CONFLICT (site, id) DO UPDATE SET day = excluded.day, status = excluded.status,"
        " row = excluded.row, removed = false, version = excluded.version",
        [
            {
                "site": site,
                "id": booking.appointment_id,
                "day": booking.day.isoformat(),
                "status": booking.status,
                "row": msgspec.json.encode(booking).decode(),
                "version": version,
            }
            for booking in bookings
        ],
    )
    return version


def remove(transaction: Transaction, site: str, ids: Iterable[str]) -> int:
    """Take bookings off the list; kiosks are told to forget them. Returns the new version."""
    version = next_version(transaction, site)
    transaction.many(
        "UPDATE appointments SET removed = true, version = :version"
        " WHERE site = :site AND id = :id",
        [{"site": site, "id": id, "version": version} for id in ids],
    )
    return version
