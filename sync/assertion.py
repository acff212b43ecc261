"""What a kiosk signs to show who it is (RFC 7523): good for a minute, at one address, once."""

import secrets
from datetime import datetime
from urllib.parse import urlencode

import jwt
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.wire import identity


def assertion(private: Ed25519PrivateKey, of: str, at: str, now: datetime) -> str:
    """Say to be `of`, to the address `at`, at `now` by central's clock."""
    moment = int(now.timestamp())
    claims = {
        "iss": of,
        "sub": of,
        "aud": at,
        "jti": secrets.token_urlsafe(16),
        "iat": moment,
        "exp": moment + identity.ASSERTION_S,
    }
    kid = identity.key_id(private.public_key().public_bytes_raw())
    return jwt.encode(claims, private, "EdDSA", headers={"kid": kid})


def token_form(signed: str) -> bytes:
    """The body of `POST /v1/token`."""
    return urlencode(
        {
            "grant_type": identity.GRANT,
            "client_assertion_type": identity.ASSERTION_TYPE,
            "client_assertion": signed,
        }
    ).encode("ascii")
