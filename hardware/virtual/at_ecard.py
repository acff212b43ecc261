"""Virtual Austrian e-cards: generated people; layout of the card document, section 4.2.

Only Grunddaten and the European card's file may be read; all else is a trap.
"""

from dataclasses import replace

from hardware.identifiers import EHIC
from hardware.virtual.card import Directory, File, Le, Selecting, VirtualCard
from hardware.virtual.encode import ber
from hardware.virtual.people import Generated, person

ATR = bytes.fromhex("3BDF97008131FE588031B05202056405A100AC73D622C021")  # generation 5
AID = bytes.fromhex("D040000017010101")
_INFOBOX = bytes.fromhex("D040000017001801")
# What a card holds besides: never to be read.
OTHERS = b"PERSONENBINDUNG-NOT-TO-BE-READ"
_UTF_8, _NUMERIC, _PRINTABLE, _OCTETS, _TIME, _INTEGER = 0x0C, 0x12, 0x13, 0x04, 0x18, 0x02
_PRIVATE_DATE = 0xC0
_OURS = "2A28000A010401"  # 1.2.40.0.10.1.4.1
_ALLOCATED = 256


def attribute(oid: str, *values: bytes) -> bytes:
    """Return one DER attribute: its OID (hex), and the SET of its values."""
    return ber(0x30, ber(0x06, bytes.fromhex(oid)), ber(0x31, *values))


def basic_data(who: Generated) -> bytes:
    """Return EF01. Every other card has two surnames, as those with a photo do.

    A birth date with unknown parts is written in BCD, as no time can have them.
    """
    surnames = [ber(_UTF_8, who.family_name.encode())]
    if who.serial % 2:
        surnames.insert(0, ber(_UTF_8, who.latin_family_name.upper().encode()))
    titles = [attribute("55040C", ber(_UTF_8, b"Dr."))] if who.serial % 3 == 0 else []
    unknown = who.born.endswith("00")
    born = bytes.fromhex(who.born) if unknown else f"{who.born}000000Z".encode()
    return ber(
        0x30,
        attribute(_OURS + "01", ber(_NUMERIC, who.number.encode())),
        attribute(_OURS + "03", ber(_INTEGER, b"\x01")),
        attribute("55042A", ber(_UTF_8, who.given_names.encode())),
        attribute("550404", *surnames),
        *titles,
        attribute("2B06010505070901", ber(_PRIVATE_DATE if unknown else _TIME, born)),
        attribute("2B06010505070903", ber(_PRINTABLE, who.sex.encode())),
    )


def european_data(who: Generated) -> bytes:
    """Return EF02."""
    return ber(
        0x30,
        attribute("550406", ber(_PRINTABLE, b"AT")),
        attribute(_OURS + "14", ber(_OCTETS, "ÖGK-Test".encode("iso-8859-1"))),
        attribute(_OURS + "15", ber(_NUMERIC, b"9999")),
        attribute(_OURS + "16", ber(_NUMERIC, who.other_number(EHIC).encode())),
        attribute(_OURS + "17", ber(_TIME, b"20300630120000Z")),
        attribute(_OURS + "19", ber(_UTF_8, who.family_name.encode())),
        attribute(_OURS + "1A", ber(_UTF_8, who.given_names.encode())),
        attribute(_OURS + "1B", ber(_NUMERIC, who.number.encode())),
    )


def at_ecard(basic: bytes, european: bytes) -> VirtualCard:
    """Build a card around the bodies of EF01 and EF02: files padded, any SELECT well said."""
    records = (ber(0x30, b"\x06\x00"), *(bytes(20),) * 4)
    data = Directory(
        AID,
        (
            File(0xEF01, 0, basic, _ALLOCATED),
            File(0xEF02, 0, european, _ALLOCATED),
            File(0xEF03, 0, OTHERS),
            File(0xEF04, 0, records=records),
        ),
    )
    infobox = Directory(_INFOBOX, (File(0xEF01, 0, OTHERS, free=False),))
    mf = Directory(files=(File(0x2F02, 0x02, bytes.fromhex("5A0A80040000000000000000")),))
    return VirtualCard(ATR, (mf, data, infobox), filled=True, selecting=Selecting(le=Le.MATCHING))


def at_ecard_of(serial: int) -> VirtualCard:
    """Build the card of a generated person."""
    who = person("AT", serial)
    return at_ecard(basic_data(who), european_data(who))


def strict(card: VirtualCard, *p2: int) -> VirtualCard:
    """Return a card that takes a SELECT with these P2 only, and gives 255 bytes at most."""
    return replace(card, selecting=replace(card.selecting, p2=frozenset(p2)), most=255)
