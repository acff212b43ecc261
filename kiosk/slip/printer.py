"""Sends a slip to its printer by a process of its own: the screen never waits for paper.

What goes wrong costs the slip and nothing else; the screen promises none that is not out.
"""

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from kiosk.log import log
from kiosk.slip.settings import Slip

LIMIT_MS = 10_000
_TO_DEVICE = '[ -e "$0" ] && exec cat > "$0"'


class SlipPrinter(QObject):
    """One printer: a command that takes ESC/POS on its standard input, or a device file."""

    printed = Signal(int)

    def __init__(self, slip: Slip, parent: QObject) -> None:
        super().__init__(parent)
        self._words = slip.command or ("/bin/sh", "-c", _TO_DEVICE, str(slip.device))
        self._running: set[QProcess] = set()

    @property
    def busy(self) -> bool:
        """Whether something is still printing."""
        return bool(self._running)

    def print(self, slip: bytes, number: int) -> None:
        """Print for visit `number`; returns at once. `printed` tells when it is out."""
        process = QProcess(self)
        self._running.add(process)
        process.finished.connect(lambda code, status: self._ended(process, number, code, status))
        process.errorOccurred.connect(lambda error: self._failed(process, error))
        limit = QTimer(process, singleShot=True, interval=LIMIT_MS)
        limit.timeout.connect(process.kill)
        limit.start()
        process.start(self._words[0], list(self._words[1:]))
        process.write(slip)
        process.closeWriteChannel()

    def close(self) -> None:
        """End what still prints."""
        for process in list(self._running):
            process.kill()
            process.waitForFinished(1000)

    def _ended(
        self, process: QProcess, number: int, code: int, status: QProcess.ExitStatus
    ) -> None:
        if code == 0 and status is QProcess.ExitStatus.NormalExit:
            self.printed.emit(number)
        else:
            log("slip_not_printed", reason=status.name)
        self._forget(process)

    def _failed(self, process: QProcess, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # else it ends, and is told there
            log("slip_not_printed", reason=error.name)
            self._forget(process)

    def _forget(self, process: QProcess) -> None:
        self._running.discard(process)
        process.deleteLater()
