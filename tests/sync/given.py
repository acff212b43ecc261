"""What the tests of the postman start from: times, a key, bookings and answers."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import HealthCheck

from sync import wire
from sync.settings import Pace
from sync.store import Store

# One store for all examples of a property is no trouble, and disks take their time.
LENIENT: Any = {
    "deadline": None,
    "suppress_health_check": [HealthCheck.function_scoped_fixture],
}
KEY = bytes(range(32))
QUICK = Pace(
    deadline=0.25,
    wait=0.3,
    grace=0.2,
    first_rest=0.01,
    longest_rest=0.05,
    longest_retry_after=0.4,
    spacing=0.01,
    look=0.005,
    round=0.05,
    particulars=9.0,
)
UNHURRIED = replace(QUICK, deadline=20.0)
"""Where no deadline is at stake, and a busy machine's pause would be taken for a fault."""


@dataclass
class StandingClock:
    """Tells the same time until it is set."""

    now: datetime = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def hear(self, server: datetime) -> None:
        """Stay as it is, whatever anybody says."""

    @property
    def offset_s(self) -> float | None:
        return None

    def pass_(self, **span: float) -> datetime:
        self.now += timedelta(**span)
        return self.now


def booking(number: int = 1, **fields: object) -> wire.Booking:
    """A booking of 23 November, at 9:00 UTC."""
    given: dict[str, object] = {
        "appointment_id": f"a{number}",
        "day": date(2026, 11, 23),
        "keys": (f"1:key{number}",),
        "starts_at": datetime(2026, 11, 23, 9, 0, tzinfo=UTC),
    }
    return wire.Booking(**{**given, **fields})  # type: ignore[arg-type]


def bring(store: Store, clock: StandingClock, *rows: wire.Booking, version: int = 1) -> None:
    """Make these the whole list."""
    store.day_list.begin()
    store.day_list.write_page(wire.SchedulePage(version, True, list(rows)))
    store.day_list.switch(version, full=True, now=clock.now)


def answer(score: int = 9) -> dict[str, object]:
    """The fields of a feedback record."""
    return {
        "local_date": date(2026, 11, 23),
        "local_hour": 10,
        "clock_trusted": True,
        "score": score,
        "language": "fi",
        "place": "k2",
    }
