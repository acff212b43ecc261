"""The slip as a picture, and the picture as ESC/POS: every script prints as the screen shows it."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from kiosk.qr import modules
from kiosk.value import Value

ROWS_AT_ONCE = 128
_START, _FEED, _CUT = b"\x1b@", b"\x1bd\x04", b"\x1dV\x42\x00"
_ANY_HEIGHT = 10_000
_PARAGRAPH = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignHCenter)


class SlipWords(Value, frozen=True):
    """What stands on a slip, in the patient's language. Nothing of it names anybody."""

    house: str
    call_code: str
    where: str
    directions: str
    invitation: str
    visit_code: str


def draw(words: SlipWords, dots: int) -> QImage:
    """Draw a slip, `dots` wide and as long as it needs, black on white."""
    paper = QImage(dots, dots * 4, QImage.Format.Format_Grayscale8)
    paper.fill(QColor(Qt.GlobalColor.white))
    painter = QPainter(paper)
    unit = dots / 24
    down = unit
    for text, size, bold in (
        (words.house, 1.5, False),
        (words.call_code, 5.0, True),
        (words.where, 1.7, True),
        (words.directions, 1.5, False),
        (words.invitation, 1.4, False),
    ):
        down = _write(painter, text, round(unit * size), bold, dots, round(down)) + unit * 0.7
    down = _draw_code(painter, words.visit_code, dots, round(down)) + unit
    painter.end()
    return paper.copy(0, 0, dots, min(round(down), paper.height()))


def _write(painter: QPainter, text: str, pixels: int, bold: bool, dots: int, down: int) -> float:
    """Write a paragraph; returns where the next one may begin."""
    if not text:
        return down
    font = QFont("Inter")
    font.setPixelSize(pixels)
    font.setBold(bold)
    painter.setFont(font)
    room = QRect(0, down, dots, _ANY_HEIGHT)
    used = painter.boundingRect(room, _PARAGRAPH, text)
    painter.drawText(room, _PARAGRAPH, text)
    return used.bottom() + 1


def _draw_code(painter: QPainter, text: str, dots: int, down: int) -> float:
    """Draw the QR code with its quiet zone of four modules; returns where it ends."""
    code = modules(text)
    side = max(2, round(dots * 0.55) // (code.size + 8))
    left = (dots - side * code.size) // 2
    top = down + 4 * side
    for y, row in enumerate(code.rows):
        for x, dark in enumerate(row):
            if dark:
                painter.fillRect(left + x * side, top + y * side, side, side, Qt.GlobalColor.black)
    return top + side * (code.size + 4)


def escpos(picture: QImage) -> bytes:
    """Tell a receipt printer to print it and to cut: ESC @, GS v 0 in bands, ESC d, GS V."""
    return b"".join((_START, *_bands(picture), _FEED, _CUT))


def _bands(picture: QImage) -> Iterator[bytes]:
    wide = picture.width() // 8
    for top in range(0, picture.height(), ROWS_AT_ONCE):
        high = min(ROWS_AT_ONCE, picture.height() - top)
        head = b"\x1dv0\x00" + wide.to_bytes(2, "little") + high.to_bytes(2, "little")
        yield head + b"".join(_row(picture, y, wide) for y in range(top, top + high))


def _row(picture: QImage, y: int, wide: int) -> bytes:
    line: memoryview = picture.constScanLine(y)  # type: ignore[assignment]
    grey = bytes(line)[: wide * 8]
    bits = int("".join("1" if level < 128 else "0" for level in grey), 2)
    return bits.to_bytes(wide, "big")
