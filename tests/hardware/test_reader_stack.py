"""The hardware process at a real pcscd: every way a card or a reader can come and go."""

import json
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from hardware.events import (
    CardPlaced,
    CardRead,
    CardRemoved,
    CardUnreadable,
    Cause,
    ReaderFound,
    ReaderLost,
)
from hardware.virtual import vicc, vpcd
from hardware.virtual.egk import generated
from tests.hardware.processes import ROOT, HardwareProcess, StageProcess

pytestmark = pytest.mark.slow

Start = Callable[..., HardwareProcess]
ALLOWED_INS = {"A4", "B0", "B2", "CA", "C0"}


def kvnr(read: CardRead) -> str:
    return read.holder.people[0].identifiers[0].value


def test_a_card_is_read_with_six_commands_that_only_read(
    stage: StageProcess, hand: HardwareProcess
) -> None:
    stage.order(insert="egk-official")
    assert kvnr(hand.wait_for(CardRead)) == "X110540756"
    apdus = stage.order(heard=True)["apdus"]
    assert len(apdus) == 6
    assert {apdu[2:4] for apdu in apdus} <= ALLOWED_INS
    stage.order(remove=True)
    assert hand.wait_for(CardRemoved).reader


@pytest.mark.fault
@pytest.mark.parametrize("index", range(6))
def test_a_card_pulled_at_any_command_is_never_half_a_patient(
    stage: StageProcess, hand: HardwareProcess, index: int
) -> None:
    stage.order(insert="egk", fault=f"yank:{index}")
    hand.wait_for(CardPlaced)
    assert isinstance(told := hand.next(), CardUnreadable)
    assert told.cause is Cause.REMOVED
    hand.wait_for(CardRemoved)
    stage.order(insert="egk")
    assert kvnr(hand.wait_for(CardRead)) == generated().kvnr


@pytest.mark.fault
def test_of_an_unknown_card_the_atr_is_told_and_the_next_one_is_read(
    stage: StageProcess, hand: HardwareProcess
) -> None:
    stage.order(insert="unknown")
    told = hand.wait_for(CardUnreadable)
    assert (told.cause, told.atr) == (Cause.UNKNOWN_CARD, "3B6500000801020304")
    stage.order(insert="egk", fault="truncate")
    told = hand.wait_for(CardUnreadable)
    assert (told.cause, told.atr) == (Cause.DAMAGED, "")


@pytest.mark.fault
def test_a_card_of_an_independent_emulator_is_unknown(
    stage: StageProcess, hand: HardwareProcess
) -> None:
    if reason := vicc.why_not():
        pytest.skip(reason)
    stage.order(insert="vicc")
    assert hand.wait_for(CardUnreadable).cause is Cause.UNKNOWN_CARD
    stage.order(remove=True)
    hand.wait_for(CardRemoved)


@pytest.mark.fault
def test_a_silent_card_costs_one_process_and_is_not_tried_again(
    stage: StageProcess, hand: HardwareProcess, start: Start
) -> None:
    stage.order(insert="egk", fault="silent:1")
    assert hand.wait_for(CardUnreadable).cause is Cause.TOO_SLOW
    assert hand.next() is None
    assert hand.heartbeats >= 6

    successor = start(socket=stage.socket)
    assert successor.wait_for(CardUnreadable, 3).cause is Cause.TOO_SLOW
    stage.order(remove=True)
    successor.wait_for(CardRemoved, 3)
    stage.order(insert="egk", serial=2)
    assert kvnr(successor.wait_for(CardRead, 3)) == generated(2).kvnr


@pytest.mark.fault
def test_a_slow_card_is_given_up_in_time(stage: StageProcess, hand: HardwareProcess) -> None:
    stage.order(insert="egk", fault="slow:1700")
    assert hand.wait_for(CardUnreadable, 9).cause is Cause.TOO_SLOW


@pytest.mark.fault
def test_two_cards_with_one_atr_are_two_cards(stage: StageProcess, hand: HardwareProcess) -> None:
    stage.order(insert="egk", serial=1)
    assert kvnr(hand.wait_for(CardRead)) == generated(1).kvnr
    stage.order(insert="egk", serial=2)
    assert isinstance(hand.next(), CardRemoved)
    assert isinstance(hand.next(), CardPlaced)
    assert kvnr(hand.wait_for(CardRead)) == generated(2).kvnr


def test_both_readers_work(stage: StageProcess, hand: HardwareProcess) -> None:
    stage.order(insert="egk", slot=0)
    first = hand.wait_for(CardRead)
    stage.order(insert="egk", slot=1, serial=2)
    second = hand.wait_for(CardRead)
    assert (kvnr(first), kvnr(second)) == (generated(1).kvnr, generated(2).kvnr)
    assert first.reader != second.reader


def test_a_card_that_was_there_first_is_read(stage: StageProcess, start: Start) -> None:
    stage.order(insert="egk")
    hand = start(socket=stage.socket)
    assert kvnr(hand.wait_for(CardRead)) == generated().kvnr


