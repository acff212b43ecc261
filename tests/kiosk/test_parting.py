"""What stands beside the question: the panel's code, last week's score, what was done."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication

from kiosk import touches
from kiosk.config import Reader
from kiosk.qr import for_screen, modules
from tests.kiosk.fingers import find, words
from tests.kiosk.scenes import PANELS, SCENES, SITE, Scene

pytestmark = pytest.mark.slow
NEWS = "You asked for shorter queues: the laboratory now opens at 7."


@pytest.fixture
def scene(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Scene]:
    scene = Scene(tmp_path, PANELS[0], Reader())
    yield scene
    scene.close()


def test_the_path_draws_every_dark_module_and_no_other() -> None:
    text = SITE.panel_url
    drawn = set()
    for x, y, wide in re.findall(r"M(\d+) (\d+)h(\d+)v1h-\d+z", str(for_screen(text)["path"])):
        drawn |= {(int(x) + n, int(y)) for n in range(int(wide))}

    rows = modules(text).rows
    assert drawn == {(x, y) for y, row in enumerate(rows) for x, dark in enumerate(row) if dark}


def test_the_panel_is_offered_where_the_site_has_one(scene: Scene) -> None:
    scene.play(*SCENES["thanks"], language="en")
    assert "Shape this place with us" in words(scene.window.root.contentItem())

    scene.visit.know(replace(SITE, panel_url=""))
    assert "Shape this place with us" not in words(scene.window.root.contentItem())


def test_what_became_of_answers_stands_on_welcome_as_far_as_it_is_known(scene: Scene) -> None:
    scene.play(language="en")
    assert NEWS in words(scene.window.root.contentItem())
    assert any("+62" in text for text in words(scene.window.root.contentItem()))

    scene.visit.know(replace(SITE, score=None, you_said={}))
    assert NEWS not in words(scene.window.root.contentItem())
    assert not any("+62" in text for text in words(scene.window.root.contentItem()))


def test_whoever_wished_it_is_told_on_leaving_that_somebody_will_call(scene: Scene) -> None:
    scene.play(*SCENES["reason-called"], language="en")
    scene.happen(touches.Finished())

    assert scene.visit.moment.phone == ""
    assert "Somebody will call you. Your number is for that alone." in words(
        scene.window.root.contentItem()
    )


def test_what_was_hidden_is_said_to_the_writer(scene: Scene) -> None:
    scene.play(*SCENES["reason-hidden"], language="en")
    shown = words(scene.window.root.contentItem())

    assert "We hid a number and an e-mail address." in shown
    assert "Nobody called •••, write to •••." in shown
    assert find(scene.window.root.contentItem(), "finish") is not None
