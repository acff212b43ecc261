"""The reader service dies and comes back: after each time a card is read, by the same process.

Eight times in every run, two hundred by `./aula test faults --full` (threat 18).
"""

import time

import pytest

from hardware.events import CardRead, ReaderFound, ReaderLost
from hardware.virtual.egk import generated
from hardware.virtual.namespace import why_not
from tests.faults.share import FULL, tell
from tests.hardware.processes import HardwareProcess, StageProcess

pytestmark = [
    pytest.mark.slow,
    pytest.mark.fault,
    pytest.mark.skipif(why_not() is not None, reason=f"stage: {why_not()}"),
]

TIMES = 200 if FULL else 8
BACK_S = 3.0


def test_a_card_is_read_after_every_restart_of_the_service() -> None:
    stage = StageProcess()
    hand = HardwareProcess(socket=stage.socket)
    seconds = []
    try:
        hand.wait_for(ReaderFound)
        for round_ in range(TIMES):
            seconds.append(restarted(stage, hand, 1 + round_ % 5))
        assert hand.process.poll() is None
    finally:
        hand.close()
        stage.close()
    figures = {"restarts": TIMES, "slowest_s": round(max(seconds), 2)}
    tell("reader service", {**figures, "median_s": round(sorted(seconds)[TIMES // 2], 2)})
    assert max(seconds) < BACK_S


def restarted(stage: StageProcess, hand: HardwareProcess, serial: int) -> float:
    """Kill the service and start it again; the seconds from then to a person's card read."""
    stage.order(kill_pcscd=True)
    while hand.wait_for(ReaderLost).reader:
        pass
    stage.order(restart_pcscd=True)
    back = time.monotonic()
    stage.order(insert="egk", serial=serial)
    read = hand.wait_for(CardRead)
    assert read.holder.people[0].identifiers[0].value == generated(serial).kvnr
    return time.monotonic() - back
