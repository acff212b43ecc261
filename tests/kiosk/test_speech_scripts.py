"""What each screen says: everything on it, in order, and nobody's name, time or code aloud."""

from collections.abc import Iterator
from datetime import datetime
from itertools import product

import msgspec
import pytest
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem

from hardware.events import CardRead, CodeKind, CodeScanned
from hardware.identifiers import hetu_without_sign
from kiosk.audio.reading import Stop, stops
from kiosk.audio.script import Kind, Phrases, Script, Thing, aloud, script, words
from kiosk.booking import Outcome, Ready
from kiosk.clock import local
from kiosk.effects import Found
from kiosk.flow import Event
from kiosk.languages import Languages
from sync.wire import Booking
from tests.kiosk.eye import above, is_button, shown
from tests.kiosk.fingers import visible
from tests.kiosk.scenes import PANELS, PLACED, READ, SCENES, SITE, VISIT, Scene

LANGUAGES = ("en", "fi")
PHRASES = Phrases("Shown on the screen.", "You can choose:", "chosen", "not chosen")
QUICK = {"visit-two", "checked-in"}
COVERING = {"moreTimePanel", "sheet"}


def test_a_screen_says_its_heading_then_its_lines_then_what_can_be_chosen() -> None:
    things = [
        Thing(Kind.CHOICE, "Start over"),
        Thing(Kind.LINE, "Laboratory · floor\u00a02"),
        Thing(Kind.HEADING, "You are checked in"),
        Thing(Kind.CHOICE, "Speed", chosen=True),
    ]

    said = script(things, PHRASES, private=False)

    assert aloud(said, PHRASES).splitlines() == [
        "You are checked in.",
        "Laboratory, floor 2.",
        "You can choose:",
        "Start over.",
        "Speed, chosen.",
    ]


def test_what_is_personal_is_said_to_one_person_alone() -> None:
    things = [
        Thing(Kind.HEADING, "Good morning, Aino.", personal=True, aloud="Good morning."),
        Thing(Kind.LINE, "10:00", personal=True),
        Thing(Kind.LINE, "KM47", personal=True, spelled=True),
    ]

    assert script(things, PHRASES, private=False).lines == (
        "Good morning.",
        "Shown on the screen.",
    )
    assert script(things, PHRASES, private=True).lines == (
        "Good morning, Aino.",
        "10:00.",
        "K, M, 4, 7.",
    )


@pytest.fixture(scope="module")
def scene(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    scene = Scene(tmp_path_factory.mktemp("heard"), PANELS[0])
    yield scene
    scene.close()


def plays() -> Iterator[object]:
    """Every scene in both languages."""
    for name, language in product(SCENES, LANGUAGES):
        quick = name in QUICK and language == "en"
        marks = () if quick else (pytest.mark.slow,)
        yield pytest.param(name, language, id=f"{name}-{language}", marks=marks)


def heard(scene: Scene, *, private: bool) -> tuple[list[Stop], Script]:
    """What stands on the screen, and what is said of it."""
    QGuiApplication.processEvents()
    found = stops(scene.window.root)
    return found, script([stop.thing for stop in found], PHRASES, private=private)


@pytest.mark.parametrize(("name", "language"), list(plays()))
def test_every_screen_has_a_script_that_keys_can_act_on_and_no_secret_in_it(
    scene: Scene, name: str, language: str
) -> None:
    scene.play(*SCENES[name], language=language)

    found, said = heard(scene, private=False)

    assert said.lines or said.choices, "there is nothing to hear"
    assert [s.thing.name for s in found if is_button(s.item)] == buttons(scene)
    choices = [stop for stop in found if stop.thing.kind is Kind.CHOICE]
    assert [s.thing.name for s in choices if s.enabled and not s.can_be_pressed] == []
    assert all(words(s.thing, PHRASES, private=False) in said.choices for s in choices)
    loud = aloud(said, PHRASES)
    assert [secret for secret in secrets(SCENES[name], language) if secret in loud] == []


@pytest.mark.slow
def test_no_letter_of_a_surname_is_said_aloud(scene: Scene) -> None:
    scene.play(*SCENES["type-name"], language="en")

    loud, quiet = (heard(scene, private=each)[1].choices for each in (False, True))

    assert "Q." in quiet
    assert "Q." not in loud


@pytest.mark.slow
def test_birth_years_are_told_apart_aloud_without_being_said(scene: Scene) -> None:
    scene.play(*SCENES["birth-year"], language="en")

    loud, quiet = (heard(scene, private=each)[1].choices for each in (False, True))

    assert {"The earlier year.", "The later year."} <= set(loud)
    assert {"1906.", "2006."} <= set(quiet)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["visit-two", "checked-in", "not-now-early", "not-now-other-day"])
