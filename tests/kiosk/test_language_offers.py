"""A card from abroad lets the screen offer a language, and never switches it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication

from hardware.events import CardRead
from kiosk.booking import Ready
from kiosk.effects import Found
from tests.kiosk.fingers import words
from tests.kiosk.scenes import PANELS, PATIENT, PLACED, READER, VISIT, Scene

pytestmark = pytest.mark.slow


@pytest.fixture
def scene(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Scene]:
    scene = Scene(tmp_path, PANELS[0])
    yield scene
    scene.close()


def read(scene: Scene, country: str) -> None:
    """A card of that country, and a visit found."""
    holder = replace(PATIENT, country=country)
    scene.play(PLACED, CardRead(READER, holder=holder, ms=900), Found(0, Ready((VISIT,))))


def offers(scene: Scene) -> list[str]:
    """The languages offered, as QML is told."""
    return [offer["code"] for offer in scene.visit.property("languageOffers")]


def test_a_german_card_is_offered_german_and_greeted_in_finnish(scene: Scene) -> None:
    read(scene, "DE")

    assert scene.visit.property("language") == "fi"
    assert offers(scene) == ["de"]
    assert {"Deutsch", "Hyvää huomenta, Aino."} <= set(words(scene.window.root.contentItem()))


def test_the_offer_is_one_touch_and_then_gone(scene: Scene) -> None:
    read(scene, "CH")

    scene.visit.chooseLanguage("fr")

    assert scene.visit.property("language") == "fr"
    assert offers(scene) == []
    assert "Bonjour, Aino." in words(scene.window.root.contentItem())


def test_a_card_from_here_is_offered_nothing(scene: Scene) -> None:
    read(scene, "FI")

    assert offers(scene) == []


def test_the_next_card_meets_the_house_language(scene: Scene) -> None:
    read(scene, "DE")
    scene.visit.chooseLanguage("de")

    read(scene, "IT")

    assert scene.visit.property("language") == "fi"
    assert offers(scene) == ["it"]


def test_a_closed_kiosk_has_no_more_time_and_no_language(scene: Scene) -> None:
    read(scene, "DE")

    scene.visit.close()

    assert not any(timer.isActive() for timer in scene.visit.findChildren(QTimer))
    assert QCoreApplication.translate("TakeCard", "Please take your card.").startswith("Please")
