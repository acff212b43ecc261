"""The round that carries letters to central, and says how the kiosk is."""

import asyncio
import os
import random
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

import msgspec
import structlog

from sync import wire
from sync.central import Central
from sync.failures import CallFailed, Nonsense, Refused
from sync.judging import Blame, batch, blame, judge
from sync.letters import Letter
from sync.resting import rest
from sync.settings import Settings
from sync.store import Store

STREAMS: tuple[wire.Stream, ...] = ("visits", "voices")


class Sender:
    """Sends what is due, batch by batch, and keeps central's verdicts."""

    def __init__(
        self,
        store: Store,
        central: Central,
        settings: Settings,
        log: structlog.BoundLogger,
        clock: Callable[[], datetime],
        chance: random.Random,
    ) -> None:
        self._store = store
        self._central = central
        self._settings = settings
        self._log = log
        self._clock = clock
        self._chance = chance
        self._most = wire.MAX_BATCH  # letters in the next batch
        self._health_at = 0.0

    async def round(self, last_error: str = "") -> None:
        """Send all that is due, then health. Raises `CallFailed`: rest, then try again."""
        while letters := self._due():
            await self._deliver(*batch(self._store.id, letters))
        await self._tell_health(last_error)

    def _due(self) -> list[Letter]:
        """Pick the next letters: of one stream, visits first, answers in no order.

        One that failed before does not travel with others, which it might hold up again.
        """
        for stream in STREAMS:
            hold = self._settings.hold if stream == "voices" else timedelta(0)
            outbox = self._store.outbox
            letters = outbox.waiting(stream, self._most, now=self._clock(), hold=hold)
            alike = [letter for letter in letters if letter.tries == letters[0].tries]
            if stream == "voices":
                self._chance.shuffle(alike)
            if alike:
                return alike
        return []

    async def _deliver(self, body: bytes, letters: Sequence[Letter]) -> None:
        try:
            verdicts = await self._central.push(body)
        except CallFailed as failure:
            self._heed(failure, letters)
            if blame(failure) is Blame.TOO_LARGE:
                return  # a smaller batch may pass at once
            raise
        judgement = judge(letters, verdicts)
        self._store.outbox.settle(judgement.accepted, judgement.refused, now=self._clock())
        self._postpone([letter for letter in letters if letter.id in judgement.unjudged])
        self._log.info(
            "sent",
            letters=len(letters),
            accepted=len(judgement.accepted),
            refused=len(judgement.refused),
            unjudged=len(judgement.unjudged),
        )
        if len(judgement.unjudged) == len(letters):
            raise Nonsense("verdicts")
        self._most = min(wire.MAX_BATCH, self._most * 2)

    def _heed(self, failure: CallFailed, letters: Sequence[Letter]) -> None:
        """Send fewer at a time if one of them may be the cause, and set that one apart."""
        cause = blame(failure)
        if cause is Blame.NOBODY:
            return
        self._most = max(1, len(letters) // 2)
        if len(letters) > 1:
            return
        if isinstance(failure, Refused) and failure.is_too_large:
            self._store.outbox.settle((), {letters[0].id: "too large"}, now=self._clock())
        else:
            self._postpone(letters)

    def _postpone(self, letters: Sequence[Letter]) -> None:
        now, pace = self._clock(), self._settings.pace
        self._store.outbox.postpone(
            {
                letter.id: now
                + timedelta(seconds=rest(letter.tries + 1, self._chance.random(), None, pace))
                for letter in letters
            }
        )

    async def _tell_health(self, last_error: str) -> None:
        now = asyncio.get_running_loop().time()
        if now < self._health_at:
            return
        self._health_at = now + self._settings.pace.round
        self._store.tidy(self._clock())
        health = whole_health(self._store, self._clock(), last_error)
        if health is not None:
            await self._central.put_health(health)


def whole_health(store: Store, now: datetime, last_error: str) -> wire.Health | None:
    """Add to the kiosk's word about itself how old it is, and how the store is.

    None while the kiosk has never said anything: then there is nothing to vouch for.
    """
    kept = store.health()
    if kept is None:
        return None
    status, list_age = store.outbox.status(now), store.list_age(now)
    age = max(0.0, now.timestamp() - kept.at)
    free = os.statvfs(store.path.parent)
    return msgspec.structs.replace(
        kept.health,
        screen_age_s=age + (kept.health.screen_age_s or 0.0),
        outbox=status.waiting,
        outbox_oldest_s=None if status.oldest is None else status.oldest.total_seconds(),
        refused=len(status.refused),
        seq_floor=status.floor,
        list_age_s=None if list_age is None else list_age.total_seconds(),
        free_bytes=free.f_bavail * free.f_frsize,
        last_error=kept.health.last_error or last_error,
    )
