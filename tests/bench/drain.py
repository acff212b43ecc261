"""Figure 9: a kiosk's 10,000 letters, from its outbox into PostgreSQL, beside the barest path.

The real postman and a real central; each round drains a fresh copy of the same outbox, as a
kiosk of its own, and the rows are counted.
"""

from __future__ import annotations

import asyncio
import shutil
import tempfile
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import psycopg

from central import devices
from central.store import Store as CentralStore
from sync import wire
from sync.device import this_device
from sync.postman import Postman
from sync.settings import Settings
from sync.store import open_store
from tests.bench import bare_postman
from tests.bench.figures import CannotMeasure, Figure, against, interleaved
from tests.bench.processes import ROOT
from tests.bench.servers import (
    SITE,
    Server,
    bare_on,
    central_on,
    furnished,
    plain_address,
    postgres,
)

GOAL = 1 / 0.5
LETTERS = 10_000
KEY = bytes(range(32))
TOKEN = "dev-drain-{}"
FILES = ("kiosk.db", "kiosk.db-wal", "kiosk.db.key-mark")


def measure() -> dict[str, Figure]:
    """Seconds for all of them, theirs and ours in turn."""
    (ROOT / "build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as folder, postgres() as one:
        here = Path(folder)
        letters = _write(here)
        bare_postman.fill(here / "outbox.db", letters)
        url, bare_url = one.url(one.database()), one.url(one.database())
        with (
            furnished(url) as store,
            central_on(url) as central,
            bare_on(bare_url) as bare,
            psycopg.connect(plain_address(bare_url), autocommit=True) as rows,
        ):
            taken = interleaved(
                {
                    "bare": lambda: _barely(here, bare, rows),
                    "ours": lambda: _drained(here, central, store),
                }
            )
    return {
        "drain": against(
            taken["ours"],
            taken["bare"],
            GOAL,
            "s",
            ours_per_s=round(LETTERS / taken["ours"]),
            limit_per_s=round(LETTERS / taken["bare"]),
            rate_to_limit=round(taken["bare"] / taken["ours"], 2),
        )
    }


def _write(here: Path) -> list[str]:
    """Fill the outbox as a kiosk does, half check-ins and half answers. Gives their JSON."""
    store, now = open_store(here / "kiosk.db", KEY), datetime.now(UTC)
    for start in range(0, LETTERS // 2, 500):
        bookings = [wire.Booking(f"a-{start + n}", date.today(), ()) for n in range(500)]
        store.check_in(bookings, at=now, by="card", card_family="egk")
    for number in range(LETTERS // 2):
        store.add(
            wire.Feedback,
            local_date=now.date(),
            local_hour=now.hour,
            clock_trusted=True,
            score=number % 11,
            language="fi",
            place="lab",
        )
    bodies = []
    for stream in ("visits", "voices"):
        waiting = store.outbox.waiting(stream, LETTERS, now=now + timedelta(days=1))
        bodies += [letter.body for letter in waiting]
    store.close()
    return bodies


def _drained(here: Path, central: Server, store: CentralStore) -> float:
    with tempfile.TemporaryDirectory(dir=here) as folder:
        there = Path(folder)
        for name in FILES:
            if (here / name).exists():
                shutil.copy(here / name, there / name)
        token = TOKEN.format(there.name)
        with store.write() as transaction:
            kiosk = devices.add_kiosk(transaction, SITE.id, "drain", token, datetime.now(UTC))
        for name, secret in (("token", token), ("key", KEY.hex())):
            (there / name).touch(0o600)
            (there / name).write_text(secret)
        settings = Settings(
            url=central.url,
            token_file=there / "token",
            store=there / "kiosk.db",
            key_file=there / "key",
            hold=timedelta(0),
            version="bench",
        )
        took = asyncio.run(_carried(settings))
    with store.read() as transaction:
        row = transaction.one("SELECT count(*) AS n FROM records WHERE kiosk = :k", k=kiosk)
    if row is None or row.n != LETTERS:
        raise CannotMeasure("central does not hold every letter once")
    return took


async def _carried(settings: Settings) -> float:
    """Seconds of `aula sync once`, the list and the report included, imports not."""
    store = open_store(settings.store, KEY)
    began = time.perf_counter()
    failed = await Postman(store, this_device(settings), settings).once()
    took = time.perf_counter() - began
    waiting = store.outbox.status(datetime.now(UTC)).waiting
    store.close()
    if failed or waiting:
        raise CannotMeasure(f"{waiting} letters stayed: {', '.join(failed)}")
    return took


def _barely(here: Path, bare: Server, rows: psycopg.Connection[tuple[int]]) -> float:
    with tempfile.TemporaryDirectory(dir=here) as folder:
        outbox = Path(shutil.copy(here / "outbox.db", folder))
        rows.execute("TRUNCATE bare_records")
        began = time.perf_counter()
        asyncio.run(bare_postman.drain(outbox, bare.url, "bare"))
        took = time.perf_counter() - began
    if rows.execute("SELECT count(*) FROM bare_records").fetchone() != (LETTERS,):
        raise CannotMeasure("the barest path lost some")
    return took
