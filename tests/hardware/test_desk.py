"""The reader made of files tells the same story as a reader of PC/SC."""

from collections.abc import Callable
from pathlib import Path

import pytest

from hardware.events import (
    CardPlaced,
    CardRead,
    CardRemoved,
    CardUnreadable,
    Cause,
    CodeKind,
    CodeScanned,
    ReaderFound,
)
from hardware.virtual import desk
from hardware.virtual.egk import generated
from tests.hardware.processes import HardwareProcess, StageProcess

pytestmark = pytest.mark.slow

Start = Callable[..., HardwareProcess]


@pytest.fixture
def hand(start: Start, tmp_path: Path) -> HardwareProcess:
    process = start("--simulated", str(tmp_path))
    process.wait_for(ReaderFound)
    return process


def test_a_card_comes_is_read_and_goes(hand: HardwareProcess, tmp_path: Path) -> None:
    desk.place(tmp_path, desk.Lying())
    assert isinstance(hand.next(), CardPlaced)
    assert hand.wait_for(CardRead).holder.people[0].identifiers[0].value == generated().kvnr
    desk.take(tmp_path)
    assert isinstance(hand.next(), CardRemoved)


def test_a_card_swapped_in_one_moment_is_another_card(
    hand: HardwareProcess, tmp_path: Path
) -> None:
    desk.place(tmp_path, desk.Lying(serial=1))
    hand.wait_for(CardRead)
    desk.place(tmp_path, desk.Lying(serial=2))
    assert isinstance(hand.next(), CardRemoved)
    assert isinstance(hand.next(), CardPlaced)
    assert hand.wait_for(CardRead).holder.people[0].identifiers[0].value == generated(2).kvnr


@pytest.mark.fault
@pytest.mark.parametrize(
    ("fault", "cause"),
    [
        ("mute", Cause.MUTE),
        *((f"yank:{k}", Cause.REMOVED) for k in range(6)),
        ("xxe", Cause.DAMAGED),
        ("unknown", Cause.UNKNOWN_CARD),
    ],
)
def test_faults_are_the_same_as_on_a_real_stack(
    hand: HardwareProcess, tmp_path: Path, fault: str, cause: Cause
) -> None:
    desk.place(tmp_path, desk.Lying(fault=fault))
    assert hand.wait_for(CardUnreadable).cause is cause
    desk.place(tmp_path, desk.Lying())
    hand.wait_for(CardRead)


@pytest.mark.fault
def test_a_silent_card_ends_the_process_once(
    hand: HardwareProcess, start: Start, tmp_path: Path
) -> None:
    desk.place(tmp_path, desk.Lying(fault="silent:2"))
    assert hand.wait_for(CardUnreadable).cause is Cause.TOO_SLOW
    assert hand.next() is None
    successor = start("--simulated", str(tmp_path))
    assert successor.wait_for(CardUnreadable, 3).cause is Cause.TOO_SLOW
    desk.take(tmp_path)
    successor.wait_for(CardRemoved, 3)


def test_what_a_scanned_code_means_is_told(hand: HardwareProcess) -> None:
    hand.say("nonsense")
    hand.say("scanned 17")
    hand.say('scanned "131052-308T"')
    holder = hand.wait_for(CodeScanned).holder
    assert holder
    assert holder.people[0].identifiers[0].value == "131052-308T"
    hand.say('scanned "something else"')
    assert hand.wait_for(CodeScanned) == CodeScanned(kind=CodeKind.UNKNOWN)
    log = hand.close()
    assert log.count("command_refused") == 2
    assert "131052" not in log


def test_it_stops_when_told_and_when_nobody_listens(start: Start, tmp_path: Path) -> None:
    told, left = (start("--simulated", str(tmp_path)) for _ in range(2))
    told.say("stop")
    assert left.process.stdin
    left.process.stdin.close()
    assert told.process.wait(20) == 0
    assert left.process.wait(20) == 0


def test_the_stage_plays_to_the_desk_too(start: Start, tmp_path: Path) -> None:
    stage = StageProcess("--simulated", str(tmp_path))
    hand = start("--simulated", str(tmp_path))
    stage.order(insert="egk", serial=3)
    assert hand.wait_for(CardRead).holder.people[0].family_name == generated(3).family_name
    stage.order(remove=True)
    hand.wait_for(CardRemoved)
    stage.close()
