"""A CA of a small clinic's own, and a certificate under it for central.

Kiosks believe this CA alone, so it need not be known to anybody else. Its key lies beside
it with mode 0600; kept on a stick in a safe it does more good.
"""

import ipaddress
import os
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from central.store import StoreError

CA_LIFE = timedelta(days=3650)
LIFE = timedelta(days=397)
_BEFORE = timedelta(hours=1)  # for clocks that are a little behind


class Made(NamedTuple):
    """The files: the CA's certificate, and central's with its key."""

    ca: Path
    certificate: Path
    key: Path


def make(folder: Path, hosts: Sequence[str], now: datetime) -> Made:
    """Make the CA where there is none yet, and a certificate for these hosts. Raises StoreError."""
    made = Made(folder / "ca.pem", folder / "central.pem", folder / "central.key")
    try:
        names = [_name(host) for host in hosts]
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        ca, ca_key = _authority(made.ca, folder / "ca.key", now)
        key = ec.generate_private_key(ec.SECP256R1())
        leaf = (
            _begun(hosts[0], ca.subject, key, now, LIFE)
            .add_extension(x509.SubjectAlternativeName(names), critical=False)
            .add_extension(x509.BasicConstraints(False, None), critical=True)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
            .add_extension(_issued_by(ca_key), critical=False)
            .sign(ca_key, hashes.SHA256())
        )
        _write(made.certificate, leaf.public_bytes(serialization.Encoding.PEM), 0o644)
        _write_key(made.key, key)
    except ValueError:
        raise StoreError("A host is a name in ASCII or an address.") from None
    except OSError:
        raise StoreError(f"{folder} cannot be written, or holds something else.") from None
    return made


def _authority(
    path: Path, key_path: Path, now: datetime
) -> tuple[x509.Certificate, ec.EllipticCurvePrivateKey]:
    if path.exists():
        key = serialization.load_pem_private_key(key_path.read_bytes(), None)
        if not isinstance(key, ec.EllipticCurvePrivateKey):
            raise ValueError
        return x509.load_pem_x509_certificate(path.read_bytes()), key
    key = ec.generate_private_key(ec.SECP256R1())
    usage = x509.KeyUsage(
        digital_signature=False,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=True,
        crl_sign=True,
        encipher_only=False,
        decipher_only=False,
    )
    ca = (
        _begun("Aula central CA", None, key, now, CA_LIFE)
        .add_extension(x509.BasicConstraints(True, 0), critical=True)
        .add_extension(usage, critical=True)
        .sign(key, hashes.SHA256())
    )
    _write_key(key_path, key)
    _write(path, ca.public_bytes(serialization.Encoding.PEM), 0o644)
    return ca, key


def _begun(
    name: str,
    issuer: x509.Name | None,
    key: ec.EllipticCurvePrivateKey,
    now: datetime,
    life: timedelta,
) -> x509.CertificateBuilder:
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name[:64])])
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer or subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _BEFORE)
        .not_valid_after(now + life)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )


def _issued_by(ca: ec.EllipticCurvePrivateKey) -> x509.AuthorityKeyIdentifier:
    return x509.AuthorityKeyIdentifier.from_issuer_public_key(ca.public_key())


def _name(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def _write_key(path: Path, key: ec.EllipticCurvePrivateKey) -> None:
    form = serialization.PrivateFormat.PKCS8
    plain = serialization.NoEncryption()
    _write(path, key.private_bytes(serialization.Encoding.PEM, form, plain), 0o600)


def _write(path: Path, content: bytes, mode: int) -> None:
    path.unlink(missing_ok=True)
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as file:
        file.write(content)
