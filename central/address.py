"""Where kiosks find this central, and the CAs they may believe there."""

import hashlib
import ssl
from urllib.parse import urlsplit

import msgspec

from central.store import StoreError, Transaction
from sync.wire.identity import certificates


class Address(msgspec.Struct, frozen=True):
    """`url` has no slash at its end. `ca` is PEM, one certificate or two while one takes over."""

    url: str
    ca: str | None = None

    def fingerprints(self) -> list[str]:
        """The SHA-256 of every CA, in hexadecimal."""
        found = certificates(self.ca or "")
        return [hashlib.sha256(ssl.PEM_cert_to_DER_cert(one)).hexdigest() for one in found]


def address(transaction: Transaction) -> Address | None:
    """What was set, or nothing."""
    row = transaction.one("SELECT url, ca FROM address WHERE id = 1")
    return Address(row.url, row.ca) if row else None


def put_address(transaction: Transaction, url: str, ca: str | None) -> Address:
    """Set it; without `ca` the CAs stay. Raises StoreError for what is no such thing."""
    parts = urlsplit(url)
    whole = parts.scheme in ("http", "https") and not (parts.query or parts.fragment)
    if not (whole and parts.hostname and "@" not in parts.netloc):
        raise StoreError("The address is not understood: write https://central.example.")
    if ca is not None:
        try:
            kept = "\n".join(certificates(ca)) + "\n"
            if not Address(url, ca).fingerprints():
                raise ValueError
            ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cadata=kept)
        except (ValueError, ssl.SSLError):
            raise StoreError("The CA file holds no certificate in PEM.") from None
        ca = kept
    transaction.run(
        "INSERT INTO address (id, url, ca) VALUES (1, :url, :ca) ON CONFLICT (id) DO UPDATE"
        " SET url = excluded.url, ca = coalesce(excluded.ca, address.ca)",
        url=url.rstrip("/"),
        ca=ca,
    )
    found = address(transaction)
    assert found is not None, "it was just written"
    return found
