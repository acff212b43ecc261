"""Whole visits at the real lobby: real touches, real database, real hardware process."""

import gc
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.manner import HOUSE
from tests.kiosk.fingers import texts
from tests.kiosk.lobbies import PATIENT, Desk, furnish, opened

ROOT = Path(__file__).parents[2]
FAILING = "create trigger full before insert on {} begin select raise(abort, 'full'); end"

pytestmark = pytest.mark.slow


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    furnish(tmp_path)
    return tmp_path


@pytest.fixture
def desk(qtbot: QtBot, folder: Path) -> Iterator[Desk]:
    desk = Desk(qtbot, folder)
    yield desk
    desk.lobby.close()


def test_a_patient_arrives_and_leaves_and_both_wait_for_central(desk: Desk) -> None:
    desk.puts_card_in()
    desk.sees("YourVisit")
    assert any(PATIENT.given_names in text for text in desk.reads())
    desk.touches("confirm")
    desk.sees("CheckedIn")
    assert "KM47" in desk.reads()
    desk.takes_card()
    desk.touches("leave")
    desk.sees("Welcome")

    desk.touches("rate")
    desk.sees("Rating")
    desk.touches("score-9")
    desk.sees("MainReason")
    desk.touches("topic-speed", "paper", "letter-h", "letter-e", "letter-i", "finish")
    desk.sees("Thanks")

    arrived, answer, comment = desk.outbox()
    assert (arrived["kind"], arrived["appointment_id"]) == ("check_in", "generated-1")
    assert (arrived["by"], arrived["card_family"]) == ("card", "egk")
    assert (answer["kind"], answer["score"], answer["language"]) == ("feedback", 9, "fi")
    assert comment["topics"] == ["speed"]
    assert opened(comment["text"]) == "Hei"
    assert comment["feedback_id"] == answer["id"]
    assert "OneMoment" in desk.shown


def test_a_language_chosen_at_the_door_is_spoken_until_the_card_is_out(desk: Desk) -> None:
    desk.touches("languages", "language-en")
    desk.puts_card_in()
    desk.sees("YourVisit")
    assert "Is this your visit today?" in desk.reads()

    desk.touches("leave")
    desk.sees("TakeCard")
    desk.takes_card()
    desk.sees("Welcome")

    assert "Is this your visit today?" not in desk.reads()
    assert desk.lobby.visit.moment.manner == HOUSE


def test_a_locked_database_stops_no_screen_and_thanks_nobody(desk: Desk, qtbot: QtBot) -> None:
    desk.puts_card_in()
    desk.sees("YourVisit")
    ticks: list[int] = []
    ticking = QTimer(interval=10)
    ticking.timeout.connect(lambda: ticks.append(1))

    with desk.database() as vault, vault.writing():
        desk.touches("confirm")
        assert desk.screen == "OneMoment"
        ticking.start()
        qtbot.waitUntil(lambda: len(ticks) > 100, timeout=4000)
        assert desk.screen == "OneMoment"
        assert "CheckedIn" not in desk.shown

    desk.sees("CheckedIn")


@pytest.mark.parametrize("table", ["check_ins", "outbox"])
def test_an_arrival_that_cannot_be_written_is_for_reception(desk: Desk, table: str) -> None:
    with desk.database() as vault, vault.writing() as connection:
        connection.exec_driver_sql(FAILING.format(table))

    desk.arrives()
    desk.sees("SeeReception")

    assert "CheckedIn" not in desk.shown
    assert {letter["kind"] for letter in desk.outbox()} <= {"staff_call"}


def test_an_answer_that_cannot_be_written_is_not_thanked_for(desk: Desk) -> None:
    with desk.database() as vault, vault.writing() as connection:
        connection.exec_driver_sql(FAILING.format("outbox"))

    desk.touches("rate")
    desk.sees("Rating")
    desk.touches("score-3")
    desk.sees("SeeReception")

    assert not {"MainReason", "Thanks"} & set(desk.shown)


