"""Only central's own word, over the pinned line, ends a kiosk; and then it knows nobody."""

import json
import os
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import trustme

from sync import cli, identity
from sync.device import Device, Enrolled, has_been_revoked, this_device
from sync.enrolling import enrol
from sync.identity import Identity
from sync.settings import Settings
from sync.store import open_store
from sync.wire import Pepper, Peppers, StaffCall
from tests.central.house import until
from tests.sync.given import KEY, UNHURRIED, StandingClock, booking, bring
from tests.sync.towers import Tower, eavesdropper, enrolled, http, tower

pytestmark = pytest.mark.slow

REVOKED = b'{"type": "urn:aula:problem:revoked", "title": "No.", "status": 403}'
PROBLEM = "application/problem+json"


@pytest.fixture(scope="module")
def central(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tower]:
    with tower(tmp_path_factory.mktemp("central")) as one:
        yield one


@pytest.fixture
def settings(central: Tower, settings_for: Callable[..., Settings]) -> Settings:
    central.ahead = timedelta()
    return replace(settings_for(central.url, pace=UNHURRIED), token_file=None)


def furnish(settings: Settings) -> None:
    """A list, peppers, and a record that waits to be sent."""
    clock = StandingClock()
    store = open_store(settings.store, KEY, clock=clock)
    bring(store, clock, booking(1))
    store.put_peppers(Peppers([Pepper(1, b"\7" * 32)]))
    store.add(StaffCall, at=clock.now, cause="help", screen="welcome")
    store.close()


def left(settings: Settings) -> tuple[int, int, int]:
    """How many bookings, peppers and waiting records there are."""
    clock = StandingClock()
    store = open_store(settings.store, KEY, clock=clock)
    try:
        waiting = store.outbox.status(clock.now).waiting
        return len(store.bookings(["1:key1"])), len(store.peppers()), waiting
    finally:
        store.close()


def told_by(place: Path) -> str:
    """What the identity says the kiosk is."""
    known = identity.read(place)
    return known.state if known else ""


