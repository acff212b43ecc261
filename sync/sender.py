"""The round that carries letters to central."""

import asyncio
import math
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from sync import wire
from sync.errand import Errand
from sync.failures import CallFailed, Nonsense, Refused, word
from sync.judging import Blame, batch, blame, judge
from sync.letters import Letter
from sync.resting import rest

STREAMS: tuple[wire.Stream, ...] = ("visits", "voices")


@dataclass
class Sender(Errand):
    """Sends what is due, batch by batch, and keeps central's verdicts.

    `trouble`: why the last batch did not go, in a word. A round with nothing
    due, since what failed is set apart, does not make that good.
    """

    chance: random.Random
    trouble: str = field(default="", init=False)
    _most = wire.MAX_BATCH  # letters in the next batch
    _set_apart: list[float] = field(default_factory=list, init=False)

    async def round(self) -> None:
        """Send all that is due. Raises `CallFailed`."""
        while letters := self._due():
            try:
                await self._deliver(*batch(self.store.id, letters))
            except CallFailed as failure:
                self.trouble = word(failure)
                raise
            self.trouble = ""

    def next_due(self) -> float:
        """Give the loop's time at which the next letter set apart is due, infinity for none."""
        ticks = asyncio.get_running_loop().time()
        self._set_apart = [at for at in self._set_apart if at > ticks]
        return self._set_apart[0] if self._set_apart else math.inf

    def _due(self) -> list[Letter]:
        """Pick the next letters: of one stream, visits first, answers in no order.

        One that failed before does not travel with others, which it might hold up again.
        """
        for stream in STREAMS:
            hold = self.settings.hold if stream == "voices" else timedelta(0)
            outbox = self.store.outbox
            letters = outbox.waiting(stream, self._most, now=self.clock(), hold=hold)
            alike = [letter for letter in letters if letter.tries == letters[0].tries]
            if stream == "voices":
                self.chance.shuffle(alike)
            if alike:
                return alike
        return []

    async def _deliver(self, body: bytes, letters: Sequence[Letter]) -> None:
        try:
            verdicts = await self.central.push(body)
        except CallFailed as failure:
            self._heed(failure, letters)
            if blame(failure) is Blame.TOO_LARGE:
                return  # a smaller batch may pass at once
            raise
        judgement = judge(letters, verdicts)
        self.store.outbox.settle(judgement.accepted, judgement.refused, now=self.clock())
        self._postpone([letter for letter in letters if letter.id in judgement.unjudged])
        self.log.info(
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
            self.store.outbox.settle((), {letters[0].id: "too large"}, now=self.clock())
        else:
            self._postpone(letters)

    def _postpone(self, letters: Sequence[Letter]) -> None:
        now, pace = self.clock(), self.settings.pace
        rests = {
            letter.id: rest(letter.tries + 1, self.chance.random(), None, pace)
            for letter in letters
        }
        self.store.outbox.postpone(
            {one: now + timedelta(seconds=seconds) for one, seconds in rests.items()}
        )
        ticks = asyncio.get_running_loop().time()
        self._set_apart = sorted([*self._set_apart, *(ticks + one for one in rests.values())])
