"""Sites and the kiosks that stand in them: who a token is, and how each one is.

Site and kiosk come from the token alone. Of a token only the SHA-256 is stored; development
tokens, which are taken on loopback alone, stand beside those that enrolled kiosks draw.
"""

import hashlib
import secrets
from datetime import date, datetime
from typing import Final, Literal

import msgspec

from central.ingest import Sender
from central.sequences import missing
from central.store import StoreError, Transaction, instant
from sync import wire

DEMO_PREFIX: Final = "demo-"
DEVELOPMENT_PREFIX: Final = "dev-"

_sites = msgspec.json.Decoder(wire.Site)
_healths = msgspec.json.Decoder(wire.Health)


class NoSuch(StoreError):
    """There is no such site, kiosk or administrator."""


class KioskState(msgspec.Struct, frozen=True):
    """The last a kiosk said of itself, with the letters below its floor that never came."""

    kiosk: str
    received_at: datetime
    health: wire.Health
    gaps: dict[wire.Stream, int]


def new_token(kind: Literal["demo-", "dev-"]) -> str:
    """A random development token; the prefix says that it is one."""
    return kind + secrets.token_urlsafe(32)


def digest(token: str) -> str:
    """What is stored of a token."""
    return hashlib.sha256(token.encode()).hexdigest()


def sender_of(transaction: Transaction, token: str) -> Sender | None:
    """Which kiosk this token is, or nobody."""
    row = transaction.one(
        "SELECT id, site FROM kiosks WHERE token_sha256 = :digest", digest=digest(token)
    )
    return Sender(row.id, row.site) if row else None


def add_kiosk(
    transaction: Transaction, site: str, name: str, token: str | None, now: datetime
) -> str:
    """A place for a kiosk at a site; returns its id. Raises StoreError for an unknown site."""
    if transaction.one("SELECT id FROM sites WHERE id = :site", site=site) is None:
        raise NoSuch("There is no such site.")
    kiosk = "kiosk-" + secrets.token_hex(4)
    transaction.run(
        "INSERT INTO kiosks (id, site, name, token_sha256, created_at)"
        " VALUES (:id, :site, :name, :digest, :now)",
        id=kiosk,
        site=site,
        name=name,
        digest=digest(token) if token else None,
        now=instant(now),
    )
    return kiosk


def put_site(transaction: Transaction, site: wire.Site, today: date) -> None:
    """Add a site, or change what it is."""
    transaction.run(
        "INSERT INTO sites (id, time_zone, settings, list_version, list_day, full_from)"
        " VALUES (:id, :zone, :settings, 1, :today, 1) ON CONFLICT (id) DO UPDATE"
        " SET time_zone = excluded.time_zone, settings = excluded.settings",
        id=site.id,
        zone=site.time_zone,
        settings=msgspec.json.encode(site).decode(),
        today=today.isoformat(),
    )


def site(transaction: Transaction, id: str) -> wire.Site | None:
    """A site's settings as they are stored: without its score."""
    row = transaction.one("SELECT settings FROM sites WHERE id = :id", id=id)
    return _sites.decode(row.settings) if row else None


def sites(transaction: Transaction) -> list[wire.Site]:
    """All sites, in the order of their ids."""
    rows = transaction.rows("SELECT settings FROM sites ORDER BY id")
    return [_sites.decode(row.settings) for row in rows]


def add_pepper(transaction: Transaction, site: str, pepper: wire.Pepper) -> None:
    """Give a site another pepper."""
    transaction.run(
        "INSERT INTO peppers (site, version, value) VALUES (:site, :version, :value)",
        site=site,
        version=pepper.version,
        value=pepper.value,
    )


def peppers(transaction: Transaction, site: str) -> list[wire.Pepper]:
    """The site's two newest peppers, newest first."""
    rows = transaction.rows(
        "SELECT version, value FROM peppers WHERE site = :site ORDER BY version DESC LIMIT 2",
        site=site,
    )
    return [wire.Pepper(row.version, bytes(row.value)) for row in rows]


def put_health(transaction: Transaction, kiosk: str, health: wire.Health, now: datetime) -> None:
    """Keep the last a kiosk said of itself, and when it came."""
    transaction.run(
        "INSERT INTO health (kiosk, received_at, body) VALUES (:kiosk, :now, :body)"
        " ON CONFLICT (kiosk) DO UPDATE"
        " SET received_at = excluded.received_at, body = excluded.body",
        kiosk=kiosk,
        now=instant(now),
        body=msgspec.json.encode(health).decode(),
    )


def fleet(transaction: Transaction) -> list[KioskState]:
    """How every kiosk that ever spoke is."""
    runs: dict[tuple[str, str], list[list[int]]] = {}  # of the store a kiosk has now
    for row in transaction.rows(
        "SELECT kiosk, stream, runs FROM sequences ORDER BY kiosk, stream, generation"
    ):
        runs[row.kiosk, row.stream] = msgspec.json.decode(row.runs, type=list[list[int]])
    states = []
    for row in transaction.rows("SELECT kiosk, received_at, body FROM health ORDER BY kiosk"):
        health = _healths.decode(row.body)
        gaps = {
            stream: missing(runs.get((row.kiosk, stream), []), floor)
            for stream, floor in health.seq_floor.items()
        }
        states.append(KioskState(row.kiosk, datetime.fromisoformat(row.received_at), health, gaps))
    return states
