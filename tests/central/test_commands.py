"""The commands as a person calls them: real processes, real databases, plain sentences."""

import os
import signal
import socket
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import msgspec
import pytest

from central.sealing import write_key
from central.store import open_store
from hardware.identifiers import HETU, KVNR
from sync import wire
from sync.pseudonym import booking_key
from tests.central.commands import central, serving
from tests.central.house import (
    COMMENTS_KEY,
    STORE,
    callback,
    check_in,
    comment,
    feedback,
    new_id,
)

pytestmark = pytest.mark.slow

KARIN = (KVNR, "A123456780")


def send(address: str, token: str, *records: dict[str, Any]) -> list[dict[str, Any]]:
    answer = httpx.post(
        f"{address}/v1/records",
        headers={"Authorization": f"Bearer {token}"},
        json={"store": STORE, "records": records},
    )
    verdicts: list[dict[str, Any]] = answer.json()["verdicts"]
    return verdicts


def whole_list(kiosk: httpx.Client) -> list[wire.Booking]:
    """Fetch the list page by page."""
    rows: list[wire.Booking] = []
    path = "/v1/schedule"
    while path:
        page = msgspec.json.decode(kiosk.get(path).content, type=wire.SchedulePage)
        rows += page.rows
        path = f"/v1/schedule?cursor={page.cursor}" if page.cursor else ""
    return rows


def test_a_patient_of_the_demonstration_day_is_found_and_arrives(
    new_url: str, tmp_path: Path
) -> None:
    path = tmp_path / "token"
    day = ("demo-day", "--database", new_url, "--token-file", path, "--json")
    (made,) = central(*day, "--for", "|".join(KARIN), "--for", f"{HETU}|131052-308T")
    token = path.read_text().strip()

    with serving(new_url) as (_, address):
        headers = {"Authorization": f"Bearer {token}"}
        with httpx.Client(base_url=address, headers=headers) as kiosk:
            site = msgspec.json.decode(kiosk.get("/v1/site").content, type=wire.Site)
            secrets = kiosk.get("/v1/site/peppers").content
            rows = whole_list(kiosk)
        pepper = msgspec.json.decode(secrets, type=wire.Peppers).peppers[0]
        today = datetime.now(ZoneInfo(site.time_zone)).date()
        (mine,) = [row for row in rows if booking_key(pepper, today, *KARIN) in row.keys]
        letter = check_in(mine.appointment_id)
        assert [one["verdict"] for one in send(address, token, letter)] == ["accepted"]

    assert token.startswith("demo-")
    assert path.stat().st_mode & 0o777 == 0o600
    assert made["site"] == site.id == "koivuranta"
    assert site.score is not None
    assert mine.place_id in {place.id for place in site.places}
    codes = [row.call_code for row in rows if row.day == today]
    assert mine.call_code in codes
    assert len(set(codes)) == len(codes)
    (record,) = central("records", "--database", new_url, "--kiosk", made["kiosk"], "--json")
    assert (record["id"], record["kind"]) == (letter["id"], "check_in")
    assert (record["site"], record["stream"]) == ("koivuranta", "visits")
    assert record["appointment_id"] == mine.appointment_id


def test_a_second_demonstration_day_adds_no_answers(new_url: str, tmp_path: Path) -> None:
    day = ("demo-day", "--database", new_url, "--token-file", tmp_path / "token", "--json")
    (first,) = central(*day)
    scores = central("score", "--database", new_url, "--json")

    (again,) = central(*day)

    later = central("score", "--database", new_url, "--json")
    if [one["last_day"] for one in later] != [one["last_day"] for one in scores]:
        pytest.skip("midnight came to a site in between: it has another week to tell of")
    assert later == scores
    assert again["bookings"] == first["bookings"]
    assert [one["n"] >= 30 for one in scores] == [True, False, True]
    assert all(one["n"] >= 10 for one in scores)


@pytest.fixture
def day(tmp_path: Path) -> tuple[str, str]:
    """A demonstration day on SQLite: its database and its token."""
    url = f"sqlite:///{tmp_path}/central.db"
    central("demo-day", "--database", url, "--token-file", tmp_path / "token", "--json")
    return url, (tmp_path / "token").read_text().strip()


def test_serve_is_ready_when_it_says_so_and_ends_cleanly(day: tuple[str, str]) -> None:
    with serving(day[0]) as (process, address):
        assert httpx.get(f"{address}/readyz").status_code == 200
        process.send_signal(signal.SIGTERM)
        out, err = process.communicate(timeout=10)

    assert process.returncode == 0
    assert out == ""
    assert err.splitlines()[-1] == "central: stopped"


def test_serve_answers_who_waits_for_the_list_and_ends_at_once(day: tuple[str, str]) -> None:
    bearer = {"Authorization": f"Bearer {day[1]}"}
    with serving(day[0]) as (process, address):
        known = httpx.get(f"{address}/v1/schedule?limit=1", headers=bearer).json()["version"]
        host, port = address.removeprefix("http://").split(":")
        with socket.create_connection((host, int(port)), timeout=10) as waiting:
            waiting.sendall(
                f"GET /v1/schedule?since={known} HTTP/1.1\r\nHost: x\r\nPrefer: wait=25\r\n"
                f"Authorization: Bearer {day[1]}\r\n\r\n".encode()
            )
            httpx.get(f"{address}/readyz")  # by now the question has been read
            told = monotonic()
            process.send_signal(signal.SIGTERM)
            answer = waiting.recv(65_536)
        process.wait(10)

    assert answer.startswith(b"HTTP/1.1 200 OK")
    assert monotonic() - told < 4
    assert process.returncode == 0


