"""Reading sizes off the real window, as it is drawn now: letters, targets, gaps, names."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.audio.reading import stops
from kiosk.audio.script import Kind, Phrases, aloud, script
from kiosk.measure.measured import View

CAP = 0.727  # of Inter's size
VEILS = ("sheet", "moreTimePanel")
SLACK = 1.0  # pixels: what rounding may cost
_NO_WORDS = Phrases("", "", "", "")


def visible(item: QQuickItem) -> Iterator[QQuickItem]:
    """This item and all below it that can be seen."""
    if item.isVisible() and item.opacity() > 0:
        yield item
        for child in item.childItems():
            yield from visible(child)


def view_of(
    window: QQuickWindow, mm: float, screen: str, text_size: int, secrets: tuple[str, ...] = ()
) -> View:
    """Measure everything on the window; `mm` is pixels a millimetre.

    `secrets` are what no loudspeaker may say here.
    """
    items = [one for one in visible(window.contentItem()) if one.width() > 0 and one.height() > 0]
    texts = readable = [one for one in items if is_text(one)]
    targets = [one for one in items if one.inherits("QQuickAbstractButton")]
    for veil in [one for one in items if one.objectName() in VEILS]:  # nothing lies under it
        targets = [one for one in targets if is_inside(one, veil)]
        readable = [one for one in readable if is_inside(one, veil)]
    sides = [(_least(one) / mm, one.objectName()) for one in targets]
    strong = [_least(one) / mm for one in targets if one.property("strong")]
    faint = faintest(readable, window.grabWindow())
    heard = heard_on(window)
    gaps = [apart(place(one), place(other)) / mm for one, other in combinations(targets, 2)]
    return View(
        screen=screen,
        text_size=text_size,
        cap_mm=min((_cap(one) / mm for one in texts), default=None),
        target_mm=min(sides)[0] if sides else None,
        target=min(sides)[1] if sides else "",
        strong_mm=min(strong, default=None),
        gap_mm=min(gaps, default=None),
        clipped=sum(_is_clipped(one) for one in texts),
        nameless=sum(not _name(one) for one in targets),
        lowest_mm=(window.height() - max((place(one).bottom() for one in targets), default=0.0))
        / mm,
        highest_mm=(window.height() - min((place(one).top() for one in targets), default=0.0)) / mm,
        contrast=faint and faint[0],
        faintest=faint[1] if faint else "",
        outside=sum(is_outside(one, window) for one in (*texts, *targets)),
        headings=heard.headings,
        unreached=sum(one.isEnabled() and one not in heard.pressed for one in targets),
        told_aloud=sum(secret in heard.aloud for secret in secrets),
    )


class Heard(NamedTuple):
    """What a screen is without sight: its headings, what keys can press, what is said aloud."""

    headings: int
    pressed: tuple[QQuickItem, ...]
    aloud: str


def heard_on(window: QQuickWindow) -> Heard:
    """Walk over the screen as the four keys and the voice do, a loudspeaker being on."""
    found = stops(window)
    said = script((stop.thing for stop in found), _NO_WORDS, private=False)
    return Heard(
        sum(stop.thing.kind is Kind.HEADING for stop in found),
        tuple(stop.item for stop in found if stop.can_be_pressed),
        aloud(said, _NO_WORDS),
    )


def faintest(texts: Iterable[QQuickItem], picture: QImage) -> tuple[float, str] | None:
    """The least contrast of a text with what is mostly behind it in this picture, and which."""
    found = []
    for one in texts:
        where = place(one).toRect().intersected(picture.rect())
        if where.isEmpty():
            continue
        across, down = where.width() / 31, where.height() / 8
        grid = (
            picture.pixel(int(where.left() + across * x), int(where.top() + down * y))
            for x in range(1, 31)
            for y in range(1, 8)
        )
        ground = QColor(Counter(grid).most_common(1)[0][0])
        ratio = contrast(QColor(one.property("color")), ground)
        found.append((ratio, str(one.property("text"))[:30]))
    return min(found, default=None)


def is_outside(item: QQuickItem, window: QQuickWindow) -> bool:
    """Whether part of it lies beyond the window."""
    whole = QRectF(0, 0, window.width(), window.height())
    return not whole.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(place(item))


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.2, contrast ratio."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    """WCAG 2.2, relative luminance."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def is_text(item: QQuickItem) -> bool:
    """Whether it is a Text with something to read."""
    return item.property("contentWidth") is not None and bool(item.property("text"))


def is_inside(item: QQuickItem, above: QQuickItem) -> bool:
    """Whether `above` holds it."""
    parent: QQuickItem | None = item
    while parent is not None and parent is not above:
        parent = parent.parentItem()
    return parent is above


def place(item: QQuickItem) -> QRectF:
    """Where it is in the window, in pixels."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _least(item: QQuickItem) -> float:
    where = place(item)
    return min(where.width(), where.height())


def apart(a: QRectF, b: QRectF) -> float:
    """Pixels between two places, across or down, whichever is more; below 0 they overlap."""
    return max(
        a.left() - b.right(), b.left() - a.right(), a.top() - b.bottom(), b.top() - a.bottom()
    )


def _cap(item: QQuickItem) -> float:
    """Height of its capital letters in pixels, as Qt has really laid it out."""
    context = qmlContext(item)
    assert context is not None
    size, _ = QQmlExpression(context, item, "fontInfo.pixelSize").evaluate()
    return float(size) * CAP


def _is_clipped(item: QQuickItem) -> bool:
    wide, high = float(item.property("contentWidth")), float(item.property("contentHeight"))
    beyond = wide > item.width() + SLACK or high > item.height() + SLACK
    return bool(item.property("truncated")) or beyond


def _name(item: QQuickItem) -> str:
    told = QAccessible.queryAccessibleInterface(item)
    return told.text(QAccessible.Text.Name).strip() if told else ""
