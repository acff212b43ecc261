"""The loop that watches the readers and turns what happens into events.

One thread looks, reads and tells. A card that never answers blocks that thread for
ever; `guard` then tells and ends the process, which the kiosk starts again.
"""

import time
from collections import deque
from collections.abc import Callable
from datetime import date
from typing import NoReturn

from hardware import families, kinds
from hardware.events import (
    CardPlaced,
    CardRead,
    CardRemoved,
    CardUnreadable,
    Cause,
    Event,
    ReaderFound,
    ReaderLost,
)
from hardware.guard import Guard
from hardware.iso7816 import MOST_SECONDS, Card
from hardware.log import log
from hardware.person import CardHolder
from hardware.reader import CardGone, CardMute, Connection, ReaderBusy, Seen, Service, ServiceGone
from hardware.unreadable import Unreadable

REST_SECONDS = 0.5  # between two tries to reach the PC/SC service
SETTLE_SECONDS = 0.5  # a pull is noticed up to 0.4 s after the card's last answer
BUSY_SECONDS = 0.1
RELEASE_SECONDS = 1.0
# What a family says of another card too, if that has an application of its name.
_OF_ANOTHER = frozenset({Cause.DAMAGED, Cause.USE_THE_SLOT, Cause.LOCKED})


class Watch:
    """Watches all readers of a service; `ask` is for other threads than `run`'s."""

    def __init__(
        self,
        service: Service,
        tell: Callable[[Event], None],
        guard: Guard,
        *,
        today: Callable[[], date] = date.today,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._service = service
        self._tell = tell
        self._guard = guard
        self._today = today
        self._clock = clock
        self._readers: dict[str, Seen] = {}
        self._glance: dict[str, Seen] | None = None
        self._untried: set[str] = set()
        self._none_told = False
        self._wishes: deque[str] = deque()

    def run(self) -> NoReturn:
        """Watch for ever. Nothing that happens to readers or cards ends it."""
        while True:
            try:
                self.turn()
            except ServiceGone:
                self._meet_all({})
                time.sleep(REST_SECONDS)
            except Exception as error:
                log("watch_failed", "error", error=type(error).__name__)
                time.sleep(REST_SECONDS)

    def turn(self) -> None:
        """Wait until something changed, tell it, and do what was asked meanwhile."""
        now, self._glance = self._glance, None
        self._meet_all(self._service.look(None) if now is None else now)
        while self._wishes:
            self._grant(self._wishes.popleft())

    def ask(self, wish: str) -> None:
        """Wish for `read` (read the present cards again) or `test` (tell all there is again)."""
        self._wishes.append(wish)
        self._service.wake()

    def _grant(self, wish: str) -> None:
        if wish == "test" and not self._readers:
            self._tell(ReaderLost())
        for seen in list(self._readers.values()):
            if seen.present:  # not `ReaderFound`: that says there is no card in it yet
                self._attend(seen)
            elif wish == "test":
                self._tell(ReaderFound(seen.reader))

    def _meet_all(self, now: dict[str, Seen]) -> None:
        for lost in [s for name, s in self._readers.items() if name not in now]:
            self._lose(lost)
        for seen in now.values():
            self._meet(seen)
        if not now and not self._none_told:
            self._tell(ReaderLost())
        self._none_told = not now

    def _lose(self, seen: Seen) -> None:
        del self._readers[seen.reader]
        self._untried.discard(seen.reader)
        if seen.present:
            self._tell(CardRemoved(seen.reader))
        self._tell(ReaderLost(seen.reader))

    def _meet(self, seen: Seen) -> None:
        known = self._readers.get(seen.reader)
        self._readers[seen.reader] = seen
        if known is None:
            self._tell(ReaderFound(seen.reader))
            known = Seen(seen.reader)
        # The counter moved, so this is another card even if it looks the same.
        another = seen.count != known.count
        if known.present and (another or not seen.present):
            self._untried.discard(seen.reader)
            self._tell(CardRemoved(seen.reader))
        free_again = seen.reader in self._untried and not seen.busy
        if seen.present and (another or not known.present or free_again):
            self._attend(seen)

    def _attend(self, seen: Seen) -> None:
        """Read a card that was placed, and tell how it went."""
        self._untried.discard(seen.reader)
        self._tell(CardPlaced(seen.reader))
        started, worked = self._clock(), time.thread_time_ns()
        with self._guard.watching(seen.reader):
            outcome = self._outcome(seen)
        if isinstance(outcome, CardHolder):
            ms = int((self._clock() - started) * 1000)
            self._tell(CardRead(seen.reader, holder=outcome, ms=ms))
            log("card_read", ms=ms, cpu_us=(time.thread_time_ns() - worked) // 1000)
        else:
            cause, known_as = outcome.cause, outcome.known_as
            log("card_unreadable", cause=cause.value, known_as=known_as)
            atr = seen.atr.hex().upper() if cause is Cause.UNKNOWN_CARD else ""
            self._tell(CardUnreadable(seen.reader, cause=cause, atr=atr, known_as=known_as))

    def _outcome(self, seen: Seen) -> CardHolder | Unreadable:
        """Read the card: its holder, or why not. A card exchanged meanwhile was removed."""
        try:
            if seen.busy:
                self._await_release(seen)
            holder = self._read(seen)
        except Unreadable as reason:
            return reason
        except (CardGone, ServiceGone):
            return Unreadable(Cause.REMOVED)
        except CardMute:
            mute = self._still_there(seen, SETTLE_SECONDS)
            return Unreadable(Cause.MUTE if mute else Cause.REMOVED)
        except ReaderBusy:
            self._untried.add(seen.reader)
            return Unreadable(Cause.TOO_SLOW)
        return holder if self._service.still_in(seen) else Unreadable(Cause.REMOVED)

    def _await_release(self, seen: Seen) -> None:
        """Wait a moment for whoever holds the card, without touching it.

        A predecessor killed while reading lets go within one answer of the card; one
        whose card never answers does not, and neither does a stranger.
        """
        until = self._clock() + RELEASE_SECONDS
        while self._glance is None or self._glance[seen.reader].busy:
            if self._clock() > until:
                raise ReaderBusy
            if not self._still_there(seen, BUSY_SECONDS):
                raise CardGone

    def _read(self, seen: Seen) -> CardHolder:
        deadline = self._clock() + MOST_SECONDS
        with self._connect(seen, deadline) as connection:
            try:
                return self._read_through(connection, seen.atr, deadline)
            except CardMute:  # it stopped half-way: once more, with fresh power
                connection.power_cycle()
                return self._read_through(connection, seen.atr, deadline)

    def _read_through(self, connection: Connection, atr: bytes, deadline: float) -> CardHolder:
        card = Card(
            connection.transmit,
            protocol=connection.protocol,
            seconds=deadline - self._clock(),
            clock=self._clock,
        )
        try:
            return families.read(card, self._today(), atr)
        except Unreadable as reason:
            raise _named(reason, card, atr) from None

    def _connect(self, seen: Seen, deadline: float) -> Connection:
        """Connect: a mute card gets a second chance, a busy one until the deadline."""
        muted = False
        while True:
            try:
                return self._service.connect(seen.reader)
            except CardMute:
                if muted or not self._still_there(seen, BUSY_SECONDS):
                    raise
                muted = True
            except ReaderBusy:
                if self._clock() > deadline:
                    raise
                if not self._still_there(seen, BUSY_SECONDS):
                    raise CardGone from None

    def _still_there(self, seen: Seen, seconds: float) -> bool:
        """Look again, for so long at most: is the same card in? `turn` gets what is seen."""
        try:
            self._glance = self._service.look(seconds)
        except ServiceGone:
            return False
        now = self._glance.get(seen.reader)
        return now is not None and now.present and now.count == seen.count


def _named(reason: Unreadable, card: Card, atr: bytes) -> Unreadable:
    """Say what the card is, where it is one of those known by name and not read."""
    kind = None
    if reason.cause is Cause.UNKNOWN_CARD:
        kind = kinds.known(card, atr)
    elif reason.cause in _OF_ANOTHER:
        kind = kinds.by_atr(atr)
    return Unreadable(kind.cause, kind.known_as) if kind else reason
