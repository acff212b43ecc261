"""The clinic's systems that send appointments in: a token each, of one site, stored as a hash."""

import secrets
from datetime import datetime, timedelta
from typing import NamedTuple

from central.audit import Actor, note
from central.devices import digest
from central.store import StoreError, Transaction, instant

PREFIX = "int-"


class Integration(NamedTuple):
    """A system and the one site it may write to."""

    site: str
    actor: Actor


def add(
    transaction: Transaction, site: str, name: str, life: timedelta, actor: Actor, now: datetime
) -> tuple[str, str]:
    """Another system. Gives its id and the token, which is shown this once. Raises StoreError."""
    if transaction.one("SELECT id FROM sites WHERE id = :site", site=site) is None:
        raise StoreError("There is no such site.")
    id, token = secrets.token_hex(4), PREFIX + secrets.token_urlsafe(32)
    transaction.run(
        "INSERT INTO integrations (id, site, name, token_sha256, made_at, expires_at)"
        " VALUES (:id, :site, :name, :digest, :now, :end)",
        id=id,
        site=site,
        name=name,
        digest=digest(token),
        now=instant(now),
        end=instant(now + life),
    )
    note(transaction, actor, "integration.add", id, now, site=site)
    return id, token


def remove(transaction: Transaction, id: str, actor: Actor, now: datetime) -> None:
    """End one. Raises StoreError where there is none."""
    if not transaction.run("DELETE FROM integrations WHERE id = :id", id=id):
        raise StoreError("There is no such integration.")
    note(transaction, actor, "integration.remove", id, now)


def who(transaction: Transaction, token: str, origin: str, now: datetime) -> Integration | None:
    """Whose token this is, or nobody's."""
    row = transaction.one(
        "SELECT id, site FROM integrations WHERE token_sha256 = :digest AND expires_at > :now",
        digest=digest(token),
        now=instant(now),
    )
    return Integration(row.site, Actor(f"integration:{row.id}", origin)) if row else None
