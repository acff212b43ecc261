"""Virtual Serbian cards: generated people; layouts of the card document, 4.10 and 4.15.

Employer, taxpayer, residence and photo are there and are never to be read.
"""

from collections.abc import Mapping

from hardware.identifiers import LBO
from hardware.virtual.card import Directory, File, VirtualCard
from hardware.virtual.people import Generated, person

RFZO_ATR = bytes.fromhex("3BF41300008131FE4552465A4FED")
ID_ATR = bytes.fromhex("3B9E968031FE4553434520382E302D433156300D0A6F")
APOLLO_ATR = bytes.fromhex("3BB918008131FE9E8073FF614083000000DF")
RFZO_AID = bytes.fromhex("F38100000253455256535A4B01")
ID_AID = bytes.fromhex("F381000002534552494401")
FOREIGNERS_AID = bytes.fromhex("F381000002534552494601")
INSURER = "Републички фонд за здравствено осигурање"
OTHERS = "NOT-TO-BE-READ"
_UTF_16 = "utf-16-le"


def row(values: Mapping[int, bytes], header: bytes = b"\x01\x0d") -> bytes:
    """Return a file: the header, the length in its last two bytes, then the objects."""
    body = b"".join(
        tag.to_bytes(2, "little") + len(value).to_bytes(2, "little") + value
        for tag, value in values.items()
    )
    return header + len(body).to_bytes(2, "little") + body


def rs_rfzo(serial: int) -> VirtualCard:
    """Build the insurance card of a generated person; one of three is valid for good."""
    who = person("RS", serial)
    permanent = serial % 3 == 0
    document = {
        1553: INSURER.encode(_UTF_16),
        1554: b"10000",
        1555: OTHERS.encode(),
        1557: b"01012024",
        1558: b"01012029",
        1560: b"sr-Cyrl",
    }
    cover = {1586: b"01012000" if permanent else b"31122030", 1587: b"1" if permanent else b"0"}
    files = (
        File(0x0D01, body=row(document)),
        File(0x0D02, body=row(_fixed(who))),
        File(0x0D03, body=row(cover)),
        File(0x0D04, body=row(_administrative(who))),
    )
    return VirtualCard(RFZO_ATR, (Directory(), Directory(RFZO_AID, files)))


def rs_id(serial: int, aid: bytes = ID_AID) -> VirtualCard:
    """Build the identity card of a generated person, with this application on it."""
    mf = Directory(files=_identity(person("RS", serial), b"\x02\x0f"))
    return VirtualCard(ID_ATR, (mf, Directory(aid)))


def apollo(serial: int) -> VirtualCard:
    """Build an old identity card: no application, a longer header."""
    return VirtualCard(
        APOLLO_ATR, (Directory(files=_identity(person("RS", serial), b"\x02\x0f\x00\x00")),)
    )


def _fixed(who: Generated) -> dict[int, bytes]:
    return {
        1569: who.other_number(LBO).encode(),
        1570: who.family_name.encode(_UTF_16),
        1571: who.latin_family_name.encode(_UTF_16),
        1572: who.given_names.encode(_UTF_16),
        1573: who.latin_given_names.encode(_UTF_16),
        1574: _day_first(who.born),
    }


def _administrative(who: Generated) -> dict[int, bytes]:
    """Every other card writes the number with two bytes a digit; nobody knows which is right."""
    encoding = _UTF_16 if who.serial % 2 else "ascii"
    others = {tag: OTHERS.encode(_UTF_16) for tag in range(1605, 1635)}
    return {
        1601: who.given_names.encode(_UTF_16),
        1602: who.latin_given_names.encode(_UTF_16),
        1603: b"01" if who.sex == "M" else b"02",
        1604: who.number.encode(encoding),
        **others,
    }


def _identity(who: Generated, header: bytes) -> tuple[File, ...]:
    document = {
        1546: OTHERS.encode(),
        1549: b"01012024",
        1550: b"01012034",
        1551: OTHERS.encode(),
    }
    personal = {
        1558: who.number.encode(),
        1559: who.family_name.encode(),
        1560: who.given_names.encode(),
        1561: who.given_names.encode(),
        1562: ("М" if who.serial % 4 else "M").encode() if who.sex == "M" else "Ж".encode(),
        1563: "БЕОГРАД".encode(),
        1564: "БЕОГРАД".encode(),
        1565: "Србија".encode(),
        1566: _day_first(who.born),
        1567: OTHERS.encode(),
        1583: OTHERS.encode(),
    }
    return (
        File(0x0F02, body=row(document, header)),
        File(0x0F03, body=row(personal, header)),
        File(0x0F04, body=row(dict.fromkeys(range(1568, 1581), OTHERS.encode()), header)),
        File(0x0F06, body=row({1500: OTHERS.encode() * 100}, header)),
    )


def _day_first(born: str) -> bytes:
    return (born[6:] + born[4:6] + born[:4]).encode()
