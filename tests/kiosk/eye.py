"""A strict eye on one picture of the kiosk: what is clipped, too small, too near, or unnamed.

Lengths are in millimetres of the panel; `Fault`s are sentences.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.measure.gauge import (
    CAP,
    SLACK,
    VEILS,
    apart,
    contrast,
    is_inside,
    is_text,
    place,
)
from tests.kiosk.fingers import visible

CAPS_MM = (4.8, 6.1, 7.3)  # normal, large, extra large
TARGET_MM = 20.0
PRIMARY_MM = 25.0
GAP_MM = 3.0
AIR_MM = 1.5  # between letters and the side of what they stand on
LEAST_CONTRAST = 7.0
REACH_MM = 1120.0  # above the floor, where everything is lower down
PLAIN = 0  # Text.PlainText


def faults(window: QQuickWindow, mm: float, cap: float = CAPS_MM[0]) -> list[str]:
    """All that is wrong on this window; `mm` is pixels a millimetre, `cap` the least cap height."""
    picture, laid = window.grabWindow(), cache(drawn)
    whole = QRectF(0, 0, window.width(), window.height())
    items = [item for item in visible(window.contentItem()) if shown(item)]
    buttons = [item for item in items if is_button(item) or is_paper(item, whole)]
    readable = items
    for covered in [item for item in items if item.objectName() in VEILS]:
        # what lies under a veil takes no touch, and is dimmed
        readable = [item for item in items if is_inside(item, covered)]
        buttons = [button for button in buttons if is_inside(button, covered)]
        if covered.objectName() == "sheet":
            buttons = [button for button in buttons if is_button(button)]
    return [
        *(
            fault
            for item in items
            if is_text(item)
            for fault in faults_of_text(item, whole, mm, cap, laid)
        ),
        *(fault for button in buttons for fault in faults_of_button(button, whole, mm)),
        *(fault for pair in combinations(buttons, 2) for fault in faults_of_pair(*pair, mm)),
        *(fault for pair in crossing_texts(items, laid) for fault in pair),
        *(it for item in readable if is_text(item) for it in faults_of_colour(item, picture)),
    ]


def too_high(window: QQuickWindow, mm: float, limit: float) -> list[str]:
    """Controls that reach higher than `limit` millimetres above the panel's lower edge."""
    buttons = [one for one in visible(window.contentItem()) if shown(one) and is_button(one)]
    for veil in [one for one in visible(window.contentItem()) if one.objectName() in VEILS]:
        buttons = [one for one in buttons if is_inside(one, veil)]
    highs = [(one.objectName(), (window.height() - place(one).top()) / mm) for one in buttons]
    return [
        f"button {name!r} is {high:.0f} mm up" for name, high in highs if high > limit + SLACK / mm
    ]


def shown(item: QQuickItem) -> bool:
    """Whether there is anything to see of it."""
    return item.opacity() > 0 and item.width() > 0 and item.height() > 0


def is_button(item: QQuickItem) -> bool:
    """Whether a finger can press it."""
    return item.inherits("QQuickAbstractButton")


def is_paper(item: QQuickItem, whole: QRectF) -> bool:
    """Whether it is another place that takes a touch, and not a veil over all."""
    return item.inherits("QQuickMouseArea") and place(item) != whole


def faults_of_text(
    item: QQuickItem, whole: QRectF, mm: float, least: float, laid: "Ask"
) -> Iterator[str]:
    """Clipped, outside, too small, or open to markup."""
    name = f"text {str(item.property('text'))[:40]!r}"
    wide, high = float(item.property("contentWidth")), float(item.property("contentHeight"))
    clipping = next(clips_of(item), None)
    if item.property("truncated"):
        yield f"{name} is cut short"
    if wide > item.width() + SLACK or high > item.height() + SLACK:
        yield f"{name} is larger than its place: {wide:.0f}x{high:.0f} in {place(item)}"
    if clipping is None and not whole.adjusted(-1, -1, 1, 1).contains(place(item)):
        yield f"{name} leaves the window: {place(item)}"
    if (cap := laid(item).pixel_size * CAP / mm) < least - 0.01:
        yield f"{name} is too small: cap height {cap:.2f} mm"
    if laid(item).format != PLAIN:
        yield f"{name} would be read as markup"
    if clipping is None and (box := box_of(item)) and item.opacity() > 0:
        letters, sides = ink(item, laid), place(box)
        air = min(letters.left() - sides.left(), sides.right() - letters.right())
        if air < AIR_MM * mm - SLACK:
            yield f"{name} is {air / mm:.1f} mm from the side of its box"


def box_of(item: QQuickItem) -> QQuickItem | None:
    """The key or the bordered paper a text stands on."""
    for parent in above(item):
        if is_button(parent):
            return parent
        if parent.inherits("QQuickRectangle"):
            return parent if asked(parent, "border.width") != "0" else None
    return None


