"""What auditors and proofs read: record by record, comment by comment, the exact week."""

from collections.abc import Callable, Iterator
from datetime import datetime

import msgspec

from central import devices, nps, scores, visit_codes
from central.sealing import Kept, StaysSealed
from central.store import StoreError, Transaction
from sync import wire

_STREAMS = {str(kind.__struct_config__.tag): stream for kind, stream in wire.STREAM.items()}


def records(transaction: Transaction, kiosk: str | None) -> Iterator[dict[str, object]]:
    """Every record taken in, without a word anybody wrote; of one kiosk where it is named."""
    for row in transaction.rows(
        "SELECT r.id, r.kind, r.kiosk, r.site, v.appointment_id, f.score,"
        " f.local_date, f.counted FROM records r"
        " LEFT JOIN visits v ON v.kiosk = r.kiosk AND v.id = r.id"
        " LEFT JOIN feedback f ON f.kiosk = r.kiosk AND f.id = r.id"
        " WHERE :every OR r.kiosk = :kiosk ORDER BY r.kiosk, r.id",
        every=kiosk is None,
        kiosk=kiosk or "",
    ):
        shown: dict[str, object] = {
            "id": row.id,
            "kind": row.kind,
            "kiosk": row.kiosk,
            "site": row.site,
            "stream": _STREAMS[row.kind],
        }
        if row.appointment_id is not None:
            shown["appointment_id"] = row.appointment_id
        if row.score is not None:
            shown |= {"score": row.score, "local_date": row.local_date}
            shown["counted"] = bool(row.counted)
        yield shown


Opening = Callable[[Kept, str], str]
"""Opens what a record says and notes it; raises `StaysSealed`."""


def comments(
    transaction: Transaction, site: str | None, opening: Opening
) -> Iterator[dict[str, object]]:
    """Every comment; its text where it can be opened, else None and the key that it needs."""
    for row in transaction.rows(
        "SELECT id, feedback_id, topics, kid, text FROM comments"
        " WHERE :every OR site = :site ORDER BY kiosk, id",
        every=site is None,
        site=site or "",
    ):
        yield {
            "feedback_id": row.feedback_id,
            "topics": msgspec.json.decode(row.topics),
            **_text(Kept(row.kid, bytes(row.text)), row.id, opening),
        }


def callbacks(
    transaction: Transaction, site: str | None, opening: Opening
) -> Iterator[dict[str, object]]:
    """Everybody who wants to be called; the number where it can be opened."""
    for row in transaction.rows(
        "SELECT id, feedback_id, kid, phone, consent_text_version, delete_on FROM callbacks"
        " WHERE :every OR site = :site ORDER BY kiosk, id",
        every=site is None,
        site=site or "",
    ):
        yield {
            "feedback_id": row.feedback_id,
            "consent_text_version": row.consent_text_version,
            "delete_on": row.delete_on,
            **_text(Kept(row.kid, bytes(row.phone)), row.id, opening),
        }


def _text(kept: Kept, id: str, opening: Opening) -> dict[str, object]:
    try:
        return {"text": opening(kept, id)}
    except StaysSealed:
        return {"text": None, "sealed_for": kept.kid}


def score_of(
    site: wire.Site, window: nps.Window, counts: nps.Counts, left_out: int = 0
) -> dict[str, object]:
    """A site's exact week; without score and interval where nobody answered.

    `left_out` answers are marked: they came in a burst or a run, or by a slip used before.
    """
    sure = nps.estimate(counts) if counts.n else None
    return {
        "site": site.id,
        "first_day": window.first_day,
        "last_day": window.last_day,
        "n": counts.n,
        "left_out": left_out,
        "promoters": counts.promoters,
        "passives": counts.passives,
        "detractors": counts.detractors,
        "score": round(sure.score, 2) if sure else None,
        "low": round(sure.low, 2) if sure else None,
        "high": round(sure.high, 2) if sure else None,
    }


def all_scores(
    transaction: Transaction, site: str | None, now: datetime, days: int = 1
) -> Iterator[dict[str, object]]:
    """The exact weeks of every site, or of one, that end on each of the last `days` days.

    Raises StoreError for an unknown site.
    """
    known = [one for one in devices.sites(transaction) if site in (None, one.id)]
    if site is not None and not known:
        raise StoreError("There is no such site.")
    for one in known:
        for window, counts in scores.exact(transaction, one, now, days):
            yield score_of(one, window, counts, _left_out(transaction, one.id, window))


def responses(
    transaction: Transaction, site: str | None, now: datetime, days: int
) -> Iterator[visit_codes.Response]:
    """How many of those who were checked in answered by their slip, day by day."""
    for one in devices.sites(transaction):
        if site in (None, one.id):
            yield from visit_codes.responses(transaction, one.id, one.time_zone, now, days)


def _left_out(transaction: Transaction, site: str, window: nps.Window) -> int:
    row = transaction.one(
        "SELECT count(*) AS n FROM feedback WHERE site = :site AND marks <> ''"
        " AND local_date BETWEEN :first AND :last",
        site=site,
        first=window.first_day.isoformat(),
        last=window.last_day.isoformat(),
    )
    return int(row.n) if row else 0
