"""What must be kept is the largest, all is within reach, and a large family has its room."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.manner import Manner
from kiosk.measure.gauge import is_text
from kiosk.state import STAFF_SCREENS
from tests.kiosk.crowded_scenes import MOST_PEOPLE
from tests.kiosk.eye import CAPS_MM, REACH_MM, drawn, faults, too_high
from tests.kiosk.fingers import Finger, visible
from tests.kiosk.scenes import BOTTOM_EDGE_MM, PANELS, SCENES, Panel, Scene

pytestmark = pytest.mark.slow

Stage = tuple[Scene, float]


@pytest.fixture(scope="module", params=PANELS, ids=lambda panel: panel.name)
def stage(
    request: pytest.FixtureRequest,
    qapp: QGuiApplication,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Stage]:
    """A window, and its pixels a millimetre."""
    QAccessible.setActive(True)
    panel: Panel = request.param
    scene = Scene(tmp_path_factory.mktemp("room"), panel)
    yield scene, panel.width / panel.width_mm
    scene.close()
    QAccessible.setActive(False)


def play(scene: Scene, name: str, language: str, manner: Manner) -> None:
    """Up to where it is drawn."""
    scene.play(*SCENES[name], language=language, manner=manner)
    QGuiApplication.processEvents()
    scene.window.root.grabWindow()


def names(scene: Scene) -> set[str]:
    """The names of all that is visible."""
    return {item.objectName() for item in visible(scene.window.root.contentItem())}


@pytest.mark.parametrize("size", [0, 2])
def test_everything_lower_down_is_within_reach(stage: Stage, size: int) -> None:
    scene, mm = stage
    found: dict[str, list[str]] = {}
    for name in SCENES:
        play(scene, name, "de", Manner(text_size=size, reach=True))
        if scene.visit.moment.screen not in STAFF_SCREENS:
            found[name] = too_high(scene.window.root, mm, REACH_MM - BOTTOM_EDGE_MM)

    assert {name: wrong for name, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize("size", range(3))
def test_what_must_be_kept_is_the_largest(stage: Stage, size: int) -> None:
    scene, _ = stage
    play(scene, "checked-in", "en", Manner(text_size=size))

    texts = [item for item in visible(scene.window.root.contentItem()) if is_text(item)]
    sizes = {
        item.objectName() or str(item.property("text")): drawn(item).pixel_size for item in texts
    }
    code, where = sizes.pop("callCode"), sizes.pop("where")

    assert code > where > max(sizes.values())


@pytest.mark.parametrize("size", [0, 2])
def test_all_of_a_large_family_can_be_touched(stage: Stage, qtbot: QtBot, size: int) -> None:
    scene, mm = stage
    play(scene, "who-is-here-many", "et", Manner(text_size=size))
    qtbot.waitUntil(lambda: "settling" not in names(scene))
    people = {f"person-{number}" for number in range(MOST_PEOPLE)}
    met: set[str] = set()
    while not people <= met:
        more = people & names(scene) - met
        assert more
        met |= more
        assert faults(scene.window.root, mm, CAPS_MM[size]) == []
        assert Finger(scene.window.root).touch("morePeople")

    assert "person-0" in names(scene)  # and round again
