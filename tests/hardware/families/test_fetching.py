"""Fetching: what is refused is never taken for what was there before."""

import pytest

from hardware.families.fetching import Fetch, answer, each, or_blank, selected
from hardware.iso7816 import Card, Refused

FILE, OTHERWISE = "00A40000022F07", "00A40800022F07"


def card(**refused: str) -> Card:
    """A card that refuses SELECTs by their P1, and has one file current all the time."""

    def transmit(apdu: bytes) -> bytes:
        if apdu[1] == 0xA4:
            return bytes.fromhex(refused.get(f"p1_{apdu[2]:02X}", "9000"))
        return b"what was current before"[: apdu[4]] + b"\x90\x00"

    return Card(transmit)


@pytest.mark.parametrize("status", ["6A82", "6A86", "6700", "6982"])
def test_a_file_whose_selection_is_refused_is_not_read(status: str) -> None:
    with pytest.raises(Refused):
        selected(FILE, first=4)(card(p1_00=status))


def test_other_words_are_used_where_the_form_was_refused_and_nowhere_else() -> None:
    fetch = selected(FILE, otherwise=(OTHERWISE,), first=4)
    assert fetch(card(p1_00="6A86")) == fetch(card(p1_00="6700")) == b"what"
    for refusing in (card(p1_00="6A82"), card(p1_00="6A86", p1_08="6A86")):
        with pytest.raises(Refused):
            fetch(refusing)


def test_a_file_that_is_not_there_may_be_blank_and_one_behind_a_pin_not() -> None:
    fetch: Fetch = or_blank(selected(FILE, first=4))
    assert [fetch(card(p1_00=status)) for status in ("6A82", "6A83")] == [b"", b""]
    with pytest.raises(Refused):
        fetch(card(p1_00="6982"))


def test_files_are_fetched_in_order() -> None:
    fetches = each(answer("00B0000004"), or_blank(selected(FILE, first=4)))
    assert fetches(card(p1_00="6A82")) == (b"what", b"")
