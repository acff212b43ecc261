"""Where the card goes: drawn true to the millimetre, at every edge, for every kind of reader."""

from collections.abc import Callable, Iterator
from itertools import product
from typing import get_args

import msgspec
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem

from hardware.events import CardRead, Cause
from kiosk.booking import Ready
from kiosk.config import Model, Side
from kiosk.effects import Found
from kiosk.state import CodeTrouble
from tests.kiosk.eye import faults
from tests.kiosk.fingers import find, words
from tests.kiosk.scenes import (
    PANELS,
    PATIENT,
    PLACED,
    READER,
    SCENES,
    SECOND,
    VISIT,
    Panel,
    Scene,
)

pytestmark = pytest.mark.slow

MODELS: tuple[Model, ...] = get_args(Model)
SIDES: tuple[Side, ...] = get_args(Side)
ID_1 = (85.6, 54.0)
"""Millimetres of a card, ISO/IEC 7810."""
STATES = ("waiting", "reading", "take", "done", "missing", *(cause.value for cause in Cause))
SAID = ("welcome", "reading", "take-card", *(f"problem-{cause.value}" for cause in Cause))
GLOW = QColor("#8FE3D3")

Look = Callable[[Panel, Model, Side, float], Scene]


@pytest.fixture(scope="module")
def look(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Look]:
    """One window for each panel, and whatever reader is asked for beside it; -1: in the middle."""
    made: dict[str, Scene] = {}

    def at(panel: Panel, model: Model, side: Side, offset: float = -1.0) -> Scene:
        if panel.name not in made:
            made[panel.name] = Scene(tmp_path_factory.mktemp("stage"), panel, house="en")
            QGuiApplication.processEvents()
        scene = made[panel.name]
        root = scene.window.root
        for name, value in (("Model", model), ("Side", side), ("Offset", offset)):
            root.setProperty(f"reader{name}", value)
        scene.play()
        return scene

    yield at
    for scene in made.values():
        scene.close()


def drawn(scene: Scene, name: str) -> QQuickItem:
    """The visible item of that name in the drawing."""
    item = find(placement(scene), name)
    assert item is not None
    return item


def placement(scene: Scene) -> QQuickItem:
    """The drawing of the reader."""
    item = find(scene.window.root.contentItem(), "placement")
    assert item is not None
    return item


def in_scene(item: QQuickItem, x: float, y: float, mm: float) -> tuple[float, float]:
    """A point of an item, in millimetres of the panel."""
    point = item.mapToScene(QPointF(x, y))
    return point.x() / mm, point.y() / mm


def grabbed(scene: Scene) -> QImage:
    QGuiApplication.processEvents()
    return scene.window.root.grabWindow()


@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: panel.name)
@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("model", MODELS)
def test_the_arrow_ends_at_the_bezel_at_the_configured_millimetre(
    look: Look, panel: Panel, side: Side, model: Model
) -> None:
    mm = panel.width / panel.width_mm
    wide, high = panel.width_mm, panel.height / mm
    edge = wide if side in ("above", "below") else high

    for offset in (30.0, edge / 2, edge - 30.0):
        arrow = drawn(look(panel, model, side, offset), "bezelArrow")
        tip = in_scene(arrow, 0, arrow.height() / 2, mm)

        there = {
            "left": (0, offset),
            "right": (wide, offset),
            "above": (offset, 0),
            "below": (offset, high),
        }[side]
        assert tip == pytest.approx(there, abs=0.5)


@pytest.mark.parametrize("model", MODELS)
def test_that_is_also_where_its_picture_ends(look: Look, model: Model) -> None:
    panel = PANELS[0]
    mm = panel.width / panel.width_mm
    picture = grabbed(look(panel, model, "right", 200.0))

    column = panel.width - 3  # the arrow is this narrow there, and nothing else of its colour is
    lit = [y for y in range(panel.height) if picture.pixelColor(column, y) == GLOW]

    assert lit
    assert (lit[0] + lit[-1] + 1) / 2 / mm == pytest.approx(200.0, abs=0.5)


@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: panel.name)
@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("model", MODELS)
def test_the_card_has_its_true_size(look: Look, panel: Panel, side: Side, model: Model) -> None:
    mm = panel.width / panel.width_mm
    scene = look(panel, model, side, -1.0)
    card = drawn(scene, "drawnCard")
    ends = (
        in_scene(card, 0, 0, mm),
        in_scene(card, card.width(), 0, mm),
        in_scene(card, 0, card.height(), mm),
    )

    size = (distance(ends[0], ends[1]), distance(ends[0], ends[2]))

    if (model, side) == ("tray", "above") and panel.height < panel.width:  # too low for it
        assert size[0] < ID_1[0]
    else:
        assert size == pytest.approx(ID_1, rel=0.06 if model == "pad" else 0.002)


