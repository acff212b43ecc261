"""Without sight: the whole arrival and leaving by keys and ears, and no way out by keys."""

import gc
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.audio.settings import Keys
from kiosk.flow import TimedOut
from kiosk.manner import HOUSE
from kiosk.tactile import NAMES, name_of
from tests.kiosk.fingers import find
from tests.kiosk.keypad import HELP, LOUDER, NEXT, PREVIOUS, SELECT, START, Listener
from tests.kiosk.listeners import ENDLESS, Ear, runs, script
from tests.kiosk.lobbies import PATIENT, Desk, furnish

GIVEN_NAME = PATIENT.given_names.split()[0]
NOTHING = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def ear(tmp_path: Path) -> Ear:
    return Ear(tmp_path)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, ear: Ear) -> Iterator[Desk]:
    furnish(tmp_path)
    desk = Desk(qtbot, tmp_path, house="en", audio=ear.audio)
    yield desk
    desk.lobby.close()


@pytest.fixture
def listener(qtbot: QtBot, desk: Desk, ear: Ear) -> Listener:
    return Listener(qtbot, desk, ear)


@pytest.mark.slow
def test_somebody_who_sees_nothing_arrives(desk: Desk, listener: Listener) -> None:
    listener.presses(START)
    listener.hears("Welcome", "You can choose:", "Rate your visit.", "Next and previous move.")
    desk.puts_card_in()
    listener.hears("Is this your visit today?", "This is me.", "Shown on the screen.")
    listener.chooses("This is me")
    listener.hears("You are checked in.", "Please take your card.", "Laboratory")
    desk.takes_card()
    listener.chooses("Done")
    desk.sees("Welcome")

    (arrived,) = desk.outbox()
    assert (arrived["kind"], arrived["appointment_id"]) == ("check_in", "generated-1")
    assert desk.lobby.visit.moment.manner == HOUSE
    assert {how for how, _ in listener.all} == {"loudspeaker en-gb 50"}
    personal = (*PATIENT.given_names.split(), PATIENT.family_name, PATIENT.kvnr, "10:00", "K, M")
    assert not [text for _, text in listener.all if any(each in text for each in personal)]


@pytest.mark.slow
def test_somebody_who_sees_nothing_leaves(desk: Desk, listener: Listener) -> None:
    listener.presses(START)
    listener.hears("Welcome")
    listener.chooses("Rate your visit")
    listener.hears("How likely are you to recommend us", "\n0.", "\n10.")
    listener.chooses("9")
    listener.hears("Wonderful.", "Speed, not chosen.")
    listener.chooses("Speed")
    listener.hears("Speed, chosen.")
    listener.chooses("Finish")
    listener.hears("You were heard.")

    answer, said = desk.outbox()
    assert (answer["score"], said["topics"]) == (9, ["speed"])


@pytest.mark.slow
def test_alone_with_a_headset_names_times_and_codes_are_said(
    qtbot: QtBot, tmp_path: Path, ear: Ear
) -> None:
    furnish(tmp_path)
    jack = tmp_path / "jack"
    jack.write_text("off")
    audio = msgspec.structs.replace(ear.audio, private_output="headset", headset_file=jack)
    desk = Desk(qtbot, tmp_path, house="en", audio=audio)
    listener = Listener(qtbot, desk, ear)
    try:
        jack.write_text("on")
        listener.hears("Welcome")
        desk.lobby.visit.receive(TimedOut())
        assert not desk.lobby.visit.moment.manner.speech  # they waited long at the door
        desk.puts_card_in()
        listener.hears(GIVEN_NAME, "10:00")
        assert {how for how, _ in listener.all} == {"headset en-gb 50"}

        jack.write_text("off")
        qtbot.waitUntil(lambda: not desk.lobby.visit.moment.manner.speech)
        assert not desk.lobby.speaker.voice.speaking
        listener.presses(START)
        listener.hears("Is this your visit today?")
        assert listener.all[-1][0] == "loudspeaker en-gb 50"
        assert "10:00" not in listener.all[-1][1]

        assert what_was_said_of_them(), "or this test would not notice"
        listener.all.clear()
        desk.takes_card()
        desk.sees("CardProblem")
        qtbot.waitUntil(lambda: not what_was_said_of_them(), timeout=15_000)
    finally:
        desk.lobby.close()


def what_was_said_of_them() -> list[str]:
    """Every text in this process that names the patient and could be a script's."""
    gc.collect()
    held = [each for kept in gc.get_objects() for each in gc.get_referents(kept)]
    held += [part for each in held if type(each) is tuple for part in each]
    return [each for each in held if type(each) is str and f"Good morning, {GIVEN_NAME}" in each]


