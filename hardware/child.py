"""The card process as `aula card` uses it: started, listened to, and ended."""

import math
import os
import re
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from selectors import EVENT_READ, DefaultSelector
from typing import IO

from hardware import events

READ_SECONDS = 10.0  # the process gives a card 8 s at most
QUIET_SECONDS = 0.3  # long enough for what a process tells in one go
_ERROR = re.compile(rb"([A-Za-z_.]{1,64})(:|$)")


class NotStarted(Exception):
    """The card process ended before it told anything. The text is the error's type, or ""."""


class CardProcess:
    """A running card process; see `card_process`."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        assert process.stdout
        assert process.stderr
        self._process = process
        self._lines: IO[bytes] = process.stdout
        self._until = math.inf
        self._last: deque[bytes] = deque(maxlen=1)
        self._log = threading.Thread(target=self._last.extend, args=(process.stderr,), daemon=True)
        self._log.start()

    def events(
        self, seconds: float | None, quiet: Callable[[], None] | None = None
    ) -> Iterator[events.Event]:
        """Yield what it tells until it ends or the seconds are over; otherwise as `lines`."""
        return map(events.decode, self.lines(seconds, quiet))

    def lines(
        self, seconds: float | None, quiet: Callable[[], None] | None = None
    ) -> Iterator[bytes]:
        """Yield its lines until it ends or the seconds are over. Raises `NotStarted`.

        `quiet` is called whenever it has told nothing for `QUIET_SECONDS`.
        """
        self._until = math.inf if seconds is None else time.monotonic() + seconds
        told, rest = False, b""
        with DefaultSelector() as selector:
            selector.register(self._lines, EVENT_READ)
            while True:
                left = max(0.0, self._until - time.monotonic())
                pause = min(left, QUIET_SECONDS) if quiet else left
                if not selector.select(None if pause == math.inf else pause):
                    if quiet is None or pause == left:
                        return
                    quiet()
                    continue
                chunk = os.read(self._lines.fileno(), events.MAX_LINE)
                if not chunk and not told:
                    raise NotStarted(self._error())
                if not chunk:
                    return
                told = True
                *whole, rest = (rest + chunk).split(b"\n")
                yield from whole

    def patience(self, seconds: float = READ_SECONDS) -> None:
        """Go on listening for so long from now, where the seconds would be over before."""
        self._until = max(self._until, time.monotonic() + seconds)

    def end(self) -> None:
        """Kill it, and hear its log to the end."""
        self._process.kill()
        self._log.join()

    def _error(self) -> str:
        """Give the type at the head of its last words; never the words, which may hold anything."""
        self._log.join(1)
        found = _ERROR.match(self._last[0]) if self._last else None
        return found[1].decode() if found else ""


@contextmanager
def card_process(
    simulated: Path | None, module: str = "hardware", words: tuple[str, ...] = ()
) -> Iterator[CardProcess]:
    """Start the hardware process, or another one by its module, lend it, and end it."""
    where = ["--simulated", str(simulated)] if simulated else []
    paths = [str(Path(__file__).parent.parent), os.environ.get("PYTHONPATH", "")]
    with subprocess.Popen(
        [sys.executable, "-m", module, *where, *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, paths))},
    ) as process:
        child = CardProcess(process)
        try:
            yield child
        finally:
            child.end()
