"""Keyboard wedges without evdev: a burst of keys is kept from the screen and handed on as a scan.

Everybody else's keys come through, at most a tenth of a second late. The on-screen
keyboard makes no key events, so nothing changes for it.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWindow

from kiosk.burst import Burst

QUIET_MS = 100
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class Wedge(QObject):
    """Watches the keys of one window; `scanned` is given each scan's text."""

    def __init__(self, window: QWindow, scanned: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window = window
        self._scanned = scanned
        self._burst = Burst()
        self._held: list[QKeyEvent] = []
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._finish)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a key back while it may be a scanner's; True: it goes no further."""
        if not isinstance(event, QKeyEvent) or not event.spontaneous():
            return False  # what we held back and let go comes by here again
        if event.type() is not QEvent.Type.KeyPress:
            return False
        return self._press(event)

    def _press(self, key: QKeyEvent) -> bool:
        if self._burst.is_over(key.timestamp()) or key.isAutoRepeat():
            self._finish()
        if key.key() in _ENDS:
            return self._finish()
        text = key.text()
        if key.isAutoRepeat() or len(text) != 1 or not text.isprintable():
            return False
        self._burst.add(text, key.timestamp())
        if self._burst.certain:
            self._held.clear()
        else:
            self._held.append(key.clone())
        self._quiet.start()
        return True

    def _finish(self) -> bool:
        """End the burst: hand on a scan, or let somebody's keys through. Say whether it was one."""
        self._quiet.stop()
        scan, held = self._burst.finish(), self._held
        self._held = []
        if scan:
            self._scanned(scan)
            return True
        for key in held:
            QCoreApplication.sendEvent(self._window, key)
        return False
