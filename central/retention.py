"""What is kept no longer than it must be, and what one person may have erased. The histogram stays.

Ids and hashes of records stay too: they name nobody, and keep a record from being taken in twice.
"""

from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import msgspec

from central import answers, appointments, devices, intake
from central.audit import Actor, note
from central.intake import Identifier
from central.store import Store, StoreError, Transaction, instant
from sync import wire

_bookings = msgspec.json.Decoder(wire.Booking)


@dataclass(frozen=True)
class Rules:
    """For how many days what is kept. A comment is as old as its answer.

    Raises StoreError where answers would go first: a comment without its answer has no day.
    """

    visits: int = 30
    comments: int = 365
    answers: int = 400

    def __post_init__(self) -> None:
        if self.answers < self.comments:
            raise StoreError(
                "An answer says how old its comment is, and must be kept as long: with"
                f" --answers-days {self.answers} let --comments-days be {self.answers} or less."
            )


def run(transaction: Transaction, rules: Rules, actor: Actor, now: datetime) -> dict[str, int]:
    """Delete what is over; says how many rows of what, and so does the log."""
    wipe(transaction)

    def before(days: int) -> str:
        return (now - timedelta(days=days)).date().isoformat()

    gone = {
        "visits": transaction.run(
            "DELETE FROM visits WHERE received_at < :until",
            until=instant(now - timedelta(days=rules.visits)),
        ),
        "appointments": transaction.run(
            "DELETE FROM appointments WHERE day < :until", until=before(rules.visits)
        ),
        "comments": transaction.run(
            "DELETE FROM comments WHERE EXISTS (SELECT 1 FROM feedback f"
            " WHERE f.kiosk = comments.kiosk AND f.id = comments.feedback_id"
            " AND f.local_date < :until)",
            until=before(rules.comments),
        ),
        "answers": transaction.run(
            "DELETE FROM feedback WHERE local_date < :until", until=before(rules.answers)
        ),
        "callbacks": answers.forget_callbacks(transaction, now),
        "calls": transaction.run(
            "DELETE FROM answered_calls WHERE answered_at < :until",
            until=instant(now - timedelta(days=rules.visits)),
        ),
        "sessions": transaction.run(
            "DELETE FROM staff_sessions WHERE expires_at < :now", now=instant(now)
        ),
    }
    until = before(rules.answers)
    note(transaction, actor, "retention.run", "all", now, **gone, answers_before=until)
    return gone


def answers_before(transaction: Transaction) -> str:
    """The day before which single answers were deleted, as the log has it; "" for none.

    Where an older row of the log does not name it, all days before its own may be meant.
    """
    days = [""]
    for row in transaction.rows("SELECT at, facts FROM audit WHERE deed = 'retention.run'"):
        facts = msgspec.json.decode(row.facts, type=dict[str, str | int])
        days.append(str(facts.get("answers_before", row.at[:10] if facts.get("answers") else "")))
    return max(days)


def erase_voice(
    transaction: Transaction, kind: str, kiosk: str, id: str, actor: Actor, now: datetime
) -> None:
    """Delete one comment or one wish to be called. Raises StoreError where there is none."""
    table = {"comment": "comments", "callback": "callbacks"}[kind]
    wipe(transaction)
    if not transaction.run(
        f"DELETE FROM {table} WHERE kiosk = :kiosk AND id = :id",  # noqa: S608 - our own names
        kiosk=kiosk,
        id=id,
    ):
        raise StoreError(f"There is no such {kind}.")
    note(transaction, actor, f"erase.{kind}", id, now, kiosk=kiosk)


def erase_person(
    transaction: Transaction,
    site: str,
    number: Identifier,
    birth_date: date | None,
    actor: Actor,
    now: datetime,
) -> dict[str, int]:
    """Delete every appointment of a person at a site, and their check-ins.

    Their keys are worked out anew for each day that is kept, as when the list came in. Kiosks
    are told to forget the rows. The log has the numbers of rows and not the person, and has
    them also where there are none. Raises StoreError.
    """
    peppers = devices.peppers(transaction, site)
    if not peppers:
        raise StoreError("There is no such site, or it has no pepper.")
    keys: dict[date, set[str]] = {}
    theirs = []
    for row in transaction.rows("SELECT id, row FROM appointments WHERE site = :site", site=site):
        booking = _bookings.decode(row.row)
        if booking.day not in keys:
            keys[booking.day] = _keys(number, birth_date, peppers, booking.day)
        if keys[booking.day] & set(booking.keys):
            theirs.append(booking)
    wipe(transaction)
    visits = _forget(transaction, site, theirs)
    gone = {"appointments": len(theirs), "visits": visits}
    note(transaction, actor, "erase.person", site, now, **gone)
    return gone


def _forget(transaction: Transaction, site: str, theirs: list[wire.Booking]) -> int:
    """Empty the rows, which stay until kiosks were told; returns how many visits went."""
    if not theirs:
        return 0
    visits = 0
    for one in theirs:
        bare = wire.Booking(one.appointment_id, one.day, ())
        transaction.run(
            "UPDATE appointments SET row = :row, arrived_at = NULL WHERE site = :site AND id = :id",
            row=msgspec.json.encode(bare).decode(),
            site=site,
            id=one.appointment_id,
        )
        visits += transaction.run(
            "DELETE FROM visits WHERE site = :site AND appointment_id = :id",
            site=site,
            id=one.appointment_id,
        )
    appointments.remove(transaction, site, [one.appointment_id for one in theirs])
    return visits


def _keys(
    number: Identifier, birth_date: date | None, peppers: list[wire.Pepper], day: date
) -> set[str]:
    try:
        return set(intake.keys((number,), birth_date, peppers, day))
    except intake.Unfit as reason:
        raise StoreError(f"Nobody can be looked for by this ({reason}).") from None


def wipe(transaction: Transaction) -> None:
    """Have SQLite write zeros over what this transaction deletes."""
    if transaction.dialect == "sqlite":
        transaction.rows("PRAGMA secure_delete = ON")


def settle(store: Store) -> None:
    """Empty SQLite's log, which may still hold what was deleted. PostgreSQL has its VACUUM."""
    if store.dialect != "sqlite":
        return
    import sqlite3

    with closing(sqlite3.connect(str(store.engine.url.database), timeout=10)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
