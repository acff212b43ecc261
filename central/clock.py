"""What time central takes it to be. A rehearsal may look ahead; nobody else may."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Clock = Callable[[], datetime]


def clock(offset: timedelta = timedelta()) -> Clock:
    """A clock in UTC, moved by `offset`."""
    return lambda: datetime.now(UTC) + offset
