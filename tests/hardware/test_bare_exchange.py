"""The bare exchange that a reading is measured against: whole, and fair."""

import pytest

from hardware.families import FAMILIES
from hardware.families.family import Family
from hardware.iso7816 import Card
from hardware.virtual import cards
from hardware.virtual.t0 import protocol
from tests.bench.minimal import minimal


@pytest.mark.slow
@pytest.mark.parametrize("family", FAMILIES, ids=lambda each: each.name)
def test_it_brings_every_byte_that_counts(family: Family) -> None:
    virtual = cards.play(family.name).card
    card = Card(virtual.transmit, protocol=protocol(virtual.atr))
    assert family.reached(card, likely=True)
    files = family.fetch(card)
    virtual.reset()
    answers = [virtual.transmit(bytes.fromhex(command)) for command in minimal(family.name)]
    brought = b"".join(answer[:-2] for answer in answers)
    assert all(file in brought for file in files)
