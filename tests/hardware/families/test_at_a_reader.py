"""Every virtual card through a real pcscd and the shut-in process: read as it is read without."""

import time
from collections.abc import Iterator
from datetime import date

import pytest

from hardware import families
from hardware.events import CardPlaced, CardRead, CardRemoved, CardUnreadable, Cause, ReaderFound
from hardware.iso7816 import Card
from hardware.virtual import cards, namespace
from hardware.virtual.t0 import protocol
from tests.hardware.processes import HardwareProcess, StageProcess

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(namespace.why_not() is not None, reason=f"stage: {namespace.why_not()}"),
]

SERIAL = 2  # a name with the hard letters
Told = tuple[CardRead | CardUnreadable, list[str]]


@pytest.fixture(scope="module")
def told() -> Iterator[dict[str, Told]]:
    """What one process told of each card, and the commands it sent."""
    stage = StageProcess()
    hand = HardwareProcess(socket=stage.socket)
    found: dict[str, Told] = {}
    try:
        for _ in range(2):
            hand.wait_for(ReaderFound)
        for name in cards.CARDS:
            stage.order(insert=name, serial=SERIAL)
            hand.wait_for(CardPlaced)
            event = hand.next()
            assert isinstance(event, CardRead | CardUnreadable)
            found[name] = (event, stage.order(heard=True)["apdus"])
            stage.order(remove=True)
            hand.wait_for(CardRemoved)
        yield found
    finally:
        hand.close()
        stage.close()


@pytest.mark.parametrize("name", [name for name in cards.CARDS if name != "unknown"])
def test_it_is_read_with_the_same_commands_as_without_a_reader(
    told: dict[str, Told], name: str
) -> None:
    virtual = cards.play(name, serial=SERIAL).card
    card = Card(virtual.transmit, protocol=protocol(virtual.atr))
    holder = families.read(card, date.fromtimestamp(time.time()), virtual.atr)
    event, apdus = told[name]
    assert isinstance(event, CardRead)
    assert event.holder == holder
    assert apdus == [apdu.hex().upper() for apdu in virtual.heard]


def test_a_stranger_is_unknown(told: dict[str, Told]) -> None:
    event, _ = told["unknown"]
    assert isinstance(event, CardUnreadable)
    assert event.cause is Cause.UNKNOWN_CARD