def test_what_a_last_person_wrote_and_no_disk_takes_keeps_nobody_from_checking_in(
    desk: Desk,
) -> None:
    desk.touches("rate")
    desk.sees("Rating")
    desk.touches("score-3")
    desk.sees("MainReason")
    desk.touches("topic-speed")
    with desk.database() as vault, vault.writing() as connection:
        connection.exec_driver_sql(FAILING.format("outbox"))

    desk.puts_card_in()
    desk.sees("YourVisit")

    assert "SeeReception" not in desk.shown


def test_after_a_visit_nothing_of_the_person_is_left_in_the_process(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.puts_card_in()
    desk.sees("YourVisit")
    assert left_in_memory(), "or this test would not notice"
    desk.touches("confirm")
    desk.sees("CheckedIn")
    desk.takes_card()
    qtbot.waitUntil(lambda: not desk.lobby.visit.moment.card_in)
    desk.touches("leave")
    desk.sees("Welcome")
    desk.touches("rate")
    desk.sees("Rating")
    desk.touches("score-9")
    desk.sees("MainReason")
    desk.touches("paper", "letter-z", "letter-y", "letter-x", "leave")
    desk.sees("Welcome")
    qtbot.waitUntil(lambda: not left_in_memory(), timeout=15_000)

    personal = {PATIENT.given_names, PATIENT.family_name, PATIENT.kvnr, "KM47", "Zyx"}
    shown = [*texts(desk.root), desk.root.title(), QGuiApplication.clipboard().text()]
    assert [text for text in shown if any(each in text for each in personal)] == []


UNTRACKED = (tuple, msgspec.Struct)


def left_in_memory() -> list[str]:
    """The patient's number and name, as often as something in this process holds them."""
    gc.collect()
    personal = {PATIENT.kvnr: id(PATIENT.kvnr), PATIENT.family_name: id(PATIENT.family_name)}
    found: list[str] = []
    met: set[int] = set()
    waiting = gc.get_objects()
    while waiting:
        for each in gc.get_referents(waiting.pop()):
            if type(each) is str and personal.get(each, id(each)) != id(each):
                found.append(each)
            elif isinstance(each, UNTRACKED) and not gc.is_tracked(each) and id(each) not in met:
                met.add(id(each))
                waiting.append(each)
    return found


def test_a_damaged_database_is_set_aside_and_a_fresh_one_serves(qtbot: QtBot, folder: Path) -> None:
    database = folder / "kiosk.db"
    whole = database.read_bytes()
    database.write_bytes(whole[:6000] + bytes(2000) + whole[8000:])

    desk = Desk(qtbot, folder)
    try:
        desk.puts_card_in()
        desk.sees("NotNow")
    finally:
        desk.lobby.close()

    (evidence,) = folder.glob("kiosk.db.damaged-????????T??????Z")
    assert evidence.stat().st_size == len(whole)
    assert [letter["kind"] for letter in desk.outbox()] == ["staff_call", "turned_away"]


@pytest.mark.parametrize("where", ["screen", "clerk"])
def test_an_unexpected_error_forgets_the_patient_and_ends_with_70(folder: Path, where: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "tests.kiosk.breaking", str(folder), where],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert ended.returncode == 70, ended.stderr
    assert json.loads(ended.stdout) == {"before": "YourVisit", "after": "OutOfOrder", "left": []}
    reason, function = {"screen": ("RuntimeError", "stumble"), "clerk": ("IndexError", "_answer")}[
        where
    ]
    told = [json.loads(line) for line in ended.stderr.splitlines()]
    assert {"event": "broke", "reason": reason, "where": function} in told
    assert "Traceback" not in ended.stderr
    assert "SEEDED" not in ended.stderr


def test_a_key_that_others_may_read_is_a_sentence_and_exit_code_2(folder: Path) -> None:
    (folder / "key").chmod(0o644)
    (folder / "kiosk.toml").write_text(
        '[central]\nurl = "http://127.0.0.1:9"\ntoken_file = "token"\n'
        '[store]\npath = "kiosk.db"\nkey_file = "key"\nballast_mib = 1\n'
        '[reader]\nsimulated = "desk"\n'
    )

    ended = subprocess.run(
        [sys.executable, "-m", "kiosk", "run", "--config", str(folder / "kiosk.toml")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert ended.returncode == 2
    assert f"Others may read {folder / 'key'}: run chmod 600" in ended.stderr
    assert "Traceback" not in ended.stderr
