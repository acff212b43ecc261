"""How the store is, for staff: what waits, what was refused, how old the list is."""

from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.value import Value

if TYPE_CHECKING:
    from sync.store import Store


class Condition(Value, frozen=True):
    """Ages in seconds, None where there is nothing that could have one."""

    waiting: int
    oldest_s: float | None
    refused: int
    list_age_s: float | None
    trouble: str


def condition_of(store: "Store", now: datetime) -> Condition:
    """Ask the store. Raises `StoreError`."""
    outbox, age = store.outbox.status(now), store.list_age(now)
    return Condition(
        outbox.waiting,
        None if outbox.oldest is None else outbox.oldest.total_seconds(),
        len(outbox.refused),
        None if age is None else age.total_seconds(),
        store.trouble(),
    )
