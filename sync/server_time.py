"""Central's time on this machine: learnt from answers, carried on by a clock nobody can set.

The wall clock of a kiosk may be decades off and may jump. What was learnt is therefore kept
beside the ticks since boot: in the same boot central's time is known whatever the wall says.
"""

import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import NamedTuple, Protocol

import msgspec

LATELY_S = 30 * 24 * 3600.0
"""How long ticks alone are trusted: a quartz of 100 ppm is four minutes off by then."""
CLOSE_S = 1.5
"""An answer's Date has whole seconds: what differs by no more than this is no news."""
RENEW_S = 3600.0
DAY_S = 86400.0


class Reading(NamedTuple):
    """What this machine's clocks say: seconds since 1970, seconds since boot, which boot."""

    wall: float
    ticks: float
    boot: str


class Learnt(msgspec.Struct, frozen=True):
    """When central said it was `server` (seconds since 1970), and how far off the wall was."""

    server: float
    ticks: float
    boot: str
    offset: float


class Told(NamedTuple):
    """The best this machine knows. `trusted`: central said so lately, in this boot."""

    at: datetime
    trusted: bool
    offset_s: float | None


class Kept(Protocol):
    """Where what was learnt is kept: both processes of a kiosk share it."""

    def server_time(self) -> Learnt | None:
        """Give what was learnt last."""
        ...

    def put_server_time(self, learnt: Learnt) -> None:
        """Keep it."""
        ...


def read_clocks() -> Reading:
    """Read the machine's clocks."""
    return Reading(time.time(), time.clock_gettime(time.CLOCK_BOOTTIME), _boot())


def learn(server: datetime, reading: Reading) -> Learnt:
    """Note that it was `server` when the clocks read so."""
    return Learnt(
        server.timestamp(), reading.ticks, reading.boot, server.timestamp() - reading.wall
    )


def tell(learnt: Learnt | None, reading: Reading) -> Told:
    """Say what time it is. After another boot the wall is believed again, with its offset.

    An offset of more than a day is believed only while the wall has not reached the time
    that was known before: somebody has set a wall that has.
    """
    if learnt is None:
        return Told(_moment(reading.wall), False, None)
    since = reading.ticks - learnt.ticks
    if learnt.boot == reading.boot and since >= 0:
        now = learnt.server + since
        return Told(_moment(now), since <= LATELY_S, now - reading.wall)
    mended = abs(learnt.offset) > DAY_S and reading.wall >= learnt.server
    guess = reading.wall if mended else reading.wall + learnt.offset
    now = max(guess, learnt.server)  # time does not go back
    return Told(_moment(now), False, now - reading.wall)


class Timekeeper:
    """Tells central's time to one process; the postman's also learns it."""

    def __init__(self, kept: Kept, clocks: Callable[[], Reading] = read_clocks) -> None:
        self._kept = kept
        self._clocks = clocks
        self._learnt = kept.server_time()

    def __call__(self) -> datetime:
        """The time in UTC, with its zone."""
        return self.tell().at

    def tell(self) -> Told:
        """The time, and how far to trust it."""
        return tell(self._learnt, self._clocks())

    @property
    def offset_s(self) -> float | None:
        """How far the machine's own clock is behind, where that is known."""
        return self.tell().offset_s

    def look(self) -> None:
        """Take in what the other process has learnt."""
        self._learnt = self._kept.server_time()

    def hear(self, server: datetime) -> None:
        """Learn what central says it is, where that is news."""
        reading = self._clocks()
        told, heard = tell(self._learnt, reading), learn(server, reading)
        known = self._learnt
        fresh = known is not None and reading.ticks - known.ticks < RENEW_S
        if told.trusted and fresh and abs(told.at.timestamp() - heard.server) <= CLOSE_S:
            return
        self._learnt = heard
        self._kept.put_server_time(heard)


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(min(max(seconds, 0.0), 2.0**33), UTC)


@cache
def _boot() -> str:
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    except OSError:
        return ""
