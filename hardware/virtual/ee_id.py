"""Estonian cards of three generations, with generated people."""

from hardware.virtual.card import Directory, File, VirtualCard
from hardware.virtual.certificates import IDEMIA, PKCS15
from hardware.virtual.people import Generated, person

COSMO_ATR = "3BDB960080B1FE451F830012233F536549440F9000F1"
THALES_ATR = "3BFF9600008031FE438031B85365494464B085051012233F1D"
ESTEID_ATR = "3BFE1800008031FE454573744549442076657220312E30A8"


def cosmo(serial: int) -> VirtualCard:
    """Build a card of 2018: rows of DF 5000 in the platform's application."""
    rows = Directory(fid=0x5000, files=_rows(person("EE", serial)))
    return VirtualCard(bytes.fromhex(COSMO_ATR), (Directory(), Directory(IDEMIA, (rows,))))


def thales(serial: int) -> VirtualCard:
    """Build a card of 2025: rows of DF DFDD, the application being elsewhere."""
    rows = Directory(fid=0xDFDD, files=_rows(person("EE", serial)))
    return VirtualCard(bytes.fromhex(THALES_ATR), (Directory(), Directory(PKCS15), rows))


def digi(serial: int) -> VirtualCard:
    """Build a digi-ID: no sex, no birth date, no expiry; only the personal code tells."""
    someone = person("EE", serial)
    kept = tuple(row for row in _rows(someone) if row.fid in {0x5001, 0x5002, 0x5006})
    rows = Directory(fid=0x5000, files=kept)
    return VirtualCard(bytes.fromhex(COSMO_ATR), (Directory(), Directory(IDEMIA, (rows,))))


def esteid(serial: int) -> VirtualCard:
    """Build a card of before 2018: sixteen records of EF 5044."""
    someone = person("EE", serial)
    first, _, second = someone.given_names.partition(" ")
    sex = "M" if someone.sex == "M" else "N"
    said = (
        *(someone.family_name, first, second, sex, "EST", _day(someone.born, ".")),
        *(someone.number, "X0000000", "31.12.2033", "EESTI / EST", "01.01.2024"),
        *("", "GENERATED", "", "", ""),
    )
    records = tuple(each.encode("cp1252").ljust(24) for each in said)
    home = Directory(fid=0xEEEE, files=(File(0x5044, records=records),))
    return VirtualCard(bytes.fromhex(ESTEID_ATR), (Directory(), home))


def _rows(someone: Generated) -> tuple[File, ...]:
    sex = "M" if someone.sex == "M" else "F"
    said = (
        *(someone.family_name, someone.given_names, sex, "EST"),
        *(f"{_day(someone.born, ' ')} EST", someone.number, "AS0000000", "31 12 2033"),
        *("01 01 2024 GENERATED", "", "", "", "", "", ""),
    )
    return tuple(File(0x5000 + row, body=each.encode()) for row, each in enumerate(said, 1))


def _day(born: str, sign: str) -> str:
    return sign.join((born[6:], born[4:6], born[:4]))
