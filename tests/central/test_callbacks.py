"""A number to call is kept for no more than thirty days, and is not opened after that."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

import pytest

from central import answers
from tests.central.house import NOON, House, callback, until
from tests.central.seat import Seat, staffed
from tests.central.test_office import noted


@pytest.fixture
def people(house: House) -> Iterator[House]:
    with staffed(house) as one:
        yield one


def test_a_number_is_kept_for_no_more_than_thirty_days(house: House) -> None:
    house.send(callback())
    last_night = datetime.combine(NOON, time(23, 59), UTC) + timedelta(days=29)

    with house.store.write() as transaction:
        for moment, gone in ((last_night, 0), (NOON + timedelta(days=30), 1)):
            assert answers.callbacks_over(transaction, moment) == bool(gone)
            assert answers.forget_callbacks(transaction, moment) == gone
        assert not answers.callbacks_over(transaction, moment)


def test_a_number_goes_on_its_day_though_the_sites_midnight_was_before(house: House) -> None:
    def lists(day: date) -> bool:
        with house.store.read() as transaction:
            return {row.list_day for row in transaction.rows("SELECT list_day FROM sites")} == {
                day.isoformat()
            }

    def numbers() -> int:
        with house.store.read() as transaction:
            return len(transaction.rows("SELECT id FROM callbacks"))

    house.send(callback())
    its_day = NOON.date() + timedelta(days=30)

    house.now = datetime.combine(its_day, time(0), UTC) - timedelta(hours=1)
    until(lambda: lists(its_day))  # in Helsinki
    assert numbers() == 1
    house.now += timedelta(hours=1)
    until(lambda: numbers() == 0)


def test_a_number_whose_day_has_come_is_not_opened_and_goes(people: House) -> None:
    wish = callback()
    people.send(wish)
    with people.store.write() as transaction:  # the nightly sweep has not come to it
        transaction.run("UPDATE callbacks SET delete_on = :day", day=people.now.date().isoformat())
    seat = Seat(people, "callback")

    said = seat.does("/office/callbacks/open", kiosk=people.kiosks["dev-lobby"], id=wish["id"])

    assert "+358" not in said.text
    assert noted(people, "callback.open") == []
    with people.store.read() as transaction:
        assert transaction.rows("SELECT id FROM callbacks") == []
