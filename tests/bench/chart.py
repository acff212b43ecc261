"""Figure 11: ninety rolling weeks of fifty sites, from the histogram that central keeps.

Beside it the barest query of the same histogram, and of the single answers with an index
that covers the question. All three must give the same counts. Times are of the CPU.
"""

from __future__ import annotations

import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec

from central import devices, scores
from central.nps import WINDOW_DAYS, Counts, Window
from central.schema import migrate
from central.store import Store, open_store
from sync import wire
from tests.bench.figures import CannotMeasure, Figure, against, interleaved
from tests.bench.processes import ROOT
from tests.bench.servers import SITE

SITES, DAYS = 50, 90
FEW, MANY = (100_000, 100), (10_000_000, 1826)  # answers, over how many days
RAW_ROUNDS = 3
GOAL, FASTER, FLAT = 1.5, 15.0, 1.2

Weeks = dict[tuple[str, str], tuple[int, int, int]]
Contenders = dict[str, Callable[[], object]]
_ROLLED = f"""
    SELECT site, day, sum(p) OVER week, sum(q) OVER week, sum(d) OVER week
    FROM (%s)
    WINDOW week AS (PARTITION BY site ORDER BY day ROWS {WINDOW_DAYS - 1} PRECEDING)"""  # noqa: S608
ROLLUP = (
    _ROLLED
    % """SELECT site, day, s9 + s10 AS p, s7 + s8 AS q, s0 + s1 + s2 + s3 + s4 + s5 + s6 AS d
         FROM answers_by_day WHERE day BETWEEN ? AND ?"""
)
RAW = (
    _ROLLED
    % """SELECT site, day, sum(score >= 9) AS p, sum(score IN (7, 8)) AS q, sum(score <= 6) AS d
         FROM answers WHERE day BETWEEN ? AND ? GROUP BY site, day"""
)
FILL = """
    WITH RECURSIVE
        clinics (site) AS (SELECT id FROM sites),
        days (n, day) AS (SELECT 1, date(:last) UNION ALL
                          SELECT n + 1, date(day, '-1 day') FROM days WHERE n < :days),
        some (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM some WHERE n < :each)
    INSERT INTO answers (site, day, score)
    SELECT site, day, abs(random()) % 11 FROM clinics, days, some"""
COUNTED = f"""
    INSERT INTO answers_by_day SELECT site, day, {", ".join(f"sum(score = {n})" for n in range(11))}
    FROM answers GROUP BY site, day"""  # noqa: S608 - our own words


def measure() -> dict[str, Figure]:
    """All in turn; the single answers are asked in a few rounds, for they are slow."""
    (ROOT / "build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as folder, ExitStack() as open_files:
        few, many = (
            open_files.enter_context(_house(Path(folder) / f"{answers}.db", answers, days))
            for answers, days in (FEW, MANY)
        )
        quick = {"rollup": many["rollup"], "ours": many["ours"], "few": few["ours"]}
        taken = interleaved({name: _timed(one) for name, one in quick.items()}, rounds=15)
        taken |= interleaved({"raw": _timed(many["raw"])}, rounds=RAW_ROUNDS)
    return {
        "chart": against(taken["ours"], taken["rollup"], GOAL),
        "chart_raw": Figure(
            taken["ours"] / taken["raw"],
            1 / FASTER,
            taken["ours"],
            taken["raw"],
            more={"times_faster": round(taken["raw"] / taken["ours"], 1)},
        ),
        "chart_flat": against(taken["ours"], taken["few"], FLAT),
    }


@contextmanager
def _house(path: Path, answers: int, days: int) -> Iterator[Contenders]:
    store = open_store(f"sqlite:///{path}")
    now = datetime.now(UTC)
    last = now.date() - timedelta(days=1)
    sites = [msgspec.structs.replace(SITE, id=f"site-{n}", time_zone="UTC") for n in range(SITES)]
    try:
        migrate(store)
        with store.write() as transaction:
            for site in sites:
                devices.put_site(transaction, site, now.date())
        with closing(sqlite3.connect(path)) as raw:
            raw.execute("PRAGMA cache_size = -8192")  # central's own
            _fill(raw, last, days, answers // (SITES * days))
            asked = ((last - timedelta(days=DAYS + WINDOW_DAYS - 2)).isoformat(), last.isoformat())
            yield _contenders(store, sites, now, raw, asked)
    finally:
        store.close()


def _fill(raw: sqlite3.Connection, last: date, days: int, each: int) -> None:
    raw.execute("CREATE TABLE answers (site TEXT, day TEXT, score INTEGER)")
    raw.execute(FILL, {"last": last.isoformat(), "days": days, "each": each})
    raw.execute("CREATE INDEX covering ON answers (site, day, score)")
    raw.execute(COUNTED)
    raw.execute("ANALYZE")
    raw.commit()


def _contenders(
    store: Store,
    sites: list[wire.Site],
    now: datetime,
    raw: sqlite3.Connection,
    asked: tuple[str, str],
) -> Contenders:
    first = (date.fromisoformat(asked[1]) - timedelta(days=DAYS - 1)).isoformat()

    def by_sql(statement: str) -> list[Any]:
        found: list[Any] = raw.execute(statement, asked).fetchall()
        return found

    def ours() -> list[list[tuple[Window, Counts]]]:
        with store.read() as transaction:
            return [scores.exact(transaction, site, now, DAYS) for site in sites]

    if not _of_ours(sites, ours()) == _of_sql(by_sql(ROLLUP), first) == _of_sql(by_sql(RAW), first):
        raise CannotMeasure("the three do not give the same counts")
    return {
        "ours": ours,
        "rollup": lambda: by_sql(ROLLUP),
        "raw": lambda: by_sql(RAW),
    }


def _of_sql(rows: list[Any], first: str) -> Weeks:
    return {(site, day): (p, q, d) for site, day, p, q, d in rows if day >= first}


def _of_ours(sites: list[wire.Site], charts: list[list[tuple[Window, Counts]]]) -> Weeks:
    return {
        (site.id, week.last_day.isoformat()): (n.promoters, n.passives, n.detractors)
        for site, chart in zip(sites, charts, strict=True)
        for week, n in chart
    }


def _timed(work: Callable[[], object]) -> Callable[[], float]:
    def milliseconds() -> float:
        began = time.process_time()  # all of it is in this thread, and no disk is waited for
        work()
        return (time.process_time() - began) * 1000

    return milliseconds
