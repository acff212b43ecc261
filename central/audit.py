"""The audit log: who did what, when and from where; append-only, each row sealed to the one before.

It holds ids and fixed words only, by a grammar that lets no prose and so no patient in.
Whoever changes the rows behind central's back breaks the chain, which `verify` finds.
"""

import hashlib
import re
from collections.abc import Iterator
from datetime import datetime

import msgspec

from central.store import Row, StoreError, Transaction, instant

START = "0" * 64  # what the first row is sealed to
PAGE = 1000

_DEED = re.compile(r"[a-z]+(\.[a-z_]+)+")
_PLAIN = re.compile(r"[A-Za-z0-9._:/@+\-]{1,128}")

Fact = str | int


class Actor(msgspec.Struct, frozen=True):
    """Who acts, such as `os:root`, `staff:7` or `kiosk:kiosk-1a2b`, and from which address."""

    who: str
    origin: str


class Entry(msgspec.Struct, frozen=True):
    """One row of the log."""

    n: int
    at: str
    who: str
    origin: str
    deed: str
    subject: str
    facts: dict[str, Fact]


class Broken(StoreError):
    """The log is not as it was written. The sentence says from which row on."""


def note(
    transaction: Transaction,
    actor: Actor,
    deed: str,
    subject: str,
    now: datetime,
    **facts: Fact,
) -> None:
    """Write that `actor` did `deed` (`kiosk.revoke`, `comment.open`) to the id `subject`.

    In the transaction of the deed itself: neither is there without the other.
    """
    if not _DEED.fullmatch(deed):
        raise ValueError("a deed is lower-case words with dots between")
    head = transaction.one("UPDATE audit_head SET n = n + 1 WHERE id = 1 RETURNING n, hash")
    assert head is not None, "the migration has put it there"
    entry = Entry(
        n=head.n,
        at=instant(now),
        who=plain(actor.who),
        origin=plain(actor.origin),
        deed=deed,
        subject=plain(subject),
        facts={
            name: plain(fact) if isinstance(fact, str) else fact for name, fact in facts.items()
        },
    )
    seal = _seal(head.hash, entry)
    transaction.run(
        "INSERT INTO audit (n, at, who, origin, deed, subject, facts, hash)"
        " VALUES (:n, :at, :who, :origin, :deed, :subject, :facts, :hash)",
        **{
            **msgspec.structs.asdict(entry),
            "facts": msgspec.json.encode(entry.facts, order="sorted").decode(),
            "hash": seal,
        },
    )
    transaction.run("UPDATE audit_head SET hash = :hash WHERE id = 1", hash=seal)


def plain(text: str) -> str:
    """An id as it is; anything else, which could be words, as a hash of it."""
    if _PLAIN.fullmatch(text):
        return text
    return "~" + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def entries(transaction: Transaction, after: int = 0) -> Iterator[Entry]:
    """The rows after a number, oldest first."""
    for row in _rows(transaction, after):
        yield _entry(row)


def verify(transaction: Transaction, noted: tuple[int, str] | None = None) -> tuple[int, str]:
    """Walk the whole chain. Gives the number and the seal of the last row.

    `noted` is such a pair written down earlier, elsewhere: it finds even a log that was
    written anew from the first row. Raises Broken.
    """
    head = transaction.one("SELECT n, hash FROM audit_head WHERE id = 1")
    if head is None:
        raise Broken("The audit log has lost its head.")
    number, seal = 0, START
    for row in _rows(transaction, 0, head.n):
        number += 1
        if row.n != number:
            raise Broken(f"The audit log is broken: row {number} is missing.")
        seal = _seal(seal, _entry(row))
        if row.hash != seal:
            raise Broken(f"The audit log is broken: row {number} is not as it was written.")
        if noted is not None and noted[0] == number and noted[1] != seal:
            raise Broken(f"The audit log is broken: up to row {number} it was written anew.")
    if (number, seal) != (head.n, head.hash):
        raise Broken(f"The audit log is broken: after row {number} something is missing.")
    if noted is not None and noted[0] > number:
        raise Broken(f"The audit log is broken: it ends at row {number}.")
    return number, seal


def _rows(transaction: Transaction, after: int, last: int = 2**62) -> Iterator[Row]:
    while True:
        page = transaction.rows(
            "SELECT n, at, who, origin, deed, subject, facts, hash FROM audit"
            " WHERE n > :after AND n <= :last ORDER BY n LIMIT :page",
            after=after,
            last=last,
            page=PAGE,
        )
        yield from page
        if len(page) < PAGE:
            return
        after = page[-1].n


def _entry(row: Row) -> Entry:
    try:
        facts = msgspec.json.decode(row.facts, type=dict[str, Fact])
    except msgspec.DecodeError:
        raise Broken(f"The audit log is broken: row {row.n} cannot be read.") from None
    return Entry(row.n, row.at, row.who, row.origin, row.deed, row.subject, facts)


def _seal(before: str, entry: Entry) -> str:
    said = msgspec.json.encode([before, entry], order="sorted")
    return hashlib.sha256(said).hexdigest()
