"""One loop of the postman: how its rounds go, how long it rests, what wakes it."""

import asyncio
import random

import structlog

from sync.failures import Refused, word
from sync.resting import rest
from sync.settings import Pace


class Course:
    """Rounds, one after the other. `error` is the last failure in a word, "" for none."""

    def __init__(self, pace: Pace, chance: random.Random, log: structlog.BoundLogger) -> None:
        self.failures = 0
        self.error = ""
        self._pace = pace
        self._chance = chance
        self._log = log
        self._bell = asyncio.Event()
        self._end = asyncio.Event()
        self._barred_until = 0.0

    def ended(self, error: Exception | None) -> float:
        """Note how a round went. Gives the seconds to rest, 0.0 if all is well."""
        self._end.set()
        if error is not None:
            return self._failed(error)
        self.failures, self.error = 0, ""
        return 0.0

    def ring(self) -> None:
        """End the rest early, unless central asked for it."""
        if not self.barred:
            self._bell.set()

    @property
    def barred(self) -> bool:
        """Whether central asked for peace, and until then."""
        return asyncio.get_running_loop().time() < self._barred_until

    async def woken(self, seconds: float) -> bool:
        """Rest so long, or until somebody rings."""
        try:
            async with asyncio.timeout(seconds):
                await self._bell.wait()
        except TimeoutError:
            return False
        self._bell.clear()
        return True

    async def next_end(self, seconds: float) -> None:
        """Wait until a round has ended, at most so long."""
        self._end.clear()
        self.ring()
        try:
            async with asyncio.timeout(seconds):
                await self._end.wait()
        except TimeoutError:
            pass

    def _failed(self, error: Exception) -> float:
        asked = error.retry_after if isinstance(error, Refused) else None
        self.failures += 1
        self.error = word(error)
        seconds = rest(self.failures, self._chance.random(), asked, self._pace)
        if asked:
            asked = min(asked, self._pace.longest_retry_after)
            self._barred_until = asyncio.get_running_loop().time() + asked
        self._log.warning(
            "round_failed",
            failure=type(error).__name__,
            reason=getattr(error, "reason", None),
            status=getattr(error, "status", None),
            problem=getattr(error, "problem", None),
            rest_s=round(seconds, 1),
        )
        return seconds
