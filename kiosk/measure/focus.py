"""Walking with the keys over one screen: where they come, and how well the eye can follow."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.audio.reading import stops
from kiosk.audio.script import Kind
from kiosk.measure.gauge import contrast, place
from kiosk.measure.measured import Keys

LOOKS = 3
"""How many steps of each screen are looked at as pictures."""
_STEP = 2  # pixels


def keys_on(window: QQuickWindow, screen: str, mm: float) -> Keys:
    """Press *next* once for each thing that can be chosen; `mm` is pixels a millimetre."""
    standing = [stop for stop in stops(window) if stop.thing.kind is Kind.CHOICE]
    pictures, been = [window.grabWindow()], list[QQuickItem | None]()
    for step in range(len(standing)):
        _press_next(window)
        been.append(window.activeFocusItem())
        if step <= LOOKS:
            pictures.append(window.grabWindow())
    order = [stop.item for stop in standing if stop.enabled]
    return Keys(screen, len(order), _is_round(order, been), _ring(been, pictures, mm))


def _ring(been: list[QQuickItem | None], pictures: list[QImage], mm: float) -> float:
    """How a thing looks with the keys on it, against before they came or after they left."""
    signs = []
    for item, three in zip(been[:LOOKS], _threes(pictures), strict=False):
        before, here, after = three
        if item is not None:
            where = _around(item, mm)
            others = [each for each in (before, after) if each is not None]
            signs.append(max(_difference(each, here, where) for each in others))
    return min(signs, default=0.0)


def _threes(pictures: list[QImage]) -> Iterator[tuple[QImage, QImage, QImage | None]]:
    """Each picture but the first, between the one before and the one after."""
    for at in range(1, len(pictures)):
        yield pictures[at - 1], pictures[at], pictures[at + 1] if at + 1 < len(pictures) else None


def _is_round(order: list[QQuickItem], been: list[QQuickItem | None]) -> bool:
    """Whether the keys came to all of them in this order, wherever they began.

    What cannot be chosen now is passed over: the focus lies nowhere for that step.
    """
    steps = [item for item in been if item in order]
    if not steps:
        return not order
    start = order.index(steps[0])
    return steps[: len(order)] == order[start:] + order[:start]


def _press_next(window: QQuickWindow) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        key = QKeyEvent(kind, Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier)
        QGuiApplication.sendEvent(window, key)
    QGuiApplication.processEvents()


def _around(item: QQuickItem, mm: float) -> QRect:
    edge = round(3 * mm)
    return place(item).toRect().adjusted(-edge, -edge, edge, edge)


def _difference(before: QImage, after: QImage, where: QRect) -> float:
    """The strongest contrast between what was there and what is, in this place of two pictures."""
    here = where.intersected(before.rect())
    changed = {
        pair
        for y in range(here.top(), here.bottom(), _STEP)
        for x in range(here.left(), here.right(), _STEP)
        if (pair := (before.pixel(x, y), after.pixel(x, y)))[0] != pair[1]
    }
    return max((contrast(QColor(old), QColor(new)) for old, new in changed), default=1.0)
