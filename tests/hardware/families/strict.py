"""Strict cards, written from the published sequences and from nothing of ours.

A card takes exactly the commands its publication shows and refuses every other one.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from hardware import families
from hardware.iso7816 import Card, Protocol
from hardware.person import CardHolder
from hardware.unreadable import Unreadable

TODAY = date(2026, 6, 1)
NOWHERE = "MF"


class End(Enum):
    """What is said to a read that reaches beyond the end of a file."""

    FEWER = "9000"
    WARNING = "6282"
    RIGHT_LENGTH = "6C"


@dataclass
class StrictCard:
    """Files by the place where one is; `selects` says which SELECT (hex) leads where.

    A SELECT counts only from the places `only_from` names for it. `answers` are fixed
    answers (hex) to commands (hex) that read nothing. All else is `refusal`; `blocked`
    is what a read of these places gets instead of data.
    """

    files: Mapping[str, bytes] = field(default_factory=dict)
    selects: Mapping[str, str] = field(default_factory=dict)
    only_from: Mapping[str, set[str]] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)
    blocked: Mapping[str, str] = field(default_factory=dict)
    refusal: str = "6A82"
    end: End = End.WARNING
    place: str = NOWHERE
    heard: list[str] = field(default_factory=list)

    def transmit(self, apdu: bytes) -> bytes:
        """Answer one command."""
        said = apdu.hex().upper()
        self.heard.append(said)
        if said in self.answers:
            return bytes.fromhex(self.answers[said])
        if apdu[1] == 0xA4:
            return self._select(said)
        if apdu[:2] == b"\x00\xb0" and len(apdu) == 5:
            return self._read(apdu)
        return bytes.fromhex("6D00")

    def _select(self, said: str) -> bytes:
        to = self.selects.get(said)
        if to is None or self.place not in self.only_from.get(said, {self.place}):
            return bytes.fromhex(self.refusal)
        self.place = to
        return bytes.fromhex("9000")

    def _read(self, apdu: bytes) -> bytes:
        at, length = int.from_bytes(apdu[2:4], "big"), apdu[4] or 256
        here = self.place
        if at & 0x8000:  # by short file identifier
            here, at = f"{self.place}/{apdu[2] & 0x1F:02X}", at & 0xFF
        if here in self.blocked:
            return bytes.fromhex(self.blocked[here])
        if here not in self.files:
            return bytes.fromhex("6986" if here == self.place else "6A82")
        data = self.files[here][at : at + length]
        if len(data) == length:
            return data + b"\x90\x00"
        if not data:
            return bytes.fromhex("6B00")
        if self.end is End.RIGHT_LENGTH:
            return bytes([0x6C, len(data)])
        return data + bytes.fromhex(self.end.value)


def read(card: StrictCard, atr: str, protocol: Protocol = Protocol.T1) -> CardHolder:
    """Read it as the hardware process does."""
    return families.read(Card(card.transmit, protocol=protocol), TODAY, bytes.fromhex(atr))


def why_not(card: StrictCard, atr: str, protocol: Protocol = Protocol.T1) -> tuple[str, str]:
    """Read it and say what the patient is told: the cause, and what the card is known as."""
    try:
        holder = read(card, atr, protocol)
    except Unreadable as reason:
        return reason.cause.value, reason.known_as
    return "read", holder.family


def ber(tag: str, *values: bytes) -> bytes:
    """Write a BER-TLV object."""
    value = b"".join(values)
    size = len(value)
    if size < 0x80:
        length = bytes([size])
    elif size < 0x100:
        length = bytes([0x81, size])
    else:
        length = b"\x82" + size.to_bytes(2, "big")
    return bytes.fromhex(tag) + length + value
