"""What a letter to central is made of, without the place it waits in."""

import os
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID, uuid4

import msgspec

from sync import wire

URGENT = ("check_in", "staff_call")

_encode = msgspec.json.Encoder().encode


class Letter(msgspec.Struct, frozen=True, gc=False):
    """A record on its way. `body` is its JSON as it will travel; `tries` counts the
    answers that came without a word about it."""

    id: str
    stream: wire.Stream
    seq: int
    kind: str
    body: str
    tries: int

    def __repr__(self) -> str:
        return f"Letter(id={self.id}, kind={self.kind}, seq={self.seq})"


@dataclass(frozen=True)
class RefusedLetter:
    """A letter central does not want, kept for IT."""

    id: str
    kind: str
    seq: int
    reason: str


@dataclass(frozen=True)
class OutboxStatus:
    """How the outbox is. `floor` is, per stream, the smallest seq not yet answered for."""

    waiting: int
    oldest: timedelta | None
    refused: tuple[RefusedLetter, ...]
    floor: dict[wire.Stream, int]


def new_id(stream: wire.Stream, at: datetime) -> str:
    """Make a record's id: UUIDv7 for visits, v4 for voices, which must not tell the time."""
    if stream == "voices":
        return str(uuid4())
    milliseconds = int(at.timestamp() * 1000) & ((1 << 48) - 1)
    chance = int.from_bytes(os.urandom(10))
    bits = milliseconds << 80 | chance & ~(0xF << 76) & ~(0x3 << 62) | 0x7 << 76 | 0x2 << 62
    return str(UUID(int=bits))


def text_of(record: wire.Record) -> str:
    """Write a record as JSON."""
    return _encode(record).decode()
