"""A conversation with a card written down: commands whole, answers as length, status, shape.

Of what a card says only tags and lengths of data objects we know, and padding, are
written; every other byte is an `x`.
"""

import re
import time
from collections.abc import Callable
from typing import Self

from hardware import iso7816
from hardware.reader import Connection, ReaderError, Seen, Service
from hardware.tlv import InvalidTlv, parse

_DEEPEST = 6
_PADDING = re.compile(rb"\x00{4,}|\xff{4,}|\x20{4,}")
# Templates a card's answer may be; inside them, the objects that may be named.
_TEMPLATES = frozenset({0x30, 0x31, 0x60, 0x61, 0x62, 0x65, 0x66, 0x6F, 0x7F21, 0xA0, 0xA5, 0xEF2B})
_OBJECTS = _TEMPLATES | {0x02, 0x03, 0x04, 0x05, 0x06, 0x0C, 0x13, 0x17, 0x18, 0x4F, 0x50, 0xA3}
_OBJECTS |= set(range(0x80, 0xA0)) | set(range(0xC0, 0xC8))

Write = Callable[[dict[str, str | int]], None]


def shape(data: bytes) -> str:
    """Show what an answer looks like and nothing it says (pure).

    `6F[84:10 A5[50:4]]`: a template we know, whole and of known objects only, with the
    length of each; else `x12 00*8 x3`: how many bytes, and of which padding. Text is
    never taken for a template, however it is spelled.
    """
    if not data.isascii():
        try:
            if known := _outline(data, 0):
                return known
        except InvalidTlv:
            pass
    return _runs(data)


def printable(text: str) -> str:
    """Give a reader's name as plain ASCII, odd characters replaced, of bearable length."""
    return "".join(c if c.isascii() and c.isprintable() else "?" for c in text)[:128]


def _outline(data: bytes, depth: int) -> str | None:
    """Name the objects of `data`; None where one of them, or anything inside, is not known."""
    named = []
    for item in parse(data):
        if item.tag not in (_OBJECTS if depth else _TEMPLATES) or depth > _DEEPEST:
            return None
        if not depth and not item.value:  # as well the digit "0" before padding
            return None
        inner = _outline(item.value, depth + 1) if item.constructed else str(len(item.value))
        if inner is None:
            return None
        named.append(f"{item.tag:02X}[{inner}]" if item.constructed else f"{item.tag:02X}:{inner}")
    return " ".join(named)


def _runs(data: bytes) -> str:
    shown, at = [], 0
    for padding in _PADDING.finditer(data):
        shown += [f"x{padding.start() - at}"] if padding.start() > at else []
        shown.append(f"{padding[0][0]:02X}*{len(padding[0])}")
        at = padding.end()
    shown += [f"x{len(data) - at}"] if len(data) > at else []
    return " ".join(shown)


class TracedConnection:
    """A connection that writes down what goes over it."""

    def __init__(self, connection: Connection, write: Write) -> None:
        self._connection = connection
        self._write = write

    @property
    def protocol(self) -> iso7816.Protocol:
        """As the card has it."""
        return self._connection.protocol

    def transmit(self, apdu: bytes) -> bytes:
        """Send one command and write it down with the shape of its answer."""
        began = time.monotonic()
        try:
            answer = self._connection.transmit(apdu)
        except ReaderError as error:
            self._write({"sent": apdu.hex().upper(), "failed": type(error).__name__})
            raise
        ms = round((time.monotonic() - began) * 1000)
        data, status = answer[:-2], answer[-2:].hex().upper()
        sent = apdu.hex().upper()
        self._write(
            {"sent": sent, "status": status, "bytes": len(data), "shape": shape(data), "ms": ms}
        )
        return answer

    def power_cycle(self) -> None:
        """Write that the card got fresh power, and give it."""
        self._write({"power": "cycled"})
        self._connection.power_cycle()

    def __enter__(self) -> Self:
        self._connection.__enter__()
        self._write({"protocol": self.protocol.name})
        return self

    def __exit__(self, *exception: object) -> None:
        self._connection.__exit__(*exception)


class TracedService:
    """Readers whose conversations are written down."""

    def __init__(self, readers: Service, write: Write) -> None:
        self._readers = readers
        self._write = write
        self._seen: dict[str, Seen] = {}

    def look(self, seconds: float | None = 0) -> dict[str, Seen]:
        """As the readers do."""
        self._seen = self._readers.look(seconds)
        return self._seen

    def still_in(self, seen: Seen) -> bool:
        """As the readers do."""
        return self._readers.still_in(seen)

    def connect(self, reader: str) -> TracedConnection:
        """Take the card, writing down its reader, its ATR and whether it could be taken."""
        seen = self._seen.get(reader, Seen(reader))
        line: dict[str, str | int] = {"connect": printable(reader)}
        line |= {"atr": seen.atr.hex().upper()}
        try:
            connection = self._readers.connect(reader)
        except ReaderError as error:
            self._write({**line, "failed": type(error).__name__})
            raise
        self._write(line)
        return TracedConnection(connection, self._write)

    def wake(self) -> None:
        """As the readers do."""
        self._readers.wake()
