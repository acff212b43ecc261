"""Which days the list holds, how much of each, and what it says when a booking leaves them."""

from datetime import date, datetime, timedelta

import msgspec
import pytest

from central import appointments
from sync import wire
from tests.central.house import NOON, TODAY, House, booking


def test_beyond_tomorrow_only_keys_and_day_are_told(house: House) -> None:
    days = [TODAY + timedelta(days=ahead) for ahead in (-1, 0, 1, 2, 6, 7)]
    house.book(*(booking(f"a{number}", day) for number, day in enumerate(days)))

    rows = house.schedule().rows

    assert [row.day for row in rows] == days[1:5]
    assert [row.call_code for row in rows] == ["KT42", "KT42", None, None]
    assert [row.starts_at is None for row in rows] == [False, False, True, True]
    assert [row.keys for row in rows] == [(f"1:a{number}",) for number in range(1, 5)]


OFF: list[wire.BookingStatus] = ["cancelled", "noshow", "fulfilled"]


@pytest.mark.parametrize("status", OFF)
def test_what_is_off_on_a_bare_day_is_gone(house: House, status: wire.BookingStatus) -> None:
    later = TODAY + timedelta(days=2)
    house.book(booking("a-1", later), booking("a-2", later))
    known = house.schedule().version
    house.book(booking("a-1", later, status=status))

    page = house.schedule(known)

    assert (page.full, page.rows, page.gone) == (False, [], ("a-1",))
    assert [row.appointment_id for row in house.schedule().rows] == ["a-2"]


@pytest.mark.parametrize("status", OFF)
def test_what_is_off_today_or_tomorrow_says_so(house: House, status: wire.BookingStatus) -> None:
    for id, ahead in (("a-1", 0), ("a-2", 1)):
        house.book(booking(id, TODAY + timedelta(days=ahead), status=status))

    page = house.schedule()

    assert [row.status for row in page.rows] == [status, status]


@pytest.mark.parametrize("ahead", [-1, 7, 30])
def test_what_moves_out_of_the_listed_days_is_gone(house: House, ahead: int) -> None:
    house.book(booking("a-1"), booking("a-2"))
    known = house.schedule().version
    house.book(booking("a-1", TODAY + timedelta(days=ahead)))

    page = house.schedule(known)

    assert (page.full, page.rows, page.gone) == (False, [], ("a-1",))
    assert [row.appointment_id for row in house.schedule().rows] == ["a-2"]


def test_what_moves_within_the_listed_days_stays(house: House) -> None:
    house.book(booking("a-1"))
    known = house.schedule().version
    house.book(booking("a-1", TODAY + timedelta(days=6)))

    page = house.schedule(known)

    assert page.gone == ()
    assert page.rows == [wire.Booking("a-1", TODAY + timedelta(days=6), ("1:a-1",))]


def test_rows_and_what_is_gone_share_the_pages(house: House) -> None:
    house.book(*(booking(f"a-{number}") for number in range(6)))
    known = house.schedule().version
    house.book(
        *(booking(f"a-{number}", TODAY + timedelta(days=number % 2 * 9)) for number in range(6))
    )

    rows: list[str] = []
    gone: list[str] = []
    path = f"/v1/schedule?limit=4&since={known}"
    while path:
        page = msgspec.json.decode(house.call("GET", path).content, type=wire.SchedulePage)
        rows += [row.appointment_id for row in page.rows]
        gone += page.gone
        more = f"/v1/schedule?limit=4&since={known}&cursor={page.cursor}"
        path = more if page.cursor else ""

    assert (rows, gone) == (["a-0", "a-2", "a-4"], ["a-1", "a-3", "a-5"])


def test_after_midnight_everybody_gets_the_new_days_list(house: House) -> None:
    house.book(booking("a-1"), booking("b-1", TODAY + timedelta(days=2)))
    known = house.schedule().version
    house.now = NOON + timedelta(hours=12)  # 00:00 in Helsinki is 22:00 here

    with house.store.write() as transaction:
        assert appointments.turn_days(transaction, house.now)
    page = house.schedule(known)

    assert page.full
    assert [(row.appointment_id, row.call_code) for row in page.rows] == [("b-1", "KT42")]
    assert page.version > known


def test_a_day_turned_at_one_site_counts_whatever_another_did(house: House) -> None:
    if house.store.dialect != "sqlite":
        pytest.skip("a race elsewhere; SQLite lets one row be passed over at will")
    with house.store.write() as transaction:
        transaction.run(
            "CREATE TRIGGER passed_over BEFORE UPDATE ON sites WHEN old.id = 'south'"
            " BEGIN SELECT RAISE(IGNORE); END"
        )
        try:
            assert appointments.turn_days(transaction, NOON + timedelta(days=1))
        finally:
            transaction.run("DROP TRIGGER passed_over")


@pytest.mark.parametrize(
    ("zone", "moment", "day"),
    [
        ("Europe/Helsinki", "2026-10-24T20:59:59+00:00", date(2026, 10, 24)),
        ("Europe/Helsinki", "2026-10-24T21:00:00+00:00", date(2026, 10, 25)),
        ("Europe/Helsinki", "2026-10-25T21:59:59+00:00", date(2026, 10, 25)),
        ("Europe/Helsinki", "2026-10-25T22:00:00+00:00", date(2026, 10, 26)),
        ("Europe/Helsinki", "2026-03-28T22:00:00+00:00", date(2026, 3, 29)),
        ("Europe/Helsinki", "2026-03-29T21:00:00+00:00", date(2026, 3, 30)),
        ("Asia/Kolkata", "2026-03-29T18:29:59+00:00", date(2026, 3, 29)),
        ("Asia/Kolkata", "2026-03-29T18:30:00+00:00", date(2026, 3, 30)),
    ],
)
def test_the_day_is_the_sites(zone: str, moment: str, day: date) -> None:
    assert appointments.site_day(datetime.fromisoformat(moment), zone) == day
