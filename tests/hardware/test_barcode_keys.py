"""What a scanner types, by the layout it is set to, and where one scan ends."""

import argparse

import pytest

from hardware.barcode.gathering import PAUSE_SECONDS, Gathering
from hardware.barcode.keys import END, Keyboard, Layout
from hardware.barcode.meaning import LONGEST
from hardware.barcode.wanted import Wanted, add_arguments, wanted_by

SHIFT, ALTGR, ENTER, KEYPAD_ENTER, TAB = 42, 100, 28, 96, 15
ONE, MINUS, A, Y_US, Z_US, SLASH, M_US = 2, 12, 30, 21, 44, 53, 50
SEVEN, DOT, KEYPAD_SEVEN = 8, 52, 71


def typed(layout: Layout, *keys: int, shift: bool = False) -> str:
    keyboard = Keyboard(layout)
    text = keyboard.press(SHIFT, 1) if shift else ""
    for key in keys:
        text += keyboard.press(key, 1) + keyboard.press(key, 0)
    return text


@pytest.mark.parametrize(
    ("layout", "plain", "shifted"),
    [
        ("us", "1-yz/a", "!_YZ?A"),
        ("de", "1ßzy-a", "!?ZY_A"),
        ("fi", "1+yz-a", "!?YZ_A"),
        ("fr", "&)yw!q", "1°YW§Q"),
    ],
)
def test_a_key_types_what_the_layout_says(layout: Layout, plain: str, shifted: str) -> None:
    keys = (ONE, MINUS, Y_US, Z_US, SLASH, A)

    assert typed(layout, *keys) == plain
    assert typed(layout, *keys, shift=True) == shifted


def test_the_number_block_types_the_same_on_every_layout() -> None:
    assert {typed(layout, KEYPAD_SEVEN) for layout in ("us", "de", "fi", "fr")} == {"7"}


@pytest.mark.parametrize("key", [ENTER, KEYPAD_ENTER, TAB])
def test_enter_and_tab_end_a_scan(key: int) -> None:
    assert typed("us", key) == END


def test_a_key_held_down_types_once_and_one_with_altgr_not_at_all() -> None:
    keyboard = Keyboard("de")

    assert keyboard.press(A, 1) + keyboard.press(A, 2) + keyboard.press(A, 2) == "a"
    assert keyboard.press(ALTGR, 1) + keyboard.press(SEVEN, 1) == ""
    assert keyboard.press(ALTGR, 0) + keyboard.press(SEVEN, 1) == "7"


def test_shift_counts_until_it_is_let_go_or_events_were_lost() -> None:
    keyboard = Keyboard("us")
    keyboard.press(SHIFT, 1)

    assert keyboard.press(A, 1) == "A"
    keyboard.forget()
    assert keyboard.press(A, 1) == "a"


def test_a_scan_ends_with_its_line_whatever_the_line_end() -> None:
    gathering = Gathering()

    assert gathering.add("131052-308T\r\nX110", 1.0) == ["131052-308T"]
    assert gathering.add("540756\t", 1.1) == ["X110540756"]
    assert gathering.due() is None


def test_a_scan_without_an_end_is_ended_by_a_pause() -> None:
    gathering = Gathering()
    gathering.add("X110", 1.0)
    gathering.add("540756", 1.2)

    assert gathering.paused(1.2 + PAUSE_SECONDS / 2) == []
    assert gathering.due() == 1.2 + PAUSE_SECONDS
    assert gathering.paused(1.2 + PAUSE_SECONDS) == ["X110540756"]


def test_what_comes_after_a_pause_is_another_scan() -> None:
    gathering = Gathering()
    gathering.add("X110540756", 1.0)

    assert gathering.add("131052-308T\n", 9.0) == ["X110540756", "131052-308T"]


def test_an_endless_scan_ends_as_one_that_is_too_long() -> None:
    gathering = Gathering()
    for moment in range(1000):
        gathering.add("A" * 64, moment / 1000)

    (scan,) = gathering.add("\n", 1.0)
    assert len(scan) == LONGEST + 1


def test_empty_lines_are_no_scans() -> None:
    assert Gathering().add("\r\n\t \n", 1.0) == []


def test_of_a_scan_that_lost_a_part_nothing_is_left() -> None:
    gathering = Gathering()
    gathering.add("1310", 1.0)
    gathering.spoil()

    assert gathering.add("308T\n", 1.1) == []
    assert gathering.add("X110540756\n", 1.2) == ["X110540756"]


def test_what_is_wanted_survives_its_way_as_arguments() -> None:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    asked = Wanted("-ACME- 2000", "fi", "/dev/ttyACM0", 115200)

    assert wanted_by(parser.parse_args(asked.words)) == asked
    assert wanted_by(parser.parse_args(Wanted().words)) == Wanted()
