"""The holder in an X.509 certificate (RFC 5280), for cards that say no more without a PIN.

DER is BER-TLV, so `tlv` walks it: a fixed few levels, whatever a card nests. Nothing
behind the subject is read: two blocks of a card's slow line instead of seven.
"""

from hardware import tlv
from hardware.events import Cause
from hardware.families import dates
from hardware.families.declared import Layout
from hardware.families.fields import Field, Key, Pieces, text
from hardware.families.layouts import string
from hardware.unreadable import Unreadable

_SEQUENCE, _SET, _OID, _VERSION = 0x30, 0x31, 0x06, 0xA0
_UTC_TIME, _GENERALIZED_TIME = 0x17, 0x18
_NAMES = {
    bytes.fromhex("550404"): "surname",
    bytes.fromhex("55042A"): "given_name",
    bytes.fromhex("550405"): "serial_number",
    bytes.fromhex("550406"): "country",
}


def up_to_subject(head: bytes) -> int:
    """Say how many bytes of a certificate reach to the end of its subject.

    `head` is its beginning; where that is too short to tell, four times as much is asked for.
    """
    try:
        return _walk(head)[1].end
    except tlv.InvalidTlv:
        return 4 * len(head)


def subject(data: bytes) -> Pieces:
    """Lay out a certificate, or its beginning: `surname`, `given_name`, `serial_number` and
    `country` of its subject, `from` and `to` of its validity. Raises `InvalidTlv`.
    """
    times, named = _walk(data)
    if named.end > len(data):
        raise tlv.InvalidTlv("the subject is cut off")
    pieces: dict[Key, bytes] = dict(_names(data[named.start : named.end]))
    span = tlv.parse(data[times.start : times.end])
    return pieces | {key: _day(time) for key, time in zip(("from", "to"), span, strict=False)}


def subject_of(country: str) -> Layout:
    """Lay out as `subject` does; a certificate of another country is not this card's.

    `country` is ISO 3166-1 alpha-2. Another one raises `Unreadable`: cause `unknown_card`.
    """

    def cut(data: bytes) -> Pieces:
        pieces = subject(data)
        if pieces.get("country") != country.encode():
            raise Unreadable(Cause.UNKNOWN_CARD)
        return pieces

    return cut


def dated(key: str) -> Field:
    """Give a piece of a certificate's validity as `YYYY-MM-DD`."""
    as_text = text(key)
    return lambda pieces: dates.written(as_text(pieces), "YYYYMMDD")


def _walk(data: bytes) -> tuple[tlv.Header, tlv.Header]:
    """Find validity and subject: behind version, number, algorithm and issuer."""
    inside = tlv.header(data, tlv.header(data, 0).start)
    version = tlv.header(data, inside.start)
    at = version.end if version.tag == _VERSION else inside.start
    for _ in range(3):
        at = tlv.header(data, at).end
    times = _sequence(data, at)
    return times, _sequence(data, times.end)


def _sequence(data: bytes, at: int) -> tlv.Header:
    found = tlv.header(data, at)
    if found.tag != _SEQUENCE:
        raise tlv.InvalidTlv("not a certificate")
    return found


def _names(data: bytes) -> list[tuple[str, bytes]]:
    """Return the attributes of a distinguished name that we know."""
    found = []
    for relative in tlv.parse(data):
        for attribute in tlv.parse(relative.value) if relative.tag == _SET else ():
            pair = list(tlv.parse(attribute.value))
            if len(pair) == 2 and pair[0].tag == _OID and pair[0].value in _NAMES:
                found.append((_NAMES[pair[0].value], string(pair[1])))
    return found


def _day(time: tlv.Tlv) -> bytes:
    """UTCTime has two digits of the year, from 50 on of the last century (RFC 5280, 4.1.2.5)."""
    if time.tag == _GENERALIZED_TIME:
        return time.value[:8]
    if time.tag != _UTC_TIME:
        return b""
    return (b"19" if time.value[:1] >= b"5" else b"20") + time.value[:6]
