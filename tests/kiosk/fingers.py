"""Eyes and fingers for the real screen: find an item, touch it, read all that stands there."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QPoint, QPointF
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from shiboken6 import invalidate


class Finger:
    """One finger on one window."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._device: QPointingDevice = QTest.createTouchDevice()

    def touch(self, name: str) -> bool:
        """Press and lift on the middle of the visible item of that name; False without one."""
        item = find(self._window.contentItem(), name)
        if item is None:
            return False
        self._press(item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint())
        return True

    def _press(self, at: QPoint) -> None:
        QTest.touchEvent(self._window, self._device).press(0, at, self._window).commit()
        QTest.touchEvent(self._window, self._device).release(0, at, self._window).commit()


def find(item: QQuickItem, name: str) -> QQuickItem | None:
    """The visible item of that object name, delegates of a Repeater included."""
    return next((each for each in visible(item) if each.objectName() == name), None)


def visible(item: QQuickItem) -> Iterator[QQuickItem]:
    """This item and all below it that can be seen."""
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from visible(child)


def words(item: QQuickItem) -> set[str]:
    """Every text that can be read now."""
    return {
        str(each.property("text")) for each in visible(item) if each.property("text") is not None
    }


def everything(root: QObject) -> Iterator[QObject]:
    """All objects below `root`, seen or not, as children or as items."""
    met: set[int] = set()
    waiting = [root]
    while waiting:
        each = waiting.pop()
        if id(each) in met:
            continue
        met.add(id(each))
        yield each
        waiting += each.children()
        waiting += each.childItems() if isinstance(each, QQuickItem) else []


def texts(root: QObject) -> Iterator[str]:
    """Every text that any property below `root` holds, shown or not."""
    kept = list(everything(root))
    for each in kept:
        described = each.metaObject()
        for index in range(described.propertyCount()):
            held = described.property(index)
            if str(held.typeName()) in ("QString", "QVariant", "QVariantList", "QVariantMap"):
                yield str(held.read(each))
        # A type of QML's dies with its item, and its address may be another item's tomorrow.
        invalidate(described)
