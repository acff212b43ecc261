"""A bare window with a keyboard or a pad on it, and a hand that strikes, holds and slides."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QPoint, QPointF, QUrl
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from shiboken6 import delete

from kiosk.window import QML
from tests.kiosk.fingers import find
from tests.kiosk.scenes import Panel

_BARE = """
import QtQuick
import Kiosk
Window {
    id: window
    LayoutMirroring.enabled: Qt.application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    property string written
    property int erasures
    property var layout
    property real mm
    visible: true
    Binding { target: Theme; property: "pixelsPerMillimetre"; value: window.mm }
    PART {
        objectName: "part"
        y: parent.height - height
        onTyped: letters => window.written += letters
        onErased: window.erasures += 1
    }
}
"""
HIGH_MM = 150
"""What of a panel is shown: a keyboard and a strip above it."""
KEYBOARD = "TouchKeyboard { layout: window.layout; width: window.width - Theme.mm(16)"
KEYBOARD += "; anchors.horizontalCenter: parent.horizontalCenter"


class Typist:
    """One keyboard of the real QML on a panel, with what it has written."""

    def __init__(self, panel: Panel, layout: dict[str, Any], part: str = KEYBOARD) -> None:
        self.mm = panel.width / panel.width_mm
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(QML))
        self.engine.setInitialProperties(
            {
                "layout": layout,
                "width": panel.width,
                "height": round(HIGH_MM * self.mm),
                "mm": self.mm,
            }
        )
        source = _BARE.replace("PART {", part)
        self.engine.loadData(QByteArray(source.encode()), QUrl("file:///bare.qml"))
        root = self.engine.rootObjects()[0]
        assert isinstance(root, QQuickWindow)
        self.window = root
        self._device: QPointingDevice = QTest.createTouchDevice()
        self.settle()

    @property
    def written(self) -> str:
        """All that has been typed."""
        return str(self.window.property("written"))

    @property
    def erasures(self) -> int:
        """How often a letter was taken back."""
        return int(self.window.property("erasures"))

    @property
    def part(self) -> QObject:
        """The keyboard or pad itself."""
        found = self.window.findChild(QObject, "part")
        assert found is not None
        return found

    def settle(self) -> None:
        """Let what was laid out stand."""
        QGuiApplication.processEvents()
        self.window.grabWindow()

    def sees(self, name: str) -> QQuickItem | None:
        """The key of that name, if it is to be seen."""
        return find(self.window.contentItem(), name)

    def key(self, name: str) -> QQuickItem:
        """The key of that name, which must be there."""
        found = self.sees(name)
        assert found is not None, name
        return found

    def middle(self, name: str) -> QPoint:
        """Where to put a finger for it."""
        key = self.key(name)
        return key.mapToScene(QPointF(key.width() / 2, key.height() / 2)).toPoint()

    def strike(self, *names: str) -> None:
        """Touch one key after the other, as fast as can be."""
        for name in names:
            at = self.middle(name)
            self.press(at)
            self.lift(at)

    def press(self, at: QPoint) -> None:
        """Put the finger down."""
        QTest.touchEvent(self.window, self._device).press(0, at, self.window).commit()

    def slide(self, at: QPoint) -> None:
        """Move it there; Qt tells of it with the next picture."""
        QTest.touchEvent(self.window, self._device).move(0, at, self.window).commit()

    def lift(self, at: QPoint) -> None:
        """Take it away."""
        QTest.touchEvent(self.window, self._device).release(0, at, self.window).commit()

    def close(self) -> None:
        """Take the window down."""
        self.window.close()
        delete(self.engine)


Hands = Callable[..., Typist]
"""Makes keyboards: `hands(language, panel, part, guard=..., holdFor=..., repeatEvery=...)`."""
