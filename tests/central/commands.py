"""Calls central's commands as a person does, in processes of their own."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


def central(*arguments: object, code: int = 0) -> list[Any]:
    """Run a command; returns the JSON lines it printed."""
    done = subprocess.run(
        [sys.executable, "-m", "central", *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    if code:
        assert done.stderr.strip().endswith((".", "?"))
        return [done.stderr]
    return [json.loads(line) for line in done.stdout.splitlines()]


@contextmanager
def serving(url: str, *arguments: object) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A server process and its address; it is ended with the block."""
    process = subprocess.Popen(
        [sys.executable, "-m", "central", "serve", "--database", url, *map(str, arguments)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        yield process, json.loads(process.stdout.readline())["listening"]
    finally:
        process.kill()
        process.communicate(timeout=10)
