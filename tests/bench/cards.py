"""Figures 1 and 2 for every card family: a reading beside its bare exchange, a wait beside ours."""

from __future__ import annotations

import json
import statistics
import tempfile
import time
from pathlib import Path

from hardware import families
from hardware.events import CardPlaced, decode
from tests.bench.card import (
    MORE_APDUS,
    Talk,
    busy_reads,
    insert,
    our_commands,
    outcome,
    paced_reads,
    stage,
    talking,
)
from tests.bench.figures import CannotMeasure, Figure, against
from tests.bench.minimal import STEPS, minimal

INSERTIONS = 9
NAMES = tuple(family.name for family in families.FAMILIES)
REST_SECONDS = 20


def noticed(theatre: Talk, hand: Talk, wait: Talk, name: str) -> float:
    """Milliseconds that our word of a card comes after the bare wait has seen it."""
    insert(theatre, None, name)
    while not isinstance(decode(hand.hear()), CardPlaced):
        continue
    ours = time.monotonic_ns()
    outcome(hand)
    return (ours - int(wait.hear())) / 1e6


def of_family(
    name: str, theatre: Talk, socket: str, hand: Talk, wait: Talk, log: Path
) -> dict[str, Figure]:
    """The figures of one family."""
    fewest = minimal(name)
    delays = [noticed(theatre, hand, wait, name) for _ in range(INSERTIONS)]
    with talking(["tests.bench.raw_card"], socket) as raw:
        raw.say(json.dumps(fewest))
        cpu = busy_reads(raw, hand, log)
        insert(theatre, "pace", name)
        outcome(hand)
        wait.hear()
        paced = paced_reads(raw, hand)
    ours, least = float(our_commands(name)), float(len(fewest))
    return {
        f"read {name}": against(paced["ours"], paced["raw"], 1.10),
        f"cpu {name}": against(cpu["ours"], cpu["raw"], 5.0),
        f"apdus {name}": Figure(ours - least, MORE_APDUS, ours, least, "apdus"),
        f"seen {name}": _seen(delays),
    }


def _seen(delays: list[float]) -> Figure:
    median = statistics.median(delays)
    worst = round(sorted(delays)[int(0.95 * len(delays))], 1)
    return Figure(median, 10.0, median, 10.0, more={"p95_ms": worst, "p95_goal_ms": 30})


def wake_ups(pid: int) -> float:
    """How often a second the watching thread wakes while nothing happens."""

    def switches() -> int:
        status = Path(f"/proc/{pid}/task/{pid}/status").read_text()
        return int(status.split("voluntary_ctxt_switches:")[1].split()[0])

    before = switches()
    time.sleep(REST_SECONDS)
    return (switches() - before) / REST_SECONDS


def measure() -> dict[str, Figure]:
    """Every family's card in turn, through one reader and one hardware process."""
    missing = set(NAMES) - set(STEPS)
    if missing:
        raise CannotMeasure(f"tests/bench/minimal.py does not know {', '.join(sorted(missing))}")
    figures: dict[str, Figure] = {}
    with (
        tempfile.TemporaryDirectory() as folder,
        stage() as (theatre, socket),
        talking(["tests.bench.raw_wait"], socket, listens=False) as wait,
        talking(["hardware"], socket, log := Path(folder) / "hardware.log") as hand,
    ):
        for name in NAMES:
            figures |= of_family(name, theatre, socket, hand, wait, log)
        delays = [figure.more["p95_ms"] for part, figure in figures.items() if "seen" in part]
        rate = wake_ups(hand.process.pid)
    worst = max(delays)
    figures["seen worst p95"] = Figure(worst, 30.0, worst, 30.0)
    figures["wake-ups"] = Figure(rate, 0.1, rate, 0.1, "per s")
    return figures
