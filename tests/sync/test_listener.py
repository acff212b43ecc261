"""The day's list comes whole or not at all, and the site with it."""

import asyncio
from collections.abc import Callable

import pytest

from sync import wire
from sync.settings import Settings
from sync.store import Store
from tests.sync.at_work import all_settled, postman_at_work, until, write
from tests.sync.given import StandingClock, booking
from tests.sync.rude_server import rude_server, says

pytestmark = pytest.mark.slow  # they need a server
SettingsFor = Callable[..., Settings]


def test_the_day_comes_in_pages_and_the_site_with_it(
    store: Store, clock: StandingClock, settings_for: SettingsFor
) -> None:
    def row(number: int) -> dict[str, object]:
        return {"appointment_id": f"a{number}", "day": "2026-11-23", "keys": [f"1:key{number}"]}

    async def main() -> None:
        async with rude_server() as rude:
            rude.list_pages = [
                {"version": 4, "full": True, "rows": [row(1)], "cursor": "x"},
                {"version": 5, "full": True, "rows": [row(2)]},  # it moved on: begin again
                {"version": 5, "full": True, "rows": [row(1)], "cursor": "y"},
                {"version": 5, "full": True, "rows": [row(3)]},
            ]
            async with postman_at_work(store, settings_for(rude.url), clock):
                await until(lambda: store.day_list.version() == 5)
            found = store.bookings(f"1:key{n}" for n in range(5))
            assert [one.appointment_id for one in found] == ["a1", "a3"]
            site = store.site()
            assert site is not None
            assert (site.name, len(store.peppers())) == ("Harbour clinic", 1)

    asyncio.run(main())


@pytest.mark.parametrize(
    "page",
    [
        b'{"version": 2, "full": true, "rows": [], "cursor": "same"}',
        b'{"version": 2, "full": true, "rows": [{"appointment_id": "a", "status": "lost"}]}',
        b"<html>",
    ],
    ids=["endless", "unknown status", "portal"],
)
def test_a_list_that_makes_no_sense_leaves_the_old_one(
    store: Store, clock: StandingClock, settings_for: SettingsFor, page: bytes
) -> None:
    async def main() -> None:
        async with rude_server() as rude:
            store.day_list.begin()
            store.day_list.write_page(wire.SchedulePage(1, True, [booking(1)]))
            store.day_list.switch(1, full=True, now=clock.now)
            rude.rude_to, rude.always = "/v1/schedule", says(200, page)
            async with postman_at_work(store, settings_for(rude.url), clock):
                await until(lambda: len(rude.to("/v1/schedule")) >= 5)
                assert write(store, clock)
                await all_settled(store, clock)
            assert store.bookings(["1:key1"])
            assert store.day_list.version() == 1

    asyncio.run(main())
