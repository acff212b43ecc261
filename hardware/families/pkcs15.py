"""The way to a certificate that a card's own directory shows (ISO/IEC 7816-15, PKCS #15).

File identifiers differ between the generations of one country's card; EF.OD and the
certificate directory it names do not lie.
"""

from contextlib import suppress

from hardware import tlv
from hardware.events import Cause
from hardware.families.certificate import up_to_subject
from hardware.families.declared import refuse_blank
from hardware.families.fetching import Fetch, selected
from hardware.iso7816 import Card, Refused
from hardware.unreadable import Unreadable

APPLICATION = "00A4040C0CA000000063504B43532D3135"
_OBJECT_DIRECTORY = selected("00A4020C025031", otherwise=("00A40000025031",))
_CERTIFICATES, _SEQUENCE, _OCTETS, _ATTRIBUTES = 0xA4, 0x30, 0x04, 0xA1
_MF = b"\x3f\x00"


def certificate(known: str = "") -> Fetch:
    """Fetch the first certificate, up to its subject's end.

    `known` is the command (hex) that selects it on most cards; the directory is asked
    where that is refused, however it is. Raises `Refused` or `Unreadable`.
    """

    def fetch(card: Card) -> bytes:
        if known:
            with suppress(Refused):
                return selected(known, wanted=up_to_subject)(card)
        return selected(_way_to_first(card), wanted=up_to_subject)(card)

    return fetch


def _way_to_first(card: Card) -> str:
    """Read EF.OD and the directory of certificates: the command that selects the first one."""
    objects = _OBJECT_DIRECTORY(card)
    refuse_blank((objects,))
    try:
        directory = _within(objects, _CERTIFICATES, _SEQUENCE, _OCTETS)
        listed = selected(_select(directory))(card)
        first = listed[: tlv.header(listed, 0).end]
        return _select(_within(first, _SEQUENCE, _ATTRIBUTES, _SEQUENCE, _SEQUENCE, _OCTETS))
    except tlv.InvalidTlv:
        raise Unreadable(Cause.DAMAGED) from None


def _within(data: bytes, *tags: int) -> bytes:
    """Go down from one data object into the next, each the first with its tag."""
    for tag in tags:
        inside = tlv.find(data, tag)
        if inside is None:
            raise tlv.InvalidTlv("a directory entry is missing")
        data = inside
    return data


def _select(path: bytes) -> str:
    """Give the command for a path as PKCS #15 writes it: from the MF, or from here.

    It is file identifiers and nothing else: two bytes each, eight of them at most. These
    are the only bytes of a card that ever go into a command.
    """
    if not 2 <= len(path) <= 16 or len(path) % 2 or path == _MF:
        raise tlv.InvalidTlv("not a path")
    way = 0x02
    if path[:2] == _MF:
        way, path = 0x08, path[2:]
    elif len(path) > 2:
        way = 0x09
    return (bytes([0x00, 0xA4, way, 0x0C, len(path)]) + path).hex()
