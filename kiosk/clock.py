"""The time, as one thing that can be handed in: a door that tests can stand at."""

from datetime import UTC, date, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """The time in UTC, with its zone."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """The time in UTC, with its zone."""
        return datetime.now(UTC)


def local(now: datetime, time_zone: str | None) -> datetime:
    """`now` on the wall of the site; UTC where the zone is not known."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return now.astimezone(ZoneInfo(time_zone or "UTC"))
    except (ZoneInfoNotFoundError, ValueError):
        return now.astimezone(UTC)


def day(now: datetime, time_zone: str | None) -> date:
    """The site's calendar day at `now`."""
    return local(now, time_zone).date()
