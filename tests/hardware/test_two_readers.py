"""Two readers at one kiosk: a card that hangs in one, and both going and coming."""

from collections.abc import Callable

import pytest

from hardware.events import CardRead, CardRemoved, CardUnreadable, Cause, ReaderFound, ReaderLost
from tests.hardware.processes import HardwareProcess, StageProcess

pytestmark = [pytest.mark.slow, pytest.mark.fault]

BACK_S = 3.0
FIRST, SECOND = "00 00", "00 01"

Start = Callable[..., HardwareProcess]


def test_a_card_that_hangs_in_one_reader_is_no_end_of_the_other(
    stage: StageProcess, hand: HardwareProcess, start: Start
) -> None:
    stage.order(insert="egk", fault="silent:1", slot=0)
    stuck = hand.wait_for(CardUnreadable)
    assert (stuck.cause, stuck.reader.endswith(FIRST)) == (Cause.TOO_SLOW, True)
    assert hand.next() is None

    successor = start(socket=stage.socket)  # as the kiosk does
    assert successor.wait_for(CardUnreadable, 3).cause is Cause.TOO_SLOW
    stage.order(insert="egk", slot=1, serial=2)
    other = successor.wait_for(CardRead, 3)
    assert other.reader.endswith(SECOND)
    stage.order(remove=True, slot=0)
    assert successor.wait_for(CardRemoved, 3).reader.endswith(FIRST)
    stage.order(insert="egk", slot=0, serial=3)
    assert successor.wait_for(CardRead, 3).reader.endswith(FIRST)


@pytest.mark.parametrize("readers", [False, True])
def test_readers_that_go_and_come_are_told(
    stage: StageProcess, hand: HardwareProcess, readers: bool
) -> None:
    for _ in range(2):
        stage.order(restart_pcscd=True, readers=readers)
        while hand.wait_for(ReaderLost).reader:
            pass
        if not readers:
            stage.order(restart_pcscd=True)
        assert {hand.wait_for(ReaderFound, BACK_S).reader[-5:] for _ in range(2)} == {FIRST, SECOND}
