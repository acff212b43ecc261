"""Virtual Portuguese citizen cards: generated people; layout of the card document, 4.11.

Parents, tax and social-security numbers, nationality and notes are never to be kept,
nor the address read.
"""

from dataclasses import replace

from hardware.identifiers import PT_SNS
from hardware.virtual.card import T0, Directory, File, VirtualCard
from hardware.virtual.people import Generated, person

ATR = bytes.fromhex("3BFF9600008131FE4380318065B085040120120FFF829000D0")
T0_ATR = bytes.fromhex("3B6B00000031C064080461120F9000")
AID = bytes.fromhex("604632FF000002")
OTHERS = b"NOT-TO-BE-READ"
_SIZE = 1372
# Offset and length of what check-in does not need.
UNNEEDED = (
    *((0, 40), (40, 80), (120, 34), (154, 28), (182, 32), (214, 16), (230, 20), (250, 60)),
    *((624, 120), (744, 120), (864, 120), (984, 120), (1104, 18), (1122, 22), (1162, 120)),
)


def pt_cc(serial: int) -> VirtualCard:
    """Build the card of a generated person, as T=1 cards are; one of five has no SNS number."""
    files = (
        File(0xEF02, body=_identity(person("PT", serial))),
        File(0xEF05, body=OTHERS, free=False),
    )
    return VirtualCard(ATR, (Directory(), Directory(AID, (Directory(fid=0x5F00, files=files),))))


def with_t0(serial: int) -> VirtualCard:
    """Build it as T=0 cards are."""
    return replace(pt_cc(serial), atr=T0_ATR, t0=T0())


def _identity(who: Generated) -> bytes:
    born = f"{who.born[6:]} {who.born[4:6]} {who.born[:4]}"
    pieces = dict.fromkeys((at for at, _ in UNNEEDED), OTHERS) | {
        310: b"31 12 2029",
        330: who.family_name.encode(),
        450: who.given_names.encode(),
        570: who.sex.encode(),
        572: b"PRT",
        578: born.encode(),
        598: b"1,70",
        606: who.number.encode(),
        1144: b"" if who.serial % 5 == 0 else who.other_number(PT_SNS).encode(),
    }
    body = bytearray(_SIZE)
    for at, piece in pieces.items():
        body[at : at + len(piece)] = piece
    return bytes(body)
