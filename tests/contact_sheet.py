"""Many pictures on one sheet, row by row, each at the same height."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

HEIGHT = 320
WIDTH = 2560
GAP = 8
QUALITY = 82  # of a JPEG: small print stays readable


def contact_sheet(pictures: Sequence[QImage], path: Path) -> None:
    """Lay them out, as many a row as its width takes, and save the sheet."""
    small = [
        picture.scaledToHeight(HEIGHT, Qt.TransformationMode.SmoothTransformation)
        for picture in pictures
    ]
    rows: list[list[QImage]] = [[]]
    for each in small:
        if sum(one.width() + GAP for one in rows[-1]) + each.width() + 2 * GAP > WIDTH:
            rows.append([])
        rows[-1].append(each)
    sheet = QImage(WIDTH, len(rows) * (HEIGHT + GAP) + GAP, QImage.Format.Format_RGB32)
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
