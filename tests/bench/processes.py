"""Programs under measurement: in a session of their own, weighed with all their children."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
TICKS = os.sysconf("SC_CLK_TCK")


def surroundings(display: str) -> dict[str, str]:
    """The environment of a kiosk: software renderer, X11, compiled sources."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "QML"))}
    kept.pop("PYTHONDONTWRITEBYTECODE", None)
    return kept | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_QUICK_BACKEND": "software",
        "PYTHONPATH": str(ROOT),
        "PYTHONSAFEPATH": "1",
        "LC_ALL": "C.UTF-8",
    }


def python(*arguments: str) -> list[str]:
    """A command line of this very Python."""
    return [sys.executable, *arguments]


@contextmanager
def running(command: Sequence[str], env: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program, and end it with everything it started."""
    process = subprocess.Popen(
        command,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        everyone = family(process.pid)
        process.terminate()
        with suppress(subprocess.TimeoutExpired):
            process.wait(3)
        for pid in everyone:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        process.wait()


def family(pid: int) -> list[int]:
    """A process and all its descendants."""
    parents = dict(_parents())
    found = [pid]
    for parent in found:
        found += [child for child, its_parent in parents.items() if its_parent == parent]
    return found


def _parents() -> Iterator[tuple[int, int]]:
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with suppress(FileNotFoundError, ProcessLookupError):
                yield int(entry.name), int(_fields(int(entry.name))[1])


def _fields(pid: int) -> list[str]:
    """/proc/PID/stat from the third field on: state, parent, ... (proc(5))."""
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()


def proportional_mb(*roots: int) -> float:
    """PSS in MB of these processes and their descendants: shared pages counted by their share."""
    return _held_mb(("Pss:",), roots)


def private_mb(*roots: int) -> float:
    """What they hold for themselves alone, in MB: it does not move with what runs beside them."""
    return _held_mb(("Private_Clean:", "Private_Dirty:"), roots)


def _held_mb(kinds: Sequence[str], roots: Sequence[int]) -> float:
    total = 0
    for pid in {one for root in roots for one in family(root)}:
        with suppress(FileNotFoundError, ProcessLookupError):
            for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
                if line.startswith(tuple(kinds)):
                    total += int(line.split()[1])
    return total / 1024


def open_files(*roots: int) -> int:
    """How many files, sockets and pipes they hold open."""
    total = 0
    for pid in {one for root in roots for one in family(root)}:
        with suppress(FileNotFoundError, ProcessLookupError):
            total += len(list(Path(f"/proc/{pid}/fd").iterdir()))
    return total


def cpu_seconds(*roots: int) -> float:
    """User and system time the processes and their descendants have taken so far."""
    total = 0
    for pid in {one for root in roots for one in family(root)}:
        with suppress(FileNotFoundError, ProcessLookupError):
            fields = _fields(pid)
            total += int(fields[11]) + int(fields[12])
    return total / TICKS
