"""The window: how it is drawn, how many pixels make a millimetre, and what it loads."""

import os
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickWindow
from shiboken6 import delete

from kiosk.config import Config
from kiosk.state import Screen
from kiosk.typefaces import name_stand_ins
from kiosk.visit import Visit

QML = Path(__file__).parent / "qml"
LIKELY = range(150, 1200)
"""Widths of a panel, in millimetres, that a screen may be believed about."""
DEFAULT_PITCH = 0.248
"""Millimetres a pixel on a 21.5 inch panel of 1920 x 1080."""


def choose_renderer() -> None:
    """Draw by software where there is no GPU: half the start, half the memory."""
    if not any(Path("/dev/dri").glob("renderD*")):
        os.environ.setdefault("QT_QUICK_BACKEND", "software")


def has_display() -> bool:
    """Whether there is a screen to draw on, or somebody has chosen what stands for one."""
    return any(os.environ.get(name) for name in ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM"))


def pixels_per_mm(screen: QScreen) -> float:
    """Pixels a millimetre, as the screen itself says, if it can be believed."""
    width = screen.geometry().width()
    told = screen.physicalSize().width()
    dense = width / told if told else 0
    return dense if round(told) in LIKELY and 1.5 < dense < 12 else 1 / DEFAULT_PITCH


class Window:
    """Main.qml with its visit. Close it before the visit goes."""

    def __init__(self, config: Config, visit: Visit) -> None:
        name_stand_ins()
        screen = QGuiApplication.primaryScreen()
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(QML))
        self.engine.setInitialProperties(
            {
                "visit": visit,
                "pixelsPerMillimetre": pixels_per_mm(screen),
                "panelWidth": config.display.width_mm or 0.0,
                "readerModel": config.reader.model,
                "readerSide": config.reader.side,
                "readerOffset": -1.0
                if config.reader.offset_mm is None
                else config.reader.offset_mm,
                "bottomEdge": -1.0
                if config.display.bottom_edge_mm is None
                else config.display.bottom_edge_mm,
            }
        )
        visit.language_changed.connect(self.engine.retranslate)
        self.engine.load(QUrl.fromLocalFile(str(QML / "Kiosk" / "Main.qml")))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("Main.qml did not load")
        self.root: QQuickWindow = roots[0]
        self._prepared: list[QQmlComponent] = []

    def open(self, full_screen: bool) -> None:
        """Show it: over the whole panel, or as an upright window on a desk."""
        if full_screen:
            if QGuiApplication.platformName() == "xcb":  # where no window manager sizes it
                self.root.setGeometry(self.root.screen().geometry())
            self.root.showFullScreen()
            return
        height = round(self.root.screen().availableGeometry().height() * 0.9)
        self.root.resize(round(height * 9 / 16), height)
        self.root.show()

    def prepare_screens(self) -> None:
        """Compile the screens that nobody has seen yet, so that none comes late."""
        self._prepared += [
            QQmlComponent(
                self.engine, QUrl.fromLocalFile(str(QML / "Kiosk" / "screens" / f"{name}.qml"))
            )
            for name in Screen
        ]

    def close(self) -> None:
        """Take the window down: the engine goes before what it shows."""
        self.root.setProperty("ending", True)
        self.root.close()
        self._prepared.clear()
        delete(self.engine)
