"""The real kiosk with strings on it: a rehearsal touches its screen from outside.

JSON lines in: {"touch": NAME}, {"scan": TEXT}, {"shot": PATH}, {"words": true},
{"drawing": true}; out: {"done": ...} after each, {"screen": ...} whenever one comes up.
"""

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QElapsedTimer, QObject, QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.config import load
from kiosk.lobby import Lobby, end_on_signals
from kiosk.window import choose_renderer
from tests.kiosk.fingers import Finger, find, words

SETTLING_MS = 300
LOOKING_MS = 3000


class Puppet(QObject):
    """Pulls the strings of one lobby."""

    def __init__(self, lobby: Lobby) -> None:
        super().__init__()
        self._lobby = lobby
        self._root = lobby.window.root
        self._finger = Finger(self._root)
        self._told = ("", -1)
        self._settled = QTimer(self, singleShot=True, interval=SETTLING_MS)
        self._waiting = ""
        self._looking = QElapsedTimer()
        self._looks = QTimer(self, singleShot=True, interval=0)
        self._looks.timeout.connect(self._look)
        self._settled.timeout.connect(self._root.update)
        self._root.frameSwapped.connect(self._looks.start)
        lobby.visit.changed.connect(self._tell_screen)
        self._ear = QSocketNotifier(0, QSocketNotifier.Type.Read)
        self._ear.activated.connect(self._hear)
        self._tell_screen()

    def _hear(self) -> None:
        line = sys.stdin.readline()
        if not line:
            QGuiApplication.exit(0)
            return
        command: dict[str, Any] = json.loads(line)
        if "touch" in command:
            self._waiting = command["touch"]
            self._looking.start()
            self._root.update()
        elif "scan" in command:
            self._lobby.reader.scan(command["scan"])
            say({"done": True})
        elif "drawing" in command:
            say({"done": self._lobby.visit.property("cardState")})
        elif "shot" in command:
            say({"done": self._root.grabWindow().save(command["shot"])})
        else:
            say({"done": sorted(words(self._root.contentItem()))})

    def _look(self) -> None:
        """Touch what can be seen: the last change is on the screen, and has settled."""
        if not self._waiting or self._settled.isActive():
            return
        name, self._waiting = self._waiting, ""  # a touch lets other events happen
        touched = not self._shielded() and self._finger.touch(name)
        if touched or self._looking.elapsed() > LOOKING_MS:
            say({"done": touched})
        else:
            self._waiting = name
            QTimer.singleShot(SETTLING_MS // 10, self._root.update)

    def _shielded(self) -> bool:
        """Whether a new screen still keeps off the touches that were meant for the last one."""
        return find(self._root.contentItem(), "settling") is not None

    def _tell_screen(self) -> None:
        moment = self._lobby.visit.moment
        if (str(moment.screen), moment.number) != self._told:
            self._told = (str(moment.screen), moment.number)
            self._settled.start()
            say({"screen": str(moment.screen), "visit": moment.number})


def say(line: dict[str, Any]) -> None:
    """Write one JSON line."""
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def main(path: str, *sabotage: str) -> int:
    """Run the kiosk of that settings file until it is told to end.

    `hasty` makes it thank before it stores: the control that a proof must catch.
    """
    config = load(Path(path))
    if "hasty" in sabotage:
        from tests.faults import hasty

        hasty.take_over()
    choose_renderer()
    app = QGuiApplication(["aula"])
    lobby = Lobby(config)
    lobby.watch_for_errors()
    if app.platformName() == "offscreen":
        lobby.window.root.resize(1080, 1920)
    puppet = Puppet(lobby)
    listening = end_on_signals()
    app.exec()
    del listening, puppet
    lobby.close()
    return lobby.exit_code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
