"""The demonstration on a display: the kiosk, and beside it a reader to put cards in by hand."""

import sys
from datetime import date
from pathlib import Path

from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from shiboken6 import delete

from hardware.identifiers import fold_name
from kiosk.lobby import end_on_signals
from kiosk.window import choose_renderer
from tests.demo.programs import Silent
from tests.demo.town import Town

CARD_FAULTS = {"straight": None, "turned": "wrong-way", "yanked": "yank:3"}


class Hand(QObject):
    """What the virtual reader's window can do."""

    changed = Signal()

    def __init__(self, town: Town) -> None:
        super().__init__()
        self._town = town
        self._inside = False

    def _is_inside(self) -> bool:
        return self._inside

    inside = Property(bool, _is_inside, notify=changed)

    @Slot(int, str)
    def insert(self, serial: int, how: str) -> None:
        """Put the card of patient `serial` in: straight, turned, or yanked out early."""
        self._town.play(insert="egk", serial=serial, fault=CARD_FAULTS[how])
        self._inside = True
        self.changed.emit()

    @Slot()
    def remove(self) -> None:
        """Take the card out."""
        self._town.play(remove=True)
        self._inside = False
        self.changed.emit()

    @Slot(int)
    def scan(self, serial: int) -> None:
        """Show the barcode of patient `serial`'s letter."""
        self._town.kiosk.tell({"scan": self._town.patients[serial - 1].kvnr})


def by_hand(logs: Path) -> int:
    """Open everything and leave it open until a window is closed."""
    choose_renderer()
    app = QGuiApplication(["aula-demo"])
    with Town(logs, offscreen=False) as town:
        listening = end_on_signals()  # an exit inside Qt's loop would pass by the cleaning up
        try:
            _open(town)
        except Silent as problem:
            print(f"The demonstration did not open: {problem}", file=sys.stderr)
            return 1
        hand = Hand(town)
        engine = QQmlApplicationEngine()
        engine.setInitialProperties({"hand": hand})
        engine.load(QUrl.fromLocalFile(str(Path(__file__).with_name("reader_window.qml"))))
        watch = QTimer(interval=1000)
        watch.timeout.connect(lambda: None if town.kiosk.running() else app.quit())
        watch.start()
        code = app.exec()
        del listening
        delete(engine)
    return code


def _open(town: Town) -> None:
    print(f"reader: {town.reader}", flush=True)
    town.open_head_office()
    town.start_central()
    town.start_reader()
    town.kiosk.start()
    town.postman.start()
    print(f"Every site's seven days:  {town.url}/", flush=True)
    print(f"This clinic's page:       {town.url}/sites/{town.site}", flush=True)
    print(f"The same for machines:    {town.url}/scores.json", flush=True)
    print(f"The API's document:       {town.url}/schema/openapi.json", flush=True)
    first = town.patients[0]
    born = date.fromisoformat(first.born)
    name = fold_name(first.family_name)
    print(f"Without a card: {first.kvnr} or {name}..., born {born:%d.%m.%Y}", flush=True)
    print("Drag a card into the reader. Close a window to end.", flush=True)
