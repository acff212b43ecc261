"""READ BINARY on a virtual card: the part asked for, and all ways of saying "the end"."""

from enum import Enum

from hardware.iso7816 import StatusWord


class EndOfFile(Enum):
    """How a card says that a READ BINARY reached the end of the file."""

    WARNING = "6282 with the data"
    EMPTY_WARNING = "6282 with no data"
    WRONG_LE = "6Cxx with the right length"
    FEWER_BYTES = "9000 with the data"
    WRONG_OFFSET = "6B00 as soon as offset and length together pass it"
    WRONG_LENGTH = "6700 as soon as offset and length together pass it"


def part(
    body: bytes,
    offset: int,
    length: int,
    end: EndOfFile,
    beyond: int = StatusWord.WRONG_OFFSET,
) -> tuple[bytes, int]:
    """Return so many bytes from there, and the status word; `beyond`: where there are none."""
    if offset >= len(body):
        return b"", beyond
    data = body[offset : offset + length]
    if len(data) == length:
        return data, StatusWord.OK
    match end:
        case EndOfFile.WARNING:
            return data, StatusWord.END_OF_FILE
        case EndOfFile.EMPTY_WARNING:
            return b"", StatusWord.END_OF_FILE
        case EndOfFile.WRONG_LE:
            return b"", 0x6C00 | len(data)
        case EndOfFile.FEWER_BYTES:
            return data, StatusWord.OK
        case EndOfFile.WRONG_OFFSET:
            return b"", StatusWord.WRONG_OFFSET
        case EndOfFile.WRONG_LENGTH:
            return b"", StatusWord.WRONG_LENGTH
