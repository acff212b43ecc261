"""Virtual Italian health cards: generated people; layout of the card document, section 4.6.

Only Dati_personali may be read, and of it nothing behind the codice fiscale.
"""

from hardware.virtual.card import Directory, EndOfFile, File, Selecting, VirtualCard
from hardware.virtual.people import Generated, person

ATR = bytes.fromhex("3BFF1800008131FE45006B05051017012101434E531031805E")
# What a card holds besides: never to be read.
OTHERS = b"VIA-NOT-TO-BE-READ"
_ALLOCATED = 400


def row(*values: str, claimed: int | None = None) -> bytes:
    """Return values as the card writes them, the length of all in front (or another one)."""
    body = b"".join(f"{len(v):02X}".encode() + v.encode("iso-8859-1") for v in values)
    return f"{len(body) if claimed is None else claimed:06X}".encode() + body


def personal_data(who: Generated) -> bytes:
    """Return Dati_personali; height, citizenship and birth certificate are empty on most."""
    year, month, day = who.born[:4], who.born[4:6], who.born[6:]
    return row(
        "9999",
        "01012024",
        "31122029",
        who.family_name,
        who.given_names,
        f"{day}{month}{year}",
        who.sex,
        "" if who.serial % 2 else "170",
        who.number,
        "" if who.serial % 3 else "ITA",
        "Z999",
        "",
        "",
        "Z999",
        OTHERS.decode() * 3,
        "",
    )


def it_ts_cns(file: bytes) -> VirtualCard:
    """Build a card around the body of Dati_personali."""
    mf = Directory(files=(File(0x2F02, 0x02, bytes.fromhex("5A0A80380000000000000000")),))
    personal = Directory(
        files=(File(0x1101, 0, OTHERS), File(0x1102, 0, file, _ALLOCATED)), fid=0x1100
    )
    others = tuple(
        Directory(files=(File(fid + at, 0, OTHERS),), fid=fid)
        for fid, at in ((0x1000, 3), (0x1200, 1))
    )
    return VirtualCard(
        ATR,
        (mf, *others, personal),
        end=EndOfFile.WRONG_LE,
        filled=True,
        selecting=Selecting(p2=frozenset({0x00}), unasked=True),
    )


def it_ts_cns_of(serial: int) -> VirtualCard:
    """Build the card of a generated person."""
    return it_ts_cns(personal_data(person("IT", serial)))
