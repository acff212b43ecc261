"""The codes of slips: each gives one answer that counts, and the site's response rate.

Kept are hashes of codes that came back, and how many did on each day. What was printed, and
for whom, nobody keeps.
"""

import hashlib
from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec

from central.store import Transaction, instant
from sync import visit_code, wire


class Response(msgspec.Struct, frozen=True):
    """One day of a site: visits that were checked in, and answers with a code of a slip."""

    site: str
    day: date
    checked_in: int
    answered: int


def repeats(
    transaction: Transaction, site: str, answers: Sequence[wire.Feedback]
) -> frozenset[str]:
    """Note the codes these answers bring; give the ids of those whose code was used before.

    A changed answer is the same use. A code that no pepper of the site proves is none.
    """
    brought = {one.id: pair for one in answers if (pair := visit_code.read(one.visit_nonce))}
    if not brought:
        return frozenset()
    peppers = _peppers(transaction, site)
    again = set()
    for one in sorted(answers, key=lambda answer: answer.seq):
        if one.id in brought and visit_code.is_ours(brought[one.id][0], peppers):
            code, use = brought[one.id]
            spent = _digest(site, code), _digest(site, visit_code.used(code, use))
            if _spent_before(transaction, site, *spent, one.local_date):
                again.add(one.id)
    return frozenset(again)


def responses(
    transaction: Transaction, site: str, time_zone: str, now: datetime, days: int
) -> list[Response]:
    """The last full days, oldest first: how many were checked in, how many answered by a slip."""
    zone = ZoneInfo(time_zone)
    last = now.astimezone(zone).date() - timedelta(days=1)
    wanted = [last - timedelta(days=n) for n in reversed(range(days))]
    answered = {
        row.day: row.n
        for row in transaction.rows("SELECT day, n FROM coded_answers WHERE site = :s", s=site)
    }
    visits = _visits(transaction, site, wanted[0], zone)
    return [Response(site, day, visits[day], answered.get(day.isoformat(), 0)) for day in wanted]


def _visits(transaction: Transaction, site: str, first: date, zone: ZoneInfo) -> Counter[date]:
    """Visits, not bookings: all that one touch checks in has one and the same time."""
    rows = transaction.rows(
        "SELECT kiosk, body FROM visits WHERE site = :site AND kind = 'check_in'"
        " AND received_at >= :since",
        site=site,
        since=instant(datetime(first.year, first.month, first.day, tzinfo=zone)),
    )
    moments = {(row.kiosk, _moments.decode(row.body).at) for row in rows}
    return Counter(at.astimezone(zone).date() for _, at in moments)


class _Moment(msgspec.Struct):
    at: datetime


_moments = msgspec.json.Decoder(_Moment)


def _spent_before(transaction: Transaction, site: str, code: str, use: str, day: date) -> bool:
    new = transaction.rows(
        "INSERT INTO spent_codes (code, first_use) VALUES (:code, :use)"
        " ON CONFLICT DO NOTHING RETURNING code",
        code=code,
        use=use,
    )
    if new:
        transaction.run(
            "INSERT INTO coded_answers (site, day, n) VALUES (:site, :day, 1)"
            " ON CONFLICT (site, day) DO UPDATE SET n = coded_answers.n + 1",
            site=site,
            day=day.isoformat(),
        )
        return False
    row = transaction.one("SELECT first_use FROM spent_codes WHERE code = :code", code=code)
    return row is None or row.first_use != use


def _digest(site: str, word: str) -> str:
    return hashlib.sha256(f"{site}|{word}".encode()).hexdigest()


def _peppers(transaction: Transaction, site: str) -> list[wire.Pepper]:
    from central.devices import peppers

    return peppers(transaction, site)
