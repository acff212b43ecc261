"""kiosk.db: what the kiosk and its postman share, and the only thing they share.

The kiosk's side is on `Store` itself; the postman's is `Store.outbox` and
`Store.day_list`. Nothing here tells the time: times come from the caller or `clock`.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple, TypeVar
from uuid import uuid4

import msgspec

from sync import wire
from sync.letters import Letter, OutboxStatus, RefusedLetter
from sync.store import facts
from sync.store.day_list import DayList
from sync.store.outbox import Outbox
from sync.store.vault import (
    Damaged,
    StoreBusy,
    StoreError,
    StoreFull,
    TooNew,
    Vault,
    WrongKey,
    open_vault,
    set_aside,
)

__all__ = [
    "Damaged",
    "KeptHealth",
    "Letter",
    "OutboxStatus",
    "RefusedLetter",
    "Store",
    "StoreBusy",
    "StoreError",
    "StoreFull",
    "TooNew",
    "WrongKey",
    "open_store",
    "set_aside",
]

T = TypeVar("T")


class KeptHealth(NamedTuple):
    """The kiosk's last word about itself, and when it was said (seconds since 1970)."""

    health: wire.Health
    at: float


class Store:
    """One connection to kiosk.db, for the thread that opened it. See `open_store`."""

    def __init__(self, vault: Vault, clock: Callable[[], datetime]) -> None:
        self._vault = vault
        self._clock = clock
        self.path = vault.path
        self.outbox = Outbox(vault, clock)
        self.day_list = DayList(vault)
        self.id = self._own_id()

    def add(self, record_type: type[wire.Record], **fields: Any) -> str:  # noqa: ANN401
        """Write one record, on disk before this returns, and give its id.

        `fields` are the record's, without `id` and `seq`. Raises `StoreError`.
        """
        return self.outbox.add(record_type, **fields)

    def check_in(
        self,
        bookings: Sequence[wire.Booking],
        *,
        at: datetime,
        by: str,
        card_family: str | None = None,
    ) -> tuple[str, ...]:
        """Write one person's arrival for these bookings: all or none, with one fsync.

        Gives the records' ids; for a booking already checked in, its first one. `at` is
        aware. Raises `StoreError`: then nobody may be thanked.
        """
        return self.outbox.check_in(bookings, at=at, by=by, card_family=card_family)

    def bookings(self, keys: Iterable[str]) -> list[wire.Booking]:
        """Find the bookings with one of these keys, by time; bare rows for other days."""
        return self.day_list.find(keys)

    def list_age(self, now: datetime) -> timedelta | None:
        """Say how long ago central last stood by the list. None: there is no list."""
        return self.day_list.age(now)

    def receipt(self, record_id: str) -> str | None:
        """Say what central answered: "accepted", "refused", or None while it has not."""
        return self.outbox.receipt(record_id)

    def site(self) -> wire.Site | None:
        """Give the site this kiosk stands in, once central has told it."""
        return self._kept("site", wire.Site)

    def peppers(self) -> tuple[wire.Pepper, ...]:
        """Give the site's secrets for keyed hashes, newest first."""
        kept = self._kept("peppers", wire.Peppers)
        return () if kept is None else tuple(kept.peppers)

    def note_health(self, health: wire.Health) -> None:
        """Write how the kiosk is, over what it said before."""
        self._vault.checkpoint()
        self._keep("health", health)

    def health(self) -> KeptHealth | None:
        """Give the kiosk's last word about itself."""
        with self._vault.reading() as connection:
            fact = facts.read(connection, "health")
        return fact and KeptHealth(msgspec.json.decode(fact.value, type=wire.Health), fact.at)

    def put_site(self, site: wire.Site, etag: str) -> None:
        """Keep the site and the mark central knows this state of it by."""
        with self._vault.writing() as connection:
            facts.write(connection, "site", msgspec.json.encode(site).decode(), self._clock())
            facts.write(connection, "site_etag", etag, self._clock())

    def site_etag(self) -> str:
        """Give central's mark of the site that is kept, "" for none."""
        with self._vault.reading() as connection:
            fact = facts.read(connection, "site_etag")
        return "" if fact is None else fact.value

    def put_peppers(self, peppers: wire.Peppers) -> None:
        """Keep the site's secrets, newest first."""
        newest_first = sorted(peppers.peppers, key=lambda pepper: -pepper.version)
        self._keep("peppers", wire.Peppers(newest_first))

    def changed(self) -> int:
        """Give a number that differs once the other process has written something."""
        return self._vault.changed()

    def replaced(self) -> bool:
        """Say whether the file was set aside and another one stands in its place."""
        return self._vault.replaced()

    def tidy(self, now: datetime) -> None:
        """Forget what is settled and old, and keep the log short. For a quiet moment."""
        self.outbox.prune(now)
        if self._vault.checkpoint():
            with self._vault.writing() as connection:
                facts.write(connection, "tidied", "", now)

    def close(self) -> None:
        """Let go of the file."""
        self._vault.close()

    def _own_id(self) -> str:
        """Read or draw the random id of this database. The write proves the disk takes one."""
        with self._vault.writing() as connection:
            kept = facts.read(connection, "store_id")
            store_id = str(uuid4()) if kept is None else kept.value
            facts.write(connection, "store_id", store_id, self._clock())
            return store_id

    def _kept(self, name: str, kind: type[T]) -> T | None:
        with self._vault.reading() as connection:
            fact = facts.read(connection, name)
        return None if fact is None else msgspec.json.decode(fact.value, type=kind)

    def _keep(self, name: str, value: msgspec.Struct) -> None:
        with self._vault.writing() as connection:
            facts.write(connection, name, msgspec.json.encode(value).decode(), self._clock())


def _utc_now() -> datetime:
    return datetime.now(UTC)


def open_store(path: Path, key: bytes, *, clock: Callable[[], datetime] = _utc_now) -> Store:
    """Open kiosk.db, or make it. `key` is 32 raw bytes.

    Raises `WrongKey`, `Damaged` (the kiosk then calls `set_aside` and opens a fresh one;
    the postman waits for that), `StoreFull`, `TooNew`, `StoreError`.
    """
    vault = open_vault(path, key)
    try:
        return Store(vault, clock)
    except StoreError:
        vault.close()
        raise
