"""BER-TLV as smart cards use it (ISO/IEC 7816-4, section 6): pure, flat, every length checked.

Constructed values are returned as bytes; whoever wants to look inside parses again,
so no card decides how deep we go.
"""

from collections.abc import Iterator

import msgspec

_LONGEST_TAG = 3
_LONGEST_LENGTH = 3


class InvalidTlv(ValueError):
    """The bytes are not BER-TLV. They are not quoted."""


class Tlv(msgspec.Struct, frozen=True):
    """One data object: the tag as a number (0x5A, 0x7F49), the value as bytes."""

    tag: int
    value: bytes

    def __repr__(self) -> str:
        return f"Tlv(tag={self.tag:X})"

    @property
    def constructed(self) -> bool:
        """Whether the value consists of data objects itself."""
        first = self.tag.to_bytes(_LONGEST_TAG, "big").lstrip(b"\0")[:1]
        return bool(first and first[0] & 0x20)


class Header(msgspec.Struct, frozen=True):
    """Tag and length of a data object whose value lies, perhaps only in part, at `start`."""

    tag: int
    start: int
    length: int

    @property
    def end(self) -> int:
        """Where the next data object begins."""
        return self.start + self.length


def header(data: bytes, at: int) -> Header:
    """Read the tag and length at `at`, whether or not the value is there.

    Raises `InvalidTlv` where they are cut off, or the length is indefinite.
    """
    tag, start, length = _header(data, at)
    return Header(tag, start, length)


def parse(data: bytes) -> Iterator[Tlv]:
    """Yield the data objects of `data` in order; padding 00 and FF between them is skipped.

    Raises `InvalidTlv` where a tag or length is cut off, indefinite, or points
    beyond the end.
    """
    at = 0
    while at < len(data):
        if data[at] in (0x00, 0xFF):
            at += 1
            continue
        tag, start, length = _header(data, at)
        at = start + length
        if at > len(data):
            raise InvalidTlv("a length points beyond the end")
        yield Tlv(tag, data[start:at])


def find(data: bytes, tag: int) -> bytes | None:
    """Return the value of the first data object with this tag, at this level only."""
    return next((tlv.value for tlv in parse(data) if tlv.tag == tag), None)


def encode(tag: int, value: bytes) -> bytes:
    """Write one data object with the shortest length. Raises `InvalidTlv` above 65,535 bytes."""
    size = len(value)
    if size > 0xFFFF:
        raise InvalidTlv("a value is too long")
    if size < 0x80:
        length = bytes([size])
    else:
        octets = size.to_bytes(1 if size < 0x100 else 2, "big")
        length = bytes([0x80 | len(octets)]) + octets
    return tag.to_bytes(max(1, (tag.bit_length() + 7) // 8), "big") + length + value


def _header(data: bytes, at: int) -> tuple[int, int, int]:
    """Read tag, start of the value and length; most have one byte of each."""
    if at + 1 < len(data) and data[at] & 0x1F != 0x1F and data[at + 1] < 0x80:
        return data[at], at + 2, data[at + 1]
    if at >= len(data):
        raise InvalidTlv("a tag is missing")
    tag, at = _tag(data, at)
    length, start = _length(data, at)
    return tag, start, length


def _tag(data: bytes, at: int) -> tuple[int, int]:
    end = at + 1
    if data[at] & 0x1F == 0x1F:
        while end < len(data) and end - at < _LONGEST_TAG and data[end] & 0x80:
            end += 1
        end += 1
    if end > len(data) or end - at > _LONGEST_TAG:
        raise InvalidTlv("a tag is cut off or too long")
    return int.from_bytes(data[at:end], "big"), end


def _length(data: bytes, at: int) -> tuple[int, int]:
    if at >= len(data):
        raise InvalidTlv("a length is missing")
    first = data[at]
    if first < 0x80:
        return first, at + 1
    octets = first & 0x7F
    if not 1 <= octets <= _LONGEST_LENGTH or at + 1 + octets > len(data):
        raise InvalidTlv("a length is indefinite, cut off or too long")
    return int.from_bytes(data[at + 1 : at + 1 + octets], "big"), at + 1 + octets
