"""One CA takes over from another at central, and no kiosk has to be visited for it."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
import trustme

from sync import identity, wire
from sync.central import Central
from sync.device import Enrolled, this_device
from sync.failures import Refused
from sync.postman import Postman
from sync.settings import Settings
from sync.store import open_store
from sync.wire.identity import CA_PATH
from tests.sync.given import KEY, UNHURRIED, answer
from tests.sync.rude_server import rude_server, says
from tests.sync.towers import Tower, enrolled, tower

pytestmark = pytest.mark.slow

HERE = "127.0.0.1"


@pytest.fixture
def central(tmp_path: Path) -> Iterator[Tower]:
    folder = tmp_path / "central"
    folder.mkdir()
    with tower(folder) as one:
        yield one


@pytest.fixture
def settings(central: Tower, settings_for: Callable[..., Settings]) -> Settings:
    return replace(settings_for(central.url, pace=UNHURRIED), token_file=None)


@pytest.fixture
def kiosk(central: Tower, settings: Settings) -> Enrolled:
    return enrolled(central, settings)


def once(settings: Settings) -> list[str]:
    """One round each way, as after a restart; gives what failed."""
    store = open_store(settings.store, KEY)
    try:

        async def go() -> list[str]:
            return await Postman(store, this_device(settings), settings).once()

        return asyncio.run(go())
    finally:
        store.close()


def believed(settings: Settings) -> int:
    """How many CAs lie in the kiosk's identity."""
    known = identity.read(identity.place(settings.store))
    assert known is not None
    return known.ca.count("BEGIN CERTIFICATE")


@pytest.mark.usefixtures("kiosk")
def test_a_kiosk_that_heard_of_both_follows_from_the_old_ca_to_the_new(
    central: Tower, settings: Settings
) -> None:
    new = trustme.CA()
    central.tell(central.ca, new)
    assert once(settings) == []
    assert believed(settings) == 2

    central.show(new.issue_cert(HERE))
    assert once(settings) == []
    central.tell(new)
    assert once(settings) == []
    assert believed(settings) == 1

    central.show(central.ca.issue_cert(HERE))  # the old one stands for nobody any more
    assert set(once(settings)) == {"tls_unknown_ca"}


@pytest.mark.usefixtures("kiosk")
def test_a_kiosk_that_never_heard_of_the_new_one_keeps_its_letters(
    central: Tower, settings: Settings
) -> None:
    """The control: this is what it takes two CAs for."""
    new = trustme.CA()
    store = open_store(settings.store, KEY)
    store.add(wire.Feedback, **answer())
    store.close()
    central.tell(central.ca, new)
    central.show(new.issue_cert(HERE))

    assert set(once(settings)) == {"tls_unknown_ca"}

    assert believed(settings) == 1
    central.show(central.ca.issue_cert(HERE))
    assert once(settings) == []
    assert len(central.rows("SELECT id FROM feedback")) == 1


@pytest.mark.usefixtures("kiosk")
def test_cas_that_central_is_not_under_are_not_taken_up(
    central: Tower, settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    """Somebody at central was too early, or named the wrong file."""
    central.tell(trustme.CA())

    assert once(settings) == []
    assert believed(settings) == 1
    assert '"event":"authorities"' in capsys.readouterr().out.replace(" ", "")
    assert once(settings) == []


@pytest.mark.usefixtures("kiosk")
def test_where_it_has_named_a_ca_file_nothing_else_is_asked_for(
    central: Tower, settings: Settings, tmp_path: Path
) -> None:
    """A company that looks into TLS cannot write itself into a kiosk's identity."""
    company = trustme.CA()
    company.cert_pem.write_to_path(str(tmp_path / "company.pem"))
    central.show(company.issue_cert(HERE))
    central.tell(central.ca, company)

    assert once(replace(settings, ca_file=tmp_path / "company.pem")) == []
    assert believed(settings) == 1


@pytest.mark.usefixtures("kiosk")
def test_central_hears_how_long_its_certificate_is_still_good(
    central: Tower, settings: Settings
) -> None:
    store = open_store(settings.store, KEY)
    store.note_health(wire.Health(version="1", reader="ready"))
    store.add(wire.Feedback, **answer())  # goes first, so that the line has been seen
    store.close()

    assert once(settings) == []

    (row,) = central.rows("SELECT body FROM health")
    days = msgspec.json.decode(row.body, type=wire.Health).certificate_days
    assert days is not None
    assert days > 1


def test_after_an_answer_that_failed_the_next_call_keeps_its_distance(
    settings_for: Callable[..., Settings],
) -> None:
    pem = trustme.CA().cert_pem.bytes().decode()

    async def main() -> None:
        async with rude_server() as rude:
            rude.rude_to, rude.manners = CA_PATH, [says(503)]
            settings = settings_for(rude.url, pace=replace(UNHURRIED, spacing=0.06))
            central = Central(this_device(settings), settings)
            with pytest.raises(Refused):
                await central.authorities(pem)
            await central.peppers()
            await central.close()
            failed, after = (request.at for request in rude.requests)
            assert after - failed > 0.95 * settings.pace.spacing

    asyncio.run(main())
