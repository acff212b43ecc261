"""QR codes as a path of modules, for the screen and for the slip. Made, and never opened, here."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple


class Modules(NamedTuple):
    """A QR code (ISO/IEC 18004) without its quiet zone: `rows` of dark (True) and light."""

    rows: tuple[tuple[bool, ...], ...]

    @property
    def size(self) -> int:
        """Modules along one side."""
        return len(self.rows)

    @property
    def path(self) -> str:
        """The dark modules as an SVG path, one unit each; runs are one piece."""
        return "".join(
            f"M{x} {y}h{wide}v1h-{wide}z"
            for y, row in enumerate(self.rows)
            for x, wide in _runs(row)
        )


def modules(text: str) -> Modules:
    """Make the code of a text, level M: readable with a seventh of it covered."""
    import segno

    matrix = segno.make(text, error="m", micro=False).matrix
    return Modules(tuple(tuple(bool(dark) for dark in row) for row in matrix))


def for_screen(text: str) -> dict[str, object]:
    """What QrCode.qml draws; empty for no text."""
    if not text:
        return {}
    made = modules(text)
    return {"size": made.size, "path": made.path}


def _runs(row: Sequence[bool]) -> Iterator[tuple[int, int]]:
    start = None
    for x, dark in enumerate((*row, False)):
        if dark and start is None:
            start = x
        elif not dark and start is not None:
            yield start, x - start
            start = None
