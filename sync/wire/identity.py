"""The words a kiosk becomes and stays known by: enrolment, short tokens, new keys.

Assertions are JWTs after RFC 7523, signed with the kiosk's Ed25519 key.
"""

import hashlib
import re
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

CODE_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O, U."""

CODE_LENGTH = 10
TOKEN_PATH = "/v1/token"  # noqa: S105 - an address
ENROLMENTS_PATH = "/v1/enrolments"
KEYS_PATH = "/v1/keys"
CA_PATH = "/v1/ca"
GRANT = "client_credentials"
ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
ASSERTION_S = 60
PROBLEM = "urn:aula:problem:"

PublicKey = Annotated[bytes, Meta(min_length=32, max_length=32, description="Ed25519, raw")]
Assertion = Annotated[str, Meta(min_length=1, max_length=2048)]

_PEM = re.compile(r"-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----")


class Enrolment(msgspec.Struct, frozen=True):
    """`POST /v1/enrolments`: a kiosk with a one-time code asks to be known by its key."""

    code: Annotated[str, Meta(min_length=CODE_LENGTH, max_length=20)]
    public_key: PublicKey
    version: Annotated[str, Meta(pattern=r"^[0-9A-Za-z.+-]{1,32}$")]


class Pending(msgspec.Struct, frozen=True):
    """The code was right; somebody at central has to confirm the check number."""

    enrolment: Annotated[str, Meta(pattern=r"^[0-9a-f]{32}$")]


class Proof(msgspec.Struct, frozen=True):
    """`POST /v1/enrolments/{enrolment}`: iss = sub = the enrolment, aud = this address."""

    assertion: Assertion


class Outcome(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where an enrolment stands. `ca` is PEM: the CAs to believe from now on, and no other."""

    state: Literal["pending", "confirmed"]
    kiosk: str | None = None
    site: str | None = None
    ca: str | None = None


class AccessToken(msgspec.Struct, frozen=True):
    """`POST /v1/token` (RFC 6749, 5.1)."""

    access_token: str
    expires_in: int
    token_type: Literal["Bearer"] = "Bearer"  # noqa: S105 - a word of RFC 6750


class NewKey(msgspec.Struct, frozen=True):
    """`POST /v1/keys`: the key this kiosk will use next, proven by an assertion made with it."""

    public_key: PublicKey
    assertion: Assertion


def certificates(pem: str) -> list[str]:
    """Each certificate of a PEM text, without what stands around it. None has been looked into."""
    return _PEM.findall(pem)


def normal_code(text: str) -> str:
    """A code as it is compared: dashes and blanks are no part of it, O is 0, I and L are 1."""
    plain = "".join(text.upper().split()).replace("-", "")
    return plain.translate(str.maketrans("OIL", "011"))


def check_number(enrolment: str, code: str, public_key: bytes) -> str:
    """Six digits that both sides work out for themselves, and a person compares."""
    said = b"|".join((b"aula check 1", enrolment.encode(), normal_code(code).encode(), public_key))
    return f"{int.from_bytes(hashlib.sha256(said).digest()[:8]) % 1_000_000:06}"


def key_id(public_key: bytes) -> str:
    """The thumbprint of a public key (RFC 7638 for RFC 8037 keys)."""
    import base64

    x = base64.urlsafe_b64encode(public_key).rstrip(b"=").decode()
    digest = hashlib.sha256(f'{{"crv":"Ed25519","kty":"OKP","x":"{x}"}}'.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
