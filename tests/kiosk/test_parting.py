"""What stands beside the question: the panel's code, the score published last, what was done."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import product
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication

from kiosk import touches
from kiosk.config import Reader
from kiosk.manner import Manner
from kiosk.qr import for_screen, modules
from sync.wire import PublishedScore
from tests.kiosk.eye import CAPS_MM, faults
from tests.kiosk.fingers import find, words
from tests.kiosk.scenes import PANELS, SCENES, SITE, Scene

pytestmark = pytest.mark.slow
NEWS = "You asked for shorter queues: the laboratory now opens at 7."
FIGURE = (
    "Our recommendation score is +62, most likely between +51 and +73."
    " About 145 answers, 23\u00a0February – 1\u00a0March."
)
WIDE = f"{FIGURE} Few answers: wide margin."
WEEK = PublishedScore(62, 51, 73, 145, date(2026, 2, 23), date(2026, 3, 1))


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
    assert FIGURE in words(scene.window.root.contentItem())

    scene.visit.know(replace(SITE, score=None, you_said={}))
    assert NEWS not in words(scene.window.root.contentItem())
    assert figure_of(scene) == ""


@pytest.mark.parametrize(("n", "told"), [(9, ""), (10, WIDE), (29, WIDE), (30, FIGURE)])
def test_few_answers_are_told_with_their_wide_margin_and_fewer_than_ten_not_at_all(
    scene: Scene, n: int, told: str
) -> None:
    scene.visit.know(replace(SITE, score=replace(WEEK, n=n)))
    scene.play(language="en")

    assert figure_of(scene) == told.replace("145", str(n))


def test_a_score_stands_whole_or_not_at_all(qapp: QGuiApplication, tmp_path: Path) -> None:
    told: set[tuple[str, bool]] = set()
    for panel in PANELS:
        scene = Scene(tmp_path, panel, Reader())
        for size, language, n in product(range(3), ("en", "fi"), (20, 145)):
            scene.visit.know(replace(SITE, score=replace(WEEK, n=n)))
            scene.play(language=language, manner=Manner(text_size=size))
            QGuiApplication.processEvents()
            figure = figure_of(scene)
            told.add((panel.name, figure != ""))
            parts = ("+62", "+51", "+73", str(n), "23", "– 1") if figure else ()
            assert [part for part in parts if part not in figure] == []
            assert faults(scene.window.root, panel.width / panel.width_mm, CAPS_MM[size]) == []
        scene.close()

    assert {(panel.name, True) for panel in PANELS} < told, "each has room at some size"
    assert ("15in", False) in told


def figure_of(scene: Scene) -> str:
    """The line about the score as it is read now; "" where there is none."""
    figure = find(scene.window.root.contentItem(), "figure")
    return str(figure.property("text")) if figure else ""


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
