"""A keyboard under a hand: a trembling one writes once, and a long press offers accents."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.audio.settings import Keys
from kiosk.keyboards import for_screen
from kiosk.tactile import Tactile
from tests.kiosk.keypad import NEXT, PREVIOUS, SELECT
from tests.kiosk.scenes import PANELS, SCENES, Scene
from tests.kiosk.typist import Hands, Typist

SOON = 30


@pytest.mark.slow
def test_the_times_are_those_of_the_standard(hands: Hands) -> None:
    keyboard = hands().part

    assert [keyboard.property(name) for name in ("guard", "holdFor")] == [500, 500]
    assert keyboard.property("repeatEvery") == 2000


@pytest.mark.slow
def test_a_sentence_begins_with_a_capital_and_goes_on_small(hands: Hands) -> None:
    typist = hands("de")
    typist.part.setProperty("capitalNext", True)
    typist.strike("letter-ü")
    typist.part.setProperty("capitalNext", False)
    typist.strike("letter-b", "shift", "letter-ß", "letter-e")

    assert typist.written == "Übẞe"


@pytest.mark.slow
def test_a_key_struck_twice_by_a_trembling_hand_writes_once(hands: Hands, qtbot: QtBot) -> None:
    typist = hands(guard=SOON)
    typist.strike("letter-t", "letter-t")
    assert typist.written == "t"

    qtbot.waitUntil(lambda: not typist.key("letter-t").property("resting"))
    typist.strike("letter-t", "space", "letter-t")

    assert typist.written == "tt t"


@pytest.mark.slow
def test_without_the_guard_it_would_write_twice(hands: Hands) -> None:
    typist = hands(guard=0)
    typist.strike("letter-t", "letter-t")

    assert typist.written == "tt"


@pytest.mark.slow
def test_a_long_press_offers_accents_and_sliding_chooses_one(hands: Hands, qtbot: QtBot) -> None:
    typist = hands(holdFor=SOON)
    held = typist.middle("letter-o")
    typist.press(held)
    qtbot.waitUntil(lambda: typist.sees("accent-ø") is not None)
    typist.settle()
    typist.slide(typist.middle("accent-ø"))
    qtbot.waitUntil(lambda: bool(typist.key("accent-ø").property("bright")))
    typist.lift(typist.middle("accent-ø"))

    assert typist.written == "ø"
    assert typist.sees("accent-ø") is None


@pytest.mark.slow
def test_let_go_the_strip_stays_and_a_touch_chooses(hands: Hands, qtbot: QtBot) -> None:
    typist = hands(holdFor=SOON, guard=0)
    opens(typist, qtbot, "letter-e", "accent-é")
    typist.strike("accent-é", "letter-e")

    assert typist.written == "ée"


def opens(typist: Typist, qtbot: QtBot, key: str, accent: str) -> None:
    """Hold the key until its strip is there, and let go."""
    typist.press(typist.middle(key))
    qtbot.waitUntil(lambda: typist.sees(accent) is not None)
    typist.settle()
    typist.lift(typist.middle(key))


@pytest.mark.slow
@pytest.mark.parametrize("way", ["beside", "close", "slid away", "escape"])
def test_a_strip_goes_without_writing_anything(hands: Hands, qtbot: QtBot, way: str) -> None:
    typist = hands(holdFor=SOON)
    if way == "slid away":
        typist.press(typist.middle("letter-e"))
        qtbot.waitUntil(lambda: typist.sees("accent-é") is not None)
        typist.slide(typist.middle("space"))
        typist.lift(typist.middle("space"))
    else:
        opens(typist, qtbot, "letter-e", "accent-é")
    if way == "beside":
        typist.press(typist.middle("letter-m"))
        typist.lift(typist.middle("letter-m"))
    if way == "close":
        typist.strike("closeAccents")
    if way == "escape":
        qtbot.waitExposed(typist.window)
        QTest.keyClick(typist.window, Qt.Key.Key_Escape)

    assert typist.sees("accent-é") is None
    assert typist.written == ""
    typist.strike("letter-m")
    assert typist.written == "m"


@pytest.mark.slow
def test_who_cannot_hold_a_key_takes_the_accents_key(hands: Hands, qtbot: QtBot) -> None:
    typist = hands()
    qtbot.waitExposed(typist.window)
    focus(typist, "accents", Qt.Key.Key_Space)
    focus(typist, "letter-a", Qt.Key.Key_Return)
    assert focused(typist) == "accent-à"

    QTest.keyClick(typist.window, Qt.Key.Key_Tab)
    assert focused(typist) == "accent-á"
    QTest.keyClick(typist.window, Qt.Key.Key_Enter)

    assert typist.written == "á"
    assert focused(typist) == "letter-a"


@pytest.mark.slow
def test_the_keys_leave_a_strip_at_both_ends(hands: Hands, qtbot: QtBot) -> None:
    typist = hands(guard=0)
    qtbot.waitExposed(typist.window)
    for leaving in ([Qt.Key.Key_Backtab], [Qt.Key.Key_Tab] * 4):
        focus(typist, "accents", Qt.Key.Key_Space)
        focus(typist, "letter-z", Qt.Key.Key_Return)
        assert focused(typist) == "accent-ž"
        for key in leaving:
            QTest.keyClick(typist.window, key)
        assert focused(typist) == "letter-z"
        assert typist.sees("accent-ž") is None


@pytest.mark.slow
def test_four_keys_write_an_accent_and_go_on_from_its_letter(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    scene = Scene(tmp_path, PANELS[0])
    try:
        Tactile(Keys(), scene.visit, scene.window.root)
        scene.play(*SCENES["reason-writing"])
        walks(scene, NEXT, "accents")
        walks(scene, PREVIOUS, "letter-e")
        walks(scene, NEXT, "accent-è")
        assert str(scene.visit.moment.comment).endswith("è")

        QTest.keyClick(scene.window.root, NEXT)
        assert scene.window.root.activeFocusItem().objectName() == "letter-r"
    finally:
        scene.close()


def walks(scene: Scene, way: Qt.Key, name: str) -> None:
    """Step on until the ring is around the key of that name, and select it."""
    for _ in range(80):
        item = scene.window.root.activeFocusItem()
        if item and item.objectName() == name:
            QTest.keyClick(scene.window.root, SELECT)
            return
        QTest.keyClick(scene.window.root, way)
    raise AssertionError(f"no key leads to {name}")


def focus(typist: Typist, name: str, then: Qt.Key) -> None:
    """Come to a key as the tactile keys do, and press it."""
    typist.key(name).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(typist.window, then)


def focused(typist: Typist) -> str:
    """The name of the key that has the focus."""
    item = typist.window.activeFocusItem()
    return item.objectName() if item else ""


@pytest.mark.slow
def test_a_held_erase_key_takes_one_at_a_time_and_no_more_when_let_go(
    hands: Hands, qtbot: QtBot
) -> None:
    typist = hands(repeatEvery=SOON)
    erase = typist.middle("erase")
    typist.press(erase)
    qtbot.waitUntil(lambda: typist.erasures == 2)
    typist.lift(erase)
    assert typist.erasures == 2

    typist.strike("erase")
    assert typist.erasures == 3


@pytest.mark.slow
def test_no_letter_repeats_however_long_it_is_held(hands: Hands, qtbot: QtBot) -> None:
    typist = hands(repeatEvery=SOON, holdFor=SOON, guard=0)
    typist.press(typist.middle("letter-b"))
    timer = QTimer(singleShot=True, interval=3 * SOON)
    with qtbot.waitSignal(timer.timeout):
        timer.start()
    typist.lift(typist.middle("letter-b"))
    assert typist.written == "b"

    typist.key("letter-b").forceActiveFocus()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
            again = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", autorep=True)
            QGuiApplication.sendEvent(typist.window, again)
    assert typist.written == "b"


@pytest.mark.slow
def test_digits_and_the_other_alphabet_are_pages_of_the_same_keyboard(hands: Hands) -> None:
    typist = hands("ru", guard=0)
    typist.strike("letter-я", "digits", "letter-7", "digits", "otherLetters", "letter-q", "space")
    assert typist.sees("letter-я") is None
    typist.strike("otherLetters", "letter-ё")

    assert typist.written == "я7q ё"


@pytest.mark.slow
def test_another_language_begins_with_its_letters(hands: Hands) -> None:
    typist = hands("ru")
    typist.strike("digits", "accents")
    typist.window.setProperty("layout", for_screen("ar"))

    assert typist.sees("letter-ض")
    assert typist.sees("shift") is None
    assert not typist.key("accents").property("checked")
