"""A site's settings change by a file, on both databases: at the kiosk, in the log, nowhere else."""

import subprocess
import sys
import threading
from pathlib import Path

import msgspec
import pytest

from central import appointments, audit, devices, sealing, site_changes
from central.audit import Actor
from central.schema import migrate
from central.site_file import BadSettings
from central.store import open_store
from sync import wire
from tests.central.commands import ROOT, central
from tests.central.house import NOON, TODAY, House, booking, site

pytestmark = pytest.mark.slow

OS = Actor("os:test", "console")


def test_kiosks_hear_of_a_change_and_of_nothing_when_nothing_changed(house: House) -> None:
    first = house.call("GET", "/v1/site")
    tag = {"If-None-Match": first.headers["ETag"]}

    with house.store.write() as transaction:
        names = site_changes.change(
            transaction, "north", {"greeting": "none", "late_minutes": 20}, OS, NOON
        )
        same = site_changes.change(transaction, "north", {"greeting": "none"}, OS, NOON)
        *_, last = audit.entries(transaction)

    second = house.call("GET", "/v1/site", headers=tag)
    told = msgspec.json.decode(second.content, type=wire.Site)
    assert second.status_code == 200
    assert (told.greeting, told.late_minutes) == ("none", 20)
    assert (names, same) == (["late_minutes", "greeting"], [])
    assert (last.deed, last.subject) == ("site.set", "north")
    assert last.facts == {"site": "north", "greeting": "changed", "late_minutes": "changed"}
    tag = {"If-None-Match": second.headers["ETag"]}
    assert house.call("GET", "/v1/site", headers=tag).status_code == 304


def test_a_place_stays_while_appointments_lead_there(house: House) -> None:
    with house.store.write() as transaction:
        gone = booking("a-3", status="cancelled")
        appointments.put(transaction, "north", [booking("a-1"), booking("a-2"), gone])

    with house.store.write() as transaction:
        with pytest.raises(BadSettings, match='places must keep "lab": 2 appointments'):
            site_changes.change(transaction, "north", {"places": []}, OS, NOON)
        appointments.remove(transaction, "north", ["a-1", "a-2"])
        assert site_changes.change(transaction, "north", {"places": []}, OS, NOON) == ["places"]


def test_a_key_that_is_made_meanwhile_is_not_lost(house: House) -> None:
    """The change waits for the key, though it began to ask before the key was stored."""
    key = sealing.new_key("north", "callback")
    changing = threading.Event()

    def change() -> None:
        changing.set()
        with house.store.write() as transaction:
            site_changes.change(transaction, "north", {"greeting": "initials"}, OS, NOON)

    with house.store.write() as transaction:
        sealing.add_key(transaction, key)
        other = threading.Thread(target=change)
        other.start()
        assert changing.wait(20)
        other.join(0.2)  # it may not get past here while the key is not stored
        assert other.is_alive()
    other.join(10)

    with house.store.read() as transaction:
        now = devices.site(transaction, "north")
    assert now is not None
    assert now.greeting == "initials"
    assert key.kid in {one.kid for one in now.sealing_keys}


def test_a_site_is_added_with_its_pepper(house: House) -> None:
    told = {"name": "West", "time_zone": "Europe/Helsinki", "languages": ["fi"], "places": []}

    with house.store.write() as transaction:
        site_changes.add(transaction, "west", told, OS, NOON)
        assert len(devices.peppers(transaction, "west")) == 1
        with pytest.raises(BadSettings, match="site set west FILE"):
            site_changes.add(transaction, "west", told, OS, NOON)
        with pytest.raises(BadSettings, match="small letters"):
            site_changes.add(transaction, "../x", told, OS, NOON)
        with pytest.raises(BadSettings) as bad:
            site_changes.add(transaction, "east", {"name": "", "languages": ["fi"]}, OS, NOON)
        transaction.run("DELETE FROM peppers WHERE site = 'west'")
        transaction.run("DELETE FROM sites WHERE id = 'west'")
    assert bad.value.mistakes == [
        "time_zone is missing: a new site needs it.",
        "places is missing: a new site needs it.",
        "name must be one line of 1 to 80 characters.",
    ]


def test_the_commands_do_what_the_manual_says(new_url: str, tmp_path: Path) -> None:
    store = open_store(new_url)
    migrate(store)
    with store.write() as transaction:
        devices.put_site(transaction, site("north"), TODAY)
    store.close()
    file, given = tmp_path / "site.toml", ("--database", new_url)
    written = subprocess.run(
        [sys.executable, "-m", "central", "site", "export", "north", *given],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    file.write_bytes(written.stdout.replace(b"typed_name = false", b"typed_name = true"))

    assert central("site", "set", "north", file, *given) == [
        {"site": "north", "changed": ["typed_name"]}
    ]
    assert central("site", "set", "north", file, *given) == [{"site": "north", "changed": []}]
    assert central("site", "add", "west", file, *given) == [
        {"site": "west", "name": "Clinic north"}
    ]
    (shown,) = central("site", "show", *given, "--site", "west")
    assert {"site": "west", "name": shown["name"]} in central("site", "list", *given)
    assert shown["typed_name"] is True
    file.write_text('greeting = "x"\nnam = "North"\n')
    (said,) = central("site", "set", "north", file, *given, code=2)
    assert said.splitlines() == [
        "aula-central: Nothing was changed.",
        "nam is not a setting. Did you mean name?",
        'greeting must be "given_name", "initials" or "none".',
    ]
