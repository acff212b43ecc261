"""The stage and the hardware process as tests use them: real, waited for, never slept for."""

import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from hardware import events

E = TypeVar("E", bound=events.Event)
ROOT = Path(__file__).parents[2]
PATIENCE = 15.0


class StageProcess:
    """`python -m hardware.virtual`: a private pcscd and its virtual cards."""

    def __init__(self, *words: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "hardware.virtual", *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=ROOT,
        )
        self.ready = self._answer()
        self.socket: str = self.ready["socket"]

    def order(self, **command: str | int | bool | list[str]) -> dict[str, Any]:
        """Give one command and wait until it is done."""
        answer = self._told(command)
        assert "done" in answer, answer
        return answer

    def failing(self, **command: str | int | bool) -> str:
        """Give a command that cannot be done; return why not."""
        return str(self._told(command)["failed"])

    def _told(self, command: Mapping[str, object]) -> dict[str, Any]:
        assert self.process.stdin
        self.process.stdin.write(json.dumps(command).encode() + b"\n")
        self.process.stdin.flush()
        return self._answer()

    def _answer(self) -> dict[str, Any]:
        assert self.process.stdout
        answer: dict[str, Any] = json.loads(self.process.stdout.readline())
        return answer

    def close(self) -> None:
        """End it and all it started."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.close()
        self.process.wait(PATIENCE)
        self.process.stdout.close()


class HardwareProcess:
    """`python -m hardware` and the events it told, heartbeats counted only."""

    def __init__(self, *words: str, socket: str = "") -> None:
        environment = os.environ | ({"PCSCLITE_CSOCK_NAME": socket} if socket else {})
        self.process = subprocess.Popen(
            [sys.executable, "-m", "hardware", *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            env=environment,
        )
        self.heartbeats = 0
        self._told: queue.Queue[events.Event | None] = queue.Queue()
        self._reader = threading.Thread(target=self._listen)
        self._reader.start()

    def say(self, line: str) -> None:
        """Send a command line."""
        assert self.process.stdin
        self.process.stdin.write(line.encode() + b"\n")
        self.process.stdin.flush()

    def wait_for(self, kind: type[E], seconds: float = PATIENCE) -> E:
        """Return the next event of this kind; others before it are passed over."""
        until = time.monotonic() + seconds
        while True:
            event = self._told.get(timeout=max(0.001, until - time.monotonic()))
            assert event is not None, f"the process ended before {kind.__name__}"
            if isinstance(event, kind):
                return event

    def next(self, seconds: float = PATIENCE) -> events.Event | None:
        """Return the next event, whatever it is; None is the end."""
        return self._told.get(timeout=seconds)

    def close(self) -> str:
        """End it; return what it wrote to its log."""
        self.process.kill()
        self.process.wait(PATIENCE)
        self._reader.join(PATIENCE)
        assert self.process.stderr
        log = "" if self.process.stderr.closed else self.process.stderr.read().decode()
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            assert pipe
            pipe.close()
        return log

    def _listen(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            event = events.decode(line)
            if isinstance(event, events.Heartbeat):
                self.heartbeats += 1
            else:
                self._told.put(event)
        self._told.put(None)
