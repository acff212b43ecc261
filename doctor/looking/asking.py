"""Asking a program for what it knows, within its time."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parents[2]
SECONDS = 8.0


def output_of(
    *command: str, extra: Mapping[str, str] | None = None, seconds: float = SECONDS
) -> str:
    """What a program writes to stdout; "" if it is not there, fails or takes too long."""
    try:
        ended = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=seconds,
            env=os.environ | dict(extra or {}),
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return ended.stdout.decode("utf-8", "replace") if ended.returncode == 0 else ""


def module_output(
    name: str, *words: str, extra: Mapping[str, str] | None = None, seconds: float = SECONDS
) -> str:
    """The same of one of our own modules, in a process of its own."""
    paths = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH", ""))))
    told = {"PYTHONPATH": paths, **(extra or {})}
    return output_of(sys.executable, "-m", name, *words, extra=told, seconds=seconds)
