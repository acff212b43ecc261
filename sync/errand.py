"""What every errand of the postman takes along."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

import structlog

from sync.central import Central
from sync.settings import Settings
from sync.store import Store


class Clock(Protocol):
    """Tells central's time, as well as this kiosk knows it."""

    def __call__(self) -> datetime:
        """The time in UTC, with its zone."""
        ...

    def hear(self, server: datetime) -> None:
        """Learn what central says it is."""
        ...

    @property
    def offset_s(self) -> float | None:
        """How far the machine's own clock is behind, where that is known."""
        ...


@dataclass
class Errand:
    """One thing to be done between store and central, round after round.

    A round raises `CallFailed` or `StoreError`: rest, then again.
    """

    store: Store
    central: Central
    settings: Settings
    log: structlog.BoundLogger
    clock: Clock
