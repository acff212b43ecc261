"""What every errand of the postman takes along."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import structlog

from sync.central import Central
from sync.settings import Settings
from sync.store import Store


@dataclass
class Errand:
    """One thing to be done between store and central, round after round.

    `clock` gives aware UTC. A round raises `CallFailed` or `StoreError`: rest, then again.
    """

    store: Store
    central: Central
    settings: Settings
    log: structlog.BoundLogger
    clock: Callable[[], datetime]
