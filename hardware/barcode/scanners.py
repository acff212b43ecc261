"""The loop over the wanted scanners: opened when they come, read, let go when they leave."""

import errno
import time
from collections.abc import Callable
from pathlib import Path
from selectors import EVENT_READ, DefaultSelector

from hardware.barcode.devices import INPUT, LOST, Source, name_of, open_keys, open_line
from hardware.barcode.gathering import Gathering
from hardware.barcode.wanted import Wanted
from hardware.log import log

LOOK_SECONDS = 1.0


class Scanners:
    """Reads the wanted scanners; `tell` is given each scan's text, never an empty one."""

    def __init__(
        self,
        wanted: Wanted,
        tell: Callable[[str], None],
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._wanted = wanted
        self._tell = tell
        self._clock = clock
        self._selector = DefaultSelector()
        self._sources: dict[Path, tuple[Source, Gathering]] = {}
        self._strangers: dict[Path, float] = {}
        self._missing: dict[str, str] = {}
        self._look_at = 0.0

    def run(self, leash: int) -> None:
        """Read until `leash`, the writing end of a pipe, has no reader any more.

        Nothing that happens to a scanner ends it.
        """
        self._selector.register(leash, EVENT_READ, None)  # never readable, only broken
        while self.turn():
            pass

    def turn(self) -> bool:
        """Look for what is missing if it is time, wait, and tell what is complete.

        False: the leash is broken.
        """
        if self._clock() >= self._look_at:
            self._look()
            self._look_at = self._clock() + LOOK_SECONDS
        for key, _ in self._selector.select(self._patience()):
            if key.data is None:
                return False
            self._read(key.data)
        now = self._clock()
        for _, gathering in self._sources.values():
            for scan in gathering.paused(now):
                self._tell(scan)
        return True

    def close(self) -> None:
        """Let all scanners go."""
        for path in list(self._sources):
            self._lose(path)
        self._selector.close()

    def _patience(self) -> float:
        ends = [gathering.due() for _, gathering in self._sources.values()]
        soonest = min([self._look_at, *(end for end in ends if end is not None)])
        return max(0.0, soonest - self._clock())

    def _look(self) -> None:
        name, port = self._wanted.scanner, self._wanted.serial
        if name.startswith("/"):
            self._open(Path(name), lambda path: open_keys(path, self._wanted.layout))
        elif name:
            self._look_for(name)
        if port:
            self._open(Path(port), lambda path: open_line(path, self._wanted.baud))

    def _look_for(self, name: str) -> None:
        """Open every device of this name; a scanner may show itself as several."""
        for path in sorted(INPUT.glob("event*")):
            try:
                born = path.stat().st_ctime
                if path in self._sources or self._strangers.get(path) == born:
                    continue
                if name_of(path).casefold() != name.casefold():
                    self._strangers[path] = born
                    continue
            except OSError as error:
                self._complain(str(path), error)
                continue
            self._open(path, lambda path: open_keys(path, self._wanted.layout))
        if not any(path.parent == INPUT for path in self._sources):
            self._complain(name, OSError(errno.ENODEV, "no device of this name"))
        else:
            self._missing.pop(name, None)

    def _open(self, path: Path, opener: Callable[[Path], Source]) -> None:
        if path in self._sources:
            return
        try:
            source = opener(path)
        except OSError as error:
            self._complain(str(path), error)
            return
        self._missing.pop(str(path), None)
        self._sources[path] = (source, Gathering())
        self._selector.register(source, EVENT_READ, path)
        log("scanner_found")

    def _complain(self, what: str, error: OSError) -> None:
        """Say once why a device cannot be read."""
        reason = errno.errorcode.get(error.errno or 0, "EIO")
        if self._missing.get(what) != reason:
            self._missing[what] = reason
            log("scanner_missing", "warning", error=reason)

    def _read(self, path: Path) -> None:
        source, gathering = self._sources[path]
        try:
            *lost, text = source.read().split(LOST)
        except OSError:
            self._lose(path)
            return
        if lost:
            gathering.spoil()
        for scan in gathering.add(text, self._clock()):
            self._tell(scan)

    def _lose(self, path: Path) -> None:
        source, _ = self._sources.pop(path)
        self._selector.unregister(source)
        source.close()
        log("scanner_lost")
