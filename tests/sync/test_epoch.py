"""A central that was put back from a backup gets again what the backup lacks."""

import asyncio
from collections.abc import Callable
from datetime import timedelta

import pytest

from sync.device import this_device
from sync.postman import Postman
from sync.settings import Settings
from sync.store import Store
from tests.sync.at_work import write
from tests.sync.given import StandingClock
from tests.sync.rude_server import RudeServer, rude_server

pytestmark = pytest.mark.slow  # they need a server
SettingsFor = Callable[..., Settings]


async def rounds(store: Store, settings: Settings, clock: StandingClock, many: int = 2) -> None:
    """Make so many rounds: one to hear of another epoch, one to send."""
    for _ in range(many):
        assert await Postman(store, this_device(settings), settings, clock=clock).once() == []


def says_epoch(rude: RudeServer, epoch: str, **more: str) -> None:
    rude.site = {**rude.site, "central_epoch": epoch, **more}


def test_another_epoch_gets_everything_again_and_the_same_epoch_nothing(
    store: Store, clock: StandingClock, settings_for: SettingsFor
) -> None:
    async def main() -> None:
        async with rude_server() as rude:
            settings = settings_for(rude.url)
            says_epoch(rude, "first")
            ids = write(store, clock)
            await rounds(store, settings, clock)
            assert set(rude.taken) == ids

            rude.taken.clear()  # the disk of central is lost, and its backup knew nothing
            await rounds(store, settings, clock)
            assert rude.taken == {}

            says_epoch(rude, "second")
            await rounds(store, settings, clock)
            assert set(rude.taken) == ids
            assert {store.receipt(one) for one in ids} == {"accepted"}

    asyncio.run(main())


def test_who_could_not_note_another_epoch_hears_of_it_again(
    store: Store, clock: StandingClock, settings_for: SettingsFor
) -> None:
    def letters_may_change(word: str) -> None:
        with store._vault.writing() as connection:
            connection.exec_driver_sql(word)

    async def main() -> None:
        async with rude_server() as rude:
            settings = settings_for(rude.url)
            says_epoch(rude, "first")
            ids = write(store, clock)
            await rounds(store, settings, clock)
            rude.taken.clear()
            says_epoch(rude, "second")

            letters_may_change(
                "create trigger full before update on outbox begin select raise(abort, 'x'); end"
            )
            assert await Postman(store, this_device(settings), settings, clock=clock).once()
            letters_may_change("drop trigger full")
            await rounds(store, settings, clock)

            assert set(rude.taken) == ids

    asyncio.run(main())


def test_letters_stay_until_a_backup_has_them(
    store: Store, clock: StandingClock, settings_for: SettingsFor
) -> None:
    async def main() -> None:
        async with rude_server() as rude:
            settings = settings_for(rude.url)
            long_ago = (clock.now - timedelta(days=1)).isoformat()
            says_epoch(rude, "first", durable_through=long_ago)
            ids = write(store, clock)
            await rounds(store, settings, clock)

            store.tidy(clock.pass_(days=20))
            assert {store.receipt(one) for one in ids} == {"accepted"}

            says_epoch(rude, "first", durable_through=clock.now.isoformat())
            await rounds(store, settings, clock, 1)
            store.tidy(clock.now)
            assert {store.receipt(one) for one in ids} == {None}

    asyncio.run(main())


def test_no_letter_waits_for_a_backup_for_ever(
    store: Store, clock: StandingClock, settings_for: SettingsFor
) -> None:
    async def main() -> None:
        async with rude_server() as rude:
            says_epoch(rude, "first", durable_through=clock.now.isoformat())
            clock.pass_(minutes=1)
            ids = write(store, clock)
            await rounds(store, settings_for(rude.url), clock)

            store.tidy(clock.pass_(days=31))
            assert {store.receipt(one) for one in ids} == {None}

    asyncio.run(main())
