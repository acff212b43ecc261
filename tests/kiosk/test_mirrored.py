"""In a language that runs from the right everything stands where a mirror would show it.

The same words are drawn from both sides, so that only the places can differ.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.config import Reader
from kiosk.languages import unmarked
from kiosk.measure.gauge import is_text, place
from tests.kiosk.eye import ink, shown
from tests.kiosk.pseudo import Pseudo
from tests.kiosk.scenes import PANELS, SCENES, SITE, Panel, Scene

AS_IT_IS = {
    *("CardPlacement", "NumberPad", "CodePad", "LetterRows", "LastRow", "AccentStrip"),
    *("DateCells", "QrCode", "TestPattern", "StaffCorners", "Guide", "WayArrow", "LineSign"),
    *("DrawnCodes", "DrawnCard", "EntryField", "Badge"),
}
"""What lies in these is in every language as it is in the world: a reader, a telephone's keys."""
LIKEWISE = re.compile("phone|picture|pin-.*")
UPRIGHT, BROAD = PANELS[:2]
NEAR = 2.5  # pixels
A_LINE = 8.0  # a sign that lets times run from the right may heighten the line they stand in


@dataclass(frozen=True)
class Thing:
    """One thing that can be seen, and where; words stand where their letters are."""

    name: str
    where: QRectF


def things(item: QQuickItem) -> Iterator[Thing]:
    """All that can be seen, in the order of the tree."""
    kind = str(item.metaObject().className()).split("_QML")[0]
    name = item.objectName()
    if not item.isVisible() or LIKEWISE.fullmatch(name):
        return
    if shown(item):
        said = unmarked(str(item.property("text") or ""))[:30]
        yield Thing(f"{kind} {name or said!r}", ink(item) if is_text(item) else place(item))
    if kind not in AS_IT_IS:
        for child in item.childItems():
            yield from things(child)


def drawn(scene: Scene, name: str) -> list[Thing]:
    """Play a scene, and look."""
    scene.visit.know(SITE)
    scene.play(*SCENES[name])
    QGuiApplication.processEvents()
    scene.window.root.grabWindow()
    return list(things(scene.window.root.contentItem()))


def runs(direction: Qt.LayoutDirection) -> None:
    """Let the screen run from this side."""
    QGuiApplication.setLayoutDirection(direction)
    QGuiApplication.processEvents()


def unmirrored(scene: Scene, name: str) -> list[str]:
    """What does not stand where the mirror shows it."""
    runs(Qt.LayoutDirection.LeftToRight)
    before = drawn(scene, name)
    runs(Qt.LayoutDirection.RightToLeft)
    after = drawn(scene, name)
    if [thing.name for thing in before] != [thing.name for thing in after]:
        return ["other things are shown"]
    wide = scene.window.root.width()
    return [
        f"{one.name}: {other.where.left():.0f} instead of {wide - one.where.right():.0f}"
        for one, other in zip(before, after, strict=True)
        if abs(wide - one.where.right() - other.where.left()) > NEAR
        or abs(one.where.top() - other.where.top()) > A_LINE
    ]


def with_card(scene: Scene, name: str) -> bool:
    """Whether a scene shows the reader, which no language moves."""
    scene.play(*SCENES[name])
    placement = scene.window.root.property("withCard")
    return bool(placement)


@pytest.mark.slow
@pytest.mark.parametrize("panel", [UPRIGHT, BROAD], ids=lambda panel: panel.name)
def test_every_screen_stands_where_a_mirror_would_show_it(
    panel: Panel, qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("mirror")
    scene = Scene(folder, panel, Reader(side="below", offset_mm=panel.width_mm / 2), house="en")
    try:
        with Pseudo(from_the_right=False):
            scene.window.engine.retranslate()
            names = [n for n in SCENES if panel is UPRIGHT or not with_card(scene, n)]
            found = {name: unmirrored(scene, name) for name in names}
    finally:
        runs(Qt.LayoutDirection.LeftToRight)
        scene.close()

    assert len(found) > 40
    assert {name: wrong for name, wrong in found.items() if wrong} == {}
