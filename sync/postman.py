"""The postman: a sender that wakes when the outbox changes, a listener that waits.

Retrying happens here and nowhere else. Upload goes before download, a failure is
followed by a rest, and nothing that goes wrong in a round ends the work.
"""

import asyncio
import random
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from sync.central import Central
from sync.course import Course
from sync.device import Device
from sync.listener import Listener
from sync.log import logger
from sync.sender import Sender
from sync.settings import Pace, Settings
from sync.store import Store, StoreError

__all__ = ["Pace", "Postman", "Settings"]


def utc_now() -> datetime:
    """Tell the time."""
    return datetime.now(UTC)


class Postman:
    """Both loops over one store and one client. Made inside a running event loop."""

    def __init__(
        self,
        store: Store,
        device: Device,
        settings: Settings,
        *,
        clock: Callable[[], datetime] = utc_now,
        chance: random.Random | None = None,
    ) -> None:
        chance = chance or random.SystemRandom()
        sender_log, listener_log = logger("sender"), logger("listener")
        self._store = store
        self._pace = settings.pace
        self._central = Central(device, settings)
        self._sender = Sender(store, self._central, settings, sender_log, clock, chance)
        self._listener = Listener(store, self._central, settings, listener_log, clock)
        self._sending = Course(settings.pace, chance, sender_log)
        self._listening = Course(settings.pace, chance, listener_log)
        self._seen_change = self._seen_urgent = 0

    async def run(self) -> None:
        """Carry letters until cancelled, or until another file stands in the store's place."""
        listening = asyncio.create_task(self._listen())
        try:
            await self._send()
        finally:
            listening.cancel()
            await asyncio.wait([listening])
            await self._central.close()

    async def once(self) -> list[str]:
        """Make one round of each. Gives the types of what failed."""
        try:
            await _go(self._sending, self._sender.round)
            await _go(self._listening, lambda: self._listener.round(wait=False))
        finally:
            await self._central.close()
        return [course.error for course in (self._sending, self._listening) if course.error]

    async def _send(self) -> None:
        while not self._store.replaced():
            self._look()
            failed_before = self._sending.failures > 0
            rest = await _go(self._sending, lambda: self._sender.round(self._listening.error))
            if failed_before and not rest:
                self._listening.ring()  # central is back
            await self._until_needed(rest)

    async def _until_needed(self, rest: float) -> None:
        """Sleep until there is something to send, or the rest after a failure is over.

        While calls fail only a new urgent letter shortens the rest.
        """
        now = asyncio.get_running_loop().time
        end = now() + (rest or self._pace.round)
        while (left := end - now()) > 0:
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
