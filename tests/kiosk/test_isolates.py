"""In Arabic, words of another script and numbers stand where the sentence has them."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QTextLayout
from pytestqt.qtbot import QtBot

from kiosk import view
from kiosk.audio.voice import Voice
from kiosk.languages import Languages, unmarked
from kiosk.slip.words import for_telephone, slip_words
from sync.wire import Site
from tests.kiosk.eye import shown
from tests.kiosk.fingers import visible
from tests.kiosk.listeners import Ear
from tests.kiosk.scenes import PANELS, SCENES, SITE, VISIT, Scene

ISOLATED = re.compile("\u2068[^\u2068\u2069]*\u2069")
ENGLISH_SITE = replace(SITE, places=tuple(replace(p, area={"en": "Lab (B)"}) for p in SITE.places))


@pytest.fixture
def arabic(qapp: QCoreApplication) -> Iterator[Languages]:
    speech = Languages()
    speech.speak("ar")
    yield speech
    speech.speak("fi")
    speech.close()


def where(languages: Languages, site: Site = ENGLISH_SITE) -> str:
    """The way to a room, as the slip and *Checked in* put it together."""
    stops = view.stops((VISIT,), site, languages)
    return slip_words("", "KM47", stops, "").where


def from_the_right(text: str, *parts: str) -> list[str]:
    """These parts of a line in the order in which an eye that comes from the right meets them."""
    layout = QTextLayout(text)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    middles = {part: text.index(part) + len(part) // 2 for part in parts}
    across = {part: line.cursorToX(at)[0] for part, at in middles.items()}  # type: ignore[index]
    return sorted(parts, key=lambda part: -across[part])


def test_area_floor_and_room_are_read_from_the_right_in_their_order(arabic: Languages) -> None:
    told = where(arabic)

    assert from_the_right(told, "Lab", "2", "214") == ["Lab", "2", "214"]
    bare = unmarked(told)
    assert from_the_right(bare, "Lab", "2", "214") != ["Lab", "2", "214"], "or nothing is shown"


def numbers_drawn(text: str) -> str:
    """The digits and signs of a line from left to right, whatever stands between them."""
    layout = QTextLayout(text)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    found: list[tuple[float, str]] = []
    for run in line.glyphRuns():
        drawn = {run.rawFont().glyphIndexesForString(each)[0]: each for each in "+−0123456789"}
        spots = zip(run.glyphIndexes(), run.positions(), strict=True)
        found += [(spot.x(), drawn[glyph]) for glyph, spot in spots if glyph in drawn]
    return "".join(each for _, each in sorted(found))


def test_a_score_and_its_interval_keep_their_signs_before_them(arabic: Languages) -> None:
    said = QCoreApplication.translate(
        "HouseNews", "Our recommendation score is %1, most likely between %2 and %3."
    )
    for place, score in (("%1", "+12"), ("%2", "−4"), ("%3", "+28")):
        said = said.replace(place, score)

    assert numbers_drawn(said) == "+28−4+12"
    assert numbers_drawn(unmarked(said)) != "+28−4+12", "or nothing is shown"


def test_every_place_for_a_value_is_set_apart_and_in_other_languages_none_is(
    arabic: Languages,
) -> None:
    assert QCoreApplication.translate("CheckedIn", "room %1").count("\u2068%1\u2069") == 1
    arabic.speak("en")
    assert QCoreApplication.translate("CheckedIn", "room %1") == "room %1"
    assert where(arabic) == "Lab (B) · floor 2 · room 214"


def test_a_telephone_is_told_plain_words(arabic: Languages) -> None:
    stops = view.stops((VISIT,), ENGLISH_SITE, arabic)

    told = for_telephone(slip_words("", "KM47", stops, "CODE"))

    assert told == unmarked(told)
    assert "Lab (B)" in told


@pytest.mark.slow
def test_a_voice_is_told_plain_words(qtbot: QtBot, tmp_path: Path, arabic: Languages) -> None:
    ear = Ear(tmp_path)
    voice = Voice(ear.audio)

    with qtbot.waitSignal(voice.silent):
        voice.say(where(arabic), "ar", 2, private=False)

    assert ear.heard() == [("loudspeaker ar 50", unmarked(where(arabic)))]


def mixed(text: str) -> bool:
    """Whether Arabic and Latin words stand side by side with nothing between them."""
    rest = ISOLATED.sub("", ISOLATED.sub("", text))
    return bool(re.search("[A-Za-z]", rest) and re.search("[\u0600-\u06ff]", rest))


@pytest.mark.slow
def test_no_line_on_any_screen_mixes_scripts_bare(
    qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory
) -> None:
    scene = Scene(tmp_path_factory.mktemp("isolates"), PANELS[0])
    found: dict[str, list[str]] = {}
    try:
        scene.visit.know(ENGLISH_SITE)
        for name in SCENES:
            scene.play(*SCENES[name], language="ar")
            QGuiApplication.processEvents()
            items = [i for i in visible(scene.window.root.contentItem()) if shown(i)]
            texts = {str(item.property("text") or "") for item in items}
            found[name] = [text for text in texts if mixed(text)]
    finally:
        scene.close()

    assert {name: wrong for name, wrong in found.items() if wrong} == {}