def test_a_card_can_be_read_again_on_demand(stage: StageProcess, hand: HardwareProcess) -> None:
    stage.order(insert="egk")
    hand.wait_for(CardRead)
    hand.say("read")
    assert isinstance(hand.next(), CardPlaced)
    assert kvnr(hand.wait_for(CardRead)) == generated().kvnr


@pytest.mark.fault
def test_a_dying_reader_service_is_told_and_found_again(
    stage: StageProcess, hand: HardwareProcess
) -> None:
    for _ in range(3):
        stage.order(kill_pcscd=True)
        while hand.wait_for(ReaderLost).reader:
            pass
        stage.order(restart_pcscd=True)
        hand.wait_for(ReaderFound, 3)
        stage.order(insert="egk")
        assert kvnr(hand.wait_for(CardRead)) == generated().kvnr


@pytest.mark.fault
def test_readers_unplugged_and_plugged_in_again(stage: StageProcess, hand: HardwareProcess) -> None:
    stage.order(restart_pcscd=True, readers=False)
    while hand.wait_for(ReaderLost).reader:
        pass
    stage.order(restart_pcscd=True)
    assert "00 00" in hand.wait_for(ReaderFound).reader
    stage.order(insert="egk")
    assert kvnr(hand.wait_for(CardRead)) == generated().kvnr


def test_without_any_service_there_is_no_reader(start: Start, tmp_path: Path) -> None:
    hand = start(socket=str(tmp_path / "nobody"))
    assert hand.wait_for(ReaderLost).reader == ""


def test_nobody_outside_can_put_a_card_in(stage: StageProcess) -> None:
    with socket.socket() as stranger:
        assert stranger.connect_ex(("127.0.0.1", vpcd.PORT)) != 0
    mounts = Path("/proc/self/mounts").read_text()
    assert str(Path(stage.socket).parent) not in mounts


@pytest.mark.fault
def test_everything_dies_with_the_stage(stage: StageProcess, hand: HardwareProcess) -> None:
    stage.process.kill()
    while hand.wait_for(ReaderLost, 3).reader:
        pass
    shutil.rmtree(Path(stage.socket).parents[1])


def test_nothing_of_a_person_reaches_the_log(stage: StageProcess, hand: HardwareProcess) -> None:
    stage.order(insert="egk-official")
    hand.wait_for(CardRead)
    for fault in ("truncate", "xxe"):
        stage.order(insert="egk", fault=fault)
        hand.wait_for(CardUnreadable)
    log = hand.close()
    assert '"card_read"' in log
    for marker in ("X110540756", "Hermann", "Sebastian", "19681230", "1968-12-30", "Graf"):
        assert marker not in log


def test_a_card_played_by_hand_is_read(stage: StageProcess, hand: HardwareProcess) -> None:
    play = "from hardware import cli; cli.main(['play', 'egk', '--serial', '4'])"
    stage.order(run=[sys.executable, "-c", play])
    assert kvnr(hand.wait_for(CardRead)) == generated(4).kvnr


def card_command(*words: str, socket: str = "") -> tuple[int, str]:
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys; from hardware import cli; sys.exit(cli.main(sys.argv[1:]))",
            *words,
        ],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=os.environ | {"PCSCLITE_CSOCK_NAME": socket},
        check=False,
    )
    return done.returncode, done.stdout


def test_card_read_prints_one_object(stage: StageProcess) -> None:
    stage.order(insert="egk-official", slot=1)
    code, out = card_command("read", "--json", "--show-personal-data", socket=stage.socket)
    assert code == 0
    person = {
        "identifiers": [{"system": "http://fhir.de/sid/gkv/kvid-10", "value": "X110540756"}],
        "family_name": "Sebastian",
        "given_names": "Hermann",
        "birth_date": "1968-12-30",
        "title": "",
        "prefix": "",
        "addition": "Graf",
        "latin_family_name": "",
        "latin_given_names": "",
        "sex": "male",
    }
    assert json.loads(out) == {
        "family": "egk",
        "country": "DE",
        **person,
        "insurer": {"id": "109500969", "name": "Test GKV-SV"},
        "valid_from": "2023-09-20",
        "valid_to": None,
        "updated": "2023-09-20T13:14:54",
        "warnings": [],
        "people": [person],
    }


def test_card_read_masks_the_person(stage: StageProcess) -> None:
    stage.order(insert="egk-official")
    for words in (["read", "--json"], ["read"]):
        code, out = card_command(*words, socket=stage.socket)
        assert code == 0
        assert "***" in out
        for marker in ("X110540756", "Hermann", "Sebastian", "1968", "Graf"):
            assert marker not in out


def test_card_read_says_what_went_wrong(stage: StageProcess, tmp_path: Path) -> None:
    brief = ("read", "--json", "--timeout", "1.5")
    assert card_command(*brief, socket=str(tmp_path / "nobody")) == (3, "")
    assert card_command(*brief, socket=stage.socket) == (4, "")
    stage.order(insert="egk", fault="truncate")
    assert card_command(*brief, socket=stage.socket) == (5, '{"unreadable": "damaged"}\n')
    stage.order(restart_pcscd=True, readers=False)
    assert card_command(*brief, socket=stage.socket) == (3, "")
