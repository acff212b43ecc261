"""Somebody who sees nothing, at a real lobby: four keys, and ears."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.kiosk.listeners import Ear
from tests.kiosk.lobbies import Desk

PREVIOUS, NEXT, SELECT = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return
HELP, START = Qt.Key.Key_F1, Qt.Key.Key_F2
LOUDER, QUIETER = Qt.Key.Key_VolumeUp, Qt.Key.Key_VolumeDown


class Listener:
    """Presses keys and knows nothing but what it hears."""

    def __init__(self, qtbot: QtBot, desk: Desk, ear: Ear) -> None:
        self._qtbot = qtbot
        self._desk = desk
        self._ear = ear
        self.all: list[tuple[str, str]] = []

    def presses(self, key: Qt.Key) -> None:
        """One key, down and up."""
        QTest.keyClick(self._desk.root, key)

    def hears(self, *parts: str) -> str:
        """Wait for an utterance with all of these in it; what it was."""
        heard: list[str] = []

        def said() -> bool:
            new = self._ear.heard()
            self.all += new
            heard.extend(text for _, text in new)
            return any(all(part in text for part in parts) for text in heard)

        self._qtbot.waitUntil(said, timeout=15_000)
        return next(text for text in heard if all(part in text for part in parts))

    def steps(self, key: Qt.Key = NEXT) -> str:
        """One step, and what stands there."""
        self._ear.heard()
        self.presses(key)
        return self.hears("")

    def chooses(self, name: str, most: int = 60) -> None:
        """Step on until its name is heard, and select it."""
        heard = [self.steps()]
        while heard[-1] != f"{name}." and not heard[-1].startswith(f"{name}, "):
            assert len(heard) < most, f"nobody says {name!r}: {heard}"
            heard.append(self.steps())
        self.presses(SELECT)
