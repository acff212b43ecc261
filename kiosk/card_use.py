"""How each family of cards fares: read at the first try or not, why not, and in how many seconds.

Counted from what the hardware tells; nothing of a card but its family is kept. Written down
once an hour, a record for each family.
"""

import threading
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from math import ceil
from types import MappingProxyType

from msgspec.structs import replace

from hardware.events import CardPlaced, CardRead, CardRemoved, CardUnreadable, Cause
from kiosk.clock import Clock
from kiosk.value import Value
from sync import wire

RETRY = timedelta(seconds=60)
"""A card put in within this time after one that could not be read is another try."""
UNKNOWN = "unknown"
"""The family of what nobody could read."""


class Use(Value, frozen=True):
    """One family's hour so far; `seconds` are of each card that was read, `failures` by cause."""

    first_try: int = 0
    retries: int = 0
    failures: tuple[str, ...] = ()
    seconds: tuple[float, ...] = ()

    @property
    def fields(self) -> dict[str, object]:
        """The same as fields of a `wire.CardUse`, without its hour and family."""
        return {
            "first_try": self.first_try,
            "retries": self.retries,
            "failures": dict(sorted(Counter(self.failures).items())),
            "p50_s": percentile(self.seconds, 50),
            "p95_s": percentile(self.seconds, 95),
        }


class Attempt(Value, frozen=True):
    """One person's tries, up to the card that is read at last.

    `inserted` is when the card now in `reader` was put in, None once it is read, refused or out.
    """

    began: datetime
    reader: str
    inserted: datetime | None
    tries: int = 1
    failed: tuple[str, ...] = ()
    failed_at: datetime | None = None
    known_as: str = UNKNOWN


class Tally(Value, frozen=True):
    """What was counted since it was last written down, and who is trying now."""

    uses: Mapping[str, Use] = MappingProxyType({})
    attempt: Attempt | None = None

    def heard(self, event: object, at: datetime) -> "Tally":
        """Count what the hardware told at this moment; all else changes nothing."""
        match event, self.attempt:
            case CardPlaced(reader=reader), _:
                return self._placed(reader, at)
            case CardRead(reader=reader, holder=holder, ms=ms), Attempt(inserted=datetime()) as one:
                return self._read(one, holder.family, ms, at) if reader == one.reader else self
            case CardUnreadable(cause=cause), Attempt(inserted=datetime()) as one:
                name = event.known_as or UNKNOWN
                return self._failed(one, cause, name, at) if event.reader == one.reader else self
            case CardRemoved(reader=reader), Attempt(inserted=datetime()) as one:
                gone = reader == one.reader
                return self._failed(one, Cause.REMOVED, UNKNOWN, at) if gone else self
            case _:
                return self

    def given_up(self, at: datetime) -> "Tally":
        """Count the tries of somebody who has not come back."""
        one = self.attempt
        if one is None or one.inserted or (one.failed_at and at - one.failed_at <= RETRY):
            return self
        missed = Use(retries=one.tries - 1, failures=one.failed)
        return Tally(_with(self.uses, one.known_as, missed))

    def _placed(self, reader: str, at: datetime) -> "Tally":
        rested = self.given_up(at)
        one = rested.attempt
        if one is None or one.inserted:
            return replace(rested, attempt=Attempt(at, reader, at))
        again = replace(one, reader=reader, inserted=at, tries=one.tries + 1)
        return replace(rested, attempt=again)

    def _read(self, one: Attempt, family: str, ms: int, at: datetime) -> "Tally":
        taken = (at - one.began).total_seconds()
        seconds = max(taken, ms / 1000)  # a clock that is set back must not make it shorter
        first = one.tries == 1
        use = Use(int(first), one.tries - 1, one.failed, (round(seconds, 3),))
        return Tally(_with(self.uses, family, use))

    def _failed(self, one: Attempt, cause: str, known_as: str, at: datetime) -> "Tally":
        failed = (*one.failed, str(cause))
        out = replace(one, inserted=None, failed=failed, failed_at=at, known_as=known_as)
        return replace(self, attempt=out)


def _with(uses: Mapping[str, Use], family: str, more: Use) -> Mapping[str, Use]:
    had = uses.get(family, Use())
    both = Use(
        had.first_try + more.first_try,
        had.retries + more.retries,
        had.failures + more.failures,
        had.seconds + more.seconds,
    )
    return MappingProxyType({**uses, family: both})


def percentile(seconds: Sequence[float], rank: int) -> float:
    """The nearest-rank percentile; 0 of nothing."""
    if not seconds:
        return 0.0
    return sorted(seconds)[max(0, ceil(len(seconds) * rank / 100) - 1)]


class CardUses:
    """Counts in the screen's thread, and is written down in the clerk's."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._tally = Tally()
        self._hour: datetime | None = None
        self._due: list[tuple[datetime, str, Use]] = []

    def hear(self, event: object) -> None:
        """Count an event of the hardware, as it comes."""
        with self._lock:
            self._tally = self._tally.heard(event, self._clock.now())

    def write_down(self, add: Callable[..., str], now: datetime) -> None:
        """Give `add` the records of each hour that is over. `now` is aware, central's time.

        What `add` raises goes through; what it did not take is given again next time.
        """
        hour = now.replace(minute=0, second=0, microsecond=0)
        if self._hour is not None and hour != self._hour:
            self._due += [(self._hour, family, use) for family, use in self._taken()]
        self._hour = hour
        while self._due:
            since, family, use = self._due[0]
            add(wire.CardUse, hour=since, family=family, **use.fields)
            del self._due[0]

    def _taken(self) -> list[tuple[str, Use]]:
        with self._lock:
            told = self._tally.given_up(self._clock.now())
            self._tally = Tally(attempt=told.attempt)
        return sorted(told.uses.items())