def faults_of_colour(item: QQuickItem, picture: QImage) -> Iterator[str]:
    """Too faint on what is really behind it."""
    where = place(item).toRect().intersected(picture.rect())
    if where.isEmpty():
        return
    grid = [
        picture.pixel(where.left() + where.width() * x // 31, where.top() + where.height() * y // 8)
        for x in range(1, 31)
        for y in range(1, 8)
    ]
    ground = QColor(Counter(grid).most_common(1)[0][0])
    ratio = contrast(QColor(item.property("color")), ground)
    if ratio < LEAST_CONTRAST:
        yield f"text {str(item.property('text'))[:40]!r} is too faint: {ratio:.1f} to 1"


@dataclass(frozen=True)
class Drawn:
    """How Qt has laid a text out: pixels, and its enums as numbers."""

    pixel_size: float
    format: int
    across: int
    down: int
    above: float
    before: float


_DRAWN = (
    "[fontInfo.pixelSize, textFormat, effectiveHorizontalAlignment, verticalAlignment,"
    " topPadding, leftPadding].join(' ')"
)


def drawn(item: QQuickItem) -> Drawn:
    """Ask the text itself: Python cannot read the enums of a Text.

    QML keeps all that it was ever asked, so who looks at one picture asks once.
    """
    size, *enums, above, before = asked(item, _DRAWN).split(" ")
    kind, across, down = map(int, enums)
    return Drawn(float(size), kind, across, down, float(above), float(before))


Ask = Callable[[QQuickItem], Drawn]


def asked(item: QQuickItem, expression: str) -> str:
    """What an expression of QML says of it."""
    context = qmlContext(item)
    assert context is not None
    answer, _ = QQmlExpression(context, item, expression).evaluate()
    return str(answer)


def clips_of(item: QQuickItem) -> Iterator[QQuickItem]:
    """What above it cuts off on purpose: paper that scrolls."""
    parent = item.parentItem()
    while parent is not None:
        if parent.clip():
            yield parent
        parent = parent.parentItem()


def faults_of_button(item: QQuickItem, whole: QRectF, mm: float) -> Iterator[str]:
    """Too small, outside, or nothing to say to a screen reader."""
    name = f"button {item.objectName() or item.property('text')!r}"
    least = PRIMARY_MM if item.property("strong") else TARGET_MM
    where = place(item)
    if min(where.width(), where.height()) < least * mm - SLACK:
        wide, high = where.width() / mm, where.height() / mm
        yield f"{name} is too small: {wide:.1f}x{high:.1f} mm"
    if not whole.adjusted(-1, -1, 1, 1).contains(where):
        yield f"{name} leaves the window: {where}"
    if not is_button(item):
        return
    told = QAccessible.queryAccessibleInterface(item)
    if told is None or not told.text(QAccessible.Text.Name).strip():
        yield f"{name} has no name for those who do not see it"
    elif told.role() not in (QAccessible.Role.Button, QAccessible.Role.CheckBox):
        yield f"{name} is not told to be a button"


def faults_of_pair(one: QQuickItem, other: QQuickItem, mm: float) -> Iterator[str]:
    """Two targets that a finger could take for one."""
    gap = apart(place(one), place(other))
    if gap < GAP_MM * mm - SLACK:
        names = " and ".join(item.objectName() or item.property("text") for item in (one, other))
        yield f"buttons {names} are {gap / mm:.1f} mm apart"


def crossing_texts(items: list[QQuickItem], laid: "Ask") -> Iterator[list[str]]:
    """Words over words, or over a button that is not theirs."""
    texts = [item for item in items if is_text(item) and next(clips_of(item), None) is None]
    inks = {item: ink(item, laid) for item in texts}
    for one, other in combinations(texts, 2):
        common = inks[one].intersected(inks[other])
        if common.width() > 2 and common.height() > 2 and not under_veil(one, other):
            yield [f"{one.property('text')!r} runs into {other.property('text')!r}"]


def under_veil(*items: QQuickItem) -> bool:
    """Whether some of them lie in the panel that asks for more time, and others under it."""
    return any(parent.objectName() in VEILS for item in items for parent in above(item))


def above(item: QQuickItem) -> Iterator[QQuickItem]:
    """Its parents."""
    parent = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def ink(item: QQuickItem, ask: Ask = drawn) -> QRectF:
    """Where its letters are; Text aligns them within its place."""
    wide = min(float(item.property("contentWidth")), item.width())
    high = min(float(item.property("contentHeight")), item.height())
    laid = ask(item)
    free_across, free_down = item.width() - wide, item.height() - high
    x = {1: laid.before, 2: free_across, 4: free_across / 2}[laid.across]
    y = {0x20: laid.above, 0x40: free_down, 0x80: free_down / 2}[laid.down]
    return item.mapRectToScene(QRectF(x, y, wide, high))
