"""Where a file ends is found out, and what that took is no matter of the card's other files."""

import pytest

from hardware.iso7816 import Card, read_current, read_file
from hardware.virtual.card import Directory, EndOfFile, File, VirtualCard
from tests.hardware.test_iso7816 import MF, Script, card_with


@pytest.mark.parametrize("end", [EndOfFile.EMPTY_WARNING, EndOfFile.WRONG_OFFSET])
def test_a_short_file_makes_no_other_file_be_read_in_small_pieces(end: EndOfFile) -> None:
    files = (File(0xD001, 0x01, b"short"), File(0xD002, 0x02, bytes(600)))
    virtual = VirtualCard(b"\x3b\x00", (Directory(MF, files),), end=end)
    card = Card(virtual.transmit)
    assert read_file(card, 1, lambda _: 256) == b"short"
    assert [heard[4] for heard in virtual.heard] == [0, 128, 64, 32, 16, 8, 4, 2, 1]
    virtual.heard.clear()
    assert read_file(card, 2, lambda _: 600) == bytes(600)
    assert [heard[4] for heard in virtual.heard] == [0, 0, 88]


def test_a_short_file_refused_as_too_much_is_no_matter_of_the_others() -> None:
    files = (File(0xD001, 0x01, b"short"), File(0xD002, 0x02, bytes(600)))
    virtual = VirtualCard(b"\x3b\x00", (Directory(MF, files),), end=EndOfFile.WRONG_LENGTH)
    card = Card(virtual.transmit)
    assert read_file(card, 1, lambda _: 5) == b"short"
    assert read_file(card, 1, lambda _: 256) == b"short"
    virtual.heard.clear()
    assert read_file(card, 2, lambda _: 600) == bytes(600)
    assert [heard[4] for heard in virtual.heard] == [0, 0, 88]


def test_what_a_card_gives_at_once_is_kept_though_its_files_are_short() -> None:
    virtual = card_with(bytes(9), EndOfFile.WARNING, most=128)
    card = Card(virtual.transmit)
    for _ in range(2):
        assert read_file(card, 1, lambda _: 256) == bytes(9)
    assert [heard[4] for heard in virtual.heard] == [0, 255, 128, 128]


def test_an_empty_file_that_refuses_its_beginning_is_asked_a_bounded_number_of_times() -> None:
    script = Script("6B00")
    assert read_current(Card(script), lambda _: 400) == b""
    assert [heard[-2:] for heard in script.heard] == [
        "00",
        "80",
        "40",
        "20",
        "10",
        "08",
        "04",
        "02",
        "01",
    ]


def test_behind_a_full_block_one_byte_tells_the_end_from_too_long_a_request() -> None:
    ended = card_with(bytes(256), EndOfFile.WRONG_OFFSET)
    assert read_file(Card(ended.transmit), 1, lambda _: 512) == bytes(256)
    assert [heard[4] for heard in ended.heard] == [0, 0, 1]
    longer = card_with(bytes(260), EndOfFile.WRONG_OFFSET)
    assert read_file(Card(longer.transmit), 1, lambda _: 512) == bytes(260)
