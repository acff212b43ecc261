"""The round that says how the kiosk is, however its letters fare, and tidies the store."""

import os
from datetime import datetime, timedelta

import msgspec

from sync import wire
from sync.device import guarded_by
from sync.errand import Errand
from sync.store import Store

DAY = timedelta(days=1)


class Reporter(Errand):
    """Sends the kiosk's word about itself, with what the postman knows."""

    async def round(self, last_error: str = "") -> None:
        """Tidy the store and send health. Raises `CallFailed`.

        A store that cannot be tidied, being full, is a reason more to send it.
        """
        now = self.clock()
        try:
            self.store.tidy(now)
        finally:
            health = whole_health(
                self.store, self.settings.hold, now, last_error, self.clock.offset_s
            )
            if health is not None:
                ends = self.central.certificate_ends
                said = msgspec.structs.replace(
                    health,
                    key_guard=guarded_by(self.settings),
                    certificate_days=None if ends is None else (ends - now) / DAY,
                )
                await self.central.put_health(said)


def whole_health(
    store: Store, hold: timedelta, now: datetime, last_error: str, offset_s: float | None
) -> wire.Health | None:
    """Add to the kiosk's word about itself how old it is, and how the store is.

    None while the kiosk has never said anything: then there is nothing to vouch for. An answer
    that `hold` keeps back is not late.
    """
    kept = store.health()
    if kept is None:
        return None
    status, list_age = store.outbox.status(now, hold), store.list_age(now)
    age = max(0.0, now.timestamp() - kept.at)
    free = os.statvfs(store.path.parent)
    return msgspec.structs.replace(
        kept.health,
        screen_age_s=age + (kept.health.screen_age_s or 0.0),
        outbox=status.waiting,
        outbox_oldest_s=None if status.oldest is None else status.oldest.total_seconds(),
        refused=len(status.refused),
        seq_floor=status.floor,
        clock_offset_s=None if offset_s is None else round(offset_s, 3),
        list_age_s=None if list_age is None else list_age.total_seconds(),
        free_bytes=free.f_bavail * free.f_frsize,
        last_error=kept.health.last_error or last_error,
    )
