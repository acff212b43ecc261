"""The staff page on the real window: two corners, a PIN, what is shown, and what a key does."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPoint, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hardware.events import CardRead, ReaderFound
from kiosk.audio.settings import Audio
from kiosk.config import Reader
from kiosk.manner import Manner
from kiosk.staff.condition import Condition
from kiosk.staff.pin import is_pin, write_pin
from kiosk.staff.settings import Staff as StaffSettings
from kiosk.staff.words import PinAccepted, Wish
from kiosk.state import Screen
from kiosk.touches import StaffAsked, StaffWished
from tests.kiosk import scenes
from tests.kiosk.eye import CAPS_MM, faults
from tests.kiosk.fingers import Finger, find, words

PIN = "380417"
LONG_NAME = "Generated Smart Card Reader 4000 [CCID Interface] (0123456789) 01 00"
IN = (StaffAsked(), PinAccepted())


@pytest.fixture
def scene(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[scenes.Scene]:
    """A kiosk with a PIN, in English."""
    plain = scenes.settings

    def with_pin(folder: Path, panel: scenes.Panel, reader: Reader, house: str) -> object:
        write_pin(folder / "pin", PIN)
        config = plain(folder, panel, reader, house)
        return msgspec.structs.replace(config, staff=StaffSettings(pin_file=folder / "pin"))

    monkeypatch.setattr(scenes, "settings", with_pin)
    made = scenes.Scene(tmp_path, scenes.PANELS[0], house="en")
    made.reset()
    yield made
    made.visit.behind.close()
    made.close()


@pytest.mark.slow
def test_staff_come_in_by_two_corners_and_a_pin(scene: scenes.Scene, qtbot: QtBot) -> None:
    window = scene.window.root
    corners = settled(scene, qtbot)
    device = QTest.createTouchDevice()
    first, second = QPoint(8, 8), QPoint(window.width() - 8, window.height() - 8)

    QTest.touchEvent(window, device).press(0, first, window).commit()
    assert not corners.property("held")  # one alone asks for nothing
    QTest.touchEvent(window, device).stationary(0).press(1, second, window).commit()
    assert corners.property("held")
    qtbot.waitUntil(lambda: scene.visit.moment.screen is Screen.STAFF_PIN)
    QTest.touchEvent(window, device).release(0, first, window).release(1, second, window).commit()

    finger = Finger(window)
    qtbot.waitUntil(lambda: finger.touch(f"pin-{PIN[0]}") and "●" in words(window.contentItem()))
    for digit in PIN[1:]:
        assert finger.touch(f"pin-{digit}")
    assert PIN not in words(window.contentItem())
    assert finger.touch("pin-ok")
    qtbot.waitUntil(lambda: scene.visit.moment.screen is Screen.STAFF)
    assert any(text.startswith("Version 0.1.0 · Qt 6.") for text in words(window.contentItem()))


def settled(scene: scenes.Scene, qtbot: QtBot) -> QQuickItem:
    """Wait until touches count again; give the two corners, with little patience."""
    window = scene.window.root
    window.grabWindow()
    qtbot.waitUntil(lambda: find(window.contentItem(), "settling") is None)
    corners = find(window.contentItem(), "corners")
    assert corners is not None
    assert corners.property("hold") == 3000
    corners.setProperty("hold", 50)
    return corners


@pytest.mark.slow
def test_what_the_page_shows_names_nobody(scene: scenes.Scene, qtbot: QtBot) -> None:
    scene.play(*IN, StaffWished(Wish.TEST_READ), scenes.PLACED, scenes.READ, scenes.OUT)
    QGuiApplication.processEvents()
    shown = " ".join(words(scene.window.root.contentItem()))

    assert "A card of the family egk was read in 900 ms." in shown
    for person in scenes.PATIENT.people:
        assert person.family_name not in shown
        assert person.given_names not in shown


@pytest.mark.slow
def test_the_page_says_how_network_central_list_store_and_versions_are(
    scene: scenes.Scene,
) -> None:
    scene.play(*IN)
    QGuiApplication.processEvents()
    assert {
        "Network: eth0. Central answered 12 s ago.",
        "The list was renewed 12 s ago. 3 wait to be sent, the oldest for 41 s.",
        "Store in order, 41.3 GB free.",
        f"Version 0.1.0 · Qt {qVersion()} · pcscd 2.3.3",
    } <= set(words(scene.window.root.contentItem()))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("condition", "sentence"),
    [
        (Condition(0, None, 0, None, ""), "No network is connected. Central has never answered."),
        (Condition(0, None, 0, None, ""), "There is no list yet. Nothing waits to be sent."),
        (
            Condition(0, None, 0, 7300.0, "", heard_s=300.0, links=("eth0",)),
            "Network: eth0. Central has not answered for 5 min.",
        ),
        (Condition(0, None, 0, None, "ballast_given_up"), "Trouble: ballast_given_up"),
    ],
)
def test_what_is_not_well_is_said(scene: scenes.Scene, condition: Condition, sentence: str) -> None:
    scene.play(*IN)
    scene.visit.behind.page.learn(condition)
    QGuiApplication.processEvents()
    assert sentence in words(scene.window.root.contentItem())


@pytest.mark.slow
def test_a_test_read_says_when_the_card_was_renewed(scene: scenes.Scene) -> None:
    old = msgspec.structs.replace(scenes.PATIENT, updated="2023-09-20T13:14:54")
    read = CardRead(scenes.READER, holder=old, ms=900)
    scene.play(*IN, StaffWished(Wish.TEST_READ), scenes.PLACED, read)
    QGuiApplication.processEvents()
    assert any(
        text.endswith("in 900 ms. Its data were renewed on 2023-09-20.")
        for text in words(scene.window.root.contentItem())
    )


@pytest.mark.slow
@pytest.mark.parametrize("panel", scenes.PANELS, ids=lambda panel: panel.name)
def test_a_kiosk_with_much_to_tell_has_room_for_it(
    qapp: QGuiApplication, tmp_path: Path, panel: scenes.Panel
) -> None:
    made = scenes.Scene(tmp_path, panel)
    try:
        for language in ("fi", "de", "ru", "ar"):
            made.play(*IN, ReaderFound(LONG_NAME), language=language, manner=Manner(text_size=1))
            links = ("enx001122334455", "wlp0s20f3")
            bad = Condition(1234, 3.6e5, 12, 7.2e5, "store_set_aside", 7.2e5, links, pcscd="2.3.3")
            made.visit.behind.page.learn(bad)
            QGuiApplication.processEvents()
            made.window.root.grabWindow()
            assert faults(made.window.root, panel.width / panel.width_mm, CAPS_MM[1]) == []
    finally:
        made.close()


@pytest.mark.slow
def test_closed_for_today_is_closed_after_a_restart_too(
    scene: scenes.Scene, tmp_path: Path
) -> None:
    scene.play(*IN, StaffWished(Wish.CLOSE_TODAY))
    scene.visit.behind.page.door.stop()

    assert json.loads((tmp_path / "staff.json").read_text())["closed_on"] == "2026-03-02"
    again = scenes.Scene(tmp_path, scenes.PANELS[0], house="en")
    try:
        assert again.visit.moment.screen is Screen.CLOSED
        assert again.visit.behind.hours.property("closedToday")
    finally:
        again.close()


@pytest.mark.slow
def test_the_pin_is_set_by_a_command_that_shows_nothing_of_it(tmp_path: Path) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text(
        '[central]\nurl = "https://central.example"\n[store]\npath = "kiosk.db"\n'
        'key_file = "key"\n[staff]\npin_file = "pin"\n'
    )

    def command(told: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "kiosk", "staff-pin", "--config", str(config)],
            input=told, capture_output=True, text=True, timeout=60, check=False,
            cwd=Path(__file__).parents[2],
        )  # fmt: skip

    assert command("1234\n").returncode == 2
    done = command(PIN + "\n")
    assert done.returncode == 0
    assert PIN not in done.stdout + done.stderr
    assert is_pin(tmp_path / "pin", PIN)


@pytest.mark.slow
def test_a_sound_is_played_by_the_kiosks_own_player(
    scene: scenes.Scene, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    played_at = tmp_path / "played"
    player = Audio(player=("sh", "-c", f'echo "$0" > {played_at}', "{file}"))
    monkeypatch.setattr(scene.visit.behind.page, "_audio", player)

    scene.play(*IN, StaffWished(Wish.SOUND))

    qtbot.waitUntil(lambda: played_at.exists() and "checked-in" in played_at.read_text())
