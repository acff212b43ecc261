"""The four keys go the way an eye reads: row under row, and in a row as the language runs.

A keypad is one thing among the others, and stands where its first row does; within it the keys
follow each other from the left, since none is mirrored.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, groupby

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.audio.reading import stops
from kiosk.audio.script import Kind
from kiosk.languages import RIGHT_TO_LEFT
from kiosk.measure.gauge import place
from tests.kiosk.eye import above
from tests.kiosk.scenes import PANELS, SCENES, SITE, Panel, Scene

PADS = ("NumberPad", "CodePad", "TouchKeyboard")
UPRIGHT, BROAD = PANELS[:2]
SLACK = 1.0  # pixels
IN_COLUMNS = {"the keypad lies before link"}
"""Call back on a broad panel: number, wish and consent are one column, read before the keypad's."""


@dataclass(frozen=True)
class Reached:
    """What the keys come to, or a whole keypad of them: its name, and where it is."""

    name: str
    where: QRectF


def same_row(one: QRectF, other: QRectF) -> bool:
    """Whether each lies at the height of the other's middle."""
    a, b = one.center().y(), other.center().y()
    return one.top() <= b <= one.bottom() and other.top() <= a <= other.bottom()


def comes_first(one: QRectF, other: QRectF, *, mirrored: bool) -> bool:
    """Whether an eye meets `one` before `other`."""
    if not same_row(one, other):
        return one.top() < other.top() - SLACK
    if mirrored:
        return one.center().x() > other.center().x() + SLACK
    return one.center().x() < other.center().x() - SLACK


def faults(found: list[Reached], *, mirrored: bool) -> list[str]:
    """Pairs that are reached the wrong way round."""
    return [
        f"{later.name} lies before {earlier.name}"
        for earlier, later in combinations(found, 2)
        if comes_first(later.where, earlier.where, mirrored=mirrored)
    ]


def pad_of(item: QQuickItem) -> QQuickItem | None:
    """The keypad it is a key of."""
    if item.objectName().startswith("pin-"):
        return item.parentItem()
    kinds = ((each, str(each.metaObject().className()).split("_QML")[0]) for each in above(item))
    return next((each for each, kind in kinds if kind in PADS), None)


def first_row(keys: list[Reached]) -> QRectF:
    """Where the first row of a keypad is."""
    row = QRectF(keys[0].where)
    for key in keys:
        if same_row(key.where, keys[0].where):
            row = row.united(key.where)
    return row


def order(scene: Scene, *, mirrored: bool) -> list[str]:
    """What is wrong with the way the keys go over this screen."""
    items = [stop.item for stop in stops(scene.window.root) if stop.thing.kind is Kind.CHOICE]
    found: list[Reached] = []
    wrong: list[str] = []
    for pad, keys in groupby(items, pad_of):
        reached = [Reached(key.objectName() or "?", place(key)) for key in keys]
        if pad is None:
            found += reached
        else:
            found.append(Reached("the keypad", first_row(reached)))
            wrong += faults(reached, mirrored=False)
    return wrong + faults(found, mirrored=mirrored)


@pytest.fixture(scope="module", params=[UPRIGHT, BROAD], ids=lambda panel: panel.name)
def scene(
    request: pytest.FixtureRequest,
    qapp: QGuiApplication,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Scene]:
    panel: Panel = request.param
    QAccessible.setActive(True)
    scene = Scene(tmp_path_factory.mktemp("order"), panel)
    scene.visit.know(SITE)
    yield scene
    scene.close()
    QAccessible.setActive(False)


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_keys_go_the_way_an_eye_reads(scene: Scene, language: str) -> None:
    found: dict[str, list[str]] = {}
    for name in SCENES:
        scene.play(*SCENES[name], language=language)
        QGuiApplication.processEvents()
        scene.window.root.grabWindow()
        wrong = order(scene, mirrored=language in RIGHT_TO_LEFT)
        columns = name.startswith("call-back") and scene.window.root.width() > 1500
        found[name] = [each for each in wrong if not (columns and each in IN_COLUMNS)]

    assert {name: wrong for name, wrong in found.items() if wrong} == {}


def test_what_is_out_of_order_is_seen() -> None:
    upper, lower = Reached("upper", QRectF(0, 0, 9, 9)), Reached("lower", QRectF(0, 20, 9, 9))
    beside = Reached("beside", QRectF(20, 0, 9, 9))

    assert faults([upper, beside, lower], mirrored=False) == []
    assert faults([upper, lower, beside], mirrored=False) == ["beside lies before lower"]
    assert faults([upper, beside], mirrored=True) == ["beside lies before upper"]