@pytest.mark.slow
def test_volume_has_five_steps_and_is_the_houses_again_after_the_visit(
    desk: Desk, listener: Listener
) -> None:
    listener.presses(START)
    listener.hears("Welcome")
    listener.presses(LOUDER)
    listener.hears("Volume 4 of 5.")
    listener.presses(LOUDER)
    listener.hears("Volume 5 of 5.")
    assert listener.all[-1][0] == "loudspeaker en-gb 200"

    listener.chooses("Rate your visit")
    listener.hears("How likely")
    listener.chooses("Start over")
    desk.sees("Welcome")
    listener.presses(START)
    listener.hears("Welcome")

    assert listener.all[-1][0] == "loudspeaker en-gb 50"


@pytest.mark.slow
def test_the_start_key_says_it_again_and_help_is_pressed_twice(
    desk: Desk, listener: Listener
) -> None:
    listener.presses(START)
    listener.hears("Welcome")
    listener.presses(START)
    listener.hears("Welcome", "You can choose:")

    listener.presses(HELP)
    listener.hears("I have no card.")
    assert desk.screen == "Welcome"
    listener.presses(HELP)
    listener.hears("You can choose:", "Go to reception.")
    assert desk.screen == "NoCard"

    listener.presses(HELP)
    listener.hears("Go to reception.")
    listener.presses(HELP)
    listener.hears("Please go to reception.")


@pytest.mark.slow
def test_a_touch_ends_the_voice_before_the_next_frame(
    qtbot: QtBot, tmp_path: Path, ear: Ear
) -> None:
    furnish(tmp_path)
    endless = script(tmp_path, "endless", ENDLESS)
    audio = msgspec.structs.replace(ear.audio, voice=(str(endless), str(tmp_path)))
    desk = Desk(qtbot, tmp_path, house="en", audio=audio)
    child = tmp_path / "child"
    try:
        QTest.keyClick(desk.root, START)
        qtbot.waitUntil(lambda: child.exists() and child.read_text().strip() != "")
        talking = [*desk.lobby.speaker.voice.pids, int(child.read_text())]
        assert all(runs(pid) for pid in talking), "or this test would not notice"
        desk.touches("title")
        with qtbot.waitSignal(desk.root.frameSwapped):
            desk.root.update()
        assert not any(runs(pid) for pid in talking)
    finally:
        desk.lobby.close()


@pytest.mark.slow
def test_whoever_is_asked_for_more_time_answers_with_any_key(
    desk: Desk, listener: Listener
) -> None:
    listener.presses(START)
    listener.hears("Welcome")
    listener.chooses("Rate your visit")
    listener.hears("How likely")

    desk.lobby.visit.receive(TimedOut())
    asked = listener.hears("Are you still there?", "I need more time.")
    assert "Start over" not in asked, "it lies under the question"
    listener.presses(PREVIOUS)

    assert not desk.lobby.visit.moment.warned
    listener.hears("How likely")


@pytest.mark.slow
def test_the_access_bar_can_be_heard_and_pressed_too(desk: Desk, listener: Listener) -> None:
    listener.presses(START)
    listener.hears("Welcome")
    listener.chooses("Rate your visit")
    listener.hears("How likely")
    listener.chooses("Text size, contrast and reach")
    opened = listener.hears("How would you like it?", "Say it again.")
    assert "Start over" not in opened, "it lies under the panel"
    listener.chooses("Large text")
    assert desk.lobby.visit.moment.manner.text_size == 1
    listener.chooses("Say it again")

    listener.hears("How likely", "\n10.")


@pytest.mark.slow
def test_a_ring_shows_where_the_keys_are(desk: Desk, listener: Listener) -> None:
    listener.presses(START)
    listener.hears("Welcome")
    listener.steps()
    ring = desk.root.findChild(QQuickItem, "ring")
    assert ring is not None
    assert ring.isVisible()
    assert ring.parentItem() is find(desk.root.contentItem(), "title")

    while listener.steps() != "Rate your visit.":
        assert ring.isVisible()
    button = desk.root.activeFocusItem()
    assert button is find(desk.root.contentItem(), "rate")
    assert button.property("visualFocus"), "a button shows its own ring"
    assert not ring.isVisible()

    listener.steps(PREVIOUS)
    assert ring.isVisible()
    ring.parentItem().forceActiveFocus()
    assert ring.isVisible(), "only what shows a ring of its own needs none"
    desk.touches("title")
    assert not ring.isVisible(), "a finger needs none"


@pytest.mark.slow
def test_with_ctrl_or_alt_a_key_means_nothing_here(desk: Desk) -> None:
    for held in (CONTROL, ALT):
        for key in (NEXT, SELECT, HELP, START):
            QTest.keyClick(desk.root, key, held)

    assert desk.screen == "Welcome"
    assert not desk.lobby.visit.moment.manner.speech
    assert desk.root.isVisible()


def test_far_keys_are_known_by_their_code_whatever_the_layout_calls_them() -> None:
    touchpad_off = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_TouchpadOff, NOTHING, 201, 0, 0)
    arrow = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Left, NOTHING, 113, 0, 0)
    letter = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, NOTHING, 38, 0, 0, "a")

    assert name_of(touchpad_off) == "F23"
    assert name_of(arrow) == "Left"
    assert name_of(letter) == ""
    assert set(Keys().meanings) <= set(NAMES.values())
