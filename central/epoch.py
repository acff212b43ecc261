"""Which life of central this is, so that kiosks can fill what a backup lacks.

A restore begins a new epoch; each kiosk that sees it sends again what it still has. How
far the backups reach tells kiosks what they may forget.
"""

import secrets
from datetime import datetime
from typing import NamedTuple

from central.store import Transaction, instant


class Epoch(NamedTuple):
    """The epoch's random name, and until when what was accepted is in a backup."""

    name: str
    durable_through: datetime | None


def current(transaction: Transaction) -> Epoch:
    """The epoch; before the first one has begun its name is empty."""
    row = transaction.one("SELECT epoch, durable_through FROM epochs")
    if row is None:
        return Epoch("", None)
    through = row.durable_through
    return Epoch(row.epoch, datetime.fromisoformat(through) if through else None)


def begin(transaction: Transaction) -> Epoch:
    """Begin the first epoch, or the one after a restore. Nothing is in a backup of it yet."""
    epoch = Epoch(secrets.token_hex(8), None)
    transaction.run(
        "INSERT INTO epochs (one, epoch) VALUES (1, :epoch) ON CONFLICT (one) DO UPDATE"
        " SET epoch = excluded.epoch, durable_through = NULL",
        epoch=epoch.name,
    )
    return epoch


def ensure(transaction: Transaction) -> Epoch:
    """Begin the first epoch where none has begun."""
    found = current(transaction)
    return found if found.name else begin(transaction)


def backed_up(transaction: Transaction, began: datetime) -> None:
    """Note a backup that was good, by the moment it began."""
    ensure(transaction)
    transaction.run(
        "UPDATE epochs SET durable_through = :began"
        " WHERE durable_through IS NULL OR durable_through < :began",
        began=instant(began),
    )
