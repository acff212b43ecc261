"""Layouts of files that are rows of values: DER attributes, Belgian tags, Italian hex lengths.

Each cuts a file into named pieces, and says of a file's beginning how far reading is
worth while. Pure; nothing a card says decides how deep or how long we go.
"""

from collections.abc import Callable, Iterator
from itertools import islice

from hardware import tlv
from hardware.events import Cause
from hardware.families.declared import Layout
from hardware.families.fields import Key, Pieces
from hardware.unreadable import Unreadable

LONGEST_OBJECT = 4096
_SEQUENCE, _SET, _OID = 0x30, 0x31, 0x06
_PRIVATE = 0xC0
_ENCODINGS = {0x04: "iso-8859-1", 0x14: "iso-8859-1", 0x1E: "utf-16-be"}  # octets, T61, BMP
_LENGTH_BYTES = 3
_DIGITS = "0123456789ABCDEFabcdef"
_BY_DIGITS = {(a + b).encode(): int(a + b, 16) for a in _DIGITS for b in _DIGITS}
_PADDING = b"\x00\xff"
_BLOCKS = (32, 255)  # what cards give at once is a multiple of one of these: more may follow
_MOST_OBJECTS = 2048  # a template for each of twenty people, and more
_WHOLE_FILE = 1024  # more than any such file has
_FEW_OBJECTS = 32  # of Belgian ones, of which more follow behind what is wanted
_LONG_VALUE = 18  # of Italian ones: a codice fiscale with its length


def first_object(head: bytes) -> int:
    """Say how many bytes the first BER-TLV object of a file has, given its beginning.

    A file that does not begin with one is not read further. Raises `Unreadable` where
    the object is longer than any of these cards has.
    """
    try:
        end = len(head) if _unwritten(head) else tlv.header(head, 0).end
    except tlv.InvalidTlv:
        return len(head)
    if end > LONGEST_OBJECT:
        raise Unreadable(Cause.DAMAGED)
    return end


def if_there(layout: Layout) -> Layout:
    """Lay a file out, or nothing where it was never written."""
    return lambda data: {} if _unwritten(data) else layout(data)


def each_template(tag: int) -> Callable[[bytes], list[Pieces]]:
    """Lay a file out as all its BER-TLV templates with this tag, each by what is in it.

    Other objects are passed over; one that is cut off ends the file. Raises `Unreadable`
    where that is such a template, or there is nothing before it.
    """

    def cut(data: bytes) -> list[Pieces]:
        found: list[Pieces] = []
        for each in _objects(data):
            if each.end > len(data):
                if each.tag == tag or not found:
                    raise Unreadable(Cause.DAMAGED)
            elif each.tag == tag:
                found.append(_by_tag(data[each.start : each.end]))
        return found

    return cut


def up_to_padding(head: bytes) -> int:
    """Say how far the BER-TLV objects of a file reach, given its beginning.

    Only padding, or less than a block, shows that they end; else the most is asked for.
    """
    end = 0
    for each in _objects(head):
        end = each.end
    whole_blocks = bool(head) and any(len(head) % block == 0 for block in _BLOCKS)
    ended = end < len(head) or (end == len(head) and not whole_blocks)
    return len(head) if ended else _MOST_OBJECTS


def attributes(**oids: str) -> Layout:
    """Lay out a DER SEQUENCE of (OBJECT IDENTIFIER, SET of values), named by OID in hex.

    Of two values in a set the second counts. Pieces are UTF-8 whatever the string's type;
    a value with a private tag is given as its hex digits. An unwritten file: cause `empty`.
    """
    names = {bytes.fromhex(oid): name for name, oid in oids.items()}

    def cut(data: bytes) -> Pieces:
        if _unwritten(data):
            raise Unreadable(Cause.EMPTY)
        pieces: dict[Key, bytes] = {}
        for each in tlv.parse(tlv.find(data, _SEQUENCE) or b""):
            parts = {part.tag: part.value for part in _inside(each)}
            name = names.get(parts.get(_OID, b""))
            if name:
                values = list(tlv.parse(parts.get(_SET, b"")))[:2]
                pieces[name] = _as_utf_8(values[-1]) if values else b""
        return pieces

    return cut


def string(value: tlv.Tlv) -> bytes:
    """Give an ASN.1 string as UTF-8, whatever its type; those not listed are UTF-8 already."""
    encoding = _ENCODINGS.get(value.tag)
    return value.value.decode(encoding, "replace").encode() if encoding else value.value


