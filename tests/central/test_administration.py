"""Kiosks are looked after by command and by API, and all of it stands in the audit log."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from central import administrators, audit, kiosks
from central.store import Store
from sync import wire
from tests.central.commands import central
from tests.central.house import NOON, TODAY, House, site
from tests.central.machines import CA, EEVA, URL, Machine, furnish, noted, problem


@pytest.fixture
def eeva(house: House) -> str:
    """An administrator's token."""
    furnish(house)
    with house.store.write() as transaction:
        return administrators.add(transaction, "Eeva", timedelta(days=1), EEVA, house.now)[1]


def seen_by(house: House, token: str, kiosk: str) -> dict[str, str]:
    """One kiosk in the list of all."""
    answer = house.call("GET", "/v1/admin/kiosks", token)
    kiosks: list[dict[str, str]] = answer.json()["kiosks"]
    return next(one for one in kiosks if one["kiosk"] == kiosk)


def test_a_kiosk_is_looked_after_by_api(house: House, eeva: str) -> None:
    before = len(noted(house))
    place = {"site": "south", "name": "Side door"}
    invited = house.call("POST", "/v1/admin/kiosks", eeva, json=place).json()
    kiosk = invited["kiosk"]
    machine = Machine(house)
    machine.present(invited["code"])
    seen = seen_by(house, eeva, kiosk)
    assert (seen["site"], seen["name"], seen["state"]) == ("south", "Side door", "active")
    path = f"/v1/admin/kiosks/{kiosk}"
    number = {"check_number": seen["check_number"]}

    for deed, said, status in (
        ("confirm", number, 204),
        ("confirm", number, 409),
        ("pause", None, 204),
        ("pause", None, 409),
        ("resume", None, 204),
        ("resume", None, 409),
        ("revoke", None, 204),
        ("revoke", None, 204),
        ("pause", None, 409),
        ("replace", None, 201),
    ):
        answer = house.call("POST", f"{path}/{deed}", eeva, json=said)
        assert answer.status_code == status, (deed, answer.text)

    rows = house.call("GET", f"/v1/admin/audit?after={before}", eeva).json()["entries"]
    assert [row["deed"] for row in rows] == [
        "kiosk.add",
        "enrolment.present",
        "kiosk.confirm",
        "kiosk.pause",
        "kiosk.resume",
        "kiosk.revoke",
        "kiosk.revoke",
        "kiosk.replace",
    ]
    assert {row["who"].partition(":")[0] for row in rows} == {"administrator", "kiosk"}
    assert {row["origin"] for row in rows} == {"127.0.0.1"}


def test_what_is_not_there_is_said(house: House, eeva: str) -> None:
    for path, said in (
        ("/v1/admin/kiosks", {"site": "nowhere", "name": "x"}),
        ("/v1/admin/kiosks/kiosk-0/pause", {}),
        ("/v1/admin/kiosks/kiosk-0/confirm", {"check_number": "000000"}),
        ("/v1/admin/sites/nowhere/peppers", {}),
        ("/v1/admin/sites/nowhere/peppers/retire", {}),
    ):
        assert house.call("POST", path, eeva, json=said).status_code == 404


def test_a_kiosk_is_no_administrator_and_an_administrator_no_kiosk(house: House, eeva: str) -> None:
    assert house.call("GET", "/v1/admin/kiosks").status_code == 401
    assert house.call("GET", "/v1/admin/kiosks", None).status_code == 401
    assert house.call("GET", "/v1/site", eeva).status_code == 401


def test_an_administrators_token_ends(house: House, eeva: str) -> None:
    house.now += timedelta(days=1)

    assert problem(house.call("GET", "/v1/admin/kiosks", eeva)) == "unauthorized"


def test_two_peppers_are_valid_while_one_takes_over(house: House, eeva: str) -> None:
    def versions() -> list[int]:
        peppers = house.call("GET", "/v1/site/peppers").json()["peppers"]
        return [one["version"] for one in peppers]

    path = "/v1/admin/sites/north/peppers"
    assert versions() == [1]
    assert house.call("POST", path, eeva, json={}).json() == {"version": 2}
    assert versions() == [2, 1]
    house.call("POST", path, eeva, json={})
    assert versions() == [3, 2]
    house.call("POST", path, eeva, json={"at_once": True})
    assert versions() == [4]


