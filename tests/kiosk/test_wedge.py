"""A scanner that poses as a keyboard is told from somebody typing, by pace alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QRasterWindow, QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from kiosk.burst import FEWEST, GAP_MS, LONGEST, Burst
from kiosk.config import Scanner
from kiosk.wedge import Wedge
from tests.kiosk.lobbies import PATIENT, Desk, furnish


def spelled(text: str, gaps: list[int]) -> list[str]:
    """The scans that are heard when a text is typed with these pauses between its keys."""
    burst, at, scans = Burst(), 1000, []
    for character, gap in zip(text, [0, *gaps], strict=True):
        at += gap
        if burst.is_over(at):
            scans.append(burst.finish())
        burst.add(character, at)
    return [scan for scan in (*scans, burst.finish()) if scan]


def test_keys_as_quick_as_a_scanner_are_a_scan() -> None:
    assert spelled("131052-308T", [GAP_MS] * 10) == ["131052-308T"]


def test_two_scans_with_a_pause_between_are_two() -> None:
    assert spelled("X110540756J012345677", [2] * 9 + [500] + [2] * 9) == [
        "X110540756",
        "J012345677",
    ]


def test_a_few_quick_keys_are_nobodys_code() -> None:
    assert spelled("12345", [1] * (FEWEST - 2)) == []


def test_one_late_key_parts_a_scan() -> None:
    assert spelled("12345678", [2] * 3 + [GAP_MS + 1] + [2] * 3) == []


def test_a_clock_that_jumps_back_joins_nothing() -> None:
    assert spelled("12345678", [2, 2, 2, -900, 2, 2, 2]) == []


def test_an_endless_burst_stays_small() -> None:
    (scan,) = spelled("1" * 5000, [1] * 4999)
    assert len(scan) == LONGEST + 1


# 150 words a minute are 80 ms a key; two keys of a chord may come at once.
typing = st.lists(
    st.one_of(st.lists(st.integers(35, 400), min_size=1), st.just([5, 40])), max_size=20
).map(lambda runs: [gap for run in runs for gap in run])


@pytest.mark.slow
@given(typing)
def test_the_fastest_typist_is_no_scanner(gaps: list[int]) -> None:
    assert spelled("a" * (len(gaps) + 1), gaps) == []


class Paper(QRasterWindow):
    """A window that notes the keys that reach it."""

    def __init__(self) -> None:
        super().__init__()
        self.typed = ""

    def event(self, event: QEvent) -> bool:
        """Note a key press."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            self.typed += event.text() or "<>"
        return super().event(event)


@pytest.fixture
def paper() -> Iterator[Paper]:
    one = Paper()
    yield one
    delete(one)  # no window is left for the next test to find


def keys(window: QWindow, text: str, delay: int = -1) -> None:
    """Type a text, so many milliseconds before each key."""
    for character in text:
        QTest.keyClick(window, character, delay=delay)  # type: ignore[call-overload]


@pytest.mark.slow
def test_a_scan_never_reaches_the_screen_and_typing_does(qtbot: QtBot, paper: Paper) -> None:
    scans: list[str] = []
    Wedge(paper, scans.append)
    with qtbot.waitExposed(paper):
        paper.show()

    keys(paper, "131052-308t")
    QTest.keyClick(paper, Qt.Key.Key_Return)
    assert scans == ["131052-308t"]
    assert paper.typed == ""

    keys(paper, "aino", delay=GAP_MS * 2)
    QTest.keyClick(paper, Qt.Key.Key_Return)
    assert paper.typed == "aino\r"

    keys(paper, "X110540756")
    qtbot.waitUntil(lambda: len(scans) == 2)
    assert scans[1] == "X110540756"
    assert paper.typed == "aino\r"


@pytest.mark.slow
def test_a_few_keys_come_through_when_it_is_quiet(qtbot: QtBot, paper: Paper) -> None:
    scans: list[str] = []
    Wedge(paper, scans.append)
    with qtbot.waitExposed(paper):
        paper.show()

    keys(paper, "ok!")
    QTest.keyClick(paper, Qt.Key.Key_Left)

    qtbot.waitUntil(lambda: "ok!" in paper.typed)
    assert scans == []


@pytest.mark.slow
def test_a_patient_checks_in_with_what_a_wedge_types(qtbot: QtBot, tmp_path: Path) -> None:
    furnish(tmp_path)
    desk = Desk(qtbot, tmp_path, Scanner(wedge=True))
    try:
        keys(desk.root, PATIENT.kvnr + "\r")
        desk.sees("YourVisit")
        desk.touches("confirm")
        desk.sees("CheckedIn")
        (letter,) = desk.outbox()
        assert (letter["kind"], letter["by"]) == ("check_in", "code")
    finally:
        desk.lobby.close()


@pytest.mark.slow
def test_a_code_nobody_knows_leaves_every_other_way_open(qtbot: QtBot, tmp_path: Path) -> None:
    furnish(tmp_path)
    desk = Desk(qtbot, tmp_path, Scanner(wedge=True))
    try:
        keys(desk.root, "https://example.org/\r")
        desk.sees("CardProblem")
        desk.touches("anotherWay")
        desk.sees("NoCard")
        assert desk.outbox() == []
        keys(desk.root, PATIENT.kvnr + "\r")
        desk.sees("YourVisit")
    finally:
        desk.lobby.close()
