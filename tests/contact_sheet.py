"""Many pictures on one sheet, in rows, each at the same height."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

HEIGHT = 320
GAP = 8
QUALITY = 82  # of a JPEG: small print stays readable


def contact_sheet(pictures: Sequence[QImage], path: Path, *, columns: int) -> None:
    """Lay them out, so many a row, and save the sheet."""
    small = [
        picture.scaledToHeight(HEIGHT, Qt.TransformationMode.SmoothTransformation)
        for picture in pictures
    ]
    rows = [small[at : at + columns] for at in range(0, len(small), columns)]
    width = max(sum(each.width() + GAP for each in row) for row in rows) + GAP
    sheet = QImage(width, len(rows) * (HEIGHT + GAP) + GAP, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#6b7478"))
    painter = QPainter(sheet)
    for line, row in enumerate(rows):
        x = GAP
        for each in row:
            painter.drawImage(x, GAP + line * (HEIGHT + GAP), each)
            x += each.width() + GAP
    painter.end()
    if not sheet.save(str(path), None, QUALITY):
        raise SystemExit(f"{path} cannot be written. Name another folder.")