def test_an_old_pepper_is_retired_once_no_listed_day_needs_it(house: House, eeva: str) -> None:
    def retire() -> int:
        with house.store.write() as transaction:
            return kiosks.retire_pepper(transaction, "north", EEVA, house.now, at_once=False)

    assert retire() == 0  # there is no other
    house.call("POST", "/v1/admin/sites/north/peppers", eeva, json={})
    for days in (0, 7):
        house.now = NOON + timedelta(days=days)
        with pytest.raises(kiosks.Unsuited, match="wait until 2026-11-28 10:00 UTC"):
            retire()

    house.now = NOON + timedelta(days=8)
    assert retire() == 1
    assert retire() == 0


def test_an_old_pepper_is_retired_by_api_too(house: House, eeva: str) -> None:
    path = "/v1/admin/sites/north/peppers"
    house.call("POST", path, eeva, json={})

    soon = house.call("POST", f"{path}/retire", eeva, json={})
    done = house.call("POST", f"{path}/retire", eeva, json={"at_once": True})

    assert (soon.status_code, done.json()) == (409, {"retired": 1})
    assert "wait until 2026-11-28 10:00 UTC" in soon.text
    assert [one["version"] for one in house.call("GET", "/v1/site/peppers").json()["peppers"]] == [
        2
    ]
    assert house.call("POST", f"{path}/retire").status_code == 401


def test_without_an_address_nobody_is_invited(house: House, eeva: str) -> None:
    with house.store.write() as transaction:
        transaction.run("DELETE FROM address")

    answer = house.call("POST", "/v1/admin/kiosks", eeva, json={"site": "north", "name": "x"})

    assert answer.status_code == 409
    assert "aula-central address" in answer.text


def test_the_same_by_command(url: str, opened: Callable[[str], Store], tmp_path: Path) -> None:
    with opened(url).write() as transaction:
        from central import devices

        devices.put_site(transaction, site("north"), TODAY)
        devices.add_pepper(transaction, "north", wire.Pepper(1, bytes(32)))
    where = ("--database", url)
    (tmp_path / "ca.pem").write_bytes(CA.cert_pem.bytes())
    (said,) = central("kiosk", "add", *where, "--site", "north", "--name", "x", code=2)
    assert "aula-central address" in said
    ca = ("--ca-file", tmp_path / "ca.pem")
    (here,) = central("address", *where, "--url", URL + "/", *ca)
    assert here["url"] == URL

    (one,) = central("kiosk", "add", *where, "--site", "north", "--name", "x", "--json")
    assert one["ca_sha256"] == here["ca_sha256"]
    kiosk = one["kiosk"]
    central("kiosk", "confirm", *where, kiosk, "123456", code=2)
    (again,) = central("kiosk", "replace", *where, kiosk, "--json")
    assert again["code"] != one["code"]
    (listed,) = central("kiosk", "list", *where)
    assert (listed["kiosk"], listed["name"], listed["key"]) == (kiosk, "x", "")
    central("kiosk", "pause", *where, "kiosk-0", code=2)
    north = (*where, "--site", "north")
    assert central("pepper", "rotate", *north) == [{"site": "north", "version": 2}]
    (soon,) = central("pepper", "retire", *north, code=2)
    assert "import every listed day again and add --now" in soon
    assert central("pepper", "retire", *north, "--now") == [{"site": "north", "retired": 1}]
    token = ("--token-file", tmp_path / "adm")
    (eeva,) = central("administrator", "add", *where, "--name", "Eeva", *token)
    assert (tmp_path / "adm").stat().st_mode & 0o777 == 0o600
    with opened(url).read() as transaction:
        deeds = [row.deed for row in audit.entries(transaction)]
    assert deeds == [
        *("address.set", "kiosk.add", "kiosk.replace", "pepper.rotate", "pepper.retire"),
        "administrator.add",
    ]
    assert eeva["administrator"]


def test_the_invitation_is_one_line_and_one_picture(
    url: str, opened: Callable[[str], Store], capsys: pytest.CaptureFixture[str]
) -> None:
    from central import devices
    from central.address import put_address
    from central.cli import main

    with opened(url).write() as transaction:
        devices.put_site(transaction, site("north"), TODAY)
        put_address(transaction, URL, CA.cert_pem.bytes().decode())

    assert main(["kiosk", "add", "--database", url, "--site", "north", "--name", "x"]) == 0

    said = capsys.readouterr().out
    assert f"aula enrol --url {URL} --code " in said
    assert "█" in said or "▀" in said
    kiosk = said.partition(" ")[0]
    assert main(["kiosk", "pause", "--database", url, kiosk]) == 0
    assert main(["kiosk", "resume", "--database", url, kiosk]) == 0
    assert main(["kiosk", "revoke", "--database", url, kiosk]) == 0
