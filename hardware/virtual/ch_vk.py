"""Virtual Swiss insurance cards: generated people; layout of the card document, section 4.7.

Only EF.ID and EF.AD may be read: the emergency data are traps, and locked.
"""

from hardware.identifiers import EHIC
from hardware.virtual.card import Directory, File, Selecting, VirtualCard
from hardware.virtual.encode import ber
from hardware.virtual.people import Generated, person

ATR = bytes.fromhex("3B9F1381B180371F038031F8694D54434F5370020102810786")
# What a card holds besides: never to be read.
OTHERS = b"EMERGENCY-NOT-TO-BE-READ"
_NAME_BYTES = 50


def identification(who: Generated, name: str | None = None) -> bytes:
    """Return EF.ID; `name` is the field as it is written, else surname, comma, given names.

    The sex is a number or, on every other card, the digit for it; some names end in padding.
    """
    written = (f"{who.family_name}, {who.given_names}" if name is None else name).encode()
    sex = 1 if who.sex == "M" else 2
    return ber(
        0x65,
        ber(0x80, (written + b"\0" * (who.serial % 3))[:_NAME_BYTES]),
        ber(0x82, who.born.encode()),
        ber(0x83, who.number.encode()),
        ber(0x84, bytes([sex + 0x30 * (who.serial % 2)])),
    )


def administration(who: Generated) -> bytes:
    """Return EF.AD: a made-up insurer, and the number that is on the back too."""
    return ber(
        0x65,
        ber(0x90, b"CH"),
        ber(0x91, "Prüfkasse Beispiel".encode()),
        ber(0x92, b"99999"),
        ber(0x93, b"80756" + who.other_number(EHIC)[5:].encode()),
        ber(0x94, b"20301231"),
    )


def ch_vk(holder: bytes, administrative: bytes) -> VirtualCard:
    """Build a card around the bodies of EF.ID and EF.AD."""
    emergency = Directory(
        files=tuple(File(0x1F00 + n, n, OTHERS, free=False) for n in range(1, 10)), fid=0xDF01
    )
    mf = Directory(
        files=(
            File(0x2F00, 0x1E, records=(ber(0x61, ber(0x4F, b"\xe8\x28")),)),
            File(0x2F01, 0x1D, b"\x43\x01\xb8"),
            File(0x2F03, 0x03, OTHERS),
            File(0x2F05, 0x05, bytes.fromhex("5A0A80756000000000000000")),
            File(0x2F06, 0x06, holder, 0x54),
            File(0x2F07, 0x07, administrative, 0x5F),
            File(0x5600, 0, b"TST\x01"),
        )
    )
    return VirtualCard(
        ATR, (mf, emergency), selecting=Selecting(p2=frozenset({0x00, 0x0C}), unasked=True)
    )


def ch_vk_of(serial: int) -> VirtualCard:
    """Build the card of a generated person."""
    who = person("CH", serial)
    return ch_vk(identification(who), administration(who))
