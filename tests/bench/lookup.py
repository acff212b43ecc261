"""Figure 8: finding a patient's booking in a list of 50,000, beside a bare primary-key lookup.

Both read the same encrypted file, each by a connection of its own, each row asked for once.
"""

from __future__ import annotations

import random
import secrets
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from sync import wire
from sync.store import Store, open_store
from tests.bench.figures import Figure, against, interleaved
from tests.bench.processes import ROOT

GOAL = 3.0
FLAT = 1.0
FEW, MANY = 1_000, 50_000
ASKED = 400
DAY = date(2026, 11, 23)


def measure() -> dict[str, Figure]:
    """Our lookup by a key of the day's list, and the bare one by the row's number."""
    (ROOT / "build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as folder:
        few, many = (_taken(Path(folder) / str(rows), rows) for rows in (FEW, MANY))
    growth = {name: many[name] / few[name] for name in many}
    return {
        "lookup": against(
            many["ours"],
            many["bare"],
            GOAL,
            "us",
            ours_of_1000_us=round(few["ours"], 1),
            limit_of_1000_us=round(few["bare"], 1),
        ),
        "lookup_flat": Figure(
            growth["ours"] / growth["bare"], FLAT, growth["ours"], growth["bare"], "x"
        ),
    }


def _taken(folder: Path, rows: int) -> dict[str, float]:
    folder.mkdir()
    key = secrets.token_bytes(32)
    store = open_store(folder / "kiosk.db", key)
    names = _fill(store, rows)
    bare = _open_bare(folder / "kiosk.db", key)
    statement = "select body from bookings where row = ?"

    def ours(number: int) -> bool:
        return len(store.bookings([names[number]])) == 1

    def by_row(number: int) -> bool:
        return bare.execute(statement, (number + 1,)).fetchone() is not None

    chance = random.Random(rows)
    try:
        return interleaved(
            {
                "bare": lambda: _median_us(by_row, chance.sample(range(rows), ASKED)),
                "ours": lambda: _median_us(ours, chance.sample(range(rows), ASKED)),
            }
        )
    finally:
        bare.close()
        store.close()


def _fill(store: Store, rows: int) -> list[str]:
    """Write a day of so many bookings, as central sends them. Gives their keys."""
    noon = datetime(2026, 11, 23, 9, tzinfo=UTC)
    names = [f"1:{secrets.token_urlsafe(32)}" for _ in range(rows)]
    store.day_list.begin()
    for start in range(0, rows, wire.MAX_BATCH):
        page = [
            wire.Booking(
                f"a-{number}",
                DAY,
                (names[number],),
                starts_at=noon + timedelta(minutes=number % 480),
                place_id="lab",
                clinician="Dr. Marked Sample",
                call_code="KT42",
            )
            for number in range(start, min(rows, start + wire.MAX_BATCH))
        ]
        store.day_list.write_page(wire.SchedulePage(1, full=True, rows=page))
    store.day_list.switch(1, full=True, now=noon)
    store.tidy(noon)
    return names


def _open_bare(path: Path, key: bytes) -> sqlcipher.Connection:
    connection = sqlcipher.connect(str(path))
    connection.isolation_level = None
    connection.execute(f"pragma key = \"x'{key.hex()}'\"")
    return connection


def _median_us(look: Callable[[int], bool], numbers: Sequence[int]) -> float:
    took = []
    for number in numbers:
        began = time.perf_counter_ns()
        found = look(number)
        took.append(time.perf_counter_ns() - began)
        assert found, "it is on the list"
    return statistics.median(took) / 1000
