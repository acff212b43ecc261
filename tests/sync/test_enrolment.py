"""A machine enrols with a real central over real TLS; its code goes to no other."""

import asyncio
import hashlib
import ssl
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import trustme

from sync import identity
from sync.device import Enrolled, this_device
from sync.enrolling import enrol
from sync.postman import Postman
from sync.settings import Settings
from sync.store import open_store
from sync.wire import Feedback
from tests.sync.given import KEY, UNHURRIED, answer
from tests.sync.rude_server import bytewise, rude_server
from tests.sync.towers import Tower, eavesdropper, enrolled, http, tower

pytestmark = pytest.mark.slow

PEM = "application/pem-certificate-chain"


@pytest.fixture(scope="module")
def central(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tower]:
    with tower(tmp_path_factory.mktemp("central")) as one:
        yield one


@pytest.fixture
def settings(central: Tower, settings_for: Callable[..., Settings]) -> Settings:
    central.ahead = timedelta()
    return replace(settings_for(central.url, pace=UNHURRIED), token_file=None)


def once(settings: Settings, device: Enrolled) -> list[str]:
    """One round each way."""
    store = open_store(settings.store, KEY)
    try:

        async def go() -> list[str]:
            return await Postman(store, device, settings).once()

        return asyncio.run(go())
    finally:
        store.close()


