"""Virtual French Vitale 2 cards: generated people; layout of the card document, section 4.8.

A holder and, by the serial number, no, one or two children: the first on the parent's
number, the second with one of their own. Rights are traps, and locked.
"""

from dataclasses import replace

from hardware.virtual.card import T0, Directory, File, Selecting, VirtualCard
from hardware.virtual.encode import ber
from hardware.virtual.people import Generated, person

ATR = bytes.fromhex("3B751300004309EA9000")
MF_AID = bytes.fromhex("D2500000024D465F564954414C45")
VITALE = bytes.fromhex("D250000002564954414C45")
# What a card holds besides: never to be read.
OTHERS = b"RIGHTS-NOT-TO-BE-READ"
_ALLOCATED = 512


def household(serial: int) -> tuple[Generated, ...]:
    """Return who is on the card with this serial, the holder first."""
    holder = person("FR", serial)
    children = tuple(
        replace(
            person("FR", serial + 100 * place),
            family_name=holder.family_name,
            born=f"20{10 + place}0{place}1{place}",
        )
        for place in range(1, serial % 3 + 1)
    )
    if children:
        children = (replace(children[0], number=holder.number), *children[1:])
    return (holder, *children)


def names(people: tuple[Generated, ...]) -> bytes:
    """Return the file under the MF: a template for each, some values padded, then others."""
    return b"".join(
        ber(
            0x65,
            ber(0x80, who.family_name.encode("iso-8859-1").ljust(who.serial % 2 * 27, b"\0")),
            ber(0x81, who.given_names.encode("iso-8859-1")),
            ber(0x82, who.born.encode()),
            ber(0x90, b"250"),
        )
        for who in people
    ) + ber(0x66, ber(0x80, b"20240101"))


def numbers(people: tuple[Generated, ...]) -> bytes:
    """Return the file in the application: a template with the NIR for each."""
    return b"".join(ber(0x65, ber(0x93, who.number.encode())) for who in people)


def fr_vitale(named: bytes, numbered: bytes) -> VirtualCard:
    """Build a card around the bodies of the two files."""
    mf = Directory(
        MF_AID,
        (
            File(0x2F00, 0x1E, ber(0x61, ber(0x4F, VITALE))),
            File(0x2F02, 0x02, named, _ALLOCATED),
            File(0x2F03, 0x03, OTHERS),
        ),
    )
    application = Directory(
        VITALE,
        (
            File(0x2001, 0x01, OTHERS),
            File(0x2002, 0x02, numbered, _ALLOCATED),
            File(0x2003, 0x03, OTHERS, free=False),
        ),
        fid=0x2000,
    )
    return VirtualCard(
        ATR, (mf, application), selecting=Selecting(p2=frozenset({0x00})), t0=T0(le_refused=True)
    )


def fr_vitale_of(serial: int) -> VirtualCard:
    """Build the card of a generated holder."""
    people = household(serial)
    return fr_vitale(names(people), numbers(people))
