"""Tells the long polls of a site that its list has changed.

A change made by this process is told at once. One made by another (a command, a
second server) is seen by looking at the list versions twice a second.
"""

import asyncio
from contextlib import suppress


class Changes:
    """One bell for each site, rung when its list moves on. For one event loop."""

    def __init__(self) -> None:
        self._bells: dict[str, asyncio.Event] = {}
        self._seen: dict[str, int] = {}
        self.closing = False

    @property
    def awaited(self) -> bool:
        """Whether anybody is waiting for a bell."""
        return bool(self._bells)

    def bell(self, site: str) -> asyncio.Event:
        """The site's next ring. Take it before looking at the list, so that none is missed."""
        bell = self._bells.setdefault(site, asyncio.Event())
        if self.closing:
            bell.set()
        return bell

    def ring(self, site: str) -> None:
        """Wake everybody who waits for this site's list."""
        if bell := self._bells.pop(site, None):
            bell.set()

    def compare(self, versions: dict[str, int]) -> None:
        """Ring for the sites whose list version is not the one seen last."""
        for site, version in versions.items():
            if self._seen.get(site) != version:
                self.ring(site)
        self._seen = versions

    def close(self) -> None:
        """Wake everybody, and let nobody wait again: the server is going."""
        self.closing = True
        for site in list(self._bells):
            self.ring(site)


async def heard(bell: asyncio.Event, seconds: float) -> bool:
    """Wait for the bell, at most so long; says whether it rang."""
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await bell.wait()
    return bell.is_set()
