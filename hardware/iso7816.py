"""Talking to a card: commands, status words, reading whole files (ISO/IEC 7816-4).

Every command passes one gate, `Card.send`, and that gate knows eleven commands, all of
which only read. Short APDUs only; card document, section 3.
"""

import time
from collections.abc import Callable
from enum import Enum, IntEnum

from hardware.events import Cause
from hardware.unreadable import Unreadable

LARGEST_BLOCK = 256
LARGEST_FILE = 0x8000  # as far as the offset of a short READ BINARY reaches; the cap is 64 KiB
MOST_APDUS = 512
MOST_SECONDS = 7.5  # the kiosk's patience is 8: we say so before it does
NO_DATA = 0x0C  # P2 of SELECT: answer nothing about what was selected
_MOST_FOLLOW_UPS = LARGEST_FILE // LARGEST_BLOCK
_KNOWN_BLOCKS = (255, 128)  # what cards give at once that do not give 256 (Austria, Italy)
_HEADER = 5  # class, instruction, P1, P2 and one length


class Protocol(Enum):
    """How bytes travel on a card's contacts."""

    T0 = 0
    T1 = 1


class Ins(IntEnum):
    """The interindustry instructions ever sent to a card. None of them changes it."""

    SELECT = 0xA4
    READ_BINARY = 0xB0
    READ_RECORD = 0xB2
    GET_RESPONSE = 0xC0
    GET_DATA = 0xCA


