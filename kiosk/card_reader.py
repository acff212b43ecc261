"""The hardware process and its lines, as Qt signals.

It is trusted with nothing: a line too long or malformed, eight seconds of reading
or three of silence, and it is ended and started anew.
"""

import sys
from pathlib import Path

import msgspec
from PySide6.QtCore import QElapsedTimer, QObject, QProcess, QTimer, Signal

from hardware.events import (
    MAX_LINE,
    CardPlaced,
    CardRead,
    CardRemoved,
    CardUnreadable,
    Cause,
    Event,
    Heartbeat,
    ReaderFound,
    ReaderLost,
    decode,
)
from kiosk.log import log

SILENCE_MS = 3000
STARTING_MS = 10_000
READING_MS = 8500  # half a second more than the child gives itself
RESTART_MS = (100, 1000, 5000)
STEADY_MS = 10_000


class CardReader(QObject):
    """Starts the child, passes its events on, and replaces it when it falls silent."""

    happened = Signal(object)

    def __init__(self, simulated: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arguments = ["-m", "hardware"]
        if simulated:
            self._arguments += ["--simulated", str(simulated)]
        self._child: QProcess | None = None
        self._buffer = b""
        self._reading: str | None = None
        self._falls = 0
        self._stopping = False
        self._alive = QElapsedTimer()
        self._silence = self._timer(self._end_child)
        self._deadline = self._timer(self._end_child)
        self._restart = self._timer(self._start_child)
        self.last = "missing"

    def _timer(self, slot: object) -> QTimer:
        timer = QTimer(self, singleShot=True)
        timer.timeout.connect(slot)
        return timer

    @property
    def pid(self) -> int:
        """The child's process id, 0 while there is none."""
        return int(self._child.processId()) if self._child else 0

    def start(self) -> None:
        """Start the child. Events follow as they come."""
        self._start_child()

    def stop(self) -> None:
        """End the child and wait until it is gone."""
        self._stopping = True
        if self._child is None:
            return
        self._child.write(b"stop\n")
        self._child.closeWriteChannel()
        if not self._child.waitForFinished(1000):
            self._child.kill()
            self._child.waitForFinished(1000)

    def scan(self, text: str) -> None:
        """Hand on what a keyboard wedge typed: the hardware process tells us what it was."""
        if self._child is not None:
            self._child.write(b"scanned " + msgspec.json.encode(text) + b"\n")

    def _start_child(self) -> None:
        self._buffer = b""
        child = QProcess(self)
        child.setProgram(sys.executable)
        child.setArguments(self._arguments)
        child.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        child.readyReadStandardOutput.connect(self._read)
        child.finished.connect(self._fell)
        self._child = child
        self._alive.start()
        self._silence.start(STARTING_MS)
        child.start()

    def _end_child(self) -> None:
        if self._child is not None:
            log("hardware_ended", reason="reading" if self._reading else "silent")
            self._child.kill()

    def _fell(self) -> None:
        self._silence.stop()
        self._deadline.stop()
        child, self._child = self._child, None
        if child is not None:
            child.deleteLater()
        if self._stopping:
            return
        if self._alive.elapsed() > STEADY_MS:
            self._falls = 0
        if self._reading is not None:
            reader, self._reading = self._reading, None
            self.happened.emit(CardUnreadable(reader, cause=Cause.TOO_SLOW))
        if self._falls >= len(RESTART_MS):
            self.happened.emit(ReaderLost())
        self._restart.start(RESTART_MS[min(self._falls, len(RESTART_MS) - 1)])
        self._falls += 1

    def _read(self) -> None:
        if self._child is None:
            return
        self._silence.start(SILENCE_MS)
        *lines, self._buffer = (self._buffer + self._child.readAllStandardOutput().data()).split(
            b"\n"
        )
        try:
            events = [decode(line) for line in lines]
        except (msgspec.ValidationError, msgspec.DecodeError):
            events = []
            self._buffer = b"x" * (MAX_LINE + 1)
        for event in events:
            self._pass_on(event)
        if len(self._buffer) > MAX_LINE:
            log("hardware_ended", reason="malformed")
            self._child.kill()

    def _pass_on(self, event: Event) -> None:
        match event:
            case Heartbeat():
                return
            case CardPlaced(reader=reader):
                self._reading = reader
                self._deadline.start(READING_MS)
            case CardRead() | CardUnreadable() | CardRemoved():
                self._reading = None
                self._deadline.stop()
            case ReaderFound():
                self.last = "ready"
            case ReaderLost():
                self.last = "missing"
        self.happened.emit(event)
