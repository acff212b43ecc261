"""Who may look after kiosks by API: a token of their own, stored as a hash, that ends."""

import secrets
from datetime import datetime, timedelta

from central.audit import Actor, note
from central.devices import NoSuch, digest
from central.store import Transaction, instant

PREFIX = "adm-"


def add(
    transaction: Transaction, name: str, life: timedelta, actor: Actor, now: datetime
) -> tuple[str, str]:
    """Another administrator. Gives the id and the token, which is shown this once."""
    id, token = secrets.token_hex(4), PREFIX + secrets.token_urlsafe(32)
    transaction.run(
        "INSERT INTO administrators (id, name, token_sha256, made_at, expires_at)"
        " VALUES (:id, :name, :digest, :now, :end)",
        id=id,
        name=name,
        digest=digest(token),
        now=instant(now),
        end=instant(now + life),
    )
    note(transaction, actor, "administrator.add", id, now)
    return id, token


def remove(transaction: Transaction, id: str, actor: Actor, now: datetime) -> None:
    """End one. Raises NoSuch."""
    if not transaction.run("DELETE FROM administrators WHERE id = :id", id=id):
        raise NoSuch("There is no such administrator.")
    note(transaction, actor, "administrator.remove", id, now)


def who(transaction: Transaction, token: str, origin: str, now: datetime) -> Actor | None:
    """Whose token this is, or nobody's."""
    row = transaction.one(
        "SELECT id FROM administrators WHERE token_sha256 = :digest AND expires_at > :now",
        digest=digest(token),
        now=instant(now),
    )
    return Actor(f"administrator:{row.id}", origin) if row else None