def test_one_person_alone_hears_it_all(scene: Scene, name: str) -> None:
    scene.play(*SCENES[name], language="en")

    loud, quiet = (aloud(heard(scene, private=private)[1], PHRASES) for private in (False, True))

    hidden = [secret for secret in secrets(SCENES[name], "en") if secret in quiet]
    assert hidden, "or the test above would not notice"
    assert not any(secret in loud for secret in hidden)


def buttons(scene: Scene) -> list[str]:
    """The names of all that can be pressed, by another way than the script's: the items."""
    seen = [item for item in visible(scene.window.root.contentItem()) if shown(item)]
    items = [item for item in seen if is_button(item)]
    covering = [item for item in everything_above(items) if item.objectName() in COVERING]
    open_to_touch = [item for item in items if not covering or covering[-1] in above(item)]
    return [
        told.text(QAccessible.Text.Name)
        for item in open_to_touch
        if (told := QAccessible.queryAccessibleInterface(item)) is not None
    ]


def everything_above(items: list[QQuickItem]) -> list[QQuickItem]:
    """All parents of all these."""
    return [parent for item in items for parent in above(item)]


def secrets(events: tuple[Event, ...], language: str) -> set[str]:
    """Every name, time and code that these events bring, as it would be written."""
    return {text for event in events for text in _of(event, language) if len(text) > 1}


def _of(event: Event, language: str) -> Iterator[str]:
    match event:
        case CardRead(holder=holder):
            for person in holder.people:
                yield from (person.family_name, *person.given_names.split(), person.birth_date)
                yield from (identifier.value for identifier in person.identifiers)
        case Found(outcome=outcome):
            yield from _found(outcome, language)
        case CodeScanned(kind=CodeKind.NEEDS_CENTURY, value=code):
            yield from (str(year) for year in hetu_without_sign(code))
        case _ if type(event).__name__.endswith("Typed"):
            for typed in msgspec.structs.astuple(event):
                yield from (str(typed), ", ".join(str(typed)))


def _found(outcome: Outcome, language: str) -> Iterator[str]:
    spoken = Languages()
    spoken.current = language
    for name in outcome.__struct_fields__:
        value = getattr(outcome, name)
        if isinstance(value, tuple):
            for booking in value:
                yield from _booked(booking, spoken)
        elif isinstance(value, datetime):
            yield spoken.time(local(value, SITE.time_zone))
        elif name == "day":
            yield spoken.day(value)


def _booked(booking: Booking, spoken: Languages) -> Iterator[str]:
    yield spoken.time(local(booking.starts_at, SITE.time_zone)) if booking.starts_at else ""
    yield from (booking.call_code or "", booking.clinician or "", booking.service or "")


@pytest.mark.slow
def test_what_names_a_clinician_is_not_said_aloud(scene: Scene) -> None:
    shows = msgspec.structs.replace(SITE, show_clinician=True, show_service=True)
    scene.visit.know(shows)
    named = msgspec.structs.replace(VISIT, clinician="Dr Generated", service="Dermatology")
    try:
        scene.play(PLACED, READ, Found(0, Ready((named,))), language="en")
        loud, quiet = (aloud(heard(scene, private=each)[1], PHRASES) for each in (False, True))
    finally:
        scene.visit.know(SITE)

    assert "Dr Generated" in quiet
    assert "Dr Generated" not in loud
    assert "Dermatology" not in loud
