"""Virtual Belgian eIDs: generated people; layout of the card document, section 4.3.

Only the identity file may be read: address, photo and signatures are traps.
"""

from hardware.virtual.card import T0, Directory, File, Le, Selecting, VirtualCard
from hardware.virtual.people import Generated, person

ATR = bytes.fromhex("3B9813400AA503010101AD1311")
BELPIC = bytes.fromhex("A000000177504B43532D3135")
# What a card holds besides: never to be read.
OTHERS = b"MEIRPLAATS-NOT-TO-BE-READ"
_MONTHS = (
    ("JAN", "FEB", "MAAR", "APR", "MEI", "JUN", "JUL", "AUG", "SEP", "OKT", "NOV", "DEC"),
    ("JAN", "FEV", "MARS", "AVR", "MAI", "JUIN", "JUIL", "AOUT", "SEPT", "OCT", "NOV", "DEC"),
    ("JAN", "FEB", "MÄR", "APR", "MAI", "JUN", "JUL", "AUG", "SEP", "OKT", "NOV", "DEZ"),
)
_FEMALE = "VFW"


def row(*values: tuple[int, bytes]) -> bytes:
    """Return (tag, value) pairs as the card writes them: seven bits of length a byte."""
    return b"".join(bytes([tag]) + _length(len(value)) + value for tag, value in values)


def identity(who: Generated) -> bytes:
    """Return the identity file, in Dutch, French or German by turns."""
    language = who.serial % 3
    stem = f"{who.serial % 10**10:010d}"
    sex = "M" if who.sex == "M" else _FEMALE[language]
    texts = {
        0x01: f"{stem}{int(stem) % 97 or 97:02d}",
        0x03: "23.07.2024",
        0x04: "23.07.2034",
        0x05: "Antwerpen",
        0x06: who.number,
        0x07: who.family_name,
        0x08: who.given_names + " " * (who.serial % 2),  # some end with a blank
        0x09: "A",
        0x0A: "Belg",
        0x0B: "Hamont-Achel",
        0x0C: _spelt(who.born, language),
        0x0D: sex,
        0x0E: "",
        0x0F: "1",
        0x10: "0",
    }
    values = {tag: text.encode() for tag, text in texts.items()}
    values |= {0x00: b"\x03", 0x02: bytes(range(16)), 0x11: bytes(range(32))}
    return row(*sorted(values.items()))


def be_eid(file: bytes) -> VirtualCard:
    """Build a card around the body of its identity file."""
    holder = Directory(
        files=(
            File(0x4031, 0, file),
            File(0x4032, 0, OTHERS),
            File(0x4033, 0, row((0x01, OTHERS)) + bytes(80)),
            File(0x4034, 0, OTHERS),
            File(0x4035, 0, OTHERS * 100),
        ),
        fid=0xDF01,
    )
    certificates = Directory(files=(File(0x5038, 0, OTHERS),), fid=0xDF00)
    return VirtualCard(
        ATR,
        (Directory(BELPIC), certificates, holder),
        selecting=Selecting(p2=frozenset({0x0C}), le=Le.MATCHING),
        t0=T0(le_refused=True),
    )


def be_eid_of(serial: int) -> VirtualCard:
    """Build the card of a generated person."""
    return be_eid(identity(person("BE", serial)))


def _length(size: int) -> bytes:
    return bytes([0x80 | size >> 7, size & 0x7F]) if size > 0x7F else bytes([size])


def _spelt(born: str, language: int) -> str:
    year, month, day = born[:4], int(born[4:6]), born[6:]
    if day == "00":  # a birth date with unknown parts: the year alone
        return year
    sign = "." if language == 2 else " "
    return sign.join((day, _MONTHS[language][month - 1], year))
