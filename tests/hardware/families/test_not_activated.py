"""A card whose files were never activated is told apart from one that is damaged."""

from datetime import date

import pytest

from hardware import families
from hardware.events import Cause
from hardware.iso7816 import Card
from hardware.unreadable import Unreadable
from hardware.virtual import cards
from hardware.virtual.t0 import protocol


@pytest.mark.parametrize("name", ["egk", "at_ecard", "be_eid", "ch_vk", "it_ts_cns", "fr_vitale"])
def test_a_card_with_deactivated_files_is_empty(name: str) -> None:
    virtual = cards.play(name, "deactivated").card
    card = Card(virtual.transmit, protocol=protocol(virtual.atr))
    with pytest.raises(Unreadable) as reason:
        families.read(card, date(2026, 6, 1), virtual.atr)
    assert reason.value.cause is Cause.EMPTY
