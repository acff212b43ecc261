"""The commands as a person calls them: real processes, real databases, plain sentences."""

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from time import monotonic
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import msgspec
import pytest

from central.schema import migrate
from central.store import open_store
from hardware.identifiers import HETU, KVNR
from sync import wire
from sync.pseudonym import booking_key
from tests.central.house import STORE, check_in, comment, feedback, new_id

pytestmark = pytest.mark.slow

X = "sqlite:////tmp/never-made.db"
ROOT = Path(__file__).parents[2]
KARIN = (KVNR, "A123456780")


def central(*arguments: object, code: int = 0) -> list[Any]:
    """Run a command; returns the JSON lines it printed."""
    done = subprocess.run(
        [sys.executable, "-m", "central", *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    if code:
        assert done.stderr.strip().endswith((".", "?"))
        return [done.stderr]
    return [json.loads(line) for line in done.stdout.splitlines()]


@contextmanager
def serving(url: str, *arguments: object) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A server process and its address; it is ended with the block."""
    process = subprocess.Popen(
        [sys.executable, "-m", "central", "serve", "--database", url, *map(str, arguments)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        yield process, json.loads(process.stdout.readline())["listening"]
    finally:
        process.kill()
        process.communicate(timeout=10)


def send(address: str, token: str, *records: dict[str, Any]) -> list[dict[str, Any]]:
    answer = httpx.post(
        f"{address}/v1/records",
        headers={"Authorization": f"Bearer {token}"},
        json={"store": STORE, "records": records},
    )
    verdicts: list[dict[str, Any]] = answer.json()["verdicts"]
    return verdicts


def test_a_patient_of_the_demonstration_day_is_found_and_arrives(
    new_url: str, tmp_path: Path
) -> None:
    token_file = tmp_path / "token"
    patient = "|".join(KARIN)
    (made,) = central(
        *("demo-day", "--database", new_url, "--token-file", token_file, "--json"),
        *("--for", patient, "--for", f"{HETU}|131052-308T"),
    )
    token = token_file.read_text().strip()

    assert made["site"] == "koivuranta"
    assert token.startswith("demo-")
    assert token_file.stat().st_mode & 0o777 == 0o600
    with serving(new_url) as (_, address):
        kiosk = httpx.Client(base_url=address, headers={"Authorization": f"Bearer {token}"})
        with kiosk:
            site = msgspec.json.decode(kiosk.get("/v1/site").content, type=wire.Site)
            peppers = msgspec.json.decode(
                kiosk.get("/v1/site/peppers").content, type=wire.Peppers
            ).peppers
            page = msgspec.json.decode(kiosk.get("/v1/schedule").content, type=wire.SchedulePage)
            rows = list(page.rows)
            while page.cursor:
                answer = kiosk.get(f"/v1/schedule?cursor={page.cursor}")
                page = msgspec.json.decode(answer.content, type=wire.SchedulePage)
                rows += page.rows
        today = datetime.now(ZoneInfo(site.time_zone)).date()
        key = booking_key(peppers[0], today, *KARIN)
        (mine,) = [row for row in rows if key in row.keys]
        letter = check_in(mine.appointment_id)
        assert [one["verdict"] for one in send(address, token, letter)] == ["accepted"]

    assert mine.call_code is not None
    assert mine.place_id in {place.id for place in site.places}
    assert mine.starts_at is not None
    assert mine.starts_at.astimezone(ZoneInfo(site.time_zone)).date() == today
    codes = [row.call_code for row in rows if row.day == today]
    assert len(set(codes)) == len(codes)
    assert site.score is not None
    assert {"fi", "en"} <= set(site.places[0].directions)
    (found,) = central("records", "--database", new_url, "--kiosk", made["kiosk"], "--json")
    assert found == {
        "id": letter["id"],
        "kind": "check_in",
        "kiosk": made["kiosk"],
        "site": "koivuranta",
        "stream": "visits",
        "appointment_id": mine.appointment_id,
    }


def test_a_second_demonstration_day_adds_no_answers(new_url: str, tmp_path: Path) -> None:
    day = ("demo-day", "--database", new_url, "--token-file", tmp_path / "token", "--json")
    (first,) = central(*day)
    scores = central("score", "--database", new_url, "--json")

    (again,) = central(*day)

    assert central("score", "--database", new_url, "--json") == scores
    assert again["bookings"] == first["bookings"]
    assert [one["n"] >= 30 for one in scores] == [True, False, True]
    assert all(one["n"] >= 10 for one in scores)


@pytest.fixture
def day(tmp_path: Path) -> tuple[str, str]:
    """A demonstration day on SQLite: its database and its token."""
    url = f"sqlite:///{tmp_path}/central.db"
    central("demo-day", "--database", url, "--token-file", tmp_path / "token", "--json")
    return url, (tmp_path / "token").read_text().strip()


def test_serve_is_ready_in_two_seconds_and_ends_cleanly(day: tuple[str, str]) -> None:
    began = monotonic()
    with serving(day[0]) as (process, address):
        ready = monotonic() - began
        assert httpx.get(f"{address}/readyz").status_code == 200
        process.send_signal(signal.SIGTERM)
        out, err = process.communicate(timeout=10)

    assert ready < 2
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
    assert shown["last_day"] == today
    assert abs(shown["score"]["n"] - later["n"]) <= 2


def test_comments_come_out_with_their_topics(day: tuple[str, str]) -> None:
    answer = new_id()
    with serving(day[0]) as (_, address):
        send(address, day[1], comment("%s <b>'; --", feedback_id=answer, topics=["speed"]))

    found = central("comments", "--database", day[0], "--site", "koivuranta", "--json")

    assert {"feedback_id": answer, "topics": ["speed"], "text": "%s <b>'; --"} in found


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


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("fly",),
        ("serve",),
        ("serve", "--database", "Otto"),
        ("serve", "--database", "sqlite:////nowhere/at/all.db"),
        ("serve", "--database", "postgresql+psycopg://nobody@/x?host=/nowhere"),
        ("serve", "--database", X, "--port", "Otto"),
        ("serve", "--database", X, "--port", "70000"),
        ("serve", "--database", X, "--host", "0.0.0.0", "--clock-offset=9"),  # noqa: S104 - refused
        ("serve", "--database", X, "--clock-offset", "Otto"),
        ("demo-day", "--database", X),
        ("demo-day", "--database", X, "--token-file", "t", "--for", "Otto"),
        (
            "demo-day",
            "--database",
            X,
            "--token-file",
            "t",
            "--for",
            f"{KVNR}|O",
        ),
        ("kiosk",),
    ],
)
def test_a_mistake_is_a_plain_sentence_and_code_2(arguments: tuple[str, ...]) -> None:
    (said,) = central(*arguments, code=2)

    assert "Otto" not in said or "--for" not in arguments


def test_a_database_without_tables_is_said_plainly(tmp_path: Path) -> None:
    (said,) = central("records", "--database", f"sqlite:///{tmp_path}/empty.db", code=2)

    assert "demo-day" in said


def test_an_unknown_site_is_said_plainly(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/central.db"
    store = open_store(url)
    migrate(store)
    store.close()

    central("score", "--database", url, "--site", "atlantis", code=2)
    central(
        *("kiosk", "add", "--database", url, "--site", "atlantis", "--name", "x"),
        *("--token-file", tmp_path / "t"),
        code=2,
    )
    assert not (tmp_path / "t").exists()


def test_a_taken_port_is_said_plainly(day: tuple[str, str]) -> None:
    with serving(day[0]) as (_, address):
        port = address.rpartition(":")[2]
        (said,) = central("serve", "--database", day[0], "--port", port, code=2)

    assert f"Port {port}" in said