@pytest.mark.fault
def test_what_was_answered_outlives_a_kill(day: tuple[str, str]) -> None:
    acknowledged: list[str] = []
    for _ in range(5):
        with serving(day[0]) as (process, address):
            for _ in range(8):
                verdicts = send(address, day[1], feedback(9), check_in())
                acknowledged += [one["id"] for one in verdicts if one["verdict"] == "accepted"]
            os.kill(process.pid, signal.SIGKILL)

    stored = [one["id"] for one in central("records", "--database", day[0], "--json")]

    assert len(acknowledged) == 80
    assert set(acknowledged) <= set(stored)
    assert len(stored) == len(set(stored))


def test_past_the_sites_midnight_todays_answers_are_in_the_week(day: tuple[str, str]) -> None:
    today = datetime.now(ZoneInfo("Europe/Helsinki")).date().isoformat()
    with serving(day[0]) as (_, address):
        send(address, day[1], feedback(0, local_date=today))
    score = ("score", "--database", day[0], "--site", "koivuranta", "--json")

    (now,) = central(*score)
    (later,) = central(*score, "--clock-offset", 86_400)

    assert now["last_day"] < today == later["last_day"]
    with serving(day[0], "--clock-offset", 86_400) as (_, address):
        shown = httpx.get(f"{address}/scores.json").json()["sites"][0]
    assert shown["score"]["last_day"] == today
    assert abs(shown["score"]["n"] - later["n"]) <= 2


def test_comments_come_out_with_their_topics_for_who_has_the_key(
    day: tuple[str, str], tmp_path: Path
) -> None:
    answer = new_id()
    with serving(day[0]) as (_, address):
        send(address, day[1], comment("%s <b>'; --", feedback_id=answer, topics=["speed"]))

    write_key(tmp_path / "key", COMMENTS_KEY)
    listing = ("comments", "--database", day[0], "--site", "koivuranta", "--json")
    found = central(*listing, "--key-file", tmp_path / "key")
    shut = central(*listing)
    opened = central("audit", "list", "--database", day[0])

    assert {"feedback_id": answer, "topics": ["speed"], "text": "%s <b>'; --"} in found
    assert {row["text"] for row in shut} == {None, ""}  # the demonstration had no key
    assert [row["facts"]["kid"] for row in opened if row["deed"] == "comment.open"] == ["test-key"]


def test_a_number_whose_day_has_come_is_not_listed(day: tuple[str, str]) -> None:
    with serving(day[0]) as (_, address):
        send(address, day[1], callback(), callback())
    due = datetime.now(UTC).date().isoformat()
    with closing(open_store(day[0])) as store, store.write() as transaction:
        (one, _) = transaction.rows("SELECT id FROM callbacks")
        transaction.run("UPDATE callbacks SET delete_on = :due WHERE id = :id", due=due, id=one.id)

    (listed,) = central("callbacks", "--database", day[0], "--json")

    assert listed["delete_on"] > due


def test_a_sealing_key_is_made_once_and_kiosks_are_told_its_public_half(
    day: tuple[str, str], tmp_path: Path
) -> None:
    words = ("sealing-key", "add", "--database", day[0], "--purpose", "callback")
    (made,) = central(*words, "--site", "koivuranta", "--out", tmp_path / "key")

    with serving(day[0]) as (_, address):
        headers = {"Authorization": f"Bearer {day[1]}"}
        keys = httpx.get(f"{address}/v1/site", headers=headers).json()["sealing_keys"]
    assert [(key["kid"], key["purpose"]) for key in keys] == [(made["kid"], "callback")]
    assert (tmp_path / "key").stat().st_mode & 0o777 == 0o600
    for site, out in (("koivuranta", "key"), ("nowhere", "other")):
        central(*words, "--site", site, "--out", tmp_path / out, code=2)
    assert not (tmp_path / "other").exists()


def test_a_kiosk_may_be_added_by_hand(day: tuple[str, str], tmp_path: Path) -> None:
    path = tmp_path / "second"
    (made,) = central(
        *("kiosk", "add", "--database", day[0], "--site", "saarela", "--name", "Hall"),
        *("--token-file", path),
    )

    assert made["site"] == "saarela"
    with serving(day[0]) as (_, address):
        headers = {"Authorization": f"Bearer {path.read_text().strip()}"}
        assert httpx.get(f"{address}/v1/site", headers=headers).json()["id"] == "saarela"


def test_a_backup_and_a_restore_are_told_to_kiosks(day: tuple[str, str]) -> None:
    words = ("--database", day[0])
    (done,) = central("backup", *words, "--safe", "2026-01-01T03:00:00+02:00")
    (back,) = central("restore", *words, "--done")

    assert done["epoch"] != back["epoch"]
    with serving(day[0]) as (_, address):
        headers = {"Authorization": f"Bearer {day[1]}"}
        told = httpx.get(f"{address}/v1/site", headers=headers).json()
    assert told["central_epoch"] == back["epoch"]
    for wrong in ("2999-01-01T03:00:00+02:00", "yesterday"):
        central("backup", *words, "--safe", wrong, code=2)
    for word in ("backup", "restore"):
        central(word, *words, code=2)
