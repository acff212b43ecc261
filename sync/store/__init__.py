"""kiosk.db: what the kiosk and its postman share, and the only thing they share.

The kiosk's side is on `Store` itself; the postman's is `Store.outbox` and
`Store.day_list`. Nothing here tells the time: times come from the caller or `clock`.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple, TypeVar
from uuid import uuid4

import msgspec

from sync import wire
from sync.letters import Letter, OutboxStatus, RefusedLetter
from sync.server_time import Learnt
from sync.store import evidence, facts
from sync.store.day_list import DayList
from sync.store.errors import (
    Damaged,
    StoreBusy,
    StoreError,
    StoreFull,
    TooNew,
    WrongKey,
)
from sync.store.evidence import SetAside
from sync.store.forgetting import forget
from sync.store.outbox import Outbox, send_again
from sync.store.vault import Vault, open_vault, set_aside

__all__ = [
    "Damaged",
    "KeptHealth",
    "Letter",
    "OutboxStatus",
    "RefusedLetter",
    "SetAside",
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
        # What a patient's visit asks of the parts; each says there what it gives and raises.
        self.add, self.check_in = self.outbox.add, self.outbox.check_in
        self.receipt = self.outbox.receipt
        self.bookings, self.list_age = self.day_list.find, self.day_list.age

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
        said = msgspec.structs.replace(health, last_error=health.last_error or self.trouble())
        text = msgspec.json.encode(said).decode()
        self._vault.durably(lambda c: facts.write(c, "health", text, self._clock()))

    def health(self) -> KeptHealth | None:
        """Give the kiosk's last word about itself."""
        with self._vault.reading() as connection:
            fact = facts.read(connection, "health")
        return fact and KeptHealth(msgspec.json.decode(fact.value, type=wire.Health), fact.at)

    def put_site(self, site: wire.Site, etag: str) -> int:
        """Keep the site and the mark central knows this state of it by.

        Where central was put back from a backup, which its epoch tells, everything that is still
        here is sent again, by the same step: the mark alone would hide it. Gives how many.
        """
        now = self._clock()
        with self._vault.writing() as connection:
            facts.write(connection, "site", msgspec.json.encode(site).decode(), now)
            facts.write(connection, "site_etag", etag, now)
            known = facts.read(connection, "central_epoch")
            if not site.central_epoch or (known and known.value == site.central_epoch):
                return 0
            facts.write(connection, "central_epoch", site.central_epoch, now)
            return send_again(connection) if known else 0

    def site_etag(self) -> str:
        """Give central's mark of the site that is kept, "" for none."""
        with self._vault.reading() as connection:
            fact = facts.read(connection, "site_etag")
        return "" if fact is None else fact.value

    def put_peppers(self, peppers: wire.Peppers) -> None:
        """Keep the site's secrets, newest first."""
        newest_first = sorted(peppers.peppers, key=lambda pepper: -pepper.version)
        self._keep("peppers", wire.Peppers(newest_first))

    def server_time(self) -> Learnt | None:
        """Give what was learnt last of central's time."""
        return self._kept("server_time", Learnt)

    def put_server_time(self, learnt: Learnt) -> None:
        """Keep what an answer said of central's time."""
        self._keep("server_time", learnt)

    def changed(self) -> int:
        """Give a number that differs once the other process has written something."""
        return self._vault.changed()

    def replaced(self) -> bool:
        """Say whether the file was set aside and another one stands in its place."""
        return self._vault.replaced()

    def tidy(self, now: datetime) -> None:
        """Forget what is settled and old, and keep the log short. For a quiet moment."""
        site = self.site()
        self.outbox.prune(now, site.durable_through if site else None)
        if self._vault.checkpoint():
            with self._vault.writing() as connection:
                facts.write(connection, "tidied", "", now)

    def trouble(self) -> str:
        """Say what IT should look at here, in one word or two; "" for nothing."""
        if self._vault.ballast.state == "given_up":
            return "ballast_given_up"
        if kept := self.set_aside():
            known = [str(one.unsent) for one in kept if one.unsent is not None]
            unsent = "+".join(known) if len(known) == len(kept) else "unknown"
            return f"store_set_aside unsent={unsent}"
        return ""

    def take_on_ballast(self) -> bool:
        """Make room for a bad day, where the disk has it. True: it was made just now."""
        return self._vault.ballast.take_on()

    def set_aside(self) -> tuple[SetAside, ...]:
        """List the damaged stores that still lie beside this one, the oldest first."""
        files = [path.name for path in evidence.found(self.path)]
        with self._vault.reading() as connection:
            counts = {f: facts.read(connection, f"unsent {f}") for f in files}
        return tuple(
            SetAside(f, int(kept.value) if (kept := counts[f]) and kept.value else None)
            for f in files
        )

    def _count_unsent(self, key: bytes) -> None:
        """Look into what was set aside since the last time: how many letters waited in it?"""
        for path in evidence.found(self.path):
            with self._vault.reading() as connection:
                known = facts.read(connection, f"unsent {path.name}")
            if known is None:
                unsent = evidence.unsent(path, key)
                with self._vault.writing() as connection:
                    told = "" if unsent is None else str(unsent)
                    facts.write(connection, f"unsent {path.name}", told, self._clock())

    def forget(self) -> tuple[SetAside, ...]:
        """Drop whose day it was and the secrets of the site; what waits to be told stays.

        Damaged stores that were set aside hold the same: they go. Gives what they were.
        """
        gone = self.set_aside()
        evidence.remove(self.path)
        forget(self._vault, self._clock())
        return gone

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


def open_store(
    path: Path, key: bytes, *, clock: Callable[[], datetime] = _utc_now, ballast: int = 0
) -> Store:
    """Open kiosk.db, or make it. `key` is 32 raw bytes.

    `ballast` is how many bytes are kept for a full disk, by the kiosk alone. Raises
    `WrongKey`, `Damaged` (the kiosk then calls `set_aside` and opens a fresh one; the
    postman waits for that), `StoreFull`, `TooNew`, `StoreError`.
    """
    vault = open_vault(path, key, ballast)
    try:
        store = Store(vault, clock)
        store._count_unsent(key)
        store.take_on_ballast()
    except StoreError:
        vault.close()
        raise
    return store
