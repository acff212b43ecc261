"""The German KVK and the card of the privately insured: a memory chip of 256 bytes.

Only readers that speak to such chips can read it, by commands to the reader itself (ACS's).
Layout: card document, section 4.1k. The checksum's rule is not known and not judged.
"""

from calendar import monthrange
from codecs import charmap_decode

from hardware import identifiers, tlv
from hardware.events import Cause
from hardware.families.declared import Table
from hardware.families.family import Family, Files
from hardware.families.fetching import answer
from hardware.families.fields import Field, Key, Pieces, dated, joined, nothing
from hardware.families.texts import clean
from hardware.iso7816 import Card
from hardware.unreadable import Unreadable

_HEADERS = (b"\x82\x13\x10\x91", b"\x92\x13\x10\x91", b"\xa2\x13\x10\x91")
_memory = answer("FFB00000FF")  # of the 256 bytes; the last one seldom counts
_last_byte = answer("FFB000FF01")
_LONGEST_READ = 255
_TEMPLATE = 0x60
_ASCII = "".join(map(chr, range(0x80)))
_NOTHING = "\ufffe" * 0x80  # in a decoding table: no letter
_DIN_66003 = _ASCII.translate(str.maketrans("@[\\]{|}~", "§ÄÖÜäöüß")) + _NOTHING


def fetch(card: Card) -> Files:
    """Fetch the memory. Raises `Refused` or `Unreadable`."""
    data = _memory(card)
    try:
        if _template(data).end > _LONGEST_READ:
            data += _last_byte(card)
    except tlv.InvalidTlv:
        raise Unreadable(Cause.DAMAGED) from None
    return (data,)


def cut(data: bytes) -> Pieces:
    """Lay out the objects of the template, named by their tags. Raises `Unreadable`."""
    found = _template(data)
    if found.tag != _TEMPLATE or found.end > len(data):
        raise Unreadable(Cause.DAMAGED)
    return {each.tag: each.value for each in tlv.parse(data[found.start : found.end])}


def _template(data: bytes) -> tlv.Header:
    """Find the template: behind the directory, or in front where a reader has cut that off.

    Raises `InvalidTlv`, or `Unreadable` where the chip was never written.
    """
    at = 0
    if data[:4] in _HEADERS:
        directory = data[3] & 0x7F
        at = directory + 2 + int.from_bytes(data[directory + 1 : directory + 2])
    if not data[at:].strip(b"\x00\xff"):
        raise Unreadable(Cause.EMPTY)
    return tlv.header(data, at)


def _text(key: Key) -> Field:
    """Give a piece written in the German seven bits of DIN 66003."""
    return lambda pieces: clean(charmap_decode(pieces.get(key, b""), "replace", _DIN_66003)[0])


def _end_of_month(key: Key) -> Field:
    """Give the last day of a month written MMYY; "" where it is none."""

    def day(pieces: Pieces) -> str:
        digits = pieces.get(key, b"").decode("ascii", "replace")
        if len(digits) != 4 or not digits.isascii() or not digits.isdigit():
            return ""
        month, year = int(digits[:2]), int(digits[2:])
        year += 1900 if year >= 90 else 2000  # the first cards are of 1993
        if not 1 <= month <= 12:
            return ""
        return f"{year}-{month:02d}-{monthrange(year, month)[1]:02d}"

    return day


FAMILY = Family(
    name="de_kvk",
    country="DE",
    atrs=(r"3B04(82|92|A2)131091",),  # the reader's, made of the first four bytes
    application=("FFA400000106",),  # to the reader: a chip SLE4432 or SLE4442 is in
    only_if_likely=True,
    fetch=fetch,
    parse=Table(
        layouts=(cut,),
        identifiers=(
            (identifiers.KVNR, _text(0x82)),
            (identifiers.KVK_NUMBER, joined(_text(0x81), _text(0x82), sign="-")),
        ),
        number_needed=False,
        family_name=_text(0x87),
        given_names=_text(0x85),
        title=_text(0x84),
        addition=_text(0x86),
        birth_date=dated(0x88, "DDMMYYYY"),
        sex=nothing,
        sexes={},
        insurer_id=_text(0x81),
        insurer_name=_text(0x80),
        valid_to=_end_of_month(0x8D),
    ).parse,
    validity="cover",
)
