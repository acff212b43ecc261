"""A watchdog over one reading at a time: a thread that acts when a card takes too long."""

import threading
import time
from collections.abc import Callable
from typing import Self

PATIENCE = 7.8  # seconds: later than the reading's own limit, before the kiosk's 8


class Guard:
    """Calls `expire(reader)` from its own thread when a `watching` block lasts too long.

    The call happens under the lock that the end of the block needs, so a reading is
    either over or expired, never both. The thread is woken for the first reading only:
    it sleeps on to that one's deadline and then looks for the present one's.
    """

    def __init__(self, expire: Callable[[str], None], seconds: float = PATIENCE) -> None:
        self._expire = expire
        self._seconds = seconds
        self._lock = threading.Lock()
        self._change = threading.Condition(self._lock)
        self._watched: tuple[str, float] | None = None
        self._idle = False
        threading.Thread(target=self._run, name="guard", daemon=True).start()

    def watching(self, reader: str) -> Self:
        """Watch over the block that is begun `with` this."""
        with self._lock:
            self._watched = (reader, time.monotonic() + self._seconds)
            if self._idle:
                self._change.notify()
        return self

    def __enter__(self) -> None: ...

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._watched = None

    def _run(self) -> None:
        with self._change:
            while True:
                if self._watched is None:
                    self._idle = True
                    self._change.wait()
                    self._idle = False
                    continue
                reader, deadline = self._watched
                left = deadline - time.monotonic()
                if left > 0:
                    self._change.wait(left)
                else:
                    self._watched = None
                    self._expire(reader)
