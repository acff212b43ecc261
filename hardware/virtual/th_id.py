"""Virtual Thai ID cards: generated people; layout of the card document, section 4.5.

Address, issuer and photo lie in the same file: never to be read.
"""

from collections.abc import Mapping
from dataclasses import replace

from hardware.virtual.card import T0, Answer, Command, Directory, File, Selecting, VirtualCard
from hardware.virtual.people import Generated, person

ATR = bytes.fromhex("3B6800005448204E49442036")
OLD_ATR = bytes.fromhex("3B67000029200020780188")  # only its beginning is known
AID = bytes.fromhex("A000000054480001")
RIGHTS_AID = bytes.fromhex("A000000054480083")
SCHEME, HOSPITAL = "สิทธิหลักประกันสุขภาพ (ทดสอบ)", "โรงพยาบาลตัวอย่าง"
OTHERS = b"NOT-TO-BE-READ"
_FILE = 0x0001
_PERSON_BYTES, _RIGHTS_BYTES = 5671, 0x015E
_BUDDHIST = 543


def th_id(serial: int, *, rights: bool = True) -> VirtualCard:
    """Build the card of the generated person; `rights`: with the applet of the NHSO."""
    applets = [Directory(AID, (File(_FILE, body=_personal(person("TH", serial))),))]
    if rights:
        applets.append(Directory(RIGHTS_AID, (File(_FILE, body=_rights()),)))
    return VirtualCard(
        ATR,
        (Directory(), *applets),
        t0=T0(),
        selecting=Selecting(ways=frozenset({0x04}), p2=frozenset({0x00})),
        own={(0x80, 0xB0): _read},
    )


def old(serial: int) -> VirtualCard:
    """Build a card of the oldest kind: another P2 of GET RESPONSE, no rights."""
    return replace(th_id(serial, rights=False), atr=OLD_ATR, t0=T0(response_p2=0x01))


def _read(card: VirtualCard, command: Command) -> Answer:
    if len(command.data) != 2 or command.data[0]:
        return b"", 0x6700
    return card.read(card.file(_FILE), command.p1p2, command.data[1] or 256)


def _date(born: str) -> str:
    return f"{int(born[:4]) + _BUDDHIST:04d}{born[4:]}"


def _personal(who: Generated) -> bytes:
    title = ("นาย" if who.sex == "M" else "นางสาว", "Mr." if who.sex == "M" else "Miss")
    thai = f"{title[0]}#{_in_two(who.given_names)}#{who.family_name}"
    latin = f"{title[1]}#{_in_two(who.latin_given_names)}#{who.latin_family_name}"
    pieces = {
        0: b"0003",
        4: who.number.encode(),
        17: thai.encode("cp874").ljust(100),
        117: latin.encode().ljust(100),
        217: _date(who.born).encode(),
        225: b"1" if who.sex == "M" else b"2",
        226: OTHERS,
        246: OTHERS.ljust(100),
        359: b"25600101",
        367: b"99999999" if who.serial == 2 else b"25751231",
        375: b"01",
        379: OTHERS,
        5497: OTHERS.ljust(160),
        5657: OTHERS,
    }
    return _laid_out(pieces, _PERSON_BYTES)


def _in_two(given_names: str) -> str:
    """Write first and middle name."""
    first, _, middle = given_names.partition(" ")
    return f"{first}#{middle}"


def _rights() -> bytes:
    pieces = {
        4: SCHEME.encode("cp874").ljust(60),
        64: OTHERS.ljust(100),
        164: HOSPITAL.encode("cp874").ljust(80),
        244: OTHERS.ljust(80),
        325: b"256001012575123125600101",
    }
    return _laid_out(pieces, _RIGHTS_BYTES)


def _laid_out(pieces: Mapping[int, bytes], size: int) -> bytes:
    body = bytearray(size)
    for at, piece in pieces.items():
        body[at : at + len(piece)] = piece
    return bytes(body)
