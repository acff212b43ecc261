"""When a site is open: by its own wall, across midnight, days off and clock changes."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.opening import is_closed, next_opening
from sync.wire import Hours, Site

WEEKDAYS = tuple(Hours(day, "08:00", "16:00") for day in ("mon", "tue", "wed", "thu", "fri"))
SITE = Site("kallio", "Kallio", "Europe/Helsinki", ("fi",), (), hours=WEEKDAYS)


def with_(**fields: Any) -> Site:  # noqa: ANN401
    """The site, but for these."""
    return msgspec.structs.replace(SITE, **fields)


def helsinki_winter(day: int, hour: int, minute: int = 0) -> datetime:
    """A time on the wall of November 2026, two hours ahead of UTC; the 23rd is a Monday."""
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC) - timedelta(hours=2)


@pytest.mark.parametrize(
    ("at", "closed"),
    [
        (helsinki_winter(23, 7, 59), True),
        (helsinki_winter(23, 8, 0), False),
        (helsinki_winter(23, 15, 59), False),
        (helsinki_winter(23, 16, 0), True),
        (helsinki_winter(22, 12, 0), True),  # a Sunday
    ],
)
def test_it_is_open_from_the_first_minute_and_closed_at_the_last(
    at: datetime, closed: bool
) -> None:
    assert is_closed(SITE, at) is closed


@pytest.mark.parametrize(
    ("at", "opens"),
    [
        (helsinki_winter(23, 7), "2026-11-23T08:00:00+02:00"),
        (helsinki_winter(23, 17), "2026-11-24T08:00:00+02:00"),
        (helsinki_winter(27, 16), "2026-11-30T08:00:00+02:00"),  # over the weekend
    ],
)
def test_the_next_opening_is_said_by_the_sites_wall(at: datetime, opens: str) -> None:
    told = next_opening(SITE, at)

    assert told is not None
    assert told.isoformat() == opens


def test_days_off_and_a_day_that_staff_have_closed_are_passed_over() -> None:
    off = with_(closed_on=(date(2026, 11, 24),))
    monday = date(2026, 11, 23)

    assert is_closed(off, helsinki_winter(24, 10))
    assert is_closed(SITE, helsinki_winter(23, 10), closed_on=monday)
    assert not is_closed(SITE, helsinki_winter(24, 10), closed_on=monday)
    told = next_opening(off, helsinki_winter(23, 10), closed_on=monday)
    assert told is not None
    assert told.date() == date(2026, 11, 25)


def test_a_site_without_hours_and_one_not_known_yet_are_open() -> None:
    assert not is_closed(with_(hours=()), helsinki_winter(22, 3))
    assert not is_closed(None, helsinki_winter(22, 3))
    assert next_opening(with_(hours=()), helsinki_winter(22, 3)) is None
    assert is_closed(with_(hours=()), helsinki_winter(22, 3), closed_on=date(2026, 11, 22))


def test_a_night_clinic_is_open_over_midnight() -> None:
    night = with_(hours=(Hours("fri", "20:00", "24:00"), Hours("sat", "00:00", "06:00")))

    assert not is_closed(night, helsinki_winter(27, 23, 59))
    assert not is_closed(night, helsinki_winter(28, 0, 0))
    assert is_closed(night, helsinki_winter(28, 6, 0))


def test_the_hour_that_is_skipped_and_the_one_that_comes_twice_belong_to_the_wall() -> None:
    early = with_(hours=(Hours("sun", "02:30", "05:00"),))
    spring = datetime(2026, 3, 29, 0, 45, tzinfo=UTC)  # 02:45, before the jump at 01:00 UTC
    autumn = datetime(2026, 10, 25, 2, 59, tzinfo=UTC)  # 04:59 after the hour came twice

    assert not is_closed(early, spring)
    assert not is_closed(early, autumn)
    assert is_closed(early, autumn + timedelta(minutes=1))


@pytest.mark.slow
@given(st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC)))
def test_it_is_closed_right_before_the_next_opening_and_open_at_it(at: datetime) -> None:
    told = next_opening(SITE, at)

    assert told is not None
    assert told > at
    assert not is_closed(SITE, told)
    assert is_closed(SITE, told - timedelta(microseconds=1))
