"""Layouts: where a value ends, and how far a file is worth reading."""

import pytest

from hardware.events import Cause
from hardware.families.layouts import (
    LONGEST_OBJECT,
    each_template,
    first_object,
    hex_lengths,
    if_there,
    tagged,
    up_to_padding,
    up_to_tag,
    up_to_value,
)
from hardware.unreadable import Unreadable
from hardware.virtual.encode import ber

pytestmark = pytest.mark.slow
WHOLE_FILE, MOST_OBJECTS = 1024, 2048


@pytest.mark.parametrize(
    ("head", "wanted"),
    [
        ("3003AABBCC0000", 5),
        ("3081F0AABB", 0xF0 + 3),
        ("308201F0AA", 0x1F0 + 4),
        ("00000000", 4),
        ("FFFFFF", 3),
        ("", 0),
        ("30", 1),
        ("3080AA", 3),
        (f"3082{LONGEST_OBJECT - 4:04X}", LONGEST_OBJECT),
    ],
)
def test_the_first_object_says_how_far_to_read(head: str, wanted: int) -> None:
    assert first_object(bytes.fromhex(head)) == wanted


def test_an_object_longer_than_any_card_has_is_not_read() -> None:
    with pytest.raises(Unreadable) as reason:
        first_object(bytes.fromhex(f"3082{LONGEST_OBJECT - 3:04X}"))
    assert reason.value.cause is Cause.DAMAGED


def test_an_unwritten_file_may_have_nothing_to_lay_out() -> None:
    layout = if_there(lambda data: {"all": data})
    assert [layout(blank) for blank in (b"", b"\0\0", b"\xffA")] == [{}, {}, {}]
    assert layout(b"A\0") == {"all": b"A\0"}


@pytest.mark.parametrize(
    ("row", "pieces"),
    [
        ("07014108024243", {7: b"A", 8: b"BC"}),
        ("070141" + "07014200", {7: b"A"}),
        ("00000701410000", {0: b"", 7: b"A"}),
        ("07820A" + "41" * 0x10A, {7: b"A" * 0x10A}),
        ("07808001" + "41", {7: b"A"}),
        ("070100", {7: b"\0"}),
    ],
)
def test_a_belgian_row_is_cut_by_its_tags(row: str, pieces: dict[int, bytes]) -> None:
    assert tagged(0x07)(bytes.fromhex(row)) == pieces


@pytest.mark.parametrize("row", ["", "080141", "070241", "0780808001", "07", "0781", "07014108"])
def test_a_belgian_row_that_is_cut_off_is_damage(row: str) -> None:
    with pytest.raises(Unreadable):
        tagged(0x07)(bytes.fromhex(row))


@pytest.mark.parametrize(
    ("head", "wanted"),
    [
        ("0701410D01560E0100", 6),
        ("0701410D0556", 10),
        ("070141", 3 + 32),
        ("070941", 11 + 32),
        ("0701410000", 5),
        ("", 32),
        ("07887F", WHOLE_FILE),
        ("0000", 2),
        ("00", 1),
    ],
)
def test_a_row_is_read_as_far_as_the_last_tag_that_counts(head: str, wanted: int) -> None:
    assert up_to_tag(0x0D)(bytes.fromhex(head)) == wanted


@pytest.mark.parametrize(
    ("head", "wanted"),
    [
        (b"00000A01A02BC03D", 13),
        (b"00000A01A05B", 16),
        (b"00000A01A", 9 + 18),
        (b"00000A01A0", 9 + 18),
        (b"00000A09A", 17 + 18),
        (b"00000A01A\0\0\0\0", 13),
        (b"00000A01A\0\0", 11),
        (b"nothing like it", 15),
    ],
)
def test_a_row_is_read_as_far_as_the_value_that_counts(head: bytes, wanted: int) -> None:
    assert up_to_value(6, 2)(head) == wanted


def test_values_are_cut_by_their_hex_lengths() -> None:
    layout = hex_lengths(6, "one", "two", "three", "four")
    assert layout(b"00000A01A000aABCDEFGHIJ") == {"one": b"A", "two": b"", "three": b"ABCDEFGHIJ"}
    assert layout(b"00000A01A00 1") == {"one": b"A", "two": b""}
    assert layout(b"00000A01A05BC") == {"one": b"A"}


@pytest.mark.parametrize(
    ("head", "wanted"),
    [
        (ber(0x65, bytes(10)), 12),
        (ber(0x65, bytes(10)) + b"\0", 13),
        (ber(0x65, bytes(62)), MOST_OBJECTS),
        (ber(0x65, bytes(126)), MOST_OBJECTS),
        (ber(0x65, bytes(100)) + ber(0x65, bytes(151)), MOST_OBJECTS),
        (ber(0x65, bytes(100)) + ber(0x65, bytes(149)), 254),
        (ber(0x65, bytes(252)) + b"\0", 256),
        (ber(0x65, bytes(510 - 4)), MOST_OBJECTS),
        (ber(0x65, bytes(512 - 4)), MOST_OBJECTS),
        (ber(0x65, bytes(512 - 4)) + ber(0x65, b"x"), 512 + 3),
        (b"\x65\x20\x80", MOST_OBJECTS),
        (b"\x65", MOST_OBJECTS),
        (b"", 0),
        (bytes(256), 256),
    ],
)
def test_objects_are_read_up_to_the_padding(head: bytes, wanted: int) -> None:
    assert up_to_padding(head) == wanted


def test_each_template_is_found_between_other_objects() -> None:
    one, two = ber(0x65, ber(0x80, b"A")), ber(0x65, ber(0x80, b"B"))
    layout = each_template(0x65)
    assert layout(one + b"\0\xff" + ber(0x66, b"x") + two + b"\x66\x7f") == [
        {0x80: b"A"},
        {0x80: b"B"},
    ]
    assert layout(b"") == []
    for broken in (one[:-1], one + two[:-1], one + b"\x65", b"\x66\x7f", ber(0x65, b"\x80\x02A")):
        with pytest.raises(Unreadable):
            layout(broken)