def told(settings: Settings, capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    """What `aula sync status --json` says."""
    capsys.readouterr()
    assert cli.status(settings, as_json=True) == 0
    whole: dict[str, object] = json.loads(capsys.readouterr().out)
    return whole


def test_revoked_a_kiosk_forgets_whose_day_it_was_and_keeps_what_it_has_to_tell(
    central: Tower, settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    device = enrolled(central, settings)
    furnish(settings)
    assert left(settings) == (1, 1, 1)
    central.do("revoke", device.kiosk)

    assert cli.once(settings) == 2

    assert "revoked this kiosk" in capsys.readouterr().err
    assert left(settings) == (0, 0, 1)
    known = identity.read(identity.place(settings.store))
    assert known is not None
    assert (known.state, known.key, known.next_key) == ("revoked", b"", b"")
    status = told(settings, capsys)
    assert status["waiting"] == 1
    assert status["identity"] == {
        "kiosk": device.kiosk,
        "state": "revoked",
        "guarded_by": "file",
    }
    assert cli.once(settings) == 2  # and it does not ask again
    assert cli.status(settings, as_json=False) == 0
    assert "which central has revoked" in capsys.readouterr().out


def test_after_replacing_what_waited_is_sent(central: Tower, settings: Settings) -> None:
    device = enrolled(central, settings)
    furnish(settings)
    central.do("revoke", device.kiosk)
    assert cli.once(settings) == 2
    invited = central.do("replace", device.kiosk)

    code = (invited.code, invited.ca_sha256[0])
    rest = lambda _: central.confirm_whoever_waits()  # noqa: E731
    assert enrol(settings, settings.url, *code, rest=rest) == 0
    assert cli.once(settings) == 0

    again = this_device(settings)
    assert isinstance(again, Enrolled)
    assert again.kiosk == device.kiosk
    assert left(settings)[2] == 0
    rows = central.rows(f"SELECT id FROM visits WHERE kiosk = '{device.kiosk}'")  # noqa: S608
    assert len(rows) == 1


def test_a_running_postman_forgets_waits_for_a_new_identity_and_goes_on(
    central: Tower, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sync.cli.REOPEN_S", 0.05)
    device = enrolled(central, settings)
    furnish(settings)
    central.do("revoke", device.kiosk)

    def staff() -> tuple[int, int, int]:
        place = identity.place(settings.store)
        try:
            until(lambda: told_by(place) == "revoked")
            kept = left(settings)
            invited = central.do("replace", device.kiosk)
            rest = lambda _: central.confirm_whoever_waits()  # noqa: E731
            assert enrol(settings, settings.url, invited.code, invited.ca_sha256[0], rest=rest) == 0
            until(lambda: left(settings)[2] == 0)
            return kept
        finally:
            os.kill(os.getpid(), signal.SIGTERM)

    with ThreadPoolExecutor(1) as office:
        done = office.submit(staff)
        assert cli.run(settings) == 0
        assert done.result() == (0, 0, 1)
    rows = central.rows(f"SELECT id FROM visits WHERE kiosk = '{device.kiosk}'")  # noqa: S608
    assert len(rows) == 1


def test_a_pause_loses_nothing(central: Tower, settings: Settings) -> None:
    device = enrolled(central, settings)
    furnish(settings)
    central.do("pause", device.kiosk)

    assert cli.once(settings) == 1
    assert left(settings) == (1, 1, 1)
    central.do("resume", device.kiosk)
    assert cli.once(settings) == 0


def assume(settings: Settings, url: str, ca: trustme.CA) -> Settings:
    """An identity under this CA, as if the machine had enrolled there."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = identity.seal_key(Ed25519PrivateKey.generate(), KEY)
    pem = ca.cert_pem.bytes().decode()
    known = Identity("kiosk-1", "north", url, pem, key=key, key_made_at=identity.utc_now())
    identity.write(identity.place(settings.store), known)
    return replace(settings, url=url)


@pytest.mark.parametrize(
    ("status", "kind", "body"),
    [
        (401, "text/html", b"<html>Sign in to the hospital's guest network</html>"),
        (403, "text/html", b"<html>Blocked by policy: revoked</html>"),
        (401, PROBLEM, b'{"type": "about:blank", "title": "revoked", "status": 401}'),
        (403, PROBLEM, REVOKED.replace(b"urn:aula:problem:", b"https://proxy.example/")),
        (403, PROBLEM, REVOKED.replace(b"urn:aula:problem:", b"")),
        (403, PROBLEM, REVOKED.replace(b"urn:aula:", b"urn:proxy:")),
        (403, "application/json", REVOKED),
        (403, PROBLEM, b'{"type": "urn:aula:problem:forbidden", "title": "", "status": 403}'),
        (200, PROBLEM, REVOKED),
        (302, PROBLEM, REVOKED),
    ],
)
def test_what_a_proxy_says_wipes_nothing(
    settings: Settings, status: int, kind: str, body: bytes
) -> None:
    ca = trustme.CA()
    with eavesdropper(ca.issue_cert("127.0.0.1"), http(status, body, kind)) as (url, heard):
        there = assume(settings, url, ca)
        furnish(there)

        assert cli.once(there) == 1

        assert heard
        assert left(there) == (1, 1, 1)
        known = identity.read(identity.place(there.store))
        assert known is not None
        assert known.state == "enrolled"


def test_the_very_word_over_the_pinned_line_does_wipe(settings: Settings) -> None:
    ca = trustme.CA()
    with eavesdropper(ca.issue_cert("127.0.0.1"), http(403, REVOKED, PROBLEM)) as (url, _):
        there = assume(settings, url, ca)
        furnish(there)

        assert cli.once(there) == 2  # the control of the test above
        assert left(there) == (0, 0, 1)


def test_the_very_word_of_a_stranger_is_not_heard(settings: Settings) -> None:
    ca = trustme.CA()
    stranger = trustme.CA().issue_cert("127.0.0.1")
    with eavesdropper(stranger, http(403, REVOKED, PROBLEM)) as (url, heard):
        there = assume(settings, url, ca)
        furnish(there)

        assert cli.once(there) == 1
        assert (bytes(heard), left(there)) == (b"", (1, 1, 1))


def test_a_development_token_cannot_be_wiped() -> None:
    assert not has_been_revoked(Device("http://127.0.0.1", "token"))
