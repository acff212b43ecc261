"""Virtual MyKads: generated people; layout of the card document, section 4.12.

Race, religion, birth place and address are there and are never to be read.
"""

from hardware.iso7816 import StatusWord
from hardware.virtual.card import T0, Answer, Command, Directory, File, Selecting, VirtualCard
from hardware.virtual.people import Generated, person

ATR = bytes.fromhex("3B6700007320006C683132")
AID = bytes.fromhex("A0000000744A504E0010")
OTHERS = b"NOT-TO-BE-READ"
RACE, RELIGION = (0x15A, 25), (0x173, 11)
_SIZE = 459
_LONGEST = 252


def my_mykad(serial: int) -> VirtualCard:
    """Build the card of a generated person."""
    files = (
        File(1, body=_personal(person("MY", serial))),
        File(4, body=OTHERS.ljust(171)),
    )
    return VirtualCard(
        ATR,
        (Directory(), Directory(AID, files)),
        t0=T0(),
        selecting=Selecting(ways=frozenset({0x04})),
        own={(0xC8, 0x32): _announce, (0xCC, 0x00): _point, (0xCC, 0x06): _give},
    )


def _announce(card: VirtualCard, command: Command) -> Answer:
    """Take how long the next piece is; 9108: the next command has eight bytes."""
    length = int.from_bytes(command.data[3:], "little")
    if len(command.data) != 5 or not 0 < length <= _LONGEST:
        return b"", StatusWord.WRONG_LENGTH
    card.remembered["length"] = length
    return b"", 0x9108


def _point(card: VirtualCard, command: Command) -> Answer:
    """Take which piece of which file it is."""
    numbers = [int.from_bytes(command.data[at : at + 2], "little") for at in (0, 2, 4, 6)]
    if len(command.data) != 8 or numbers[3] != card.remembered.get("length"):
        return b"", StatusWord.CONDITIONS_NOT_SATISFIED
    card.remembered |= {"file": numbers[0], "at": numbers[2]}
    return b"", 0x9100 | numbers[3]


def _give(card: VirtualCard, command: Command) -> Answer:
    if "file" not in card.remembered or command.le != card.remembered["length"]:
        return b"", StatusWord.CONDITIONS_NOT_SATISFIED
    file = card.file(card.remembered.pop("file"))
    return card.read(file, card.remembered["at"], command.le)


def _personal(who: Generated) -> bytes:
    pieces = {
        0x003: who.family_name.encode().ljust(150),
        0x099: who.family_name.encode().ljust(80),
        0x0E9: who.family_name.encode()[:40].ljust(40),
        0x111: who.number.encode().ljust(13),
        0x11E: b"L" if who.sex == "M" else b"P",
        0x11F: b"        ",
        0x127: bytes.fromhex(who.born),
        0x12B: OTHERS.ljust(25),
        0x144: bytes.fromhex("20200101"),
        0x148: OTHERS.ljust(18),
        RACE[0]: OTHERS.ljust(RACE[1]),
        RELIGION[0]: OTHERS[: RELIGION[1]],
    }
    body = bytearray(_SIZE)
    for at, piece in pieces.items():
        body[at : at + len(piece)] = piece
    return bytes(body)
