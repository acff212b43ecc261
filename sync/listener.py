"""The round that brings the day's list, the site and its peppers from central."""

import asyncio

from sync import wire
from sync.authorities import renew
from sync.device import Enrolled
from sync.errand import Errand
from sync.failures import CallFailed, Nonsense, Unreachable
from sync.secret_file import SecretFileError

MAX_PAGES = 1000


class Listener(Errand):
    """Asks for what changed; central may keep it waiting until something does."""

    _particulars_at = 0.0

    async def round(self, *, wait: bool = True) -> bool:
        """Bring everything once. True if the list has changed. Raises `CallFailed`.

        Site, peppers and list do not stand in each other's way.
        """
        failures: list[CallFailed] = []
        changed = False
        if asyncio.get_running_loop().time() >= self._particulars_at:
            for bring in (self._bring_site, self._bring_peppers):
                try:
                    await bring()
                except Unreachable:
                    raise
                except CallFailed as failure:
                    failures.append(failure)
            await self._bring_authorities()
            if not failures:
                later = asyncio.get_running_loop().time() + self.settings.pace.particulars
                self._particulars_at = later
        changed = await self._bring_list(wait=wait and not failures)
        if failures:
            raise failures[0]
        return changed

    async def _bring_site(self) -> None:
        news = await self.central.site(self.store.site_etag())
        if news is not None and (again := self.store.put_site(*news)):
            self.log.info("sent_again", letters=again)

    async def _bring_peppers(self) -> None:
        peppers = await self.central.peppers()
        if tuple(peppers.peppers) != self.store.peppers():
            self.store.put_peppers(peppers)

    async def _bring_authorities(self) -> None:
        """Renew whom to believe; where that fails the list comes all the same.

        With `central.ca_file` that file is IT's word, and something else may stand in between.
        """
        device = self.central.device
        if not (isinstance(device, Enrolled) and device.is_pinned) or self.settings.ca_file:
            return
        try:
            if await renew(device, self.central):
                self.log.info("authorities")
        except (CallFailed, SecretFileError) as failure:
            self.log.warning("authorities", failure=type(failure).__name__)

    async def _bring_list(self, *, wait: bool) -> bool:
        since = self.store.day_list.version()
        self.store.day_list.ask()
        page = await self.central.schedule(since, wait=wait and since > 0)
        if page is None or _says_nothing(page, since):
            self.store.day_list.confirm(self.clock())
            return False
        if page.version < since and not page.full:
            raise Nonsense("older")
        self.store.day_list.begin()
        self.store.day_list.write_page(page)
        pages = await self._bring_rest(page, since)
        self.store.day_list.switch(page.version, full=page.full, now=self.clock())
        self.log.info("list", version=page.version, pages=pages)
        if self._unknown_peppers(page):
            self._particulars_at = 0.0
        return True

    async def _bring_rest(self, first: wire.SchedulePage, since: int) -> int:
        """Write the pages after the first; all must be of one list. Gives their number."""
        seen: set[str] = set()
        page = first
        while page.cursor is not None:
            if page.cursor in seen or len(seen) >= MAX_PAGES:
                raise Nonsense("endless")
            seen.add(page.cursor)
            following = await self.central.schedule(since, cursor=page.cursor)
            if following is None or (following.version, following.full) != (
                first.version,
                first.full,
            ):
                raise Nonsense("moved")
            page = following
            self.store.day_list.write_page(page)
        return 1 + len(seen)

    def _unknown_peppers(self, page: wire.SchedulePage) -> bool:
        known = {str(pepper.version) for pepper in self.store.peppers()}
        return any(key.partition(":")[0] not in known for row in page.rows for key in row.keys)


def _says_nothing(page: wire.SchedulePage, since: int) -> bool:
    empty = not (page.full or page.rows or page.gone or page.cursor)
    return empty and page.version == since and since > 0
