"""Files of Serbian cards: a header with their length, then tag, length, value, low bytes first.

Card document, sections 4.10 and 4.15. A file may hold more than concerns us: it is read
up to the last object that does.
"""

from collections.abc import Callable, Iterator

from hardware.events import Cause
from hardware.families.declared import Layout
from hardware.families.fields import Key, Pieces
from hardware.unreadable import Unreadable

HEADER, OLD_HEADER = 4, 6
LONGEST_READ = 255
LONGEST_FILE = 4096  # several times what any of these files has
_NUMBER = 2
_OBJECT = 2 * _NUMBER
_NO_TAG = 0x10000
_BLANK = b"\x00\xff"


def up_to(tag: int, header: int = HEADER, *, not_from: int = _NO_TAG) -> Callable[[bytes], int]:
    """Say how far the object with this tag reaches, given the beginning of a file.

    Where the beginning does not tell: as far as the next object's length, and no further,
    for it may be one we are not to read: those with tags `not_from` on. Raises `Unreadable`
    where a file claims to be longer than any.
    """

    def wanted(head: bytes) -> int:
        if not head.strip(_BLANK):
            return len(head)
        end = header
        for found, start, end in _objects(head, header):
            if found == tag:
                return end
            if found >= not_from:
                return min(start, len(head))
        claimed = _claimed(head, header)
        if claimed > LONGEST_FILE:
            raise Unreadable(Cause.DAMAGED)
        return min(claimed, end + _OBJECT)

    return wanted


def objects(last: int, *digits: int, header: int = HEADER, not_from: int = _NO_TAG) -> Layout:
    """Lay out such a file, or its beginning as far as the object `last`, named by tags.

    The values of `digits` are ASCII, whether a byte or two were written for each. Raises
    `Unreadable` where the data end before both that object and the length the file claims;
    one with a tag `not_from` or above ends them.
    """

    def cut(data: bytes) -> Pieces:
        pieces: dict[Key, bytes] = {}
        if not data.strip(_BLANK):
            return pieces
        whole = len(data) >= _claimed(data, header)
        for tag, start, end in _objects(data, header):
            if tag >= not_from:
                whole = True
                break
            if end > len(data):
                whole = False
                break
            value = data[start:end]
            pieces[tag] = value.replace(b"\0", b"") if tag in digits else value
        if last not in pieces and not whole:
            raise Unreadable(Cause.DAMAGED)
        return pieces

    return cut


def _claimed(data: bytes, header: int) -> int:
    """Return how long the file is, by its header."""
    return header + _number(data, header - _NUMBER)


def _objects(data: bytes, at: int) -> Iterator[tuple[int, int, int]]:
    """Go through a row: each tag, where its value starts, and where it should end."""
    while at + _OBJECT <= len(data):
        start = at + _OBJECT
        tag, at = _number(data, at), start + _number(data, at + _NUMBER)
        yield tag, start, at


def _number(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + _NUMBER], "little")
