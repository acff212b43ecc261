"""An answer counts on a day that can be believed; on any other it is only kept."""

from datetime import UTC, date, datetime, timedelta

import pytest

from central.plausible import span
from tests.central.house import TODAY, House, feedback

NOON = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "trusted", "counts"),
    [
        (date(2026, 11, 20), True, True),
        (date(2026, 11, 21), True, False),
        (date(2026, 8, 1), True, True),
        (date(2025, 11, 1), True, False),
        (date(2026, 11, 20), False, True),
        (date(2026, 11, 13), False, True),
        (date(2026, 11, 12), False, False),
        (date(2026, 11, 21), False, False),
        (date(1996, 11, 20), False, False),
        (date(2056, 11, 20), True, False),
    ],
)
def test_a_day_counts_by_who_vouches_for_it(day: date, trusted: bool, counts: bool) -> None:
    assert span(NOON, "Europe/Helsinki").holds(day, trusted) is counts


@pytest.mark.parametrize(
    ("zone", "now", "newest"),
    [
        ("Europe/Helsinki", datetime(2026, 11, 20, 21, 49, tzinfo=UTC), date(2026, 11, 20)),
        ("Europe/Helsinki", datetime(2026, 11, 20, 21, 51, tzinfo=UTC), date(2026, 11, 21)),
        ("Europe/Helsinki", datetime(2026, 3, 28, 21, 51, tzinfo=UTC), date(2026, 3, 29)),
        ("Europe/Helsinki", datetime(2026, 10, 25, 21, 51, tzinfo=UTC), date(2026, 10, 26)),
        ("Asia/Kolkata", datetime(2026, 11, 20, 18, 21, tzinfo=UTC), date(2026, 11, 21)),
        ("Asia/Kolkata", datetime(2026, 11, 20, 18, 19, tzinfo=UTC), date(2026, 11, 20)),
    ],
)
def test_the_day_is_the_sites_own_with_ten_minutes_of_slack(
    zone: str, now: datetime, newest: date
) -> None:
    assert span(now, zone).newest == newest


def test_an_answer_of_no_day_that_can_be_is_taken_and_not_counted(house: House) -> None:
    far = [(TODAY + timedelta(days=n)).isoformat() for n in (-10_000, 10_000)]
    verdicts = house.send(
        feedback(9),
        *(feedback(3, local_date=day) for day in far),
        feedback(3, local_date=(TODAY - timedelta(days=8)).isoformat(), clock_trusted=False),
    )

    assert {one.verdict for one in verdicts} == {"accepted"}
    assert house.scores() == {9: 1}
    with house.store.read() as transaction:
        assert len(transaction.rows("SELECT id FROM feedback WHERE NOT counted")) == 3
