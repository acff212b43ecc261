"""What every request handler of central works with, and how it reaches the database.

The database is asked in threads: a slow disk holds up its own request, not the rest.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Concatenate, ParamSpec, TypeVar

from anyio import CapacityLimiter, to_thread
from litestar.di import NamedDependency

from central.changes import Changes
from central.clock import Clock
from central.ingest import Outcome, Sender, ingest
from central.limits import COME_AGAIN_S, Limits
from central.metrics import Metrics
from central.problems import Refused
from central.sealing import Keyring
from central.store import Store, Transaction

P = ParamSpec("P")
T = TypeVar("T")

THREADS = 16
HASHERS = 2


@dataclass
class Desk:
    """Central's parts. `on_loopback` says that development tokens are taken.

    `in_line` counts those who write, or wait for their turn.
    """

    store: Store
    now: Clock
    on_loopback: bool
    changes: Changes = field(default_factory=Changes)
    metrics: Metrics = field(default_factory=Metrics)
    limits: Limits = field(default_factory=Limits)
    keyring: Keyring = field(default_factory=dict)
    _readers: CapacityLimiter = field(default_factory=lambda: CapacityLimiter(THREADS))
    _writers: CapacityLimiter = field(default_factory=lambda: CapacityLimiter(THREADS))
    _hashers: CapacityLimiter = field(default_factory=lambda: CapacityLimiter(HASHERS))
    in_line: int = 0

    async def read(
        self, ask: Callable[Concatenate[Transaction, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Ask something of the database in a transaction that only looks."""

        def work() -> T:
            with self.store.read() as transaction:
                return ask(transaction, *args, **kwargs)

        return await self.in_thread(work)

    async def write(
        self, tell: Callable[Concatenate[Transaction, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Change the database; durable when this returns."""

        def work() -> T:
            with self.store.write() as transaction:
                return tell(transaction, *args, **kwargs)

        return await self._in_turn(work)

    async def take_in(
        self, sender: Sender, store: str, raws: list[bytes], now: datetime
    ) -> Outcome:
        """Store a batch of records, ring for who waits for the list, and count.

        Raises Refused 429 where so many have come since the caller was let in.
        """
        self.hold_back()
        outcome = await self._in_turn(lambda: ingest(self.store, sender, store, raws, now))
        if outcome.list_changed:
            self.changes.ring(sender.site)
        self.metrics.count_records(outcome)
        return outcome

    def hold_back(self) -> None:
        """Let no more kiosks in than can be answered soon. Raises Refused 429. docs/decisions/0099

        After an outage the whole fleet comes at once. Whoever would have to wait long is told
        to come again, each at another time; what a kiosk keeps meanwhile is safe with it.
        """
        if self.in_line >= self.limits.in_line:
            again = random.uniform(*COME_AGAIN_S)  # noqa: S311 - a spread, no secret
            raise Refused(429, "Too many kiosks at once.", retry_after=again)

    def admit(self, caller: str) -> None:
        """Count a call of whoever has a token. Raises Refused 429 for one too many."""
        wait = self.limits.kiosks.take(caller)
        if wait:
            raise Refused(429, "Too many calls with this token.", retry_after=wait)

    def stranger(self, origin: str) -> Refused:
        """Count a token that is nobody's. Gives the refusal: 401, or 429 for one too many."""
        wait = self.limits.strangers.take(origin)
        if wait:
            return Refused(429, "Too many tokens that are not known here.", retry_after=wait)
        return Refused(401, "This token is not known here.", self.now())

    async def hashing(self, work: Callable[[], T]) -> T:
        """Do something that is slow and wants memory on purpose, two at a time."""
        return await to_thread.run_sync(work, limiter=self._hashers)

    async def in_thread(self, work: Callable[[], T]) -> T:
        """Do something slow beside the event loop, to its end even if nobody waits."""
        return await to_thread.run_sync(work, limiter=self._readers)

    async def _in_turn(self, work: Callable[[], T]) -> T:
        """The same for what writes: those that wait for the disk hold up nobody who reads."""
        self.in_line += 1
        try:
            return await to_thread.run_sync(work, limiter=self._writers)
        finally:
            self.in_line -= 1


TheDesk = NamedDependency[Desk]
TheSender = NamedDependency[Sender]
