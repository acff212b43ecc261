"""The histogram held against the answers it was counted from, and counted anew from them.

Days whose single answers retention has deleted have nothing to be held against: they stay.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime

import msgspec

from central import devices
from central.audit import Actor, note
from central.retention import answers_before
from central.store import StoreError, Transaction

SCORES = range(11)
_CELLS = [f"s{score}" for score in SCORES]
_COUNTED = ", ".join(f"sum(CASE score WHEN {score} THEN 1 ELSE 0 END)" for score in SCORES)
_OF_SITE = "(:every OR site = :site)"
_BOTH = f"""
    SELECT 0, site, day, {", ".join(_CELLS)} FROM answers_by_day WHERE {_OF_SITE}
    UNION ALL
    SELECT 1, site, local_date, {_COUNTED}
    FROM feedback WHERE counted AND {_OF_SITE} GROUP BY site, local_date"""  # noqa: S608 - our own words
_SET = f"""
    INSERT INTO answers_by_day (site, day, {", ".join(_CELLS)})
    VALUES (:site, :day, {", ".join(f":{cell}" for cell in _CELLS)})
    ON CONFLICT (site, day) DO UPDATE
    SET {", ".join(f"{cell} = excluded.{cell}" for cell in _CELLS)}"""  # noqa: S608 - our own words


class Day(msgspec.Struct, frozen=True):
    """How often each score from 0 to 10 was given on a day of a site."""

    site: str
    day: str
    counts: Sequence[int]


class Differing(msgspec.Struct, frozen=True):
    """A day whose `counts` are not what its `answers` come to."""

    site: str
    day: str
    counts: Sequence[int]
    answers: Sequence[int]


def listed(transaction: Transaction, site: str | None) -> Iterator[Day]:
    """Every day of every site, or of one. Raises StoreError for an unknown site."""
    for where, day, *counts in transaction.plain(
        f"SELECT site, day, {', '.join(_CELLS)} FROM answers_by_day"  # noqa: S608 - our own words
        f" WHERE {_OF_SITE} ORDER BY site, day",
        **_meant(transaction, site),
    ):
        yield Day(where, day, counts)


def differing(transaction: Transaction, site: str | None) -> list[Differing]:
    """The days that differ from a recount. Raises StoreError for an unknown site.

    Both are read by one statement, and what retention deleted after it: neither a batch nor
    a retention that ends meanwhile makes a day look wrong.
    """
    kept: dict[tuple[str, str], Sequence[int]] = {}
    told: dict[tuple[str, str], Sequence[int]] = {}
    for recount, where, day, *counts in transaction.plain(_BOTH, **_meant(transaction, site)):
        (told if recount else kept)[where, day] = counts
    first, none = answers_before(transaction), [0] * len(SCORES)
    days = (Differing(*at, kept.get(at, none), told.get(at, none)) for at in sorted({*kept, *told}))
    return [one for one in days if one.day >= first and one.counts != one.answers]


def rebuild(
    transaction: Transaction, site: str | None, actor: Actor, now: datetime
) -> list[Differing]:
    """Count those days anew, and say which they were. Raises StoreError for an unknown site."""
    if transaction.dialect == "postgresql":  # batches wait here; SQLite has one writer anyway
        transaction.run("LOCK TABLE answers_by_day IN SHARE ROW EXCLUSIVE MODE")
    wrong = differing(transaction, site)
    transaction.many(
        _SET,
        [
            {"site": one.site, "day": one.day, **dict(zip(_CELLS, one.answers, strict=True))}
            for one in wrong
        ],
    )
    note(transaction, actor, "histogram.rebuild", site or "every", now, days=len(wrong))
    return wrong


def _meant(transaction: Transaction, site: str | None) -> dict[str, object]:
    if site is not None and devices.site(transaction, site) is None:
        raise StoreError("There is no such site.")
    return {"every": site is None, "site": site or ""}
