"""Takes a batch of records in: each judged for itself, all stored in one transaction.

A record is known for ever by (kiosk, id) and the hash of its body. A repeat gets
the verdict it got before; a refusal follows from the body alone, so it needs no row.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import msgspec

from central import sequences
from central.answers import take_in
from central.appointments import arrive
from central.judge import CONFLICT, Bad, Fine, judge
from central.store import Store, Transaction, instant
from sync import wire

_encode = msgspec.json.Encoder().encode
_KIND = {record: str(record.__struct_config__.tag) for record in wire.STREAM}
_NEW = {  # one batch of a kiosk at a time: an answer and what replaces it must see each other
    "postgresql": """
        INSERT INTO records (kiosk, id, site, kind, hash)
        SELECT held.id, r.id, :site, r.kind, r.hash
        FROM (SELECT id FROM kiosks WHERE id = :kiosk FOR UPDATE) AS held,
             jsonb_to_recordset(CAST(:rows AS jsonb)) AS r(id text, kind text, hash text)
        ON CONFLICT DO NOTHING RETURNING id""",
    "sqlite": """
        INSERT INTO records (kiosk, id, site, kind, hash)
        SELECT :kiosk, value->>'id', :site, value->>'kind', value->>'hash'
        FROM json_each(:rows) WHERE true
        ON CONFLICT DO NOTHING RETURNING id""",
}
_VISITS = {
    "postgresql": """
        INSERT INTO visits (kiosk, id, site, kind, appointment_id, body, seq, received_at)
        SELECT :kiosk, r.id, :site, r.kind, r.appointment_id, r.body, r.seq, :now
        FROM jsonb_to_recordset(CAST(:rows AS jsonb))
             AS r(id text, kind text, appointment_id text, body text, seq bigint)""",
    "sqlite": """
        INSERT INTO visits (kiosk, id, site, kind, appointment_id, body, seq, received_at)
        SELECT :kiosk, value->>'id', :site, value->>'kind', value->>'appointment_id',
               value->>'body', value->>'seq', :now
        FROM json_each(:rows)""",
}
_HASHES = {
    "postgresql": """
        SELECT id, hash FROM records WHERE kiosk = :kiosk
        AND id = ANY (ARRAY(
            SELECT jsonb_array_elements_text(CAST(:ids AS jsonb))))""",
    "sqlite": """
        SELECT id, hash FROM records WHERE kiosk = :kiosk
        AND id IN (SELECT value FROM json_each(:ids))""",
}
_MORE_RUNS = (
    "UPDATE sequences SET runs = :runs WHERE kiosk = :kiosk AND store = :store AND stream = :stream"
)
_FIRST_RUNS = (
    "INSERT INTO sequences (kiosk, store, stream, runs, generation)"
    " SELECT :kiosk, :store, :stream, :runs, count(*) + 1"
    " FROM sequences WHERE kiosk = :kiosk AND stream = :stream"
)


@dataclass(frozen=True)
class Sender:
    """Who sent a batch, as the token says."""

    kiosk: str
    site: str


@dataclass
class Outcome:
    """The verdicts, in the batch's order, and what became new by it."""

    verdicts: list[wire.Verdict] = field(default_factory=list)
    new: dict[str, int] = field(default_factory=dict)
    list_changed: bool = False


def ingest(
    store: Store, sender: Sender, batch_store: str, raws: Sequence[bytes], now: datetime
) -> Outcome:
    """Judge and store a batch. Either all of it is durable when this returns, or none."""
    judged = [judge(index, raw) for index, raw in enumerate(raws)]
    fine = [one for one in judged if isinstance(one, Fine)]
    first: dict[str, Fine] = {}
    for one in fine:
        first.setdefault(one.record.id, one)
    outcome = Outcome()
    with store.write() as transaction:
        stored = _remember(transaction, store.dialect, sender, first)
        fresh = [first[id] for id in first if id not in stored]
        _file(transaction, store.dialect, sender, fresh, now, outcome)
        _tick_off(transaction, sender, batch_store, judged)
    known = {id: one.hash for id, one in first.items()} | stored
    outcome.verdicts = [_verdict(one, known) for one in judged]
    return outcome


