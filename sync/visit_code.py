"""The code on a slip: it says that somebody was here, and not who. Made and proven by the kiosk.

A random number with a truncated HMAC under a key that is derived from the site's pepper: no
key of its own to carry and to guard. docs/decisions/0093
"""

import hmac
import re
import secrets
from base64 import b32decode, b32encode
from collections.abc import Iterable

from sync import wire

NONCE_BYTES = 10
MAC_BYTES = 10
PREFIX = "AULA:V1:"
"""What the printed code begins with, so that a scanner's text is known for ours."""

_CODE = re.compile(r"[A-Z2-7]{32}")
_USED = re.compile(r"([A-Z2-7]{32})\.([0-9a-f]{16})")


def make(pepper: wire.Pepper) -> str:
    """Give a new code: 32 letters of base 32. It is not kept anywhere."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    return b32encode(nonce + _mac(pepper, nonce)).decode()


def is_ours(code: str, peppers: Iterable[wire.Pepper]) -> bool:
    """Whether a kiosk of this site made it, under one of the peppers that are good now."""
    if not _CODE.fullmatch(code):
        return False
    plain = b32decode(code)
    nonce, mac = plain[:NONCE_BYTES], plain[NONCE_BYTES:]
    return any(hmac.compare_digest(_mac(pepper, nonce), mac) for pepper in peppers)


def new_use() -> str:
    """Name one use of a code: an answer that is changed before the visit ends is no second use."""
    return secrets.token_hex(8)


def used(code: str, use: str) -> str:
    """The `visit_nonce` of an answer: the code, and which use of it this was."""
    return f"{code}.{use}"


def read(visit_nonce: str | None) -> tuple[str, str] | None:
    """The code and its use, None where the answer has no such thing."""
    found = _USED.fullmatch(visit_nonce or "")
    return (found[1], found[2]) if found else None


def _mac(pepper: wire.Pepper, nonce: bytes) -> bytes:
    key = hmac.digest(pepper.value, b"aula|visit code|1", "sha256")
    return hmac.digest(key, nonce, "sha256")[:MAC_BYTES]
