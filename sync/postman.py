"""The postman: a sender that wakes when the outbox changes, a reporter, a listener that waits.

Retrying happens here and nowhere else. Upload goes before download, a failure is
followed by a rest, and nothing that goes wrong in a round ends the work.
"""

import asyncio
import random
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime

from sync.central import Central
from sync.course import Course
from sync.device import AnyDevice, has_been_revoked
from sync.errand import Clock
from sync.listener import Listener
from sync.log import logger
from sync.reporter import Reporter
from sync.sender import Sender
from sync.server_time import Timekeeper
from sync.settings import Pace, Settings
from sync.store import Store, StoreError

__all__ = ["Pace", "Postman", "Settings"]


class Postman:
    """All loops over one store and one client. Made inside a running event loop."""

    def __init__(
        self,
        store: Store,
        device: AnyDevice,
        settings: Settings,
        *,
        clock: Clock | None = None,
        chance: random.Random | None = None,
    ) -> None:
        chance = chance or random.SystemRandom()
        self._clock = clock = clock or Timekeeper(store)
        logs = [logger(who) for who in ("sender", "reporter", "listener")]
        self._store = store
        self._device = device
        self._pace = settings.pace
        self._central = central = Central(device, settings, self._hear)
        self._sender = Sender(store, central, settings, logs[0], clock, chance)
        self._reporter = Reporter(store, central, settings, logs[1], clock)
        self._listener = Listener(store, central, settings, logs[2], clock)
        self._sending, self._reporting, self._listening = (
            Course(settings.pace, chance, log) for log in logs
        )
        self._seen_change = self._seen_urgent = 0

    def _hear(self, server: datetime) -> None:
        with suppress(StoreError):  # the next answer tells it again
            self._clock.hear(server)

    async def run(self) -> None:
        """Carry letters until cancelled or revoked, or another file is in the store's place."""
        beside = [asyncio.create_task(loop) for loop in (self._report(), self._listen())]
        try:
            await self._send()
        finally:
            for task in beside:
                task.cancel()
            await asyncio.wait(beside)
            await self._central.close()

    async def once(self) -> list[str]:
        """Make one round of each. Gives a word for each that failed."""
        try:
            await _go(self._sending, self._sender.round)
            await _go(self._reporting, lambda: self._reporter.round(self._last_error))
            await _go(self._listening, lambda: self._listener.round(wait=False))
        finally:
            await self._central.close()
        courses = (self._sending, self._reporting, self._listening)
        return [course.error for course in courses if course.error]

    async def _send(self) -> None:
        while not self._is_over():
            self._look()
            failed_before = self._sending.failures > 0
            rest = await _go(self._sending, self._sender.round)
            if failed_before and not rest:
                for course in (self._reporting, self._listening):
                    course.ring()  # central is back
            await self._until_needed(rest)

    def _is_over(self) -> bool:
        return self._store.replaced() or has_been_revoked(self._device)

    async def _until_needed(self, rest: float) -> None:
        """Sleep until there is something to send, or the rest after a failure is over.

        A fresh store in the place of a damaged one ends the sleep: it has no list yet.

        A letter that was set apart is something to send once its own rest is over.

        While calls fail only a new urgent letter shortens the rest.
        """
        now = asyncio.get_running_loop().time
        end = now() + rest if rest else min(now() + self._pace.round, self._sender.next_due())
        while (left := end - now()) > 0 and not self._is_over():
            if await self._sending.woken(min(left, self._pace.look)):
                return
            changed, urgent = self._look()
            if (urgent and not self._sending.barred) if rest else changed:
                return

    def _look(self) -> tuple[bool, bool]:
        """Say whether the kiosk wrote something since the last look, and something urgent."""
        try:
            change = self._store.changed()
            if change == self._seen_change:
                return False, False
            urgent = self._store.outbox.newest_urgent()
        except StoreError:
            return False, False  # the next round will meet it, and say so
        more = urgent > self._seen_urgent
        self._seen_change, self._seen_urgent = change, max(urgent, self._seen_urgent)
        return True, more

    async def _report(self) -> None:
        """Say how the kiosk is, again and again; no letter waits for that, nor that for one."""
        await self._sending.next_end(self._pace.deadline)
        while True:
            rest = await _go(self._reporting, lambda: self._reporter.round(self._last_error))
            await self._reporting.woken(max(rest, self._pace.round))

    @property
    def _last_error(self) -> str:
        return self._sending.error or self._sender.trouble or self._listening.error

    async def _listen(self) -> None:
        """Ask again and again; central decides how long an answer takes."""
        now = asyncio.get_running_loop().time
        await self._sending.next_end(self._pace.deadline)
        while True:
            began, before = now(), self._store_version()
            rest = await _go(self._listening, self._listener.round)
            if rest:
                await self._listening.woken(rest)
                await self._sending.next_end(self._pace.deadline)
            elif self._store_version() != before:
                await self._listening.woken(self._pace.spacing)
            else:  # not all servers let one wait
                await self._listening.woken(max(0.0, began + self._pace.wait - now()))

    def _store_version(self) -> int:
        try:
            return self._store.day_list.version()
        except StoreError:
            return -1


async def _go(course: Course, round_: Callable[[], Awaitable[object]]) -> float:
    """Make a round, whatever happens in it. Gives the seconds to rest."""
    try:
        await round_()
    except Exception as error:
        return course.ended(error)
    return course.ended(None)
