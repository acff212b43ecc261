"""Looks for damage in the write-ahead log, which SQLite takes for the end of the log.

SQLite reads the log up to the first frame whose checksum is wrong and forgets the rest.
After a power cut that is right: nothing after it was promised. docs/decisions/0062.
"""

import struct
from pathlib import Path

_HEADER = struct.Struct(">8I")
_FRAME = struct.Struct(">6I")
_MAGIC = 0x377F0682
_WORD = 0xFFFFFFFF


def is_damaged(log: Path) -> bool:
    """Say whether the log lost something in its middle, that is, before its last transaction.

    Read twice: what another process is writing just now is no damage.
    """
    first = _read(log)
    return _broken(first) and first == _read(log)


def _read(log: Path) -> bytes:
    try:
        return log.read_bytes()
    except FileNotFoundError:
        return b""


def _broken(log: bytes) -> bool:
    if len(log) < _HEADER.size or not any(log[: _HEADER.size]):
        return False
    magic, _, page, _, salt1, salt2, *told = _HEADER.unpack_from(log)
    if magic & ~1 != _MAGIC:
        return True
    order = ">" if magic & 1 else "<"
    sums = _summed(order, log[: _HEADER.size - 8], (0, 0))
    if sums != tuple(told):
        return True
    step, at = _FRAME.size + page, _HEADER.size
    while _is_frame(log, at, step, (salt1, salt2)):
        sums = _chained(order, log, at, step, sums)
        if sums != _told(log, at):
            return _goes_on(order, log, at, step, (salt1, salt2), sums)
        at += step
    return _goes_on(order, log, at, step, (salt1, salt2), sums)


def _goes_on(
    order: str, log: bytes, at: int, step: int, salts: tuple[int, int], sums: tuple[int, int]
) -> bool:
    """Say whether a transaction was begun after a commit at the break or beyond it.

    It was: then that commit was on disk. A frame belongs to the one before it if its
    checksum continues that one's; what a transaction rolled back left there does not.
    """
    while at + 2 * step <= len(log):
        ends = _FRAME.unpack_from(log, at)[1] > 0
        if ends and _is_frame(log, at + step, step, salts):
            told = _told(log, at + step)
            if told in (_chained(order, log, at + step, step, s) for s in (_told(log, at), sums)):
                return True
        at += step
    return False


def _is_frame(log: bytes, at: int, step: int, salts: tuple[int, int]) -> bool:
    return at + step <= len(log) and _FRAME.unpack_from(log, at)[2:4] == salts


def _told(log: bytes, at: int) -> tuple[int, int]:
    return _FRAME.unpack_from(log, at)[4:6]


def _chained(order: str, log: bytes, at: int, step: int, sums: tuple[int, int]) -> tuple[int, int]:
    """The checksum of the frame at `at`, after one with the checksum `sums`."""
    sums = _summed(order, log[at : at + 8], sums)
    return _summed(order, log[at + _FRAME.size : at + step], sums)


def _summed(order: str, data: bytes, sums: tuple[int, int]) -> tuple[int, int]:
    """SQLite's checksum over 8 bytes at a time; see its file format, section 4.2."""
    first, second = sums
    words = iter(struct.unpack(f"{order}{len(data) // 4}I", data))
    for one, two in zip(words, words, strict=True):
        first = (first + one + second) & _WORD
        second = (second + two + first) & _WORD
    return first, second
