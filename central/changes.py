"""Tells the long polls of a site that its list has changed.

A change made by this process is told at once. One made by another (a command, a
second server) is seen by looking at the list versions twice a second.
"""

import asyncio
from contextlib import suppress


class Changes:
    """A bell for each list version a kiosk waits with, by site. For one event loop."""

    def __init__(self) -> None:
        self._bells: dict[str, dict[int, asyncio.Event]] = {}
        self.closing = False

    @property
    def awaited(self) -> bool:
        """Whether anybody is waiting for a bell."""
        return bool(self._bells)

    def bell(self, site: str, known: int) -> asyncio.Event:
        """What rings when the site's list is no longer the version `known`.

        Take it before looking at the list, so that no ring is missed.
        """
        bell = self._bells.setdefault(site, {}).setdefault(known, asyncio.Event())
        if self.closing:
            bell.set()
        return bell

    def ring(self, site: str) -> None:
        """Wake everybody who waits for this site's list."""
        for bell in self._bells.pop(site, {}).values():
            bell.set()

    def compare(self, versions: dict[str, int]) -> None:
        """Ring for the sites whose list is not the version somebody waits with."""
        for site, bells in list(self._bells.items()):
            if bells.keys() - {versions.get(site)}:
                self.ring(site)

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
