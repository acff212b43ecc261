"""Every screen in every state, language and panel, looked at with a strict eye."""

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import product
from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QAccessible, QColor, QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk import touches
from kiosk.booking import Ready
from kiosk.config import Help, Reader, Side
from kiosk.effects import Answer, Found, StaffTold, Stored
from kiosk.flow import Event, TimedOut, step
from kiosk.languages import OWN_NAMES
from kiosk.manner import HOUSE, Manner
from kiosk.measure.gauge import contrast
from kiosk.measure.window import PAIRS
from kiosk.state import STAFF_SCREENS, Screen, Visit
from tests.kiosk.eye import CAPS_MM, LEAST_CONTRAST, REACH_MM, faults, too_high
from tests.kiosk.fingers import Finger, find, visible, words
from tests.kiosk.looks import EVERY, Look, looks
from tests.kiosk.scenes import (
    BOTTOM_EDGE_MM,
    NOW,
    PANELS,
    PLACED,
    READ,
    SCENES,
    SECOND,
    SITE,
    VISIT,
    Panel,
    Scene,
)

QML = Path(__file__).parents[2] / "kiosk" / "qml" / "Kiosk"
GLANCE = {"welcome", "problem-mute", "visit-two", "checked-in", "rating", "reason-writing"}

Stage = Callable[[Panel], Scene]


@pytest.fixture(scope="module")
def stage(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """One window for each panel, made when it is first looked at."""
    QAccessible.setActive(True)
    made: dict[str, Scene] = {}

    def on(panel: Panel) -> Scene:
        if panel.name not in made:
            made[panel.name] = Scene(tmp_path_factory.mktemp("stage"), panel)
        scene = made[panel.name]
        scene.visit.know(SITE)
        return scene

    yield on
    for scene in made.values():
        scene.close()
    QAccessible.setActive(False)


def look(scene: Scene, panel: Panel) -> list[str]:
    """Draw it, and say what is wrong."""
    QGuiApplication.processEvents()
    cap, mm = CAPS_MM[scene.visit.moment.manner.text_size], panel.width / panel.width_mm
    wrong = faults(scene.window.root, mm, cap)
    if scene.visit.moment.manner.reach and scene.visit.moment.screen not in STAFF_SCREENS:
        wrong += too_high(scene.window.root, mm, REACH_MM - BOTTOM_EDGE_MM)
    return wrong


def pictures() -> Iterator[object]:
    for name in sorted(GLANCE):
        yield pytest.param(Look(name, "fi", PANELS[0], HOUSE), id=name)
    for each in looks():
        yield pytest.param(each, id=str(each), marks=pytest.mark.slow)


@pytest.mark.parametrize("each", list(pictures()))
def test_a_picture_holds_all_that_is_said_and_all_that_is_touched(stage: Stage, each: Look) -> None:
    scene, panel = stage(each.panel), each.panel
    scene.play(*SCENES[each.scene], language=each.language, manner=each.manner)

    assert look(scene, panel) == []


@pytest.mark.skipif(EVERY, reason="every look there is has more")
def test_the_share_of_every_run_meets_each_wish_with_each_panel_and_language() -> None:
    share = list(looks())
    wishes: list[set[tuple[object, ...]]] = [
        {(look.panel.name, look.language) for look in share},
        {(look.panel.name, look.manner.text_size, look.manner.high_contrast) for look in share},
        {(look.language, look.manner.text_size) for look in share},
        {(look.language, look.manner.reach, look.manner.high_contrast) for look in share},
        {(look.panel.name, look.manner.reach, look.manner.text_size) for look in share},
    ]

    assert [len(met) for met in wishes] == [4 * 12, 4 * 3 * 2, 12 * 3, 12 * 2 * 2, 4 * 2 * 3]


@pytest.mark.slow
@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: panel.name)
@pytest.mark.parametrize("side", ["left", "below", "above"])
@pytest.mark.parametrize(
    "name",
    [
        *("welcome", "problem-unknown_card", "problem-told", "problem-unknown_code"),
        *("not-now-elsewhere", "not-now-told", "checked-in", "take-card"),
    ],
)
def test_the_words_make_room_wherever_the_reader_is(
    qapp: QGuiApplication, tmp_path: Path, panel: Panel, side: Side, name: str
) -> None:
    scene = Scene(tmp_path, panel, Reader(side=side))
    try:
        scene.play(*SCENES[name], language="fi")
        assert look(scene, panel) == []
    finally:
        scene.close()


