"""Which of today's appointments are this patient's, and is it time."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from kiosk.booking import (
    AlreadyHere,
    Cancelled,
    NoBooking,
    OtherDay,
    OtherSite,
    Outcome,
    Ready,
    StaleList,
    TooEarly,
    TooLate,
    is_one_person,
    judge,
)
from kiosk.clock import day
from sync.wire import Booking, Site

HELSINKI = ZoneInfo("Europe/Helsinki")
TODAY = date(2026, 3, 2)
AT_NINE = datetime(2026, 3, 2, 9, 0, tzinfo=HELSINKI)
SITE = Site(
    id="kallio",
    name="Kallio",
    time_zone="Europe/Helsinki",
    languages=("fi",),
    places=(),
    early_minutes=60,
    late_minutes=15,
)


def booking(name: str = "a", **fields: Any) -> Booking:  # noqa: ANN401 - any field of a Booking
    """A booking at nine."""
    given: dict[str, Any] = {"day": TODAY, "keys": (), "starts_at": AT_NINE}
    return Booking(appointment_id=name, **{**given, **fields})


def hear(
    *found: Booking,
    at: str = "08:30",
    on: date = TODAY,
    site: Site | None = SITE,
    age: timedelta | None = timedelta(hours=1),
) -> Outcome:
    """What a patient with these bookings hears at that time in Helsinki."""
    now = datetime.fromisoformat(f"{on}T{at}").replace(tzinfo=HELSINKI).astimezone(UTC)
    return judge(found, now=now, today=on, site=site, list_age=age, max_age=timedelta(hours=24))


def test_who_is_booked_elsewhere_today_is_told_where_and_when() -> None:
    there = booking("there", elsewhere="harbour")
    off = booking("off", elsewhere="harbour", status="cancelled")
    tomorrow = booking("tomorrow", elsewhere="harbour", day=TODAY + timedelta(days=1))

    assert hear(there) == OtherSite("harbour", AT_NINE)
    assert isinstance(hear(off), NoBooking)
    assert isinstance(hear(tomorrow), NoBooking)
    assert isinstance(hear(there, booking()), Ready)


def test_rows_that_share_a_key_are_one_persons_and_others_are_not() -> None:
    one, same = booking("1", keys=("a", "b")), booking("2", keys=("b", "c"))
    other, later = booking("3", keys=("d",)), booking("4", keys=("e",), day=date(2026, 3, 3))
    bridge = booking("5", keys=("c", "d"))

    assert is_one_person([])
    assert is_one_person([one, same, later])
    assert not is_one_person([one, same, other])
    assert is_one_person([one, other, same, bridge])


@pytest.mark.parametrize(
    ("at", "outcome"),
    [
        ("07:59:59.999", TooEarly),
        ("08:00", Ready),
        ("09:00", Ready),
        ("09:15", Ready),
        ("09:15:00.001", TooLate),
    ],
)
def test_both_edges_of_the_time_belong_to_it(at: str, outcome: type[Outcome]) -> None:
    assert isinstance(hear(booking(), at=at), outcome)


def test_a_booking_may_have_its_own_edges() -> None:
    blood_test = booking(early_minutes=5, late_minutes=0)

    assert hear(blood_test, at="08:54") == TooEarly(AT_NINE - timedelta(minutes=5))
    assert isinstance(hear(blood_test, at="08:55"), Ready)
    assert isinstance(hear(blood_test, at="09:01"), TooLate)


def test_an_edge_of_zero_minutes_is_not_the_sites() -> None:
    assert hear(booking(early_minutes=0), at="08:59") == TooEarly(AT_NINE)


def test_too_early_names_the_first_moment_any_booking_opens() -> None:
    short = booking("a", early_minutes=10)
    long = booking("b", starts_at=AT_NINE + timedelta(minutes=30), early_minutes=90)

    assert hear(short, long, at="07:30") == TooEarly(AT_NINE - timedelta(minutes=60))


def test_several_bookings_are_offered_together_earliest_first() -> None:
    late = booking("late", starts_at=AT_NINE + timedelta(hours=4))
    soon = booking("soon")

    assert hear(late, soon) == Ready((soon, late))


def test_a_missed_booking_does_not_keep_the_next_one_out() -> None:
    missed = booking("missed", starts_at=AT_NINE - timedelta(hours=3))

    assert hear(missed, booking("next")) == Ready((booking("next"),))


@pytest.mark.parametrize("status", ["booked", "noshow"])
def test_who_missed_one_is_not_called_early_for_another_hours_later(status: str) -> None:
    missed = booking("missed", status=status)
    later = booking("later", starts_at=AT_NINE + timedelta(hours=3))

    assert hear(missed, later, at="09:20") == TooLate()
    assert hear(missed, later, at="11:05") == Ready((later,))


def test_who_was_seen_this_morning_may_be_early_for_the_afternoon() -> None:
    later = booking("later", starts_at=AT_NINE + timedelta(hours=3))

    seen = booking("seen", status="fulfilled")

    assert hear(seen, later, at="09:20") == TooEarly(AT_NINE + timedelta(hours=2))


def test_who_is_checked_in_for_one_is_asked_for_the_other_when_its_time_comes() -> None:
    here = booking("here", status="arrived")
    later = booking("later", starts_at=AT_NINE + timedelta(hours=4))

    assert hear(here, later) == AlreadyHere((here,))
    assert hear(here, later, at="12:00") == Ready((later,))


@pytest.mark.parametrize("status", ["arrived", "checked-in"])
def test_who_has_come_already_is_shown_the_way_again(status: str) -> None:
    assert hear(booking(status=status)) == AlreadyHere((booking(status=status),))


@pytest.mark.parametrize("status", ["fulfilled", "noshow"])
def test_what_is_over_is_for_reception(status: str) -> None:
    assert hear(booking(status=status)) == TooLate()


def test_cancelled_is_said_only_when_all_is_cancelled() -> None:
    off = booking("off", status="cancelled")

    assert hear(off) == Cancelled()
    assert isinstance(hear(off, booking("on")), Ready)


def test_another_day_is_named_the_nearest_that_stands() -> None:
    thursday, friday = date(2026, 3, 5), date(2026, 3, 6)
    rows = [
        booking("f", day=friday, starts_at=None),
        booking("w", day=date(2026, 3, 4), starts_at=None, status="cancelled"),
        booking("t", day=thursday, starts_at=None),
    ]

    assert hear(*rows) == OtherDay(thursday)


def test_yesterday_is_no_booking() -> None:
    assert hear(booking(day=date(2026, 3, 1))) == NoBooking()
    assert hear() == NoBooking()


def test_a_bare_row_for_today_means_that_the_list_is_from_another_day() -> None:
    assert hear(booking(starts_at=None)) == StaleList()


def test_a_list_too_old_is_said_and_not_guessed_from() -> None:
    assert isinstance(hear(booking(), age=timedelta(hours=24)), Ready)
    assert hear(booking(), age=timedelta(hours=24, microseconds=1)) == StaleList()
    assert hear(booking(), age=None) == StaleList()
    assert hear(booking(), site=None) == StaleList()


@pytest.mark.parametrize("change", [date(2026, 3, 29), date(2026, 10, 25)])
def test_an_hour_before_is_an_hour_before_on_the_days_the_clocks_change(change: date) -> None:
    at_four = datetime(change.year, change.month, change.day, 4, 30, tzinfo=HELSINKI)
    early = booking(day=change, starts_at=at_four.astimezone(UTC))
    opens = at_four.astimezone(UTC) - timedelta(minutes=60)

    def judged(now: datetime) -> Outcome:
        return judge(
            (early,),
            now=now,
            today=day(now, SITE.time_zone),
            site=SITE,
            list_age=timedelta(0),
            max_age=timedelta(hours=24),
        )

    assert isinstance(judged(opens), Ready)
    assert judged(opens - timedelta(seconds=1)) == TooEarly(opens)


def test_the_day_is_the_sites_and_not_greenwichs() -> None:
    just_after_midnight = datetime(2026, 3, 1, 22, 30, tzinfo=UTC)

    assert day(just_after_midnight, "Europe/Helsinki") == TODAY
    assert day(just_after_midnight, None) == date(2026, 3, 1)
    assert day(just_after_midnight, "No/Where") == date(2026, 3, 1)
