"""Checks what a kiosk signs: EdDSA alone, for this very address, fresh, and only once."""

import hashlib
from datetime import UTC, datetime, timedelta
from typing import Annotated

import jwt
import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from msgspec import Meta

from central.store import Transaction, instant
from sync.wire.identity import ASSERTION_S

LEEWAY_S = 5
MAX_SPENT = 100_000  # far beyond what the rate limits let through in a minute


class BadAssertion(Exception):
    """It proves nothing. `about_time` says that the signature was right and the clock is not."""

    def __init__(self, *, about_time: bool = False) -> None:
        super().__init__("time" if about_time else "proof")
        self.about_time = about_time


class _Claims(msgspec.Struct, frozen=True):
    iss: str
    sub: str
    aud: str
    jti: Annotated[str, Meta(min_length=16, max_length=128)]
    iat: float
    exp: float


_claims = msgspec.json.Decoder(_Claims)
_signatures = jwt.PyJWS()


def key_id_of(assertion: str) -> str:
    """The `kid` it names, not yet believed; "" for none."""
    try:
        return str(jwt.get_unverified_header(assertion).get("kid", ""))
    except (jwt.PyJWTError, ValueError, RecursionError):
        return ""


def check(
    transaction: Transaction, assertion: str, public_key: bytes, of: str, at: str, now: datetime
) -> None:
    """See that the key's owner says to be `of`, to the address `at`, now. Raises BadAssertion."""
    try:
        key = Ed25519PublicKey.from_public_bytes(public_key)
        claims = _claims.decode(_signatures.decode(assertion, key, algorithms=["EdDSA"]))
    except (jwt.PyJWTError, msgspec.DecodeError, ValueError, RecursionError):
        raise BadAssertion from None
    if not (claims.iss == claims.sub == of and claims.aud == at):
        raise BadAssertion
    moment = now.timestamp()
    fresh = (
        claims.iat <= moment + LEEWAY_S
        and moment - LEEWAY_S < claims.exp <= claims.iat + ASSERTION_S
    )
    if not fresh:
        raise BadAssertion(about_time=True)
    _spend(transaction, f"{of}|{claims.jti}", now)


def _spend(transaction: Transaction, once: str, now: datetime) -> None:
    """Let nobody use it again. Forgets what has expired; full, it takes nothing more."""
    transaction.run("DELETE FROM spent_assertions WHERE expires_at < :now", now=instant(now))
    kept = transaction.one("SELECT count(*) AS n FROM spent_assertions")
    if kept is not None and kept.n >= MAX_SPENT:
        raise BadAssertion
    fresh = transaction.run(
        "INSERT INTO spent_assertions (sha256, expires_at) VALUES (:digest, :end)"
        " ON CONFLICT (sha256) DO NOTHING",
        digest=hashlib.sha256(once.encode("utf-8", "surrogatepass")).hexdigest(),
        end=instant(now.astimezone(UTC) + timedelta(seconds=ASSERTION_S + 2 * LEEWAY_S)),
    )
    if not fresh:
        raise BadAssertion