@pytest.mark.slow
@pytest.mark.parametrize("side", ["left", "below", "above"])
@pytest.mark.parametrize("name", ["problem-unknown_code", "not-now-elsewhere", "not-now-told"])
def test_large_words_have_room_beside_any_reader_of_a_low_panel(
    qapp: QGuiApplication, tmp_path: Path, side: Side, name: str
) -> None:
    panel = PANELS[2]
    scene = Scene(tmp_path, panel, Reader(side=side))
    try:
        for language, size in product(("de", "ru"), (1, 2)):
            scene.play(*SCENES[name], language=language, manner=Manner(text_size=size))
            assert look(scene, panel) == []
    finally:
        scene.close()


@pytest.mark.slow
@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: panel.name)
@pytest.mark.parametrize("name", ["visit", "checked-in"])
def test_a_crowded_day_fits_too(stage: Stage, panel: Panel, name: str) -> None:
    third = msgspec.structs.replace(SECOND, starts_at=NOW + timedelta(minutes=200))
    crowded = (PLACED, READ, Found(0, Ready((VISIT, SECOND, third))))
    arrived = (touches.Confirmed(), Stored(0, "generated")) if name == "checked-in" else ()
    scene = stage(panel)
    scene.visit.know(
        msgspec.structs.replace(SITE, name="Generated Central Hospital of Northern Ostrobothnia")
    )

    scene.play(*crowded, *arrived, language="fi")

    assert [fault for fault in look(scene, panel) if "cut short" not in fault] == []


@pytest.mark.slow
def test_before_its_site_is_learned_nothing_stands_for_the_clinics_name(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    scene = Scene(tmp_path, PANELS[0], site=None)
    try:
        scene.play(language="en")
        assert look(scene, PANELS[0]) == []
        assert "houseMark" not in names(scene)
        scene.visit.know(SITE)
        assert "houseMark" in names(scene)
        assert SITE.name in words(scene.window.root.contentItem())
    finally:
        scene.close()


@pytest.mark.slow
@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: panel.name)
def test_where_staff_come_the_screen_says_so_only_once_they_have_heard(
    qapp: QGuiApplication, tmp_path: Path, panel: Panel
) -> None:
    scene = Scene(tmp_path, panel, help=Help(staff_come=True))
    try:
        for language, manner in product(OWN_NAMES, (HOUSE, Manner(text_size=2))):
            scene.play(touches.RateVisit(), language=language, manner=manner)
            assert look(scene, panel) == []  # with the button
            titles = [title_after(scene, panel, e) for e in (touches.AskedForHelp(), StaffTold(0))]
            if language == "en":
                assert titles == ["We are calling somebody.", "Somebody is coming to you."]
        scene.play(touches.AskedForHelp(), TimedOut(), language="en")
        assert "Please go to reception." in words(scene.window.root.contentItem())
    finally:
        scene.close()


def title_after(scene: Scene, panel: Panel, event: Event) -> str:
    """What the screen is headed by after this event; nothing on it may be wrong."""
    scene.happen(event)
    assert look(scene, panel) == []
    title = find(scene.window.root.contentItem(), "title")
    assert title is not None
    return str(title.property("text"))


@pytest.mark.slow
@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: panel.name)
def test_digits_and_signs_are_as_large_as_letters(stage: Stage, qtbot: QtBot, panel: Panel) -> None:
    scene = stage(panel)
    scene.play(*SCENES["reason-writing"], language="fi")
    look(scene, panel)
    qtbot.waitUntil(lambda: "settling" not in names(scene), timeout=15_000)

    assert Finger(scene.window.root).touch("digits")

    assert "7" in words(scene.window.root.contentItem())
    assert look(scene, panel) == []


def names(scene: Scene) -> set[str]:
    """The names of all that is visible."""
    return {item.objectName() for item in visible(scene.window.root.contentItem())}


def test_every_screen_has_its_file_and_no_file_is_left_over() -> None:
    assert {path.stem for path in (QML / "screens").glob("*.qml")} == {str(s) for s in Screen}


def test_every_screen_is_in_some_scene() -> None:
    assert {end_of(events) for events in SCENES.values()} == set(Screen)


def end_of(events: tuple[Event, ...]) -> Screen:
    """The screen a scene ends on."""
    visit = Visit(readers=frozenset({PLACED.reader}))
    for event in events:
        if isinstance(event, Answer):
            event = msgspec.structs.replace(event, number=visit.number)
        visit, _ = step(visit, event)
    return visit.screen


@pytest.mark.parametrize("theme", ["dark", "light"])
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_what_is_read_stands_out(theme: str, ink: str, ground: str) -> None:
    found = re.findall(
        r'property color (\w+): highContrast \? "(#\w+)" : "(#\w+)"',
        (QML / "Theme.qml").read_text("utf-8"),
    )
    colours = {name: dark if theme == "dark" else light for name, dark, light in found}

    assert contrast(QColor(colours[ink]), QColor(colours[ground])) >= LEAST_CONTRAST
