"""A virtual ISO 7816 card: a tree of files that answers like real cards do, errors included.

Behaviour: card document, sections 4.1 and 9. What it is asked is kept in `heard`.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

from hardware.iso7816 import Ins, StatusWord


class EndOfFile(Enum):
    """How a card says that a READ BINARY reached the end of the file."""

    WARNING = "6282 with the data"
    EMPTY_WARNING = "6282 with no data"
    WRONG_LE = "6Cxx with the right length"
    FEWER_BYTES = "9000 with the data"


@dataclass(frozen=True, slots=True)
class File:
    """A transparent EF, or with `records` one of records. `free` files need no PIN."""

    fid: int
    sfi: int
    body: bytes = b""
    allocated: int = 0
    records: tuple[bytes, ...] = ()
    free: bool = True


@dataclass(frozen=True, slots=True)
class Directory:
    """A DF: its AID and its files."""

    aid: bytes
    files: tuple[File, ...] = ()


@dataclass
class VirtualCard:
    """A card with its MF first among the directories. `transmit` is its only contact.

    `filled`: bodies are zero-padded to the allocated size, so the end of the file
    is there and not at the last byte written. `most` is the longest answer it gives.
    """

    atr: bytes
    directories: tuple[Directory, ...]
    end: EndOfFile = EndOfFile.WARNING
    filled: bool = False
    secured: bool = False
    most: int = 256
    heard: list[bytes] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """What power off and on does: the MF is current, no EF is."""
        self._here = self.directories[0]
        self._file: File | None = None

    def transmit(self, apdu: bytes) -> bytes:
        """Answer one command APDU with data and status word."""
        self.heard.append(apdu)
        data, status = self._answer(apdu)
        return data + int(status).to_bytes(2, "big")

    def _answer(self, apdu: bytes) -> tuple[bytes, int]:
        if len(apdu) < 4:
            return b"", StatusWord.WRONG_LENGTH
        if apdu[0] != 0x00:
            return b"", StatusWord.UNKNOWN_CLASS
        instructions: dict[int, Callable[[bytes], tuple[bytes, int]]] = {
            Ins.SELECT: self._select,
            Ins.READ_BINARY: self._read_binary,
            Ins.READ_RECORD: self._read_record,
            Ins.GET_RESPONSE: lambda _: (b"", StatusWord.CONDITIONS_NOT_SATISFIED),
            Ins.GET_DATA: lambda _: (b"", 0x6A88),
        }
        perform = instructions.get(apdu[1])
        return perform(apdu) if perform else (b"", StatusWord.UNKNOWN_INSTRUCTION)

    def _select(self, apdu: bytes) -> tuple[bytes, int]:
        if apdu[2:4] != b"\x04\x0c":
            return b"", StatusWord.WRONG_PARAMETERS
        if len(apdu) < 6 or len(apdu) != 5 + apdu[4]:
            return b"", StatusWord.WRONG_LENGTH
        chosen = next((d for d in self.directories if d.aid == apdu[5:]), None)
        if chosen is None:
            return b"", StatusWord.FILE_NOT_FOUND
        self._here, self._file = chosen, None
        return b"", StatusWord.OK

    def _read_binary(self, apdu: bytes) -> tuple[bytes, int]:
        if len(apdu) != 5:
            return b"", StatusWord.WRONG_LENGTH
        offset = int.from_bytes(apdu[2:4], "big")
        if apdu[2] & 0x80:
            self._file, offset = self._by_sfi(apdu[2] & 0x1F), apdu[3]
            if self._file is None:
                return b"", StatusWord.FILE_NOT_FOUND
        if self._file is None:
            return b"", StatusWord.NO_CURRENT_FILE
        if self.secured or not self._file.free:
            return b"", StatusWord.SECURITY_NOT_SATISFIED
        return self._read(self._file, offset, apdu[4] or 256)

    def _read(self, file: File, offset: int, length: int) -> tuple[bytes, int]:
        body = file.body.ljust(file.allocated, b"\0") if self.filled else file.body
        if length > self.most:
            return b"", StatusWord.WRONG_LENGTH
        if offset >= len(body):
            return b"", StatusWord.WRONG_OFFSET
        data = body[offset : offset + length]
        if len(data) == length:
            return data, StatusWord.OK
        match self.end:
            case EndOfFile.WARNING:
                return data, StatusWord.END_OF_FILE
            case EndOfFile.EMPTY_WARNING:
                return b"", StatusWord.END_OF_FILE
            case EndOfFile.WRONG_LE:
                return b"", 0x6C00 | len(data)
            case EndOfFile.FEWER_BYTES:
                return data, StatusWord.OK

    def _read_record(self, apdu: bytes) -> tuple[bytes, int]:
        if len(apdu) != 5 or apdu[3] & 0x07 != 0x04:
            return b"", StatusWord.WRONG_PARAMETERS
        file = self._by_sfi(apdu[3] >> 3)
        if file is None:
            return b"", StatusWord.FILE_NOT_FOUND
        if not 1 <= apdu[2] <= len(file.records):
            return b"", StatusWord.RECORD_NOT_FOUND
        return file.records[apdu[2] - 1], StatusWord.OK

    def _by_sfi(self, sfi: int) -> File | None:
        return next((f for f in self._here.files if f.sfi == sfi), None)
