"""A command APDU taken apart as a card does it, short form only."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """One command: header, body, and how many bytes are asked for (None: no Le byte)."""

    cla: int
    ins: int
    p1: int
    p2: int
    data: bytes = b""
    le: int | None = None

    @property
    def p1p2(self) -> int:
        """Both parameters as one number: an offset, or a tag."""
        return self.p1 << 8 | self.p2


def parse(apdu: bytes) -> Command | None:
    """Take a command apart; None where its lengths contradict each other."""
    if len(apdu) < 4:
        return None
    cla, ins, p1, p2 = apdu[:4]
    rest = apdu[4:]
    if not rest:
        return Command(cla, ins, p1, p2)
    if len(rest) == 1:
        return Command(cla, ins, p1, p2, le=rest[0] or 256)
    size, body = rest[0], rest[1:]
    if size == 0 or len(body) not in (size, size + 1):
        return None
    le = (body[size] or 256) if len(body) > size else None
    return Command(cla, ins, p1, p2, body[:size], le)
