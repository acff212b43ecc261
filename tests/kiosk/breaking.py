"""A kiosk in which something breaks while a patient is there; prints what is left after it."""

import json
import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.clerk import Job
from kiosk.config import Reader
from kiosk.effects import Found, StoreCheckIn
from kiosk.flow import Event
from kiosk.lobby import Lobby
from tests.kiosk.events_of_a_day import HOLDER, booked
from tests.kiosk.fingers import texts
from tests.kiosk.scenes import PANELS, PLACED, SCENES, settings


def main(folder: Path, where: str) -> int:
    """Serve, break, and say what remains."""
    app = QGuiApplication(["breaking"])
    lobby = Lobby(settings(folder, PANELS[0], Reader(simulated=folder / "desk")))
    lobby.watch_for_errors()
    said = {"before": ""}

    def serve() -> None:
        for event in SCENES["visit"]:
            lobby.visit.receive(_of_this_visit(event, lobby))
        said["before"] = str(lobby.visit.moment.screen)
        QTimer.singleShot(0, stumble)

    def stumble() -> None:
        if where == "crash":
            print(json.dumps(said), flush=True)
            os.kill(os.getpid(), signal.SIGSEGV)
        elif where == "clerk":
            lobby.clerk.ask(Job(1, StoreCheckIn((), "card", None), "fi"))
        else:
            raise RuntimeError(repr(HOLDER), "SEEDED", booked())

    lobby.clerk.opened.connect(serve)
    QTimer.singleShot(20_000, app.quit)
    app.exec()
    moment = lobby.visit.moment
    left = [part for part in ("holder", "outcome", "ticket") if getattr(moment, part) is not None]
    left += [text for text in texts(lobby.window.root) if "Aino" in text]
    lobby.close()
    print(json.dumps({**said, "after": str(moment.screen), "left": left}))
    return lobby.exit_code


def _of_this_visit(event: Event, lobby: Lobby) -> Event:
    if isinstance(event, Found):
        return Found(lobby.visit.moment.number, event.outcome)
    return event


assert PLACED in SCENES["visit"]

if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
