"""How this kiosk is, in one row that the postman passes on."""

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Literal

from sync.wire import VERSION, Health

ReaderState = Literal["ready", "missing", "failing"]


class Pulse:
    """Remembers what the screen showed last, and since when."""

    def __init__(self, folder: Path, reader: Callable[[], ReaderState], now: datetime) -> None:
        self._folder = folder
        self._reader = reader
        self._screen = ""
        self._since = now

    def shows(self, screen: str, now: datetime) -> None:
        """Note that another screen came up."""
        if screen != self._screen:
            self._screen, self._since = screen, now

    def take(self, now: datetime) -> Health:
        """The row for `now`."""
        return Health(
            version=VERSION,
            reader=self._reader(),
            screen=self._screen,
            screen_age_s=max(0.0, (now - self._since).total_seconds()),
            free_bytes=_free(self._folder),
        )


def _free(folder: Path) -> int:
    """Bytes that are left on the disk of `folder`."""
    disk = os.statvfs(folder)
    return disk.f_bavail * disk.f_frsize