def _remember(
    transaction: Transaction, dialect: str, sender: Sender, first: dict[str, Fine]
) -> dict[str, str]:
    """Note the records as taken in; returns the hashes of those that were already.

    The kiosk is held until the transaction is done, even where nothing is fine.
    """
    rows = [
        {"id": id, "kind": _KIND[type(one.record)], "hash": one.hash}
        for id, one in sorted(first.items())
    ]
    new = {
        row.id
        for row in transaction.rows(
            _NEW[dialect], kiosk=sender.kiosk, site=sender.site, rows=_json(rows)
        )
    }
    old = [id for id in first if id not in new]
    if not old:
        return {}
    found = transaction.rows(_HASHES[dialect], kiosk=sender.kiosk, ids=_json(old))
    return {row.id: row.hash for row in found}


def _file(
    transaction: Transaction,
    dialect: str,
    sender: Sender,
    fresh: list[Fine],
    now: datetime,
    outcome: Outcome,
) -> None:
    """Put each new record where its kind belongs, with what follows from it."""
    visits, check_ins, voices = [], [], []
    outcome.new = dict(Counter(_KIND[type(one.record)] for one in fresh))
    for one in fresh:
        record = one.record
        match record:
            case wire.Feedback() | wire.Comment() | wire.Callback():
                voices.append(record)
            case wire.CheckIn():
                check_ins.append(record)
                visits.append(_visit(record))
            case _:
                visits.append(_visit(record))
    if visits:
        transaction.run(
            _VISITS[dialect],
            kiosk=sender.kiosk,
            site=sender.site,
            rows=_json(visits),
            now=instant(now),
        )
    take_in(transaction, dialect, sender.kiosk, sender.site, voices, now)
    if check_ins:
        outcome.list_changed = arrive(transaction, sender.site, check_ins)


def _visit(record: wire.Visits) -> dict[str, Any]:
    return {
        "id": record.id,
        "kind": _KIND[type(record)],
        "appointment_id": getattr(record, "appointment_id", None),
        "body": _encode(record).decode(),
        "seq": record.seq,
    }


def _tick_off(
    transaction: Transaction, sender: Sender, batch_store: str, judged: list[Fine | Bad]
) -> None:
    """Note which numbers came, refused ones too, so that a gap can be told."""
    came: dict[wire.Stream, list[int]] = {}
    for one in judged:
        if isinstance(one, Fine):
            came.setdefault(wire.STREAM[type(one.record)], []).append(one.record.seq)
        elif one.stream is not None and one.seq is not None:
            came.setdefault(one.stream, []).append(one.seq)
    for stream, numbers in sorted(came.items()):
        where: dict[str, object] = {
            "kiosk": sender.kiosk,
            "store": batch_store,
            "stream": stream,
        }
        row = transaction.one(
            "SELECT runs FROM sequences"
            " WHERE kiosk = :kiosk AND store = :store AND stream = :stream",
            **where,
        )
        runs = msgspec.json.decode(row.runs, type=list[list[int]]) if row else []
        transaction.run(
            _MORE_RUNS if row else _FIRST_RUNS, **where, runs=_json(sequences.add(runs, numbers))
        )


def _verdict(one: Fine | Bad, known: dict[str, str]) -> wire.Verdict:
    if isinstance(one, Bad):
        return wire.Verdict(one.index, "refused", one.id, one.reason)
    if known[one.record.id] != one.hash:
        return wire.Verdict(one.index, "refused", one.record.id, CONFLICT)
    return wire.Verdict(one.index, "accepted", one.record.id)


def _json(value: object) -> str:
    return _encode(value).decode()
