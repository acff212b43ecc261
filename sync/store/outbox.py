"""The letters to central: written once, numbered without gaps, kept until answered for.

A letter's JSON is made when it is written, so a batch is a join of texts.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, case, func, select, update

from sync import wire
from sync.letters import URGENT, Letter, OutboxStatus, RefusedLetter, new_id, text_of
from sync.store.schema import check_ins, digest_of, outbox, streams
from sync.store.vault import Vault

KEEP = timedelta(hours=24)
LONGEST_KEEP = timedelta(days=30)
LONGEST_REST = timedelta(hours=1)
ALTERED = "altered on this kiosk"

# The statements of a check-in, said in SQL: while they run, a patient looks at the screen.
_NEXT_SEQ = "update streams set last_seq = last_seq + 1 where stream = ? returning last_seq"
_INSERT = (
    "insert into outbox"
    " (id, stream, seq, kind, body, state, written_at, tries, next_try_at, digest)"
    " values (?, ?, ?, ?, ?, 'waiting', ?, 0, 0.0, ?)"
)
_FIRST_CHECK_IN = "select record_id from check_ins where day = ? and appointment_id = ?"
_INSERT_CHECK_IN = "insert into check_ins values (?, ?, ?, ?, 0)"
_receipt = select(outbox.c.state).where(outbox.c.id == bindparam("wanted"))

# Those of a batch, which a kiosk long cut off sends by the hundred.
_WAITING = (
    "select id, stream, seq, kind, body, tries, digest from outbox"  # noqa: S608 - our own words
    " where state = 'waiting' and stream = ?1 and (written_at <= ?2 or written_at > ?3)"
    " and (next_try_at <= ?3 or next_try_at > ?4)"
    f" order by tries, kind not in {URGENT}, seq limit ?5"
)
_ACCEPTED = (
    "update outbox set state = 'accepted', reason = null, settled_at = ?"
    " where state = 'waiting' and id in (select value from json_each(?))"
)
_REFUSED = (
    "update outbox set state = 'refused', reason = ?, settled_at = ?"
    " where state = 'waiting' and id = ?"
)


class Outbox:
    """The letters of one store. `clock` gives aware UTC; it dates when they were written."""

    def __init__(self, vault: Vault, clock: Callable[[], datetime]) -> None:
        self._vault = vault
        self._clock = clock

    def add(self, record_type: type[wire.Record], **fields: Any) -> str:  # noqa: ANN401
        """Write one record, on disk before this returns, and give its new id.

        `fields` are the record's, without `id` and `seq`. Raises `StoreError`, `TypeError`.
        """
        now = self._clock()
        return self._vault.durably(lambda c: _write(c, record_type, now, now, fields))

    def check_in(
        self,
        bookings: Sequence[wire.Booking],
        *,
        at: datetime,
        by: str,
        card_family: str | None = None,
    ) -> tuple[str, ...]:
        """Write one person's arrival for these bookings: all or none, with one fsync.

        Gives the records' ids; for a booking already checked in, its first one. `at` is
        aware. Raises `StoreError`: then nobody may be thanked.
        """
        written = self._clock()
        told = {"at": at, "by": by, "card_family": card_family}

        def write(connection: Connection) -> tuple[str, ...]:
            return tuple(
                _check_in(connection, b, written, {**told, "appointment_id": b.appointment_id})
                for b in bookings
            )

        return self._vault.durably(write)

    def receipt(self, record_id: str) -> str | None:
        """Say what central answered: "accepted", "refused", or None while it has not."""
        with self._vault.reading() as connection:
            state = connection.execute(_receipt, {"wanted": record_id}).scalar()
        return None if state == "waiting" else state

    def waiting(
        self,
        stream: wire.Stream,
        limit: int = wire.MAX_BATCH,
        *,
        now: datetime,
        hold: timedelta = timedelta(0),
    ) -> list[Letter]:
        """List what is due: what was tried least first, urgent kinds next, then by age.

        `hold` keeps answers back so that they cannot be tied to the visit before them.
        A clock that was set back keeps nothing back. A letter that is not what was
        written is never sent: it is set down as refused, for IT to see.
        """
        instant = now.timestamp()
        held, longest = instant - hold.total_seconds(), instant + LONGEST_REST.total_seconds()
        rows = self._vault.rows(_WAITING, (stream, held, instant, longest, limit))
        whole = [r for r in rows if r[-1] is None or r[-1] == digest_of(r[4])]
        if len(whole) < len(rows):
            altered = {r[0] for r in rows} - {r[0] for r in whole}
            self.settle((), dict.fromkeys(altered, ALTERED), now=now)
        return [Letter(*row[:-1]) for row in whole]

    def newest_urgent(self) -> int:
        """Give the number of the last urgent letter that waits, 0 for none."""
        urgent = select(func.max(outbox.c.seq)).where(
            outbox.c.state == "waiting", outbox.c.stream == "visits", outbox.c.kind.in_(URGENT)
        )
        with self._vault.reading() as connection:
            return connection.execute(urgent).scalar() or 0

    def settle(self, accepted: Iterable[str], refused: Mapping[str, str], *, now: datetime) -> None:
        """Keep central's verdicts: ids it took, and ids it refused with the reason."""
        ids, at = list(accepted), now.timestamp()
        if not (ids or refused):
            return
        with self._vault.writing() as connection:
            connection.exec_driver_sql(_ACCEPTED, (at, msgspec.json.encode(ids).decode()))
            for the_id, reason in refused.items():
                connection.exec_driver_sql(_REFUSED, (reason, at, the_id))

    def postpone(self, until: Mapping[str, datetime]) -> None:
        """Leave these letters be until then, counting one more try for each."""
        if not until:
            return
        with self._vault.writing() as connection:
            connection.execute(
                update(outbox)
                .where(outbox.c.id == bindparam("the_id"), outbox.c.state == "waiting")
                .values(tries=outbox.c.tries + 1, next_try_at=bindparam("then")),
                [{"the_id": i, "then": at.timestamp()} for i, at in until.items()],
            )

    def release(self, record_id: str) -> bool:
        """Let a refused letter be sent once more. False if there is none of that id."""
        with self._vault.writing() as connection:
            done = connection.execute(
                update(outbox)
                .where(outbox.c.id == record_id, outbox.c.state == "refused")
                .values(state="waiting", reason=None, settled_at=None, tries=0, next_try_at=0.0)
            )
            return done.rowcount == 1

    def quarantine(self) -> list[tuple[RefusedLetter, str]]:
        """List the refused letters, each with its JSON, oldest refusal first."""
        c = outbox.c
        query = (
            select(c.id, c.kind, c.seq, c.reason, c.body)
            .where(c.state == "refused")
            .order_by(c.settled_at, c.stream, c.seq)
        )
        with self._vault.reading() as connection:
            return [(RefusedLetter(*row[:4]), row.body) for row in connection.execute(query)]

    def status(self, now: datetime, hold: timedelta = timedelta(0)) -> OutboxStatus:
        """Count what waits and list what was refused. What `hold` keeps back has no age yet."""
        waits, c = outbox.c.state == "waiting", outbox.c
        due = c.written_at + case((c.stream == "voices", hold.total_seconds()), else_=0.0)
        with self._vault.reading() as connection:
            connection.exec_driver_sql("begin")  # one moment for all four answers
            count, oldest = connection.execute(
                select(func.count(), func.min(due)).where(waits)
            ).one()
            lowest = select(c.stream, func.min(c.seq)).where(waits).group_by(c.stream)
            last = select(streams.c.stream, streams.c.last_seq + 1)
            floor = dict(connection.execute(last).all())
            floor |= dict(connection.execute(lowest).all())
            refused = connection.execute(
                select(c.id, c.kind, c.seq, c.reason)
                .where(c.state == "refused")
                .order_by(c.settled_at)
            ).all()
        age = None if oldest is None else timedelta(seconds=max(0, now.timestamp() - oldest))
        return OutboxStatus(count, age, tuple(RefusedLetter(*row) for row in refused), floor)

    def prune(self, now: datetime, durable: datetime | None = None) -> None:
        """Forget accepted letters a day after their receipt, and check-ins of past days.

        Where central says through when its backups reach (`durable`), letters stay until
        then, at most `LONGEST_KEEP`. Refused ones stay until IT has dealt with them.
        """
        instant = now.timestamp()
        forget = instant - KEEP.total_seconds()
        if durable is not None:
            oldest = instant - LONGEST_KEEP.total_seconds()
            forget = max(oldest, min(forget, durable.timestamp()))
        settled = outbox.c.settled_at
        with self._vault.writing() as connection:
            connection.execute(  # the clock was set back: the day begins again
                update(outbox).where(settled > instant).values(settled_at=instant)
            )
            connection.execute(
                outbox.delete().where(outbox.c.state == "accepted", settled <= forget)
            )
            two_days_ago = (now - timedelta(days=2)).date().isoformat()
            connection.execute(check_ins.delete().where(check_ins.c.day < two_days_ago))


