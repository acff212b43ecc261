"""Puts the kiosk together: first the picture, then the card reader and the database."""

import gc
import os
import signal
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from kiosk.audio.speaker import Speaker
from kiosk.card_reader import CardReader
from kiosk.clerk import Clerk
from kiosk.clock import Clock, SystemClock
from kiosk.config import Config
from kiosk.health import Pulse
from kiosk.languages import Languages
from kiosk.log import log
from kiosk.notify import notify
from kiosk.tactile import Tactile
from kiosk.visit import Visit
from kiosk.window import Window, choose_renderer, has_display

NO_DISPLAY = (
    "There is no display here. Start the kiosk in a Wayland or X11 session (WAYLAND_DISPLAY or"
    " DISPLAY), or try it without one by ./aula demo --rehearse."
)
BROKEN = 70
"""Exit code after an unexpected error: the service manager starts us again."""


class Lobby(QObject):
    """One running kiosk."""

    broke = Signal()

    def __init__(self, config: Config, clock: Clock | None = None) -> None:
        super().__init__()
        clock = clock or SystemClock()
        self.reader = CardReader(
            config.reader.simulated,
            self,
            scanner=config.scanner.words,
            window=config.reader.model == "window",
        )
        folder = config.store.path.parent
        self._pulse = Pulse(folder, lambda: self.reader.state, clock.now())
        self.clerk = Clerk(config, clock, self._pulse.take)
        self.visit = Visit(config, self.clerk, clock, Languages(), self._pulse)
        self.window = Window(config, self.visit)
        tactile = Tactile(config.keys, self.visit, self.window.root)  # after the wedge has looked
        self.speaker = Speaker(config.audio, config.keys, self.visit, self.window.root, tactile)
        if config.scanner.wedge:
            from kiosk.wedge import Wedge

            Wedge(self.window.root, self.reader.scan)
        self.exit_code = 0
        self._ready = {"reader": False, "store": False}
        self._idle = QTimer(self, singleShot=True, interval=500)
        self._idle.timeout.connect(self.window.prepare_screens)
        self._sweep = QTimer(self, singleShot=True, interval=0)
        self._sweep.timeout.connect(self.window.engine.collectGarbage)
        self.visit.forgotten.connect(self._sweep.start)  # what QML's own heap still holds
        self.window.root.frameSwapped.connect(self._first_frame)
        self.window.open(config.display.fullscreen)

    def _first_frame(self) -> None:
        self.window.root.frameSwapped.disconnect(self._first_frame)
        notify("STATUS=first frame")
        from sync.undumpable import forbid_dumps

        gc.enable()
        gc.freeze()  # what is here now stays: no collection need look at it again
        forbid_dumps()
        self.reader.happened.connect(self.visit.receive)
        self.reader.happened.connect(self.clerk.card_uses.hear)
        self.reader.happened.connect(lambda _: self._is_ready("reader"))
        self.clerk.answered.connect(self.visit.receive)
        self.clerk.site_changed.connect(self.visit.know)
        self.clerk.opened.connect(lambda: self._is_ready("store"))
        self.clerk.refused.connect(self._refuse)
        self.visit.behind.page.test_wanted.connect(self.reader.test)
        self.visit.behind.page.restart_wanted.connect(lambda: self._end(0))
        self.visit.behind.hours.start()
        self.reader.start()
        self.clerk.start()
        self.speaker.start()
        self._idle.start()

    def _is_ready(self, part: str) -> None:
        if not self._ready[part]:
            self._ready[part] = True
            if all(self._ready.values()):
                notify("READY=1\nSTATUS=ready for a card")

    def _refuse(self, sentence: str) -> None:
        sys.stderr.write(sentence + "\n")
        self._end(2)

    def _break(self) -> None:
        """Forget the patient, say so on the screen, and end: we are started anew at once."""
        self.visit.forget()
        self._end(BROKEN)

    def _end(self, code: int) -> None:
        self.exit_code = code
        QGuiApplication.exit(code)

    def close(self) -> None:
        """Stop the child, finish what is being written, take the window down."""
        self._idle.stop()
        self.speaker.close()
        self.reader.stop()
        self.clerk.stop()
        self.window.close()
        self.visit.close()

    def watch_for_errors(self) -> None:
        """From now on an unexpected error forgets the patient and ends the program."""

        def hook(
            kind: type[BaseException], _value: BaseException | None, trace: TracebackType | None
        ) -> None:
            while trace and trace.tb_next:
                trace = trace.tb_next
            where = trace.tb_frame.f_code.co_name if trace else ""
            log("broke", reason=kind.__name__, where=where)
            self.broke.emit()

        self.broke.connect(self._break)  # from whichever thread
        sys.excepthook = hook
        threading.excepthook = lambda it: hook(it.exc_type, it.exc_value, it.exc_traceback)


def run(config: Config) -> int:
    """Open the lobby until somebody ends it. Returns the exit code."""
    if not has_display():
        sys.stderr.write(NO_DISPLAY + "\n")
        return 2
    choose_renderer()
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("Aula")
    lobby = Lobby(config)
    lobby.watch_for_errors()
    listening = end_on_signals()
    app.exec()
    del listening
    lobby.close()
    return lobby.exit_code


def end_on_signals() -> QSocketNotifier:
    """End the program on SIGTERM and SIGINT. Keep what is returned.

    Qt sleeps in C, where Python sees no signal: a byte in a pipe wakes it.
    """
    heard, told = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, lambda *_: QGuiApplication.exit(0))
    signal.set_wakeup_fd(told)
    notifier = QSocketNotifier(heard, QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: os.read(heard, 16))
    return notifier
