"""Talking to a card: commands, status words, reading whole files (ISO/IEC 7816-4).

Every command passes one gate, `Card.send`, and that gate knows five instructions,
all of which only read. Short APDUs only; card document, section 3.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

from hardware.events import Cause
from hardware.unreadable import Unreadable

LARGEST_BLOCK = 256
LARGEST_FILE = 0x8000  # as far as the offset of a short READ BINARY reaches; the cap is 64 KiB
MOST_APDUS = 512
MOST_SECONDS = 7.5  # the kiosk's patience is 8: we say so before it does
_MOST_FOLLOW_UPS = LARGEST_FILE // LARGEST_BLOCK


class Ins(IntEnum):
    """The only instructions ever sent to a card. None of them changes it."""

    SELECT = 0xA4
    READ_BINARY = 0xB0
    READ_RECORD = 0xB2
    GET_RESPONSE = 0xC0
    GET_DATA = 0xCA


_ALLOWED = frozenset(Ins)


class StatusWord(IntEnum):
    """What a card says about the command, as far as we act on it."""

    OK = 0x9000
    END_OF_FILE = 0x6282
    DEACTIVATED = 0x6283
    WRONG_LENGTH = 0x6700
    SECURITY_NOT_SATISFIED = 0x6982
    CONDITIONS_NOT_SATISFIED = 0x6985
    NO_CURRENT_FILE = 0x6986
    FILE_NOT_FOUND = 0x6A82
    RECORD_NOT_FOUND = 0x6A83
    WRONG_PARAMETERS = 0x6A86
    WRONG_OFFSET = 0x6B00
    UNKNOWN_INSTRUCTION = 0x6D00
    UNKNOWN_CLASS = 0x6E00


class Refused(Exception):
    """The card answered a command with a status word we did not hope for."""

    def __init__(self, status: int) -> None:
        super().__init__(f"{status:04X}")
        self.status = status


class Card:
    """A conversation with one card: counts, limits and follows up what is sent.

    `transmit` takes a command APDU and returns data and status word. Limits: 512
    APDUs and `seconds` in all; beyond them `Unreadable` is raised.
    """

    def __init__(
        self,
        transmit: Callable[[bytes], bytes],
        *,
        seconds: float = MOST_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.apdus = 0
        self._transmit = transmit
        self._clock = clock
        self._deadline = clock() + seconds

    def send(self, apdu: bytes) -> tuple[bytes, int]:
        """Send one command, following 61xx and 6Cxx; return the data and the status word.

        Raises `Unreadable` when a limit is reached or the answer is no answer.
        """
        data, status = self._exchange(apdu)
        if status >> 8 == 0x6C:  # "ask for exactly so much"
            data, status = self._exchange(apdu[:4] + bytes([status & 0xFF]))
        for _ in range(_MOST_FOLLOW_UPS):
            if status >> 8 != 0x61:  # "so much more is waiting"
                return data, status
            if len(data) > LARGEST_FILE:
                break
            more, status = self._exchange(bytes([0x00, Ins.GET_RESPONSE, 0, 0, status & 0xFF]))
            data += more
        raise Unreadable(Cause.DAMAGED)

    def _exchange(self, apdu: bytes) -> tuple[bytes, int]:
        if apdu[1] not in _ALLOWED:
            raise AssertionError("only reading instructions may be sent")
        if self.apdus >= MOST_APDUS:
            raise Unreadable(Cause.DAMAGED)
        if self._clock() >= self._deadline:
            raise Unreadable(Cause.TOO_SLOW)
        self.apdus += 1
        answer = self._transmit(apdu)
        if not 2 <= len(answer) <= LARGEST_BLOCK + 2:
            raise Unreadable(Cause.DAMAGED)
        return answer[:-2], int.from_bytes(answer[-2:], "big")


def select(card: Card, aid: bytes) -> None:
    """Select an application by its AID, asking for no answer data. Raises `Refused`."""
    _, status = card.send(bytes([0x00, Ins.SELECT, 0x04, 0x0C, len(aid)]) + aid)
    if status != StatusWord.OK:
        raise Refused(status)


def read_record(card: Card, number: int, sfi: int) -> bytes:
    """Read one record of the file with this short identifier. Raises `Refused`."""
    data, status = card.send(bytes([0x00, Ins.READ_RECORD, number, sfi << 3 | 0x04, 0]))
    if status != StatusWord.OK:
        raise Refused(status)
    return data


def read_data_object(card: Card, tag: int) -> bytes:
    """Ask for one data object by its one- or two-byte tag. Raises `Refused`."""
    data, status = card.send(bytes([0x00, Ins.GET_DATA]) + tag.to_bytes(2, "big") + b"\0")
    if status != StatusWord.OK:
        raise Refused(status)
    return data


def read_file(
    card: Card, sfi: int, wanted: Callable[[bytes], int], first: int = LARGEST_BLOCK
) -> bytes:
    """Read a transparent file from its beginning, by short identifier, in the largest blocks.

    `wanted` is shown the `first` bytes and says how many bytes of the file count;
    a file may end earlier, which is no error here. Raises `Refused` if nothing can
    be read, `Unreadable` where more is wanted than can be addressed.
    """
    block = _read_block(card, [0x80 | sfi, 0], first)
    data = block.data
    goal = wanted(data)
    if goal > LARGEST_FILE:
        raise Unreadable(Cause.DAMAGED)
    while not block.last and len(data) < goal:
        where = [len(data) >> 8, len(data) & 0xFF]
        block = _read_block(card, where, min(block.asked, goal - len(data)))
        data += block.data
    return data[:goal]


@dataclass(frozen=True, slots=True)
class _Block:
    """What one READ BINARY gave, whether the file ends there, and the length the card took."""

    data: bytes
    last: bool
    asked: int


def _read_block(card: Card, where: list[int], length: int) -> _Block:
    """Read up to `length` bytes at P1 P2 = `where`.

    Cards mark the end in four ways (card document, section 3): 6282 with fewer
    bytes, 6282 with none (a shorter request may still succeed), 6B00, or simply no
    more bytes. 6Cxx is followed in `send`. 6700 means: not so much at once.
    """
    while True:
        data, status = card.send(bytes([0x00, Ins.READ_BINARY, *where, length & 0xFF]))
        if len(data) > length:
            raise Unreadable(Cause.DAMAGED)
        match status:
            case StatusWord.OK:
                return _Block(data, not data, length)
            case StatusWord.END_OF_FILE if data:
                return _Block(data, True, length)
            case StatusWord.END_OF_FILE | StatusWord.WRONG_LENGTH if length > 1:
                length //= 2
            case StatusWord.END_OF_FILE | StatusWord.WRONG_OFFSET:
                return _Block(b"", True, length)
            case _:
                raise Refused(status)
