"""What the T=0 protocol makes of a card's answers: 61xx, GET RESPONSE, 6Cxx.

Which protocol is spoken the ATR decides: pcscd takes T=1 where it is offered.
"""

from collections.abc import Callable
from dataclasses import dataclass

from hardware.iso7816 import Ins, Protocol, StatusWord
from hardware.virtual.command import Command

Answer = tuple[bytes, int]


@dataclass(frozen=True, slots=True)
class T0:
    """How a T=0 card is particular.

    `le_refused`: 6700 to a Le byte behind a body. `most`: bytes announced and fetched
    at once. `every`: even a plain READ BINARY is answered with 61xx. `response_p2`:
    the P2 its GET RESPONSE wants. `behind_data`: how it says what waits after a command
    with a body: 61xx, on some cards 6Cxx.
    """

    le_refused: bool = False
    most: int = 256
    every: bool = False
    response_p2: int = 0x00
    behind_data: int = 0x6100


def protocol(atr: bytes) -> Protocol:
    """Return the protocol pcscd speaks after this ATR: T=1 wherever it is offered."""
    offered: set[int] = set()
    at, present = 1, atr[1]
    while present & 0xF0:
        at += (present >> 4 & 0x07).bit_count()  # TA, TB, TC
        if not present & 0x80:
            break
        at += 1
        present = atr[at]
        offered.add(present & 0x0F)
    return Protocol.T1 if 1 in offered else Protocol.T0


class Line:
    """The answers waiting on a T=0 card."""

    def __init__(self, rules: T0) -> None:
        self._rules = rules
        self._waiting = b""
        self._status = int(StatusWord.OK)

    def exchange(self, command: Command, perform: Callable[[Command], Answer]) -> Answer:
        """Let the card perform the command, and give its answer the way T=0 can carry it."""
        if (command.cla, command.ins) == (0x00, Ins.GET_RESPONSE):
            return self._fetch(command)
        self._waiting = b""
        if command.data and command.le is not None and self._rules.le_refused:
            return b"", StatusWord.WRONG_LENGTH
        data, status = perform(command)
        if not data:
            return b"", status
        if command.data or command.le is None or self._rules.every:
            self._waiting, self._status = data, status
            announced = self._announced()
            return b"", announced & 0xFF | self._rules.behind_data if command.data else announced
        if len(data) != command.le:
            return b"", 0x6C00 | len(data) & 0xFF
        return data, status

    def _announced(self) -> int:
        return 0x6100 | min(len(self._waiting), self._rules.most) & 0xFF

    def _fetch(self, command: Command) -> Answer:
        if not self._waiting:
            return b"", StatusWord.CONDITIONS_NOT_SATISFIED
        if command.p1p2 != self._rules.response_p2:
            return b"", StatusWord.WRONG_PARAMETERS
        ready = min(len(self._waiting), self._rules.most)
        length = command.le or 256
        if length > ready:
            return b"", 0x6C00 | ready & 0xFF
        data, self._waiting = self._waiting[:length], self._waiting[length:]
        return data, self._announced() if self._waiting else self._status
