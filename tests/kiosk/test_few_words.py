"""At most twenty words of question or instruction on a screen, in the languages read most here.

What is to be kept (code, room, time), what a site wrote itself and the news of others are no
questions. A consent has to be whole: it may be longer, and how much is said here.
"""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk.config import Reader
from kiosk.measure.gauge import is_text
from kiosk.state import STAFF_SCREENS
from tests.kiosk.eye import above, is_button, shown
from tests.kiosk.fingers import find, visible
from tests.kiosk.scenes import PANELS, SCENES, SITE, Scene

pytestmark = pytest.mark.slow

MOST = 20
MOST_OF_A_CONSENT = 25
LANGUAGES = ("en", "fi", "sv", "de")
INSTRUCTIONS = (
    ("NotNow", "Please take your card."),
    ("SeeReception", "Please take your card with you."),
    ("CoverNotice", "Your card's cover may have ended. Please tell reception."),
)
"""Beside a title and its line, what else asks somebody to do something."""
WORD = re.compile(r"\w[\w'’.:-]*")


@pytest.fixture(scope="module", params=["slot", "tray", "pad", "window"])
def scene(
    request: pytest.FixtureRequest,
    qapp: QGuiApplication,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Scene]:
    scene = Scene(tmp_path_factory.mktemp("words"), PANELS[0], Reader(model=request.param))
    scene.visit.know(SITE)
    yield scene
    scene.close()


def sentences(scene: Scene, *named: str) -> Iterator[str]:
    """What a screen says under these names, and whatever else it asks for."""
    screen = find(scene.window.root.contentItem(), "screen")
    assert screen is not None
    asking = {QCoreApplication.translate(*each) for each in INSTRUCTIONS}
    for item in visible(screen):
        if is_text(item) and shown(item) and not any(map(is_button, above(item))):
            text = str(item.property("text"))
            if text != scene.visit.property("reception") and (
                item.objectName() in named or ("title" in named and text in asking)
            ):
                yield text


def count(texts: Iterator[str]) -> int:
    """How many words; a hyphen that may break a line breaks no word."""
    return sum(len(WORD.findall(text.replace("\u00ad", ""))) for text in texts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_screen_asks_more_than_twenty_words_of_anybody(scene: Scene, language: str) -> None:
    counted: dict[str, int] = {}
    slot = scene.window.root.property("readerModel") == "slot"
    for name, events in SCENES.items():
        if not slot and not name.startswith(("welcome", "problem")):
            continue  # no word of it names the reader
        scene.play(*events, language=language)
        QGuiApplication.processEvents()
        if scene.visit.moment.screen not in STAFF_SCREENS:
            counted[name] = count(sentences(scene, "title", "line"))

    assert {name: many for name, many in counted.items() if many > MOST} == {}
    assert max(counted.values()) > MOST // 2, "or nothing was counted"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_consent_is_whole_and_still_short(scene: Scene, language: str) -> None:
    scene.play(*SCENES["call-back"], language=language)
    QGuiApplication.processEvents()

    assert MOST // 2 < count(sentences(scene, "consent")) <= MOST_OF_A_CONSENT
