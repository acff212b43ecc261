"""The door to the staff page: checks the PIN in a thread of its own, and keeps count.

The count, and the day for which staff have closed the kiosk, lie in `staff.json` beside
kiosk.db: a restart forgives no wrong try and opens no closed kiosk.
"""

import os
import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal

from kiosk.staff.lockout import Tries, after_wrong, wait_s
from sync.secret_file import SecretFileError

NAME = "staff.json"


class Kept(msgspec.Struct, frozen=True):
    """What outlives a restart."""

    tries: Tries = Tries()
    closed_on: date | None = None


class Door(QObject):
    """Where staff come in. `now` gives seconds since 1970."""

    checked = Signal(bool)

    def __init__(
        self, pin_file: Path | None, folder: Path, now: Callable[[], float], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._pin_file = pin_file
        self._path = folder / NAME
        self._now = now
        self._kept = _read(self._path)
        self._work: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    @property
    def is_there(self) -> bool:
        """Whether there is a PIN at all."""
        return self._pin_file is not None

    @property
    def wait_s(self) -> float:
        """Seconds until the next try."""
        return wait_s(self._kept.tries, self._now())

    @property
    def wrong(self) -> int:
        """Wrong tries since the last right one."""
        return self._kept.tries.wrong

    @property
    def closed_on(self) -> date | None:
        """The day for which staff have closed the kiosk."""
        return self._kept.closed_on

    def try_pin(self, pin: str) -> None:
        """Check it; `checked` follows. Nothing is checked while there is a wait."""
        path = self._pin_file
        if path is None or self.wait_s > 0:
            self.checked.emit(False)
            return
        self._keep(Kept(after_wrong(self._kept.tries, self._now()), self._kept.closed_on))

        def check() -> None:
            from kiosk.staff.pin import is_pin

            try:
                right = is_pin(path, pin)
            except SecretFileError:
                right = False
            if right:
                self._keep(Kept(Tries(), self._kept.closed_on))
            self.checked.emit(right)

        self._do(check)

    def close_on(self, day: date | None) -> None:
        """Remember that the kiosk is closed on this day, or on none."""
        self._keep(Kept(self._kept.tries, day))

    def stop(self) -> None:
        """Finish what was begun."""
        if self._thread is not None:
            self._work.put(None)
            self._thread.join(5)
            self._thread = None

    def _keep(self, kept: Kept) -> None:
        self._kept = kept
        self._do(lambda: _write(self._path, kept))

    def _do(self, work: Callable[[], None]) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="door", daemon=True)
            self._thread.start()
        self._work.put(work)

    def _run(self) -> None:
        while (work := self._work.get()) is not None:
            work()


def _read(path: Path) -> Kept:
    try:
        return msgspec.json.decode(path.read_bytes(), type=Kept)
    except (OSError, msgspec.MsgspecError):
        return Kept()


def _write(path: Path, kept: Kept) -> None:
    """In one step that survives a power cut; a full disk costs only the memory of it."""
    fresh = path.with_name(path.name + ".new")
    with suppress(OSError):
        with open(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(msgspec.json.encode(kept))
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