def distance(one: tuple[float, float], other: tuple[float, float]) -> float:
    return float(((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2) ** 0.5)


@pytest.mark.parametrize(("model", "side"), list(product(("slot", "tray"), SIDES)))
def test_the_chip_goes_first(look: Look, model: Model, side: Side) -> None:
    panel = PANELS[1]
    mm = panel.width / panel.width_mm
    scene = look(panel, model, side, -1.0)
    chip, card = (drawn(scene, name) for name in ("chip", "drawnCard"))
    ahead, middle = (
        in_scene(item, item.width() / 2, item.height() / 2, mm) for item in (chip, card)
    )
    way = (ahead[0] - middle[0], ahead[1] - middle[1])

    down = (0, 1)
    inward = {"left": (-1, 0), "right": (1, 0), "above": (0, -1), "below": down}[side]
    expected = down if model == "tray" else inward
    assert way[0] * expected[0] + way[1] * expected[1] > 20


@pytest.mark.parametrize("model", MODELS)
def test_each_state_has_its_own_drawing(look: Look, model: Model) -> None:
    scene = look(PANELS[2], model, "right", -1.0)
    drawing = placement(scene)
    seen: dict[bytes, str] = {}
    for state in STATES:
        drawing.setProperty("cardState", state)
        picture = grabbed(scene).copy(600, 0, 424, 768)
        looks = bytes(picture.constBits())
        assert looks not in seen, f"{state} looks like {seen[looks]}"
        seen[looks] = state


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize(
    "state",
    ["welcome", "reading", "take-card"] + [f"problem-{c}" for c in (*Cause, *CodeTrouble)],
)
def test_the_words_fit_the_reader_and_are_few(look: Look, model: Model, state: str) -> None:
    scene = look(PANELS[0], model, "right", -1.0)
    scene.play(*SCENES[state], language="en")

    said = [find(scene.window.root.contentItem(), name) for name in ("title", "line")]
    text = " ".join(str(item.property("text")) for item in said if item is not None)

    assert len(text.split()) <= 20
    others = {"slot": ("pad", "window"), "pad": ("slot", "window"), "window": ("slot", "pad")}
    for other in others.get(model, ("slot", "pad", "window")):
        assert other not in text.replace(".", "").split()


@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: panel.name)
@pytest.mark.parametrize(("model", "side"), list(product(("tray", "pad", "window"), SIDES)))
def test_every_reader_leaves_room_for_words_and_fingers(
    look: Look, panel: Panel, model: Model, side: Side
) -> None:
    scene = look(panel, model, side, -1.0)
    for state in ("welcome", "problem-mute"):
        scene.play(*SCENES[state], language="en")
        grabbed(scene)
        assert faults(scene.window.root, panel.width / panel.width_mm) == []


def test_waiting_it_plays_and_in_reduced_motion_it_rests_with_the_same_picture(look: Look) -> None:
    scene = look(PANELS[2], "slot", "right", -1.0)
    at_rest = placement(scene).property("at")
    scene.window.root.setProperty("moving", True)
    try:
        assert placement(scene).property("playing")
    finally:
        scene.window.root.setProperty("moving", False)

    assert not placement(scene).property("playing")
    assert placement(scene).property("at") == at_rest


@pytest.mark.parametrize(
    ("warnings", "told"),
    [((), False), (("cover_ended",), True), (("card_expired",), True), (("odd",), False)],
)
def test_a_cover_that_ended_is_for_reception_and_the_visit_goes_on(
    look: Look, warnings: tuple[str, ...], told: bool
) -> None:
    scene = look(PANELS[0], "slot", "right", -1.0)
    holder = msgspec.structs.replace(PATIENT, warnings=warnings)
    read = CardRead(READER, holder=holder, ms=900)
    scene.play(PLACED, read, Found(0, Ready((VISIT,))), language="en")

    shown = words(scene.window.root.contentItem())
    assert ("Your card's cover may have ended. Please tell reception." in shown) is told
    assert "This is me" in shown


@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: panel.name)
def test_that_line_fits_between_two_bookings_and_the_buttons(look: Look, panel: Panel) -> None:
    scene = look(panel, "slot", "right", -1.0)
    holder = msgspec.structs.replace(PATIENT, warnings=("cover_ended",))
    read = CardRead(READER, holder=holder, ms=900)
    for language in ("en", "de", "fi"):
        scene.play(PLACED, read, Found(0, Ready((VISIT, SECOND))), language=language)
        grabbed(scene)
        assert faults(scene.window.root, panel.width / panel.width_mm) == []