def test_a_machine_becomes_a_kiosk_and_sends_its_records(
    central: Tower, settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    device = enrolled(central, settings)
    said = capsys.readouterr().out
    assert "Check number: " in said
    assert f"{device.kiosk} at Clinic north" in said
    store = open_store(settings.store, KEY)
    store.add(Feedback, **answer())
    store.close()

    assert once(settings, device) == []

    assert central.rows(f"SELECT kiosk FROM feedback WHERE kiosk = '{device.kiosk}'")  # noqa: S608
    store = open_store(settings.store, KEY)
    assert store.peppers()
    store.close()


def test_the_identity_is_its_owners_alone_and_holds_no_plain_key(
    central: Tower, settings: Settings
) -> None:
    device = enrolled(central, settings)
    path = identity.place(settings.store)

    assert path.stat().st_mode & 0o777 == 0o600
    (private,) = device.keys()
    assert private.private_bytes_raw() not in path.read_bytes()
    settings.key_file.write_text("ef" * 32)
    with pytest.raises(Exception, match="another store key"):
        this_device(settings)


def test_a_machine_enrols_once(central: Tower, settings: Settings) -> None:
    enrolled(central, settings)
    again = central.invite()

    assert enrol(settings, settings.url, again.code, again.ca_sha256[0]) == 2


def test_nobody_confirms(
    central: Tower, settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    invited = central.invite()

    assert (
        enrol(settings, settings.url, invited.code, invited.ca_sha256[0], rest=lambda _: None) == 1
    )
    assert "Nobody has confirmed" in capsys.readouterr().err
    assert identity.read(identity.place(settings.store)) is None


def test_a_central_that_is_away_for_a_moment_costs_no_code(
    central: Tower, settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    invited, moments = central.invite(), iter(("away", "back"))

    def rest(_: float) -> None:
        with central.store.write() as transaction:
            if next(moments) == "away":
                transaction.run("ALTER TABLE enrolments RENAME TO elsewhere")
                return
            transaction.run("ALTER TABLE elsewhere RENAME TO enrolments")
        central.confirm_whoever_waits()

    done = enrol(settings, settings.url, invited.code, invited.ca_sha256[0], rest=rest)

    assert done == 0, capsys.readouterr().err


def test_a_central_that_drips_is_given_up_at_the_deadline(
    settings: Settings, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sync.enrolment.SECONDS", 0.5)
    identity_shown = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(identity_shown)

    async def main() -> None:
        async with rude_server(identity_shown) as rude:
            rude.always = bytewise(http(200, b"x" * 5_000, PEM))
            there = replace(settings, url=rude.url)
            async with asyncio.timeout(20):
                done = await asyncio.to_thread(enrol, there, rude.url, "AAAAABBBBB", "ab" * 32)
            assert done == 1

    asyncio.run(main())
    assert "cannot be reached" in capsys.readouterr().err


def test_a_wrong_code_is_a_sentence(
    central: Tower, settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    fingerprint = central.invite().ca_sha256[0]

    assert enrol(settings, settings.url, "0000000000", fingerprint) == 1
    said = capsys.readouterr().err
    assert "does not take this code" in said
    assert "0000000000" not in said


def test_with_a_wrong_fingerprint_the_code_never_leaves_the_kiosk(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    ca = trustme.CA()
    shown = http(200, ca.cert_pem.bytes(), PEM)
    with eavesdropper(ca.issue_cert("127.0.0.1"), shown) as (url, heard):
        there = replace(settings, url=url)
        assert enrol(there, url, "AAAAABBBBB", "ab" * 32) == 1

        assert b"GET /v1/ca" in heard  # it was asked, and that was all
        assert b"AAAAABBBBB" not in heard
        assert b"POST" not in heard
    assert "the code was not sent" in capsys.readouterr().err

    right = hashlib.sha256(ssl.PEM_cert_to_DER_cert(ca.cert_pem.bytes().decode())).hexdigest()
    with eavesdropper(ca.issue_cert("127.0.0.1"), shown) as (url, heard):  # the control
        enrol(replace(settings, url=url), url, "AAAAABBBBB", right)
        assert b"AAAAABBBBB" in heard


@pytest.mark.parametrize("wrong", ["another_ca", "another_name"])
def test_who_only_shows_the_right_ca_gets_no_code(settings: Settings, wrong: str) -> None:
    ca = trustme.CA()
    leaf = trustme.CA().issue_cert("127.0.0.1") if wrong == "another_ca" else ca.issue_cert("x.y")
    right = hashlib.sha256(ssl.PEM_cert_to_DER_cert(ca.cert_pem.bytes().decode())).hexdigest()
    with eavesdropper(leaf, http(200, ca.cert_pem.bytes(), PEM)) as (url, heard):
        assert enrol(replace(settings, url=url), url, "AAAAABBBBB", right) == 1

        assert b"GET /v1/ca" in heard
        assert b"AAAAABBBBB" not in heard


def test_a_code_is_not_sent_without_tls(settings_for: Callable[..., Settings]) -> None:
    settings = replace(settings_for("http://127.0.0.1:9"), token_file=None)

    assert enrol(settings, settings.url, "AAAAABBBBB", "ab" * 32) == 1


@pytest.mark.parametrize("years", [-30, 30])
def test_a_clock_that_is_decades_off_bricks_nobody(
    central: Tower, settings: Settings, years: int
) -> None:
    central.ahead = timedelta(days=365 * years)
    device = enrolled(central, settings)

    assert once(settings, device) == []


def test_a_key_rolls_by_itself_after_ninety_days(
    central: Tower, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    device = enrolled(central, settings)
    (first,) = device.keys()
    assert once(settings, device) == []
    assert len(device.keys()) == 1
    path = identity.place(settings.store)
    known = identity.read(path)
    assert known is not None
    assert known.key_made_at is not None
    import msgspec

    old = known.key_made_at - timedelta(days=91)
    identity.write(path, msgspec.structs.replace(known, key_made_at=old))

    for _ in range(2):  # tells the new key, then uses it
        device = this_device(settings)  # type: ignore[assignment]
        assert once(settings, device) == []

    (second,) = device.keys()
    assert second.private_bytes_raw() != first.private_bytes_raw()
    states = central.rows(f"SELECT state FROM kiosk_keys WHERE kiosk = '{device.kiosk}'")  # noqa: S608
    assert [row.state for row in states] == ["current"]


def test_a_roll_whose_answer_was_lost_is_told_again(central: Tower, settings: Settings) -> None:
    import msgspec

    device = enrolled(central, settings)
    path = identity.place(settings.store)
    known = identity.read(path)
    assert known is not None
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    lost = identity.seal_key(Ed25519PrivateKey.generate(), KEY)
    identity.write(path, msgspec.structs.replace(known, next_key=lost))

    for _ in range(2):
        device = this_device(settings)  # type: ignore[assignment]
        assert once(settings, device) == []

    assert len(device.keys()) == 1


def test_a_credential_guards_the_key_where_there_is_one(
    central: Tower,
    settings: Settings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = tmp_path / "credentials"
    folder.mkdir()
    settings.key_file.rename(folder / settings.key_file.name)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(folder))

    enrolled(central, settings)

    assert "guarded by a systemd credential" in capsys.readouterr().out
