"""What can be wrong with the contents of any card: its files cut, emptied, scrambled, lying.

Each function takes the body of one file, record or data object and returns the damaged one.
"""

from collections.abc import Callable
from dataclasses import replace
from hashlib import shake_256

from hardware.virtual.card import DataObject, Directory, File, VirtualCard
from hardware.virtual.files import rebuilt

Damage = Callable[[bytes], bytes]
_HEX = b"0123456789ABCDEFabcdef"


def damaged(card: VirtualCard, damage: Damage) -> VirtualCard:
    """Return the card with everything on it damaged."""

    def of_file(file: File) -> File:
        return replace(file, body=damage(file.body), records=tuple(map(damage, file.records)))

    def of_object(held: DataObject) -> DataObject:
        return replace(held, body=damage(held.body))

    return with_directories(card, lambda d: rebuilt(d, of_file, of_object))


def with_directories(card: VirtualCard, change: Callable[[Directory], Directory]) -> VirtualCard:
    """Return the card with each of its top directories changed."""
    return replace(card, directories=tuple(map(change, card.directories)))


def halved(body: bytes) -> bytes:
    """Lose the second half."""
    return body[: len(body) // 2]


def emptied(body: bytes) -> bytes:
    """Be as never written: all 00."""
    return bytes(len(body))


def erased(body: bytes) -> bytes:
    """Be as never written, on chips that erase to FF."""
    return b"\xff" * len(body)


def scrambled(seed: int) -> Damage:
    """Be noise of the same length, the same noise every time."""
    return lambda body: shake_256(seed.to_bytes(8, "big") + body).digest(len(body))


def overclaiming(body: bytes) -> bytes:
    """Let a length inside claim more than there is; the same body where none is recognised.

    Known: two bytes in front (eGK), little-endian at 2 (Serbia), hex digits (Italy), TLV.
    """
    if len(body) > 2 and int.from_bytes(body[:2], "big") == len(body) - 2:
        return b"\xff\xff" + body[2:]
    if len(body) > 4 and int.from_bytes(body[2:4], "little") == len(body) - 4:
        return body[:2] + b"\xff\xff" + body[4:]
    digits = body[:8]
    if len(digits) == 8 and all(c in _HEX for c in digits) and int(digits[:6], 16) <= len(body):
        return b"00FFFFFF" + body[8:]
    last = _last_object(body)
    if last is None:
        return body
    at, width, end = last
    claim = b"\x7f" if width == 1 else bytes([body[at]]) + b"\xff" * (width - 1)
    return body[:at] + claim + body[at + width : end]


def _last_object(body: bytes) -> tuple[int, int, int] | None:
    """Walk TLV objects: where the last one's length is, its width, and where it ends.

    None where the body is not a row of them, with padding behind at most.
    """
    last, at = None, 0
    while body[at:].strip(b"\0\xff"):
        at += 2 if body[at] & 0x1F == 0x1F else 1
        if at >= len(body):
            return None
        width = 1 + (body[at] & 0x7F if body[at] & 0x80 else 0)
        length = body[at] if width == 1 else int.from_bytes(body[at + 1 : at + width], "big")
        end = at + width + length
        if width > 3 or end > len(body):
            return None
        last, at = (at, width, end), end
    return last
