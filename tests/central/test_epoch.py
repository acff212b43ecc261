"""Kiosks are told which life of central this is, and how far its backups reach."""

from datetime import UTC, datetime, timedelta

from central import epoch
from tests.central.house import House

NIGHT = datetime(2026, 11, 20, 1, tzinfo=UTC)


def test_a_restore_is_another_life_that_kiosks_hear_of(house: House) -> None:
    with house.store.write() as transaction:
        first = epoch.ensure(transaction)
        epoch.backed_up(transaction, NIGHT)
        epoch.backed_up(transaction, NIGHT - timedelta(days=1))  # told late: no step back
        assert epoch.ensure(transaction).name == first.name
    told = house.call("GET", "/v1/site")
    assert told.json()["central_epoch"] == first.name
    assert datetime.fromisoformat(told.json()["durable_through"]) == NIGHT

    with house.store.write() as transaction:
        second = epoch.begin(transaction)
    again = house.call("GET", "/v1/site", headers={"If-None-Match": told.headers["etag"]})

    assert again.json()["central_epoch"] == second.name != first.name
    assert "durable_through" not in again.json()
