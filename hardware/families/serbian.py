"""Files of Serbian cards: a header with their length, then tag, length, value, low bytes first.

Card document, sections 4.10 and 4.15. A file may hold more than concerns us: it is read
up to the last object that does.
"""

from collections.abc import Callable, Iterator

from hardware.families.declared import Layout
from hardware.families.fields import Key, Pieces
from hardware.iso7816 import LARGEST_FILE

HEADER, OLD_HEADER = 4, 6
LONGEST_READ = 255
_NUMBER = 2
_OBJECT = 2 * _NUMBER
_BEYOND = 48  # bytes of an object or two that the beginning of a file did not show
_BLANK = b"\x00\xff"


def up_to(tag: int, header: int = HEADER) -> Callable[[bytes], int]:
    """Say how far the object with this tag reaches, given the beginning of a file.

    Where the beginning does not tell, a little more than it does tell.
    """

    def wanted(head: bytes) -> int:
        if not head.strip(_BLANK):
            return len(head)
        last = header + _number(head, header - _NUMBER)
        end = header
        for found, _, end in _objects(head, header):
            if found == tag:
                return end
        return last if last > LARGEST_FILE else min(last, end + _BEYOND)

    return wanted


def objects(*digits: int, header: int = HEADER) -> Layout:
    """Lay out such a file, or its beginning; pieces are named by their tags.

    The values of `digits` are ASCII, whether a byte or two were written for each.
    """

    def cut(data: bytes) -> Pieces:
        pieces: dict[Key, bytes] = {}
        for tag, start, end in _objects(data, header):
            if end <= len(data):
                value = data[start:end]
                pieces[tag] = value.replace(b"\0", b"") if tag in digits else value
        return pieces

    return cut


def _objects(data: bytes, at: int) -> Iterator[tuple[int, int, int]]:
    """Go through a row: each tag, where its value starts, and where it should end."""
    while at + _OBJECT <= len(data):
        start = at + _OBJECT
        tag, at = _number(data, at), start + _number(data, at + _NUMBER)
        yield tag, start, at


def _number(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + _NUMBER], "little")
