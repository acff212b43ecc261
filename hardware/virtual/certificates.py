"""Cards that name their holder in a certificate only: Finland, Latvia, Lithuania. Generated people.

The certificates are whole X.509 in form; keys and signatures in them are noise.
"""

from hashlib import shake_256

from hardware.identifiers import systems
from hardware.virtual.card import T0, Directory, File, VirtualCard
from hardware.virtual.encode import ber
from hardware.virtual.people import Generated, person

FI_ATR = "3B7F9600008031B865B085050011122460829000"
LV_ATR = "3BDB960080B1FE451F830012428F536549440F900020"
LT_ATR = "3B9D188131FC358031C0694D54434F5373020101D3"
PKCS15 = bytes.fromhex("A000000063504B43532D3135")
IDEMIA = bytes.fromhex("A000000077010800070000FE00000100")
LATVIAN = bytes.fromhex("E828BD080FF2504F5420415750")
_SHA256_RSA = ber(0x30, bytes.fromhex("06092A864886F70D01010B0500"))
_RSA = ber(0x30, bytes.fromhex("06092A864886F70D0101010500"))
_PRINTABLE, _UTF8 = 0x13, 0x0C


def certificate(country: str, surname: str, given_name: str, number: str, serial: int) -> bytes:
    """Write a certificate (RFC 5280) of a generated person, valid 2024 to 2034."""
    noise = shake_256(f"{country}{serial}".encode())
    subject = _name(
        (0x06, country), (0x05, number), (0x2A, given_name), (0x04, surname),
        (0x03, f"{surname} {given_name} {number}"),
    )  # fmt: skip
    key = ber(0x30, ber(0x02, b"\0" + noise.digest(256)), ber(0x02, b"\1\0\1"))
    told = ber(
        0x30,
        ber(0xA0, ber(0x02, b"\2")),
        ber(0x02, serial.to_bytes(4, "big")),
        _SHA256_RSA,
        _name((0x06, country), (0x0A, "Generated issuer, no authority"), (0x03, "Generated CA")),
        ber(0x30, ber(0x17, b"240101000000Z"), ber(0x17, b"331231235959Z")),
        subject,
        ber(0x30, _RSA, ber(0x03, b"\0" + key)),
        ber(0xA3, ber(0x30, ber(0x30, bytes.fromhex("0603551D0F0101FF0404030204B0")))),
    )
    return ber(0x30, told, _SHA256_RSA, ber(0x03, b"\0" + noise.digest(512)))


def fi_fineid(serial: int) -> VirtualCard:
    """Build a Finnish card: T=0, the authentication certificate under the PKCS #15 application."""
    someone = person("FI", serial)
    return finnish(_certificate("FI", someone, someone.other_number(systems.SATU)))


def finnish(body: bytes, fid: int = 0x4331) -> VirtualCard:
    """Build a Finnish card around a certificate; another FID is found by the directory only."""
    return VirtualCard(bytes.fromhex(FI_ATR), _pkcs15(body, "3F00", fid), t0=T0())


def lt_eid(serial: int) -> VirtualCard:
    """Build a Lithuanian card, its certificate where its directory says."""
    someone = person("LT", serial)
    body = _certificate("LT", someone, f"PNOLT-{someone.number}")
    return VirtualCard(bytes.fromhex(LT_ATR), _pkcs15(body, "3F005015", 0xAA01))


def lv_eid(serial: int) -> VirtualCard:
    """Build a Latvian card: an application within the platform's, T=1."""
    someone = person("LV", serial)
    number = f"PNOLV-{someone.number[:6]}-{someone.number[6:]}"
    held = File(0x3401, body=_certificate("LV", someone, number))
    platform = Directory(IDEMIA, (Directory(LATVIAN, (held,)),))
    return VirtualCard(bytes.fromhex(LV_ATR), (Directory(), platform))


def _certificate(country: str, someone: Generated, number: str) -> bytes:
    return certificate(country, someone.family_name, someone.given_names, number, someone.serial)


def _pkcs15(body: bytes, home: str, fid: int) -> tuple[Directory, ...]:
    """Lay out the application: EF.OD names EF.CD, which names the certificate.

    The certificate lies in the MF (`home` 3F00) or beside the directory (3F005015).
    """
    inside = "3F005015"
    path = bytes.fromhex(f"{home}{fid:04X}")
    labelled = ber(0x30, ber(_UTF8, b"authentication"))
    way = ber(0xA1, ber(0x30, ber(0x30, ber(0x04, path))))
    entry = ber(0x30, labelled, ber(0x30, ber(0x04, b"\x45")), way)
    keys, directory = (
        ber(tag, ber(0x30, ber(0x04, bytes.fromhex(inside + to))))
        for tag, to in ((0xA0, "4401"), (0xA4, "4404"))
    )
    held = File(fid, body=body)
    files = (
        File(0x5031, body=keys + directory, allocated=64),
        File(0x4404, body=entry + entry, allocated=256),
        File(0x4401, body=b"\x30\0", free=False),
    )
    if home == inside:
        return (Directory(), Directory(PKCS15, (*files, held), 0x5015))
    return (Directory(files=(held,)), Directory(PKCS15, files, 0x5015))


def _name(*attributes: tuple[int, str]) -> bytes:
    """Write a distinguished name of attributes under 2.5.4."""
    sets = []
    for kind, value in attributes:
        tag = _PRINTABLE if value.isascii() else _UTF8
        oid = ber(0x06, bytes([0x55, 0x04, kind]))
        sets.append(ber(0x31, ber(0x30, oid, ber(tag, value.encode()))))
    return ber(0x30, *sets)
