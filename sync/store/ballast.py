"""A file that only takes up room, to be thrown overboard when the disk is full.

It gives the last writes room, and IT the time to come. docs/decisions/0060 says how large.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Literal

BallastState = Literal["none", "whole", "given_up"]

SHARE_OF_DISK = 8
SMALLEST = 64 * 1024


class Ballast:
    """The ballast of one store. `size` is in bytes, 0 for who must not touch it.

    `own` makes the file as one that both users of the store may write.
    """

    def __init__(self, path: Path, size: int, own: Callable[[Path], int]) -> None:
        self.path = path
        self._own = own
        self._size = min(size, _disk(path.parent) // SHARE_OF_DISK) if size else 0
        if self._size < SMALLEST:
            self._size = 0

    @property
    def state(self) -> BallastState:
        """Whether it lies there. "none": this disk is too small for any, or it is not ours."""
        if not self._size:
            return "none"
        return "whole" if _taken(self.path) >= self._size else "given_up"

    def take_on(self) -> bool:
        """Make it, if as much again stays free, and say whether it was made now."""
        if self.state != "given_up" or _free(self.path.parent) < 2 * self._size:
            return False
        try:
            descriptor = self._own(self.path)
            try:
                os.posix_fallocate(descriptor, 0, self._size)
            finally:
                os.close(descriptor)
        except OSError:
            self._throw()
            return False
        return True

    def give_up(self) -> bool:
        """Make room, and say whether there is more of it now."""
        if not self._size or not _taken(self.path):
            return False
        self._throw()
        return True

    def _throw(self) -> None:
        with suppress(OSError):
            self.path.unlink(missing_ok=True)


def is_full(folder: Path) -> bool:
    """Say whether there is next to no room left on the disk of `folder`."""
    return _free(folder) < SMALLEST


def _taken(path: Path) -> int:
    try:
        return path.stat().st_blocks * 512
    except OSError:
        return 0


def _disk(folder: Path) -> int:
    disk = os.statvfs(folder)
    return disk.f_blocks * disk.f_frsize


def _free(folder: Path) -> int:
    disk = os.statvfs(folder)
    return disk.f_bavail * disk.f_frsize
