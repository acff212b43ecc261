"""A virtual ISO 7816 card: a tree of files that answers like real cards do, errors included.

Behaviour: card document, sections 3, 4 and 9. What it is asked is kept in `heard`.
A family's own card is declared with what this module offers: docs/cards.md says how.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from hardware.iso7816 import Ins, Protocol, StatusWord
from hardware.virtual.command import Command, parse
from hardware.virtual.files import MF_ID, DataObject, Directory, File, Place
from hardware.virtual.reading import EndOfFile, part
from hardware.virtual.selecting import Le, Selecting, described, select
from hardware.virtual.t0 import T0, Answer, Line, protocol

__all__ = [
    "T0",
    "Answer",
    "Command",
    "DataObject",
    "Directory",
    "EndOfFile",
    "File",
    "Le",
    "Own",
    "Selecting",
    "VirtualCard",
]

_NO_SUCH_OBJECT = 0x6A88
_WRONG_KIND_OF_FILE = 0x6981

Own = Callable[["VirtualCard", Command], Answer]
"""What a card does at an instruction of its own; it returns data and status word."""


@dataclass
class VirtualCard:
    """A card with its MF first among the directories, the others lying in it.

    `transmit` is its only contact. `end`, `beyond`: what a read to or behind the end of a
    file is told. `filled`: bodies are zero-padded to the allocated size, so that is where
    they end. `secured`: it lies on a contactless field. `most`: the longest read. `t0`: for
    cards whose ATR leads to T=0. `own`: instructions by (CLA, INS), before all others.
    `spoil`: a fault's last word on an answer, given the command.
    """

    atr: bytes
    directories: tuple[Directory, ...]
    end: EndOfFile = EndOfFile.WARNING
    filled: bool = False
    secured: bool = False
    most: int = 256
    beyond: int = StatusWord.WRONG_OFFSET
    selecting: Selecting = field(default_factory=Selecting)
    t0: T0 | None = None
    own: Mapping[tuple[int, int], Own] = field(default_factory=dict)
    spoil: Callable[[bytes, bytes], bytes] | None = None
    heard: list[bytes] = field(default_factory=list, init=False)

    def __post_init__(self) -> None:
        if self.t0 and protocol(self.atr) is Protocol.T1:
            raise ValueError("after this ATR pcscd speaks T=1")
        mf, *others = self.directories
        self._root = replace(mf, files=(*mf.files, *others), fid=MF_ID)
        self.reset()

    def reset(self) -> None:
        """What power off and on does: the MF is current, no EF is."""
        self._place = Place((self._root,))
        self._line = Line(self.t0) if self.t0 else None
        self.remembered: dict[str, int] = {}  # for instructions of its own

    def transmit(self, apdu: bytes) -> bytes:
        """Answer one command APDU with data and status word."""
        self.heard.append(apdu)
        data, status = self._answer(apdu)
        answer = data + int(status).to_bytes(2, "big")
        return self.spoil(apdu, answer) if self.spoil else answer

    def file(self, fid: int) -> File | None:
        """Return an EF of the current DF, for instructions of a card's own."""
        return next((f for f in self._place.directory.elementary if f.fid == fid), None)

    def read(self, file: File | None, offset: int, length: int) -> Answer:
        """Read a transparent file, with every refusal this card knows."""
        if file is None:
            return b"", StatusWord.NO_CURRENT_FILE
        if refusal := self._refusal(file):
            return b"", refusal
        if file.records:
            return b"", _WRONG_KIND_OF_FILE
        if length > self.most:
            return b"", StatusWord.WRONG_LENGTH
        body = file.body.ljust(file.allocated, b"\0") if self.filled else file.body
        return part(body, offset, length, self.end, self.beyond)

    def _answer(self, apdu: bytes) -> Answer:
        if len(apdu) < 4:
            return b"", StatusWord.WRONG_LENGTH
        if apdu[0] not in {0x00, *(cla for cla, _ in self.own)}:
            return b"", StatusWord.UNKNOWN_CLASS
        command = parse(apdu)
        if command is None:
            return b"", StatusWord.WRONG_LENGTH
        return self._line.exchange(command, self._perform) if self._line else self._perform(command)

    def _perform(self, command: Command) -> Answer:
        own = self.own.get((command.cla, command.ins))
        if own:
            return own(self, command)
        instructions: dict[int, Callable[[Command], Answer]] = {
            Ins.SELECT: self._select,
            Ins.READ_BINARY: self._read_binary,
            Ins.READ_RECORD: self._read_record,
            Ins.GET_RESPONSE: lambda _: (b"", StatusWord.CONDITIONS_NOT_SATISFIED),
            Ins.GET_DATA: self._data_object,
        }
        perform = instructions.get(command.ins) if command.cla == 0x00 else None
        return perform(command) if perform else (b"", StatusWord.UNKNOWN_INSTRUCTION)

    def _select(self, command: Command) -> Answer:
        found = select(self._root, self._place, command, self.selecting)
        if not isinstance(found, Place):
            return b"", found
        self._place = found
        asked = command.le is not None or self.t0 is not None or self.selecting.unasked
        tells = asked and command.p2 in self.selecting.tells
        idle = found.file is not None and not found.file.active
        status = StatusWord.DEACTIVATED if idle else StatusWord.OK
        return described(found, command.p2) if tells else b"", status

    def _read_binary(self, command: Command) -> Answer:
        if command.data or command.le is None:
            return b"", StatusWord.WRONG_LENGTH
        offset = command.p1p2
        if command.p1 & 0x80:
            if not self._go_to(command.p1 & 0x1F):
                return b"", StatusWord.FILE_NOT_FOUND
            offset = command.p2
        return self.read(self._place.file, offset, command.le)

    def _read_record(self, command: Command) -> Answer:
        if command.data or command.le is None or command.p2 & 0x07 != 0x04:
            return b"", StatusWord.WRONG_PARAMETERS
        if command.p2 >> 3 and not self._go_to(command.p2 >> 3):
            return b"", StatusWord.FILE_NOT_FOUND
        file = self._place.file
        if file is None:
            return b"", StatusWord.NO_CURRENT_FILE
        if refusal := self._refusal(file):
            return b"", refusal
        if not file.records:
            return b"", _WRONG_KIND_OF_FILE
        if not 1 <= command.p1 <= len(file.records):
            return b"", StatusWord.RECORD_NOT_FOUND
        record = file.records[command.p1 - 1]
        return record if self.t0 else record[: command.le], StatusWord.OK

    def _data_object(self, command: Command) -> Answer:
        for found in self._place.directory.objects:
            if (found.tag, found.asked_with) == (command.p1p2, command.data):
                if found.le not in (None, command.le is not None):
                    return b"", StatusWord.WRONG_LENGTH
                refusal = self._refusal(found)
                return (b"", refusal) if refusal else (found.body, StatusWord.OK)
        return b"", _NO_SUCH_OBJECT

    def _go_to(self, sfi: int) -> bool:
        """Make the EF with this short identifier current; False where there is none."""
        files = self._place.directory.elementary
        found = next((f for f in files if f.sfi == sfi and sfi), None)
        self._place = replace(self._place, file=found) if found else self._place
        return found is not None

    def _refusal(self, held: File | DataObject) -> int:
        if self.secured or not held.free:
            return StatusWord.SECURITY_NOT_SATISFIED
        return 0 if held.active else StatusWord.DEACTIVATED