# Class and instruction of all that may be sent (decision 0053).
ALLOWED = frozenset(
    {
        *((0x00, ins) for ins in Ins),
        (0x80, 0xB0),  # Thai ID: read so many bytes from there
        (0xC8, 0x32),  # MyKad: how many bytes the next piece has
        (0xCC, 0x00),  # MyKad: which piece of which file is next
        (0xCC, 0x06),  # MyKad: read the piece
        (0xFF, 0xA4),  # to the reader, not the card: a memory card is in
        (0xFF, 0xB0),  # to the reader, not the card: read its memory
    }
)


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
    APDUs and `seconds` in all; beyond them `Unreadable` is raised. `block` is the most
    bytes it gives at once, as far as it showed; `response_p2` is P2 of GET RESPONSE,
    which is 01 for old Thai cards; `selected` is the last SELECT it took (a refused
    one leaves a card where it is).
    """

    def __init__(
        self,
        transmit: Callable[[bytes], bytes],
        *,
        protocol: Protocol = Protocol.T1,
        seconds: float = MOST_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.apdus = 0
        self.block = LARGEST_BLOCK
        self.response_p2 = 0x00
        self.selected = b""
        self._transmit = transmit
        self._protocol = protocol
        self._clock = clock
        self._deadline = clock() + seconds

    def send(self, apdu: bytes) -> tuple[bytes, int]:
        """Send one command, following 61xx and 6Cxx; return the data and the status word.

        A command with data and Le goes to a T=0 card without Le, which is then asked
        for by 61xx; 6Cxx to such a command says the same, as there is no Le to put right.
        A SELECT without Le wants no answer: what waits after it is left.
        Raises `Unreadable` when a limit is reached or the answer is none.
        """
        whole = apdu
        if self._has_no_le(apdu):
            apdu = apdu[: _HEADER + apdu[4]]
        data = b""
        for _ in range(_MOST_FOLLOW_UPS):
            more, status = self._exchange(apdu)
            if status >> 8 == 0x6C and not self._has_no_le(apdu):  # "ask for exactly so much"
                apdu = _asking_for(status & 0xFF, apdu)
                continue
            if status >> 8 == 0x6C:
                status += 0x6100 - 0x6C00
            data += more
            if status >> 8 == 0x61 and _wants_nothing(whole):
                status = int(StatusWord.OK)
            if status >> 8 != 0x61:  # "so much more is waiting"
                if whole[1] == Ins.SELECT and status == StatusWord.OK:
                    self.selected = whole
                return data, status
            apdu = bytes([0x00, Ins.GET_RESPONSE, 0, self.response_p2, status & 0xFF])
        raise Unreadable(Cause.DAMAGED)

    def _has_no_le(self, apdu: bytes) -> bool:
        """Say whether the command travels where no Le can follow: T=0, behind data."""
        return self._protocol is Protocol.T0 and len(apdu) > _HEADER

    def _exchange(self, apdu: bytes) -> tuple[bytes, int]:
        if (apdu[0], apdu[1]) not in ALLOWED:
            raise AssertionError("only reading commands may be sent")
        if self.apdus >= MOST_APDUS:
            raise Unreadable(Cause.DAMAGED)
        if self._clock() >= self._deadline:
            raise Unreadable(Cause.TOO_SLOW)
        self.apdus += 1
        answer = self._transmit(apdu)
        if not 2 <= len(answer) <= LARGEST_BLOCK + 2:
            raise Unreadable(Cause.DAMAGED)
        return answer[:-2], int.from_bytes(answer[-2:], "big")


def select(card: Card, aid: bytes, *, p2: int = NO_DATA, le: int | None = None) -> bytes:
    """Select an application by its AID; return what the card says of it, if asked to.

    `p2`: 0C for no answer, 00 for FCI, 04 for FCP; `le` is sent where it is given, and
    some cards take only one of the two. Raises `Refused`.
    """
    asked = b"" if le is None else bytes([le])
    data, status = card.send(bytes([0x00, Ins.SELECT, 0x04, p2, len(aid)]) + aid + asked)
    if status != StatusWord.OK:
        raise Refused(status)
    return data


def read_file(
    card: Card, sfi: int, wanted: Callable[[bytes], int], first: int = LARGEST_BLOCK
) -> bytes:
    """Read a transparent file from its beginning, by short identifier, in the largest blocks.

    `wanted` is shown the `first` bytes, and again what is there after each block, and
    says how many bytes of the file count; a file may end earlier, which is no error
    here. Raises `Refused` if nothing can be read, `Unreadable` where more is wanted than
    can be addressed.
    """
    return _read_from(card, [0x80 | sfi, 0], wanted, first)


def read_current(card: Card, wanted: Callable[[bytes], int], first: int = LARGEST_BLOCK) -> bytes:
    """Read the transparent file that is selected; otherwise as `read_file`."""
    return _read_from(card, [0, 0], wanted, first)


def read_part(card: Card, at: int, size: int) -> bytes:
    """Read so many bytes of the selected file from there, fewer where it ends. Raises `Refused`."""
    return _read_from(card, [at >> 8, at & 0xFF], lambda _: size, size, at)


def _wants_nothing(apdu: bytes) -> bool:
    """Say whether this is a SELECT without Le."""
    return apdu[1] == Ins.SELECT and (len(apdu) < _HEADER or len(apdu) == _HEADER + apdu[4])


def _asking_for(length: int, apdu: bytes) -> bytes:
    """Give the same command with another Le, whatever data it has."""
    whole = 4 if len(apdu) <= _HEADER else _HEADER + apdu[4]
    return apdu[:whole] + bytes([length])


def _read_from(
    card: Card, start: list[int], wanted: Callable[[bytes], int], first: int, base: int = 0
) -> bytes:
    reading = _Reading(card)
    data = reading.block(start, first)
    while True:
        goal = wanted(data)
        if goal > LARGEST_FILE:
            raise Unreadable(Cause.DAMAGED)
        if len(data) >= goal or not reading.room:
            return data[:goal]
        at = base + len(data)
        data += reading.block([at >> 8, at & 0xFF], goal - len(data))


class _Reading:
    """One file being read: `room` is how many bytes of it there may still be.

    Cards mark the end in four ways (card document, section 3): 6282 with fewer bytes;
    6282 with none, or 6B00, where a shorter request may still succeed; or simply no more
    bytes. 6Cxx is followed in `send`. 6700 means: not so much at once, or: the file is
    shorter. That holds for this file; for the card's other files only the lengths do that
    cards are known to stop at, once they brought data.
    """

    def __init__(self, card: Card) -> None:
        self.room = LARGEST_FILE
        self._card = card
        self._most = card.block
        self._near_the_end = False

    def block(self, where: list[int], wish: int) -> bytes:
        """Read up to `wish` bytes at P1 P2 = `where`; none at the end. Raises `Refused`."""
        begins = not any(where) or where[0] & 0x80 != 0
        while self.room:
            length = min(wish, self._most, 1 << self.room.bit_length() - 1)
            data, status = self._card.send(bytes([0x00, Ins.READ_BINARY, *where, length & 0xFF]))
            if len(data) > length:
                raise Unreadable(Cause.DAMAGED)
            match status:
                case StatusWord.OK if data:
                    self._gave(len(data), length)
                    return data
                case StatusWord.END_OF_FILE if data:
                    self._gave(len(data), length)
                    self.room = 0
                    return data
                case StatusWord.OK:
                    self.room = 0
                case StatusWord.END_OF_FILE:
                    self._ends_within(length)
                case StatusWord.WRONG_OFFSET:
                    if not begins and not self._near_the_end:
                        wish = 1  # tells the end from a request that goes beyond it
                    self._ends_within(length)
                case StatusWord.WRONG_LENGTH if length > 1:
                    self._most = 255 if length == LARGEST_BLOCK else _half(length)
                case StatusWord.WRONG_LENGTH if not begins:
                    self.room = 0  # refused at any length, behind the end (Austria)
                case _:
                    raise Refused(status)
        return b""

    def _gave(self, size: int, asked: int) -> None:
        if self._near_the_end:
            self.room -= size
        if asked == self._most and asked in _KNOWN_BLOCKS:
            self._card.block = asked

    def _ends_within(self, length: int) -> None:
        """Note that fewer bytes than that are left."""
        self._near_the_end = True
        self.room = length - 1


def _half(length: int) -> int:
    """Give the next length to try after 255: 128, 64 and so on."""
    return 1 << (length - 1).bit_length() - 1
