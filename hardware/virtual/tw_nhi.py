"""A Taiwanese NHI card with a generated person: one application, one data object."""

from hardware.identifiers import systems
from hardware.virtual.card import DataObject, Directory, Selecting, VirtualCard
from hardware.virtual.people import person

ATR = "3BFF1800FF8131FE455448434331305445434F4744494E3126"
AID = bytes.fromhex("D1580000010000000000000000001100")


def tw_nhi(serial: int, *, name: bytes | None = None) -> VirtualCard:
    """Build the card; `name` in Big5, as many bytes of 20 as there are, else the person's."""
    someone = person("TW", serial)
    written = someone.family_name.encode("cp950") if name is None else name
    year, rest = int(someone.born[:4]) - 1911, someone.born[4:]
    body = (
        someone.other_number(systems.TW_NHI_CARD).encode()
        + written[:20].ljust(20, b"\0")
        + someone.number.encode()
        + f"{year:03d}{rest}".encode()
        + someone.sex.encode()
        + b"1130101"
    )
    held = DataObject(0x1100, body, asked_with=b"\0\0", le=False)
    return VirtualCard(
        bytes.fromhex(ATR),
        (Directory(), Directory(AID, objects=(held,))),
        selecting=Selecting(tells=frozenset()),
    )
