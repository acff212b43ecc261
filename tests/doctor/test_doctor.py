"""`aula doctor` as IT meets it: at a bare machine, at a kiosk that works, and at broken ones."""

import json
import os
import pwd
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from doctor.examination import examine
from doctor.facts import Closed, Facts, NotCalled
from doctor.finding import Grade
from doctor.judging.files import of_key, of_modes
from doctor.judging.letters import of_network, of_store
from doctor.looking import devices, files, letters
from kiosk.config import load
from sync import identity
from sync.settings import Settings
from sync.sounding import Sounding
from sync.store import open_store
from sync.wire import Feedback, Health
from tests.doctor.kiosks import Folder, doctor, set_up
from tests.sync.given import KEY, answer
from tests.sync.towers import Tower, enrolled, tower

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def central(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tower]:
    with tower(tmp_path_factory.mktemp("central")) as one:
        yield one


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return set_up(tmp_path)


@pytest.fixture
def kiosk(central: Tower, tmp_path: Path) -> Folder:
    """An enrolled kiosk with a list of now, its screen just heard of."""
    central.ahead = timedelta()
    folder = set_up(tmp_path, central.url)
    enrolled(central, settings_of(folder, central))
    store = open_store(folder.store, KEY)
    store.note_health(Health(version="1", reader="ready", screen="Welcome"))
    store.day_list.confirm(datetime.now(UTC))
    store.close()
    return folder


@contextmanager
def portal() -> Iterator[str]:
    """A page that greets whoever asks for anything."""

    class Greeting(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"<html>Welcome to our network.")

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with HTTPServer(("127.0.0.1", 0), Greeting) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def settings_of(folder: Folder, central: Tower) -> Settings:
    return Settings(
        url=central.url,
        token_file=None,
        store=folder.store,
        key_file=folder.key,
        hold=timedelta(0),
    )


def test_a_machine_with_nothing_on_it_is_told_where_to_begin(tmp_path: Path) -> None:
    said = doctor(tmp_path / "kiosk.toml")

    assert said.code == 2
    assert said.out.startswith("red    settings ")
    assert "nothing is set up here yet. Next: Write it after the example" in said.out
    assert said.err == ""
    lines = said.out.splitlines()
    assert {line.split()[0] for line in lines} <= {"green", "amber", "red"}
    assert all("Next: " in line for line in lines if not line.startswith("green"))


def test_every_mistake_in_the_settings_is_a_line(folder: Folder) -> None:
    folder.write("http://central.example", more="\n[reader]\nside = 'behind'\n")

    said = doctor(folder, "--json")

    assert said.code == 2
    assert [one["says"].split(" must be ")[0] for one in said.findings("settings")] == [
        "central.url",
        "reader.side",
    ]
    assert json.loads(said.out)["worst"] == "red"


def test_a_kiosk_at_work_is_known_to_central_and_its_letters_are_counted(kiosk: Folder) -> None:
    store = open_store(kiosk.store, KEY)
    bad = store.add(Feedback, **answer())
    store.outbox.settle((), {bad: "conflict"}, now=datetime.now(UTC))
    store.close()
    path = identity.place(kiosk.store)
    before = path.read_bytes(), path.stat().st_ino

    said = doctor(kiosk, "--json")

    for about in ("database", "kiosk", "identity", "network", "certificate", "clock", "list"):
        assert said.grade(about) == {"green"}, about
    assert said.findings("outbox")[-1]["says"] == "Central refused 1 record, kept here."
    assert "Who steals the disk" in said.findings("key")[0]["says"]  # a file of its owner
    assert said.findings("key")[0]["grade"] == "amber"
    assert (path.read_bytes(), path.stat().st_ino) == before  # looking changes nothing
    for secret in (KEY.hex(), "BEGIN", bad):
        assert secret not in said.out + said.err


def word(told: Sounding | NotCalled) -> str:
    """What of_network, or of_identity, makes of a call: its gravest sentence."""
    return list(of_network(Facts(Path(), None, central=told)))[-1].says


def test_central_that_paused_and_central_that_revoked_are_told_apart(
    kiosk: Folder, central: Tower
) -> None:
    settings = settings_of(kiosk, central)
    known = identity.read(identity.place(kiosk.store))
    assert known is not None
    central.do("pause", known.kiosk)
    assert word(letters.central(settings)) == "Central has paused this kiosk."
    central.do("resume", known.kiosk)
    central.do("revoke", known.kiosk)
    assert word(letters.central(settings)) == "Central has revoked this kiosk."

    again = identity.read(identity.place(kiosk.store))
    assert again == known  # the postman is told by central, and nobody by the doctor


def developing(folder: Folder, url: str) -> Settings:
    """The settings of a kiosk with a development token."""
    token = folder.path / "token"
    token.write_text("demo-token\n")
    token.chmod(0o600)
    return Settings(url, token, folder.store, folder.key, timedelta(0))


def test_whoever_else_answers_is_not_taken_for_central(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(letters, "CALL_S", 0.5)

    assert word(letters.central(developing(folder, "http://127.0.0.1:9"))) == (
        "Central cannot be reached."
    )
    with portal() as url:
        assert "portal" in word(letters.central(developing(folder, url)))
    with socket.create_server(("127.0.0.1", 0)) as silent:
        nowhere = developing(folder, f"http://127.0.0.1:{silent.getsockname()[1]}")
        assert word(letters.central(nowhere)) == "Central did not answer in time."


def test_a_look_that_never_ends_holds_nobody_up(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    for_ever = threading.Event()
    monkeypatch.setattr(devices, "reading", for_ever.wait)
    try:
        facts = examine(folder.settings, lambda _: developing(folder, "http://127.0.0.1:9"), 4.0)
    finally:
        for_ever.set()

    assert "reader" in facts.late
    assert facts.files is not None


def test_a_database_that_was_never_made_and_one_that_is_damaged(
    kiosk: Folder, central: Tower
) -> None:
    settings = settings_of(kiosk, central)
    kiosk.store.write_bytes(os.urandom(8192))
    damaged = letters.store(settings)
    for file in kiosk.store.parent.glob("kiosk.db*"):
        file.unlink()

    assert isinstance(damaged, Closed)
    assert damaged.state == "wrong"
    assert letters.store(settings) == Closed("missing")
    assert not kiosk.store.exists()  # looking makes none


def test_a_key_that_others_may_read_is_red_and_so_is_none(folder: Folder) -> None:
    config = load(folder.settings)

    def seen() -> Facts:
        machine = files.machine(config)
        return Facts(
            folder.settings, config, machine=machine, files=files.files(folder.settings, config)
        )

    folder.key.chmod(0o644)
    assert next(iter(of_modes(seen()))).next_step == f"Run chmod 600 {folder.key}."
    folder.key.unlink()
    assert next(iter(of_key(seen()))).grade is Grade.RED


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
def test_somebody_without_rights_is_told_whom_to_be(kiosk: Folder, central: Tower) -> None:
    for above in (kiosk.path, kiosk.path.parent, kiosk.path.parent.parent):
        above.chmod(0o755)
    kiosk.store.parent.chmod(0o2770)

    os.seteuid(pwd.getpwnam("nobody").pw_uid)
    try:
        closed = letters.store(settings_of(kiosk, central))
    finally:
        os.seteuid(0)

    (told,) = of_store(Facts(kiosk.settings, None, store=closed))
    assert told.grade is Grade.AMBER
    assert told.next_step.startswith("Run aula doctor as root")
