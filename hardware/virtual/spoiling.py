"""What can be wrong with the answers of any card: loops, rubbish, too much, too little.

Each function is a card's `spoil`: given a command and the right answer, it gives the wrong one.
"""

from hashlib import shake_256
from itertools import count

from hardware.iso7816 import Ins

_OK = b"\x90\x00"
_EXTRA = 16
_LONGEST = 258


def loop_61xx(apdu: bytes, answer: bytes) -> bytes:
    """Say of all data that more is waiting, without end."""
    if apdu[1] == Ins.GET_RESPONSE:
        return bytes(_EXTRA) + b"\x61\x10"
    return b"\x61\x10" if _brings(answer) else answer


def loop_6cxx(apdu: bytes, answer: bytes) -> bytes:
    """Want every length to be one more."""
    return bytes([0x6C, (apdu[-1] + 1) & 0xFF]) if _brings(answer) else answer


def longer(_: bytes, answer: bytes) -> bytes:
    """Give more bytes than were asked for."""
    data, status = answer[:-2], answer[-2:]
    return data + bytes(_EXTRA) + status if data else answer


def one_byte(_: bytes, __: bytes) -> bytes:
    """Answer half a status word."""
    return b"\x90"


def hollow(_: bytes, answer: bytes) -> bytes:
    """Say yes to everything and give nothing."""
    return _OK


def refusing(_: bytes, __: bytes) -> bytes:
    """Say "no precise diagnosis" to everything."""
    return b"\x6f\x00"


def echoing(apdu: bytes, _: bytes) -> bytes:
    """Give every command back."""
    return apdu + _OK


def endless(apdu: bytes, answer: bytes) -> bytes:
    """Have bytes at every offset: the file does not end."""
    if apdu[1] == Ins.READ_BINARY and len(apdu) == 5:
        return b"A" * (apdu[4] or 256) + _OK
    return answer


class Rubbish:
    """Random answers of any length, the same ones every time."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._turns = count()

    def __call__(self, _: bytes, __: bytes) -> bytes:
        """Answer at random."""
        noise = shake_256(f"{self._seed} {next(self._turns)}".encode()).digest(_LONGEST + 2)
        return noise[2 : 4 + int.from_bytes(noise[:2], "big") % (_LONGEST - 1)]


def _brings(answer: bytes) -> bool:
    return len(answer) > 2 or answer[-2] == 0x61
