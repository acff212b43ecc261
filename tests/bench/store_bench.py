"""Figure 7: a durable check-in (its row and its letter) beside the least a disk can do for it.

The least is appending 4 KiB and one fdatasync. Where that itself takes under 0.1 ms the
disk does not really sync, and the ratio says nothing: it is told and not judged.
"""

from __future__ import annotations

import os
import re
import secrets
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from sync import wire
from sync.store import Store, open_store

GOAL = 3.0
ROUNDS = 9
WARM_UP = 3  # rounds, until the log of the store has come round once
TIMES = 60
REAL_DISK_MS = 0.1
ROOT = Path(__file__).parents[2]


def measure() -> dict[str, float | int | bool]:
    """Measure in a folder of the disk the checkout is on. Times are medians, in ms.

    `fsyncs` is the number one check-in costs, counted by strace in a process of its own.
    `reported` is False where the disk is too quick to be believed.
    """
    (ROOT / "build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as folder:
        here = Path(folder)
        ours, limit = _interleaved(here)
        fsyncs = _fsyncs(here)
    return {
        "ratio": ours / limit,
        "goal": GOAL,
        "ours_ms": ours,
        "limit_ms": limit,
        "fsyncs": fsyncs,
        "reported": limit >= REAL_DISK_MS,
    }


def _interleaved(here: Path) -> tuple[float, float]:
    store = open_store(here / "kiosk.db", secrets.token_bytes(32))
    descriptor = os.open(here / "appended", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    page = secrets.token_bytes(4096)

    def append(_: int) -> None:
        os.write(descriptor, page)
        os.fdatasync(descriptor)

    def check_in(number: int) -> None:
        check_in_one(store, number)

    rounds = []
    for n in range(WARM_UP + ROUNDS):
        store.note_health(wire.Health(version="", reader="ready"))  # as each 30 s in a clinic
        rounds.append(_medians(check_in, append, n * TIMES))
    rounds = rounds[WARM_UP:]
    os.close(descriptor)
    store.close()
    return (
        statistics.median(ours for ours, _ in rounds),
        statistics.median(limit for _, limit in rounds),
    )


def _medians(
    ours: Callable[[int], None], limit: Callable[[int], None], first: int
) -> tuple[float, float]:
    """Do both in turn, `TIMES` times, and give their medians in milliseconds."""
    took: dict[Callable[[int], None], list[int]] = {ours: [], limit: []}
    for number in range(first, first + TIMES):
        for work, times in took.items():
            began = time.perf_counter_ns()
            work(number)
            times.append(time.perf_counter_ns() - began)
    return statistics.median(took[ours]) / 1e6, statistics.median(took[limit]) / 1e6


def check_in_one(store: Store, number: int) -> None:
    """Check one more patient in."""
    booking = wire.Booking(f"a{number}", date(2026, 11, 23), ())
    store.check_in([booking], at=datetime.now(UTC), by="card", card_family="egk")


def _fsyncs(here: Path) -> int:
    """Count with and without one check-in more, so that opening does not count."""
    counts = [_traced(here, number) for number in (1, 21)]
    return round((counts[1] - counts[0]) / 20)


def _traced(here: Path, check_ins: int) -> int:
    log = here / "trace"
    code = (
        "import os, sys; from pathlib import Path; from sync.store import open_store\n"
        "from tests.bench.store_bench import check_in_one\n"
        "store = open_store(Path(sys.argv[1]), bytes(32))\n"
        "for n in range(int(sys.argv[2])): check_in_one(store, n)\n"
        "os._exit(0)"
    )
    program = [sys.executable, "-c", code, str(here / f"traced-{check_ins}.db"), str(check_ins)]
    subprocess.run(
        ["strace", "-f", "-e", "trace=fsync,fdatasync", "-o", str(log), *program],
        check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    return len(re.findall(r"\bf(?:data)?sync\(", log.read_text()))
