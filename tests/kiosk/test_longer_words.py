"""Every screen still fits when its words are 40 % longer, and when they run from the right."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication

from tests.kiosk.eye import CAPS_MM, faults
from tests.kiosk.pseudo import LONGER, Pseudo, longer
from tests.kiosk.scenes import PANELS, SCENES, SITE, Panel, Scene

pytestmark = pytest.mark.slow


SIDES = {"from-the-left": False, "from-the-right": True}


@pytest.fixture(scope="module", params=SIDES)
def side(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module", params=PANELS, ids=lambda panel: panel.name)
def panel(request: pytest.FixtureRequest) -> Panel:
    found: Panel = request.param
    return found


@pytest.fixture(scope="module")
def scene(
    side: str, panel: Panel, qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Scene]:
    QAccessible.setActive(True)
    scene = Scene(tmp_path_factory.mktemp("longer"), panel, house="en")
    with Pseudo(SIDES[side]):
        scene.window.engine.retranslate()
        yield scene
    scene.close()
    QAccessible.setActive(False)


def test_longer_words_have_room(scene: Scene, side: str, panel: Panel) -> None:
    """Every scene on every panel from the left; from the right every second one in turn."""
    names = list(SCENES)[PANELS.index(panel) % 2 :: 2] if SIDES[side] else list(SCENES)
    found = {}
    for name in names:
        scene.visit.know(SITE)
        scene.play(*SCENES[name])
        QGuiApplication.processEvents()
        found[name] = faults(scene.window.root, panel.width / panel.width_mm, CAPS_MM[0])

    assert {name: wrong for name, wrong in found.items() if wrong} == {}


def test_words_grow_and_placeholders_stay() -> None:
    text = "Please come back here at %1."

    assert len(longer(text)) >= len(text) * (1 + LONGER * 0.8)
    assert "%1" in longer(text)
    assert longer("%n") == "%n"
    assert not re.search("[A-Za-z]", longer("Quick brown fox jumps over a lazy dog's den"))
