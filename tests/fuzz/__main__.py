"""The fuzzer: `python -m tests.fuzz TARGET... [--seconds S | --owed [--guided S]] [--json]`.

Each target runs under atheris. An exception outside the contract, an input over 50 ms or
100 MB of memory ends it with exit code 1. A long run is guided by coverage first, which
fills tests/fuzz/corpus, then mutates that without looking at coverage: five times as fast.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.fuzz.targets import Target

CORPUS = Path(__file__).parent / "corpus"
SLOWEST_MS = 50
MOST_MB = 100
UNGUIDED = "-keep_seed=1"  # libFuzzer else drops inputs that no coverage tells apart
MOST_KEPT = 200
LONGEST_KEPT = 1024
_TRIES = 5  # a slow input must be slow each time: this machine has others to serve
_STAT = re.compile(r"stat::(\w+):\s+(\d+)")


class TooSlow(Exception):
    """An input took longer than any may."""


def main() -> int:
    """Fuzz the targets named, or all; 0 if nothing was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("targets", nargs="*", metavar="TARGET")
    parser.add_argument("--seconds", type=int, default=0, help="seconds for each target, guided")
    parser.add_argument("--owed", action="store_true", help="the executions each target owes")
    parser.add_argument("--guided", type=int, default=120, help="of these so many seconds guided")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.add_argument("--inside", help=argparse.SUPPRESS)
    args, passed_on = parser.parse_known_args()
    if args.inside:
        inside(args.inside, [*passed_on, *args.targets])
    from tests.fuzz.targets import CONTROLS, targets

    every = targets()
    known = {**every, **CONTROLS}
    unknown = [name for name in args.targets if name not in known]
    if unknown or passed_on:
        parser.error(f"there are these targets: {', '.join(known)}")
    failed = False
    for name in args.targets or every:
        for told in runs(name, known[name], args):
            failed |= told["exit"] != 0
            print(json.dumps(told) if args.json else in_words(told), flush=True)
    return int(failed)


def runs(name: str, target: Target, args: argparse.Namespace) -> Iterator[dict[str, Any]]:
    """Run a target as the arguments say: guided, and for a long run unguided too."""
    seeds = list(target.seeds())
    if not args.owed:
        yield fuzz(name, seeds, [f"-max_total_time={args.seconds}"] * bool(args.seconds))
        return
    yield fuzz(name, seeds, [f"-max_total_time={args.guided}"], keep=True)
    yield fuzz(name, seeds, [f"-runs={target.owed}", UNGUIDED])


def fuzz(name: str, seeds: list[bytes], limits: list[str], *, keep: bool = False) -> dict[str, Any]:
    """Run one target in its own process; return what it did."""
    home = CORPUS / name
    kept = [home] if home.is_dir() else []
    with tempfile.TemporaryDirectory() as found:
        for number, seed in enumerate(seeds):
            (Path(found) / f"seed{number}").write_bytes(seed)
        began = time.monotonic()
        process = subprocess.run(
            [sys.executable, "-m", "tests.fuzz", "--inside", name, *limits, found, *kept],
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )
        if keep:
            home.mkdir(parents=True, exist_ok=True)
            keep_smallest(Path(found), home)
    stats = {key: int(value) for key, value in _STAT.findall(process.stderr)}
    if process.returncode:
        print(process.stderr[-4000:], file=sys.stderr)
    return {
        "target": name,
        "guided": UNGUIDED not in limits,
        "exit": process.returncode,
        "executions": stats.get("number_of_executed_units", 0),
        "seconds": round(time.monotonic() - began),
        "peak_mb": stats.get("peak_rss_mb", 0),
        "corpus": len(list(home.iterdir())) if home.is_dir() else 0,
    }


def keep_smallest(found: Path, home: Path) -> None:
    """Add to the corpus what reached something new, named by its contents, the smallest first."""
    known = {file.name for file in home.iterdir()}
    for file in sorted(found.iterdir(), key=lambda file: file.stat().st_size):
        data = file.read_bytes()
        name = hashlib.sha256(data).hexdigest()[:16]
        if len(known) < MOST_KEPT and len(data) <= LONGEST_KEPT and name not in known:
            known.add(name)
            (home / name).write_bytes(data)


def inside(name: str, options: list[str]) -> None:
    """Be the process that libFuzzer runs in. Never returns."""
    import atheris

    unguided = UNGUIDED in options
    with nullcontext() if unguided else atheris.instrument_imports(include=["hardware"]):
        from tests.fuzz.targets import CONTROLS, targets
    target = CONTROLS.get(name) or targets()[name]
    run = target.run

    def once(data: bytes) -> None:
        began = time.perf_counter_ns()
        run(data)
        if time.perf_counter_ns() - began > SLOWEST_MS * 1_000_000:
            judge_again(run, data)

    fixed = ["-print_final_stats=1", f"-max_len={target.longest}", f"-rss_limit_mb={MOST_MB}"]
    atheris.Setup(
        [sys.argv[0], *fixed, "-artifact_prefix=/tmp/", *options], atheris.instrument_func(once)
    )
    atheris.Fuzz()
    sys.exit(0)


def judge_again(run: Any, data: bytes) -> None:  # noqa: ANN401 - a function of bytes
    """Raise `TooSlow` if the input is slow by the CPU's clock every time."""
    for _ in range(_TRIES):
        began = time.thread_time_ns()
        run(data)
        if time.thread_time_ns() - began <= SLOWEST_MS * 1_000_000:
            return
    raise TooSlow


def in_words(told: dict[str, Any]) -> str:
    """One line for people."""
    outcome = "nothing found" if told["exit"] == 0 else "FOUND SOMETHING"
    return (
        f"{told['target']:14} {told['executions']:>12,} executions in {told['seconds']:>5} s, "
        f"{told['peak_mb']} MB, {told['corpus']} inputs kept: {outcome}"
    )


if __name__ == "__main__":
    sys.exit(main())
