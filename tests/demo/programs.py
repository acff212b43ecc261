"""Starting, hearing, asking and ending the programs of a demonstration."""

import json
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PATIENCE_S = 30.0

Line = dict[str, Any]


class Silent(Exception):
    """A program did not say in time what it should have said."""


class Gone(Silent):
    """A program has ended while it was listened to."""


class Program:
    """A child process that speaks JSON lines; stderr goes to its own log file."""

    def __init__(self, name: str, words: list[str], folder: Path, **more: str) -> None:
        self.name = name
        self._words = [sys.executable, *words]
        self._log = folder / f"{name}.log"
        self._more: Mapping[str, str] = more
        self._child: subprocess.Popen[bytes] | None = None
        self._said: queue.Queue[Line] = queue.Queue()

    @property
    def pid(self) -> int:
        """The process id, 0 while it is not running."""
        return self._child.pid if self._child and self._child.poll() is None else 0

    def start(self, *extra: str) -> None:
        """Start it, with more words at the end of its command where given."""
        self._bury()
        self._said = queue.Queue()
        with self._log.open("ab") as log:
            self._child = subprocess.Popen(
                [*self._words, *extra],
                cwd=ROOT,
                env={**os.environ, "PYTHONPATH": str(ROOT), **self._more},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
            )
        threading.Thread(target=self._hear, args=(self._child, self._said), daemon=True).start()

    def _hear(self, child: "subprocess.Popen[bytes]", said: "queue.Queue[Line]") -> None:
        assert child.stdout is not None
        with child.stdout as lines:
            for line in lines:
                try:
                    said.put(json.loads(line))
                except ValueError:
                    continue
        said.put({"gone": True})

    def hear(self, timeout: float = PATIENCE_S) -> Line:
        """The next line it says. Raises `Silent` after `timeout` seconds, `Gone` at its end."""
        try:
            line = self._said.get(timeout=timeout)
        except queue.Empty:
            raise Silent(f"{self.name} said nothing for {timeout:.0f} s: {self._log}") from None
        if "gone" in line:
            raise Gone(f"{self.name} has ended: {self._log}")
        return line

    def tell(self, line: Line) -> None:
        """Send it a line; one that has just died does not hear it."""
        child = self._child
        if child is None or child.stdin is None or child.stdin.closed:
            return
        try:
            child.stdin.write(json.dumps(line).encode() + b"\n")
            child.stdin.flush()
        except BrokenPipeError:
            return

    def kill(self) -> None:
        """End it as a power cut would."""
        if self._child is not None:
            self._child.kill()
        self._bury()

    def stop(self) -> None:
        """Ask it to end, and make sure that it does."""
        if self._child is None:
            return
        self._child.send_signal(signal.SIGTERM)
        try:
            self._child.wait(8)
        except subprocess.TimeoutExpired:
            self._child.kill()
        self._bury()

    def _bury(self) -> None:
        """Let go of one that has ended, or is about to."""
        if self._child is not None:
            self._child.wait()
            assert self._child.stdin is not None
            with suppress(BrokenPipeError):
                self._child.stdin.close()

    def running(self) -> bool:
        """Whether it is there."""
        return self._child is not None and self._child.poll() is None

    def wait(self) -> int:
        """Wait until it has ended by itself; its exit code."""
        assert self._child is not None
        return self._child.wait()


def output(words: list[str]) -> list[Line]:
    """Run one of our commands to its end; the JSON lines it prints."""
    done = subprocess.run(
        [sys.executable, *words],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
        timeout=120,
    )
    if done.returncode:
        raise Silent(f"{' '.join(words[:4])} failed: {done.stderr.decode()[-400:]}")
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith(b"{")]
