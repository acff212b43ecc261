"""SELECT on a virtual card: all the ways of ISO/IEC 7816-4, and how strict a card is.

Ways (P1): 00 by identifier, 01 child DF, 02 EF in the current DF, 03 parent, 04 by AID,
08 path from the MF, 09 path from the current DF.
"""

from dataclasses import dataclass, replace
from enum import Enum

from hardware.iso7816 import StatusWord
from hardware.virtual.command import Command
from hardware.virtual.encode import ber
from hardware.virtual.files import MF_ID, Directory, File, Place, everywhere

_NOTHING_TOLD = 0x0C
_FCI, _FCP = 0x6F, 0x62


class Le(Enum):
    """What a card says to the Le byte of a SELECT."""

    EITHER = "with it or without"
    MATCHING = "it must be there where P2 asks for an answer, and not otherwise: else 6700"


@dataclass(frozen=True, slots=True)
class Selecting:
    """How a card takes SELECT. A way or a P2 that is not listed is refused with 6A86.

    `tells`: the P2 after which it describes the file (00: FCI, 04: FCP); under T=1 only
    if asked with a Le byte, or `unasked`. `bare_mf`: `00 A4 00 0C` without any body is
    the MF. `partial_aid`: the beginning of an AID is enough.
    """

    ways: frozenset[int] = frozenset({0x00, 0x01, 0x02, 0x03, 0x04, 0x08, 0x09})
    p2: frozenset[int] = frozenset({0x00, 0x04, _NOTHING_TOLD})
    le: Le = Le.EITHER
    tells: frozenset[int] = frozenset({0x00, 0x04})
    unasked: bool = False
    bare_mf: bool = True
    partial_aid: bool = False


def select(root: Directory, here: Place, command: Command, rules: Selecting) -> Place | int:
    """Return where the card is after this SELECT, or the status word it is refused with."""
    if command.p1 not in rules.ways or command.p2 not in rules.p2:
        return StatusWord.WRONG_PARAMETERS
    wants_answer = command.p2 != _NOTHING_TOLD
    if rules.le is Le.MATCHING and wants_answer != (command.le is not None):
        return StatusWord.WRONG_LENGTH
    data = command.data
    found: Place | None
    match command.p1:
        case 0x00 if not data:
            found = Place((root,)) if rules.bare_mf else None
        case 0x03 if not data:
            found = Place(here.path[:-1] or here.path)
        case 0x04 if data:
            found = _by_aid(root, data, rules.partial_aid)
        case 0x08 | 0x09 if data and len(data) % 2 == 0:
            found = _by_path((root,) if command.p1 == 0x08 else here.path, data)
        case 0x00 | 0x01 | 0x02 if len(data) == 2:
            found = _by_id(root, here.path, command.p1, int.from_bytes(data, "big"))
        case _:
            return StatusWord.WRONG_LENGTH
    return StatusWord.FILE_NOT_FOUND if found is None else found


def described(place: Place, p2: int) -> bytes:
    """Describe what was selected: the FCI for P2 00, the FCP for P2 04."""
    tag = _FCI if p2 == 0x00 else _FCP
    if place.file:
        return ber(tag, *_of_file(place.file))
    directory = place.directory
    names = [ber(0x84, directory.aid)] if directory.aid else []
    numbers = [ber(0x83, directory.fid.to_bytes(2, "big"))] if directory.fid else []
    return ber(tag, ber(0x82, b"\x38"), *numbers, *names)


def _of_file(file: File) -> list[bytes]:
    size = max(file.allocated, len(file.body), sum(map(len, file.records)))
    kind = ber(0x82, b"\x02" if file.records else b"\x01")
    short = [ber(0x88, bytes([file.sfi << 3]))] if file.sfi else []
    return [
        ber(0x80, size.to_bytes(2, "big")),
        kind,
        ber(0x83, file.fid.to_bytes(2, "big")),
        *short,
    ]


def _by_aid(root: Directory, aid: bytes, partial: bool) -> Place | None:
    for path in everywhere((root,)):
        if any(known == aid or (partial and known.startswith(aid)) for known in path[-1].aids):
            return Place(path)
    return None


def _by_path(path: tuple[Directory, ...], data: bytes) -> Place | None:
    place: Place | None = Place(path)
    for at in range(0, len(data), 2):
        fid = int.from_bytes(data[at : at + 2], "big")
        if at == 0 and fid == path[-1].fid:  # "from the MF" is written with it and without
            continue
        if place is None or place.file:
            return None
        place = _child(place.path, fid)
    return place


def _by_id(root: Directory, path: tuple[Directory, ...], way: int, fid: int) -> Place | None:
    """Look among the children; for way 00 also at the MF, here, the parent and its DFs."""
    if way == 0x00 and fid == MF_ID:
        return Place((root,))
    child = _child(path, fid)
    if way == 0x01:
        return child if child and not child.file else None
    if way == 0x02:
        return child if child and child.file else None
    if child:
        return child
    if fid and fid == path[-1].fid:
        return Place(path)
    above = path[:-1]
    if not above:
        return None
    if fid and fid == above[-1].fid:
        return Place(above)
    sibling = _child(above, fid)
    return sibling if sibling and not sibling.file else None


def _child(path: tuple[Directory, ...], fid: int) -> Place | None:
    for entry in path[-1].files:
        if entry.fid == fid and fid:
            if isinstance(entry, Directory):
                return Place((*path, entry))
            return replace(Place(path), file=entry)
    return None
