"""Figure 7 as `./aula bench` tells it: the time of a durable check-in, and its fsyncs."""

from __future__ import annotations

from tests.bench import store_bench
from tests.bench.figures import CannotMeasure, Figure, against


def measure() -> dict[str, Figure]:
    """Judge the ratio where the disk really syncs; exactly one fsync everywhere."""
    taken = store_bench.measure()
    fsyncs = float(taken["fsyncs"])
    if not fsyncs:
        raise CannotMeasure("strace saw no fsync: is it installed, and may it trace here?")
    if not taken["reported"]:
        raise CannotMeasure("this disk syncs in under 0.1 ms, so it does not: use another one")
    ours, limit = float(taken["ours_ms"]), float(taken["limit_ms"])
    return {
        "store": against(ours, limit, store_bench.GOAL),
        "store_fsyncs": Figure(fsyncs, 1.0, fsyncs, 1.0, "fsyncs"),
    }
