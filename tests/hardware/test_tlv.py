"""BER-TLV: what is written is read back, and no bytes make it fall."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.tlv import Header, InvalidTlv, Tlv, encode, find, header, parse


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("5A0A80276883110000152715", [(0x5A, "80276883110000152715")]),
        ("61094F07D2760001448000", [(0x61, "4F07D2760001448000")]),
        ("7F49028101", [(0x7F49, "8101")]),
        ("0000530101FF540102", [(0x53, "01"), (0x54, "02")]),
        ("5381020102", [(0x53, "0102")]),
        ("5382000101", [(0x53, "01")]),
        ("538300000101", [(0x53, "01")]),
        ("5301009F810101AA", [(0x53, "00"), (0x9F8101, "AA")]),
        ("", []),
    ],
)
def test_data_objects_are_read(data: str, expected: list[tuple[int, str]]) -> None:
    found = [(tlv.tag, tlv.value.hex().upper()) for tlv in parse(bytes.fromhex(data))]
    assert found == expected


@pytest.mark.parametrize(
    "data",
    [
        *("53", "5305", "530201", "5382", "538201", "7F", "7F81", "7F818101"),
        "5380" + "00" * 130,  # an indefinite length is none, whatever follows
        "53840000000101",  # a length of four bytes
        "9F81810101AA",  # a tag of four bytes
    ],
)
def test_what_is_cut_off_or_odd_is_refused(data: str) -> None:
    with pytest.raises(InvalidTlv):
        list(parse(bytes.fromhex(data)))


def test_a_header_is_read_before_its_value_is_there() -> None:
    assert header(bytes.fromhex("00538101"), 1) == Header(0x53, start=4, length=1)
    assert header(bytes.fromhex("5303"), 0).end == 5


@pytest.mark.parametrize("data", ["", "7F", "53", "5382", "538201", "53830000"])
def test_a_header_that_is_cut_off_is_refused(data: str) -> None:
    with pytest.raises(InvalidTlv):
        header(bytes.fromhex(data), 0)


def test_constructed_objects_say_so() -> None:
    assert Tlv(0x61, b"").constructed
    assert Tlv(0x7F49, b"").constructed
    assert not Tlv(0x5A, b"").constructed


def test_a_value_is_found_by_its_tag() -> None:
    data = bytes.fromhex("61094F07D2760001448000")
    assert find(find(data, 0x61) or b"", 0x4F) == bytes.fromhex("D2760001448000")
    assert find(data, 0x4F) is None


@pytest.mark.parametrize(
    ("size", "written"),
    [
        *((0, "5A00"), (1, "5A01"), (0x7F, "5A7F"), (0x80, "5A8180"), (0xFF, "5A81FF")),
        *((0x100, "5A820100"), (0xFFFF, "5A82FFFF")),
    ],
)
def test_a_length_is_written_in_as_few_bytes_as_it_takes(size: int, written: str) -> None:
    assert encode(0x5A, bytes(size))[: len(written) // 2].hex().upper() == written
    assert len(encode(0x5A, bytes(size))) == len(written) // 2 + size
    assert encode(0x7F49, bytes(size)).hex().upper().startswith("7F49" + written[2:])


def test_a_tag_is_written_in_as_many_bytes_as_it_has() -> None:
    written = [encode(tag, b"").hex().upper() for tag in (0x61, 0x9F, 0x7F49, 0x9F27, 0x9F8101)]
    assert written == ["6100", "9F00", "7F4900", "9F2700", "9F810100"]


def test_a_value_longer_than_two_bytes_can_say_is_not_written() -> None:
    with pytest.raises(InvalidTlv):
        encode(0x5A, bytes(0x10000))


@given(st.sampled_from([0x5A, 0x61, 0x7F49, 0x9F8101]), st.binary(max_size=70_000))
def test_what_is_written_is_read_back(tag: int, value: bytes) -> None:
    if len(value) > 0xFFFF:
        with pytest.raises(InvalidTlv):
            encode(tag, value)
        return
    assert list(parse(encode(tag, value))) == [Tlv(tag, value)]


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        found = list(parse(data))
    except InvalidTlv:
        return
    assert sum(len(tlv.value) for tlv in found) <= len(data)