def tagged(last: int) -> Layout:
    """Lay out a row of one-byte tag, length, value; the pieces are named by their tags.

    A length has seven bits a byte, the high bit says that another follows. The first
    of several with one tag counts; zeros behind the row are padding. Without the tag
    `last` the row is not whole. Raises `Unreadable`.
    """

    def cut(data: bytes) -> Pieces:
        pieces: dict[Key, bytes] = {}
        for tag, start, end in _tagged(data):
            if end > len(data):
                raise Unreadable(Cause.DAMAGED)
            pieces.setdefault(tag, data[start:end])
        if last not in pieces:
            raise Unreadable(Cause.DAMAGED)
        return pieces

    return cut


def up_to_tag(last: int) -> Callable[[bytes], int]:
    """Say how far the object with this tag reaches in such a row, given its beginning.

    Where that does not tell: a few objects further, for a T=0 card refuses to be asked for
    more than there is.
    """

    def wanted(head: bytes) -> int:
        end = 0
        for tag, _, end in _tagged(head):
            if tag == last:
                return end
        return len(head) if end < len(head) else min(end + _FEW_OBJECTS, _WHOLE_FILE)

    return wanted


def hex_lengths(skipped: int, *names: str) -> Layout:
    """Lay out values in a fixed order, two hex digits of length before each.

    `skipped` digits stand in front and tell the length of all; all zeros: cause `empty`.
    The row ends where no length is. Raises `Unreadable`.
    """

    def cut(data: bytes) -> Pieces:
        if data[:skipped].strip(b"0") == b"":
            raise Unreadable(Cause.EMPTY)
        ends = zip(names, _hex_lengths(data, skipped), strict=False)
        return {name: data[start:end] for name, (start, end) in ends if end <= len(data)}

    return cut


def up_to_value(skipped: int, number: int) -> Callable[[bytes], int]:
    """Say how far so many values of such a row reach, given its beginning."""

    def wanted(head: bytes) -> int:
        ends = [end for _, end in islice(_hex_lengths(head, skipped), number)]
        if len(ends) == number:
            return ends[-1]
        if ends and ends[-1] > len(head) - 2:  # cut off
            return min(ends[-1] + _LONG_VALUE * (number - len(ends)), _WHOLE_FILE)
        return len(head)

    return wanted


def _unwritten(data: bytes) -> bool:
    """A file that begins 00 or FF was never written, whatever comes then."""
    return not data or data[0] in _PADDING


def _objects(data: bytes) -> Iterator[tlv.Header]:
    """Go through a row of objects, padding left out; what is cut off reaches beyond the end."""
    at = 0
    while at < len(data):
        if data[at] in _PADDING:
            at += 1
            continue
        try:
            found = tlv.header(data, at)
        except tlv.InvalidTlv:
            found = tlv.Header(data[at], at, len(data) + 1 - at)
        yield found
        at = found.end


def _by_tag(data: bytes) -> Pieces:
    try:
        return {each.tag: each.value for each in tlv.parse(data)}
    except tlv.InvalidTlv:
        raise Unreadable(Cause.DAMAGED) from None


def _inside(each: tlv.Tlv) -> Iterator[tlv.Tlv]:
    return tlv.parse(each.value) if each.tag == _SEQUENCE else iter(())


def _as_utf_8(value: tlv.Tlv) -> bytes:
    first = value.tag >> 8 * max(0, (value.tag.bit_length() - 1) // 8)
    return value.value.hex().encode() if first >= _PRIVATE else string(value)


def _tagged(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Go through a row: each tag, where its value starts, and where it should end."""
    at, stop = 0, len(data.rstrip(b"\0"))
    while at < stop:
        tag, start, length = data[at], at + 1, 0
        for octet in data[start : start + _LENGTH_BYTES]:
            start += 1
            length = length << 7 | octet & 0x7F
            if octet < 0x80:
                break
        else:  # cut off, or longer than any
            length = len(data) + 1
        at = start + length
        yield tag, start, at


def _hex_lengths(data: bytes, at: int) -> Iterator[tuple[int, int]]:
    """Go through a row: where each value starts, and where it should end."""
    while (length := _BY_DIGITS.get(data[at : at + 2])) is not None:
        start = at + 2
        at = start + length
        yield start, at
