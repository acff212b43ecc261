"""Every screen still fits when its words are 40 % longer, and when they run from the right."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk.languages import OWN_NAMES
from tests.kiosk.eye import CAPS_MM, faults
from tests.kiosk.fingers import words
from tests.kiosk.pseudo import LONGER, Pseudo, longer
from tests.kiosk.scenes import PANELS, SCENES, SITE, Panel, Scene

pytestmark = pytest.mark.slow

PLAIN = re.compile("[A-Za-z]{3,}")


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
    """Every scene on two panels from the left, on one from the right, the others in turn."""
    turn, stride = PANELS.index(panel), 4 if SIDES[side] else 2
    names = list(SCENES)[turn % stride :: stride]
    found: dict[str, list[str]] = {}
    for name in names:
        scene.visit.know(SITE)
        scene.play(*SCENES[name])
        QGuiApplication.processEvents()
        found[name] = faults(scene.window.root, panel.width / panel.width_mm, CAPS_MM[0])
        found[name] += [f"{text!r} cannot be translated" for text in in_english(scene)]

    assert {name: wrong for name, wrong in found.items() if wrong} == {}


DATA = set(
    PLAIN.findall(
        f"{SITE} {list(SCENES.values())} {list(OWN_NAMES.values())} Aino Camille Jean Baptiste"
        " Emmanuel Marie Antoinette Physiotherapy Anna Maria Lehtonen Blood test Nurse Eriksson"
        " egk Thursday February March The queue was short and everyone kind Nobody called write"
        " pcscd eth"
    )
)
"""Words a site, a person, a card or the calendar brings: nobody translates those."""


def in_english(scene: Scene) -> Iterator[str]:
    """Texts with words that went round the translator."""
    for text in words(scene.window.root.contentItem()):
        if set(PLAIN.findall(text)) - DATA:
            yield text


def test_words_grow_and_placeholders_stay() -> None:
    text = "Please come back here at %1."

    assert len(longer(text)) >= len(text) * (1 + LONGER * 0.8)
    assert "%1" in longer(text)
    assert longer("%n") == "%n"
    assert not re.search("[A-Za-z]", longer("Quick brown fox jumps over a lazy dog's den"))
