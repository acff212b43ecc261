"""The hardware process and its lines, as Qt signals.

It is trusted with nothing: a line too long or malformed, eight seconds of reading
or three of silence, and it is ended and started anew.
"""

import sys
from pathlib import Path
from typing import Literal

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
from kiosk.value import Value

HARDWARE = (sys.executable, "-m", "hardware")
STEADY_MS = 10_000
WINDOW = "barcode window"
"""The reader that stands for a barcode window: it is there as long as the child is."""


class Patience(Value, frozen=True):
    """How long the child may take, in milliseconds.

    `reading` is half a second more than the child gives itself; `restart` is the rest
    after the first, the second and every further fall.
    """

    starting: int = 10_000
    silence: int = 3_000
    reading: int = 8_500
    restart: tuple[int, ...] = (100, 1_000, 5_000)


PATIENCE = Patience()


class CardReader(QObject):
    """Starts the child, passes its events on, and replaces it when it falls silent."""

    happened = Signal(object)

    def __init__(
        self,
        simulated: Path | None = None,
        parent: QObject | None = None,
        *,
        scanner: tuple[str, ...] = (),
        window: bool = False,
        command: tuple[str, ...] = HARDWARE,
        patience: Patience = PATIENCE,
    ) -> None:
        super().__init__(parent)
        desk = ("--simulated", str(simulated)) if simulated else ()
        self._command = (*command, *desk, *scanner)
        self._patience = patience
        self._window = window
        self._child: QProcess | None = None
        self._buffer = b""
        self._reading: str | None = None
        self._held: set[str] = set()
        self._falls = 0
        self._stopping = False
        self._alive = QElapsedTimer()
        self._silence = self._timer(self._end_child)
        self._deadline = self._timer(self._end_child)
        self._restart = self._timer(self._start_child)
        self._readers: set[str] = set()

    @property
    def state(self) -> Literal["ready", "missing", "failing"]:
        """How card reading is: a reader is there, none is, or the child does not stay up."""
        falling = self._falls >= len(self._patience.restart) and not self._steady()
        if self._child is None or falling:
            return "failing"
        return "ready" if self._readers else "missing"

    def _steady(self) -> bool:
        return self._alive.isValid() and self._alive.elapsed() > STEADY_MS

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
        self._restart.stop()
        child = self._child
        if child is None:
            return
        child.write(b"stop\n")
        child.closeWriteChannel()
        if not child.waitForFinished(1000):
            child.kill()
            child.waitForFinished(1000)

    def test(self) -> None:
        """Ask for everything again: the readers there are, and what lies in them."""
        if self._child is not None:
            self._child.write(b"test\n")

    def scan(self, text: str) -> None:
        """Hand on what a keyboard wedge typed: the hardware process tells us what it was."""
        if self._child is not None:
            self._child.write(b"scanned " + msgspec.json.encode(text) + b"\n")

    def _start_child(self) -> None:
        self._buffer = b""
        self._readers.clear()
        child = QProcess(self)
        child.setProgram(self._command[0])
        child.setArguments(self._command[1:])
        child.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        child.readyReadStandardOutput.connect(self._read)
        child.finished.connect(self._fell)
        child.errorOccurred.connect(self._failed)
        self._child = child
        self._alive.start()
        self._silence.start(self._patience.starting)
        child.start()

    def _end_child(self) -> None:
        if self._child is not None:
            log("hardware_ended", reason="reading" if self._reading else "silent")
            self._child.kill()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._fell()  # a child that never began does not finish either

    def _fell(self) -> None:
        self._silence.stop()
        self._deadline.stop()
        child, self._child = self._child, None
        if child is not None:
            child.deleteLater()
        if self._stopping:
            return
        if self._steady():
            self._falls = 0
        if self._reading is not None:
            reader, self._reading = self._reading, None
            self.happened.emit(CardUnreadable(reader, cause=Cause.TOO_SLOW))
        rests = self._patience.restart
        if self._falls >= len(rests):
            self._pass_on(ReaderLost())
        self._restart.start(rests[min(self._falls, len(rests) - 1)])
        self._falls += 1

    def _read(self) -> None:
        child = self._child
        if child is None:
            return
        *lines, self._buffer = (self._buffer + child.readAllStandardOutput().data()).split(b"\n")
        if lines:
            self._silence.start(self._patience.silence)
        try:
            for line in lines:
                self._hear(decode(line))
        except (msgspec.ValidationError, msgspec.DecodeError):
            self._distrust(child)
        if len(self._buffer) > MAX_LINE:
            self._distrust(child)

    def _distrust(self, child: QProcess) -> None:
        log("hardware_ended", reason="malformed")
        self._buffer = b""
        child.readyReadStandardOutput.disconnect(self._read)
        child.kill()

    def _hear(self, event: Event) -> None:
        """Where people hold a barcode under a window, no card reader need be there."""
        if self._window and WINDOW not in self._readers:
            self._pass_on(ReaderFound(WINDOW))
        if not (self._window and event == ReaderLost()):
            self._pass_on(event)

    def _pass_on(self, event: Event) -> None:
        match event:
            case Heartbeat():
                return
            case CardPlaced(reader=reader):
                self._held.add(reader)
                self._reading = reader
                self._deadline.start(self._patience.reading)
            case CardRead() | CardUnreadable() | CardRemoved() if event.reader == self._reading:
                self._reading = None
                self._deadline.stop()
        match event:
            case CardRemoved(reader=reader):
                self._held.discard(reader)
            case ReaderFound(reader=reader):
                self._readers.add(reader)
                self._forget_card(reader)
            case ReaderLost(reader=reader):
                self._readers = self._readers - {reader} if reader else set()
                self._held = self._held - {reader} if reader else set()
        self.happened.emit(event)

    def _forget_card(self, reader: str) -> None:
        """A child begins with its readers: what the last one told of a card is no longer known."""
        if reader in self._held:
            self._held.discard(reader)
            self.happened.emit(CardRemoved(reader))
