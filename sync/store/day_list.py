"""The bookings of today and the days after, as central last told them.

A new list is written beside the old one, a few rows at a time, and becomes the list in
one step: each row says in which generation it appears and from which it is gone.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import TypeVar

import msgspec
from sqlalchemy import (
    ColumnElement,
    Connection,
    Delete,
    Integer,
    Select,
    Update,
    and_,
    cast,
    delete,
    exists,
    select,
    update,
)

from sync import wire
from sync.store import facts
from sync.store.schema import booking_keys, bookings, check_ins, outbox
from sync.store.schema import facts as facts_table
from sync.store.vault import Vault

ROWS_AT_ONCE = 200
T = TypeVar("T")
ARRIVED = ("arrived", "checked-in", "fulfilled")

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(wire.Booking).decode
_insert = bookings.insert()
_insert_key = booking_keys.insert()
_generation = (
    select(cast(facts_table.c.value, Integer))
    .where(facts_table.c.name == "list_generation")
    .scalar_subquery()
)
# Said in SQL, for the driver itself: while it runs, a patient looks at the screen.
_FIND = (
    "select distinct b.body, c.record_id"
    " from booking_keys k join bookings b on b.row = k.row"
    " left join check_ins c on c.day = b.day and c.appointment_id = b.appointment_id,"
    " (select cast(value as integer) as now from facts where name = 'list_generation') g"
    " where k.key in ({})"
    " and b.added <= g.now and (b.removed is null or b.removed > g.now)"
)


class DayList:
    """The list in one store, and the next one while it is being written."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def find(self, keys: Iterable[str]) -> list[wire.Booking]:
        """Give every booking with one of these keys, in the order of their beginning.

        One that was checked in here is `arrived`, whatever the list still says. Rows of
        other days may be bare (no times).
        """
        wanted = list(keys)
        rows = self._vault.rows(_FIND.format(",".join("?" * len(wanted))), wanted)
        found = [_overlaid(_decode(body), record_id is not None) for body, record_id in rows]
        return sorted(
            found, key=lambda b: (b.day, b.starts_at is None, b.starts_at, b.appointment_id)
        )

    def version(self) -> int:
        """Give central's version of the list; 0 while there is none."""
        with self._vault.reading() as connection:
            fact = facts.read(connection, "list_version")
        return 0 if fact is None else int(fact.value)

    def age(self, now: datetime) -> timedelta | None:
        """Say how long ago central last stood by the list. None: there is no list."""
        with self._vault.reading() as connection:
            fact = facts.read(connection, "list_version")
        return None if fact is None else timedelta(seconds=max(0.0, now.timestamp() - fact.at))

    def confirm(self, now: datetime) -> None:
        """Note that central says nothing has changed."""
        version = self.version()
        with self._vault.writing() as connection:
            facts.write(connection, "list_version", str(version), now)

    def ask(self) -> None:
        """Note which check-ins central has before it is asked for the list: it knows of them."""
        had = select(outbox.c.id).where(outbox.c.state == "accepted")
        new = check_ins.c.seen_arrived == 0
        with self._vault.writing() as connection:
            connection.execute(
                update(check_ins).where(new, check_ins.c.record_id.in_(had)).values(seen_arrived=1)
            )

    def begin(self) -> None:
        """Drop what is left of a list that was never finished."""
        self._repeat(_delete_some(bookings.c.added > _generation))
        back = bookings.c.row.in_(_some(bookings.c.removed > _generation))
        self._repeat(update(bookings).where(back).values(removed=None))

    def write_page(self, page: wire.SchedulePage) -> None:
        """Write a page of the next list. Nobody sees it yet."""
        for rows in _chunks(page.rows):
            with self._vault.writing() as connection:
                _write_rows(connection, rows)
        for gone in _chunks(page.gone):
            with self._vault.writing() as connection:
                _take_out(connection, gone)

    def switch(self, version: int, *, full: bool, now: datetime) -> None:
        """Make what was written since `begin` the list, at central's `version`.

        `full`: it is all there is; otherwise it is what changed.
        """
        if full:
            older = and_(bookings.c.removed.is_(None), bookings.c.added <= _generation)
            leaves = bookings.c.row.in_(_some(older))
            self._repeat(update(bookings).where(leaves).values(removed=_generation + 1))
        with self._vault.writing() as connection:
            _heed_undone(connection)
            generation = connection.execute(select(_generation)).scalar_one()
            facts.write(connection, "list_generation", str(generation + 1), now)
            facts.write(connection, "list_version", str(version), now)
        self._repeat(_delete_some(bookings.c.removed <= _generation))

    def _repeat(self, statement: Update | Delete) -> None:
        """Do it `ROWS_AT_ONCE` rows at a time, so that a check-in never waits long."""
        done = ROWS_AT_ONCE
        while done == ROWS_AT_ONCE:
            with self._vault.writing() as connection:
                done = connection.execute(statement).rowcount


def _overlaid(booking: wire.Booking, arrived_here: bool) -> wire.Booking:
    if arrived_here and booking.status == "booked":
        return msgspec.structs.replace(booking, status="arrived")
    return booking


def _chunks(rows: Sequence[T]) -> Iterator[Sequence[T]]:
    return (rows[i : i + ROWS_AT_ONCE] for i in range(0, len(rows), ROWS_AT_ONCE))


def _some(which: ColumnElement[bool]) -> Select[tuple[int]]:
    return select(bookings.c.row).where(which).limit(ROWS_AT_ONCE)


def _delete_some(which: ColumnElement[bool]) -> Delete:
    return delete(bookings).where(bookings.c.row.in_(_some(which)))


def _take_out(connection: Connection, appointments: Sequence[str]) -> None:
    """Let these be gone from the next list, whether it or the present one has them."""
    theirs = bookings.c.appointment_id.in_(appointments)
    connection.execute(delete(bookings).where(theirs, bookings.c.added > _generation))
    connection.execute(
        update(bookings).where(theirs, bookings.c.removed.is_(None)).values(removed=_generation + 1)
    )


def _write_rows(connection: Connection, rows: Sequence[wire.Booking]) -> None:
    _take_out(connection, [booking.appointment_id for booking in rows])
    generation = connection.execute(select(_generation)).scalar_one() + 1
    for booking in rows:
        values = {
            "appointment_id": booking.appointment_id,
            "day": booking.day.isoformat(),
            "status": booking.status,
            "body": _encode(booking).decode(),
            "added": generation,
        }
        row = connection.execute(_insert, values).inserted_primary_key
        assert row is not None
        keys = [{"key": key, "row": row[0]} for key in {*booking.keys, *booking.name_keys}]
        if keys:
            connection.execute(_insert_key, keys)


def _heed_undone(connection: Connection) -> None:
    """Forget a check-in that staff took back: central had it, and lists the booking as booked."""
    listed = (
        select(bookings.c.row)
        .where(bookings.c.added == _generation + 1, bookings.c.removed.is_(None))
        .where(bookings.c.day == check_ins.c.day)
        .where(bookings.c.appointment_id == check_ins.c.appointment_id)
    )
    undone = exists(listed.where(bookings.c.status == "booked"))
    connection.execute(delete(check_ins).where(check_ins.c.seen_arrived == 1, undone))
    arrived = exists(listed.where(bookings.c.status.in_(ARRIVED)))
    connection.execute(update(check_ins).where(arrived).values(seen_arrived=1))
