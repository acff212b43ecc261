"""The slip as a picture, and the picture as ESC/POS: every script prints as the screen shows it."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen

from kiosk.qr import modules
from kiosk.slip.words import SlipWords

ROWS_AT_ONCE = 128
_START, _FEED, _CUT = b"\x1b@", b"\x1bd\x04", b"\x1dV\x42\x00"
_ANY_HEIGHT = 10_000
_PARAGRAPH = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignHCenter)


# Quarters of a turn from "ahead", as WayArrow.qml has them; Arabic paper does not mirror a way.
_TURNS = {"ahead": 0, "up": 0, "right": 90, "back": 180, "down": 180, "left": -90}


def draw(words: SlipWords, dots: int) -> QImage:
    """Draw a slip, `dots` wide and as long as it needs, black on white."""
    paper = QImage(dots, dots * 4, QImage.Format.Format_Grayscale8)
    paper.fill(QColor(Qt.GlobalColor.white))
    painter = QPainter(paper)
    unit = dots / 24
    down = unit
    above = ((words.house, 1.5, False), (words.call_code, 5.0, True))
    below = (
        (words.where, 1.7, True),
        (words.directions, 1.5, False),
        (words.delay, 1.5, False),
        (words.later, 1.5, False),
        (words.invitation, 1.4, False),
    )
    for text, size, bold in above:
        down = _write(painter, text, round(unit * size), bold, dots, round(down)) + unit * 0.7
    if words.arrow in _TURNS:
        down = _draw_arrow(painter, _TURNS[words.arrow], unit * 4, dots / 2, down) + unit * 0.7
    for text, size, bold in below:
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


def _draw_arrow(painter: QPainter, turn: int, side: float, middle: float, down: float) -> float:
    """Draw the way from this kiosk, `side` dots square about `middle`; returns where it ends."""
    reach, head = side * 0.36, side * 0.26
    painter.save()
    painter.translate(middle, down + side / 2)
    painter.rotate(turn)
    painter.setPen(QPen(Qt.GlobalColor.black, side * 0.11, c=Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(0, reach), QPointF(0, -reach))
    painter.drawLine(QPointF(-head, head - reach), QPointF(0, -reach))
    painter.drawLine(QPointF(head, head - reach), QPointF(0, -reach))
    painter.restore()
    return down + side


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
