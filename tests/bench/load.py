"""Five hundred kiosks at one central, in an open loop: sixty requests a second, come what may.

A request's time begins when it was due, so a central that falls behind cannot hide it. The
generator is another process of one thread, and its own CPU is told. So is what the disk alone
takes in the same minute: where that is slow, no central that waits for it can be fast.
"""

from __future__ import annotations

import json
import os
import re
import statistics
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from central.store import open_store
from tests.bench.crowd import Order, Told
from tests.bench.figures import CannotMeasure, Figure
from tests.bench.processes import ROOT, cpu_seconds, python, surroundings
from tests.bench.servers import central_on, enrolled, furnished

KIOSKS, A_SECOND, SECONDS = 500, 60, 60
LOOK_S = 0.1  # between two looks at the disk
P99_MS, MOST_MB = 100.0, 200.0


def measure() -> dict[str, Figure]:
    """A minute on SQLite, which is central's default, after ten seconds to warm up."""
    (ROOT / "build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as folder:
        url = f"sqlite:///{folder}/central.db"
        with furnished(url) as store:
            tokens = [kiosk.token for kiosk in enrolled(store, KIOSKS)]
        with central_on(url) as central:
            order = Order(central.host, central.port, tokens, A_SECOND, SECONDS)
            _crowd(msgspec.structs.replace(order, seconds=10))
            before = cpu_seconds(central.pid)
            with _disk(Path(folder)) as disk:
                told = _crowd(order)
            cpu = cpu_seconds(central.pid) - before
            memory = _peak_mb(central.pid)
        stored = _stored(url)
    if stored < told.records:
        raise CannotMeasure(f"{told.records} records were sent and {stored} are there")
    return {
        "load": Figure(told.p99_ms, P99_MS, told.p99_ms, P99_MS, more=_beside(told, cpu, disk)),
        "load_errors": Figure(
            float(told.errors), 0.0, float(told.errors), 0.0, "errors", more={"kinds": told.kinds}
        ),
        "load_memory": Figure(memory, MOST_MB, memory, MOST_MB, "MB"),
    }


def _beside(told: Told, central_cpu_s: float, disk_ms: list[float]) -> dict[str, float]:
    """What is worth knowing beside the figure."""
    return {
        "p50_ms": round(told.p50_ms, 1),
        "worst_ms": round(told.worst_ms, 1),
        "requests": told.requests,
        "records": told.records,
        "a_second": round(told.requests / told.seconds, 1),
        "central_cpu_percent": round(100 * central_cpu_s / told.seconds, 1),
        "generator_cpu_percent": round(100 * told.cpu_s / told.seconds, 1),
        "disk_p99_ms": round(statistics.quantiles(disk_ms, n=100)[98], 1),
        "disk_worst_ms": round(max(disk_ms), 1),
    }


def _crowd(order: Order) -> Told:
    done = subprocess.run(
        python("-m", "tests.bench.crowd"),
        env=surroundings(""),
        input=msgspec.json.encode(order),
        capture_output=True,
        check=False,
    )
    if done.returncode:
        raise CannotMeasure(f"the crowd failed: {done.stderr.decode()[-300:]}")
    return msgspec.convert(json.loads(done.stdout), Told)


@contextmanager
def _disk(folder: Path) -> Iterator[list[float]]:
    """Milliseconds of each 4 KiB + fdatasync in this folder, ten a second while the block lasts."""
    took: list[float] = []
    ended = threading.Event()

    def look() -> None:
        descriptor = os.open(folder / "disk", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            while not ended.wait(LOOK_S):
                began = time.perf_counter()
                os.pwrite(descriptor, os.urandom(4096), 0)
                os.fdatasync(descriptor)
                took.append((time.perf_counter() - began) * 1000)
        finally:
            os.close(descriptor)

    looking = threading.Thread(target=look)
    looking.start()
    try:
        yield took
    finally:
        ended.set()
        looking.join()


def _peak_mb(pid: int) -> float:
    """The most it ever had in memory, shared pages and all."""
    found = re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text())
    assert found, "Linux says so of every process"
    return int(found[1]) / 1024


def _stored(url: str) -> int:
    store = open_store(url)
    try:
        with store.read() as transaction:
            row = transaction.one("SELECT count(*) AS n FROM records")
            return int(row.n) if row else 0
    finally:
        store.close()