def send_again(connection: Connection) -> int:
    """Let every accepted letter wait again. Gives how many; central knows those it has.

    Which check-ins it knows nobody can say now: that it lists a booking as booked means nothing.
    """
    connection.execute(update(check_ins).values(seen_arrived=0))
    return connection.execute(
        update(outbox)
        .where(outbox.c.state == "accepted")
        .values(state="waiting", settled_at=None, tries=0, next_try_at=0.0)
    ).rowcount


def _write(
    connection: Connection,
    record_type: type[wire.Record],
    at: datetime,
    written: datetime,
    fields: Mapping[str, Any],
) -> str:
    stream = wire.STREAM[record_type]
    seq = connection.exec_driver_sql(_NEXT_SEQ, (stream,)).scalar_one()
    record_id = new_id(stream, at)
    record = record_type(id=record_id, seq=seq, **fields)
    kind = record_type.__struct_config__.tag
    body = text_of(record)
    row = (record_id, stream, seq, kind, body, written.timestamp(), digest_of(body))
    connection.exec_driver_sql(_INSERT, row)
    return record_id


def _check_in(
    connection: Connection, booking: wire.Booking, written: datetime, fields: Mapping[str, Any]
) -> str:
    which = (booking.day.isoformat(), booking.appointment_id)
    first = connection.exec_driver_sql(_FIRST_CHECK_IN, which).scalar()
    if first is not None:
        return str(first)
    record_id = _write(connection, wire.CheckIn, fields["at"], written, fields)
    row = (*which, record_id, fields["at"].timestamp())
    connection.exec_driver_sql(_INSERT_CHECK_IN, row)
    return record_id
