"""Figure 10: what central takes in for a second of its CPU, and how fast it stores beside COPY."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import msgspec
import psycopg

from central.batch import read_batch
from central.ingest import Sender, ingest
from central.store import Store
from tests.bench.bare_central import TABLE
from tests.bench.batches import batches, post
from tests.bench.figures import ROUNDS, Figure, against, interleaved
from tests.bench.processes import cpu_seconds
from tests.bench.servers import (
    SITE,
    Server,
    bare_on,
    central_on,
    enrolled,
    furnished,
    plain_address,
    postgres,
)

CPU_GOAL = 1 / 0.7
COPY_GOAL = 1 / 0.5
BATCH = 100
RECORDS = 20_000
STORED = 5_000


def measure() -> dict[str, Figure]:
    """Both on one PostgreSQL that syncs; microseconds for a record, so less is better."""
    with postgres() as one:
        url, bare_url = one.url(one.database()), one.url(one.database())
        with furnished(url) as store:
            by_hand, *crowd = enrolled(store, 1 + ROUNDS)  # none calls more often than it may
            kiosks = iter(crowd)
            with central_on(url) as central, bare_on(bare_url) as bare:
                cpu = interleaved(
                    {
                        "bare": lambda: _cpu_us(bare, "bare"),
                        "ours": lambda: _cpu_us(central, next(kiosks).token),
                    }
                )
            with psycopg.connect(plain_address(bare_url)) as connection:
                connection.execute(TABLE.replace("bare_records", "copied"))
                connection.commit()
                stored = interleaved(
                    {
                        "copy": lambda: _copied_us(connection),
                        "ours": lambda: _stored_us(store, by_hand.id),
                    }
                )
    rates = {name: round(1e6 / each) for name, each in cpu.items()}
    return {
        "ingest": against(
            cpu["ours"],
            cpu["bare"],
            CPU_GOAL,
            "us",
            ours_per_cpu_s=rates["ours"],
            limit_per_cpu_s=rates["bare"],
        ),
        "ingest_stored": against(
            stored["ours"], stored["copy"], COPY_GOAL, "us", ours_per_s=round(1e6 / stored["ours"])
        ),
    }


def _cpu_us(server: Server, token: str) -> float:
    bodies = batches(RECORDS, BATCH)
    before = cpu_seconds(server.pid)
    post(server, token, bodies)
    return (cpu_seconds(server.pid) - before) / RECORDS * 1e6


def _stored_us(store: Store, kiosk: str) -> float:
    """From the batch as it came to durable, without HTTP."""
    bodies = batches(STORED, BATCH)
    sender, now = Sender(kiosk, SITE.id), datetime.now(UTC)
    began = time.perf_counter()
    for body in bodies:
        batch = read_batch(body)
        raws = [bytes(raw) for raw in batch.records]
        outcome = ingest(store, sender, batch.store, raws, now)
        assert all(one.verdict == "accepted" for one in outcome.verdicts)
    return (time.perf_counter() - began) / STORED * 1e6


def _copied_us(connection: psycopg.Connection[tuple[object, ...]]) -> float:
    """The same records by COPY, one commit for each batch, no questions asked."""
    bodies = [msgspec.json.decode(body)["records"] for body in batches(STORED, BATCH)]
    rows = [
        [("kiosk", record["id"], msgspec.json.encode(record).decode()) for record in records]
        for records in bodies
    ]
    began = time.perf_counter()
    for batch in rows:
        with connection.cursor() as cursor, cursor.copy("COPY copied FROM STDIN") as copy:
            for row in batch:
                copy.write_row(row)
        connection.commit()
    return (time.perf_counter() - began) / STORED * 1e6
