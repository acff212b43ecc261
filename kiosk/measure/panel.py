"""What Qt says of the screen and of the letters it can draw: one JSON line on stdout.

Run by `python -m kiosk.measure.panel` in a process of its own, so that a display that
hangs holds nobody up.
"""

import sys

import msgspec
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication

from kiosk.measure.shown import Shown

SCRIPTS = {
    "Latin": QFontDatabase.WritingSystem.Latin,
    "Cyrillic": QFontDatabase.WritingSystem.Cyrillic,
    "Greek": QFontDatabase.WritingSystem.Greek,
    "Arabic": QFontDatabase.WritingSystem.Arabic,
    "Hebrew": QFontDatabase.WritingSystem.Hebrew,
    "Thai": QFontDatabase.WritingSystem.Thai,
    "Chinese": QFontDatabase.WritingSystem.TraditionalChinese,
}
FAMILY = "Inter"


def shown(app: QGuiApplication) -> Shown:
    """Ask Qt."""
    screen = app.primaryScreen()
    size, true = screen.size(), screen.physicalSize()
    return Shown(
        app.platformName(),
        size.width(),
        size.height(),
        true.width(),
        true.height(),
        QFontInfo(QFont(FAMILY)).family() == FAMILY,
        tuple(name for name, system in SCRIPTS.items() if QFontDatabase.families(system)),
    )


if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    sys.stdout.write(msgspec.json.encode(shown(application)).decode() + "\n")
