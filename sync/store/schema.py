"""The tables of kiosk.db, and the numbered steps that bring an older file up to date.

`PRAGMA user_version` holds the number of steps already taken. A step once released is
never changed: an old kiosk may hold an outbox full of letters in it.
"""

import hashlib
from collections.abc import Callable

from sqlalchemy import (
    Column,
    Connection,
    Float,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    bindparam,
    select,
    update,
)

tables = MetaData()

facts = Table(  # what there is one of: store id, site, peppers, health, list version ...
    "facts",
    tables,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
    Column("at", Float, nullable=False),
)
streams = Table(
    "streams",
    tables,
    Column("stream", Text, primary_key=True),
    Column("last_seq", Integer, nullable=False),
)
outbox = Table(
    "outbox",
    tables,
    Column("id", Text, nullable=False, unique=True),
    Column("stream", Text, primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("body", Text, nullable=False),  # the record's JSON, written once
    Column("state", Text, nullable=False),  # waiting, accepted, refused
    Column("written_at", Float, nullable=False),  # all times: seconds since 1970, UTC
    Column("tries", Integer, nullable=False, default=0),
    Column("next_try_at", Float, nullable=False, default=0.0),
    Column("settled_at", Float),
    Column("reason", Text),
    Column("digest", LargeBinary),  # SHA-256 of the body; none where step 1 wrote it
)
check_ins = Table(
    "check_ins",
    tables,
    Column("day", Text, primary_key=True),
    Column("appointment_id", Text, primary_key=True),
    Column("record_id", Text, nullable=False),
    Column("at", Float, nullable=False),
    Column("seen_arrived", Integer, nullable=False, default=0),  # central knew, when it was asked
)
bookings = Table(
    "bookings",
    tables,
    Column("row", Integer, primary_key=True),
    Column("appointment_id", Text, nullable=False),
    Column("day", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("added", Integer, nullable=False),  # the generation it appears in
    Column("removed", Integer),  # the generation it is gone from
)
booking_keys = Table(
    "booking_keys",
    tables,
    Column("key", Text, primary_key=True),
    Column("row", Integer, primary_key=True),
)


def digest_of(body: str) -> bytes:
    """SHA-256 of a letter's JSON, kept beside it from the moment it is written."""
    return hashlib.sha256(body.encode()).digest()


def _digest_letters(connection: Connection) -> None:
    """Give every letter of an older version the digest it was written without."""
    rows = connection.execute(select(outbox.c.id, outbox.c.body)).all()
    if rows:
        connection.execute(
            update(outbox).where(outbox.c.id == bindparam("it")).values(digest=bindparam("sum")),
            [{"it": row.id, "sum": digest_of(row.body)} for row in rows],
        )


Step = tuple[str | Callable[[Connection], None], ...]

# The oldest program that can still work with what the steps make, by the steps it knows:
# a kiosk that goes back one version keeps its letters. docs/decisions/0061
READABLE_BY = 1
STEPS: tuple[Step, ...] = (
    (
        "create table facts (name text primary key, value text not null, at real not null)"
        " without rowid",
        "create table streams (stream text primary key, last_seq integer not null) without rowid",
        "insert into streams values ('visits', 0), ('voices', 0)",
        # Every b-tree a check-in touches is a page to encrypt and write: two for its letter.
        "create table outbox (id text not null unique, stream text not null,"
        " seq integer not null, kind text not null, body text not null,"
        " state text not null check (state in ('waiting', 'accepted', 'refused')),"
        " written_at real not null, tries integer not null, next_try_at real not null,"
        " settled_at real, reason text, primary key (stream, seq)) without rowid",
        "create index outbox_settled on outbox (settled_at) where settled_at is not null",
        "create table check_ins (day text, appointment_id text, record_id text not null,"
        " at real not null, seen_arrived integer not null,"
        " primary key (day, appointment_id)) without rowid",
        "create table bookings (row integer primary key autoincrement,"
        " appointment_id text not null, day text not null, status text not null,"
        " body text not null, added integer not null, removed integer)",
        "create index bookings_appointment on bookings (appointment_id)",
        "create index bookings_removed on bookings (removed) where removed is not null",
        "create table booking_keys (key text, row integer, primary key (key, row)) without rowid",
        "create index booking_keys_row on booking_keys (row)",
        "create trigger bookings_gone after delete on bookings"
        " begin delete from booking_keys where row = old.row; end",
        "insert into facts values ('list_generation', '0', 0)",
    ),
    ("alter table outbox add column digest blob", _digest_letters),
)


def version(connection: Connection) -> int:
    """Say how many steps this file has taken."""
    return int(connection.exec_driver_sql("pragma user_version").scalar_one())


def readable(connection: Connection) -> bool:
    """Say whether this program may work with the file, which a later one may have written."""
    if version(connection) <= len(STEPS):
        return True
    told = select(facts.c.value).where(facts.c.name == "readable_by")
    return int(connection.execute(told).scalar() or len(STEPS) + 1) <= len(STEPS)


def upgrade(connection: Connection) -> None:
    """Take the steps that are missing. The caller holds a write transaction."""
    taken = version(connection)
    for number in range(taken, len(STEPS)):
        for act in STEPS[number]:
            if callable(act):
                act(connection)
            else:
                connection.exec_driver_sql(act)
        connection.exec_driver_sql(f"pragma user_version = {number + 1:d}")
    if taken < len(STEPS):
        connection.exec_driver_sql(
            "insert or replace into facts values ('readable_by', ?, 0)", (str(READABLE_BY),)
        )
