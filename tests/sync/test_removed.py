"""Who holds the key and takes letters out of a kiosk's store is found out by the numbers."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from central import devices, office
from central.devices import KioskState
from sync.device import AnyDevice, this_device
from sync.postman import Postman
from sync.settings import Settings
from sync.store import open_store
from sync.wire import Health, StaffCall
from tests.sync.given import KEY, UNHURRIED
from tests.sync.towers import SITE, Tower, enrolled, tower

pytestmark = pytest.mark.slow

SettingsFor = Callable[..., Settings]


@pytest.fixture
def central(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tower]:
    with tower(tmp_path_factory.mktemp("central")) as one:
        yield one


def call_staff(settings: Settings, central: Tower, times: int) -> None:
    store = open_store(settings.store, KEY)
    store.note_health(Health(version="1", reader="ready"))
    for _ in range(times):
        store.add(StaffCall, at=central.now(), cause="help", screen="welcome")
    store.close()


def take_out(settings: Settings, seq: int) -> None:
    """As an insider would, with the key and without our program."""
    raw = sqlcipher.connect(str(settings.store))
    raw.execute(f"pragma key = \"x'{KEY.hex()}'\"")
    raw.execute("delete from outbox where stream = 'visits' and seq = ?", (seq,))
    raw.commit()
    raw.close()


def deliver(settings: Settings, device: AnyDevice) -> None:
    async def once() -> list[str]:
        store = open_store(settings.store, KEY)
        try:
            return await Postman(store, device, settings).once()
        finally:
            store.close()

    assert asyncio.run(once()) == []


def as_central_sees_it(central: Tower) -> KioskState:
    with central.store.read() as transaction:
        (state,) = devices.fleet(transaction)
    return state


def test_a_letter_taken_out_is_a_gap_that_the_desk_sees(
    central: Tower, settings_for: SettingsFor
) -> None:
    settings = replace(settings_for(central.url, pace=UNHURRIED), token_file=None)
    call_staff(settings, central, times=5)
    enrolled(central, settings)
    device = this_device(settings)
    take_out(settings, seq=3)

    deliver(settings, device)

    assert as_central_sees_it(central).gaps["visits"] == 1
    with central.store.read() as transaction:
        (kiosk,) = office.kiosks(transaction, SITE, central.now())
    assert any("1 record never came" in why for why in kiosk.condition.why)


def test_a_store_that_nobody_touched_has_no_gap(central: Tower, settings_for: SettingsFor) -> None:
    """The control."""
    settings = replace(settings_for(central.url, pace=UNHURRIED), token_file=None)
    call_staff(settings, central, times=5)
    enrolled(central, settings)

    deliver(settings, this_device(settings))

    assert as_central_sees_it(central).gaps["visits"] == 0
