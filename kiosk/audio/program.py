"""One program that makes a sound: in a session of its own, so that it ends with all it started."""

import os
import signal
from collections.abc import Mapping

from PySide6.QtCore import QObject, QProcess, Signal

Flag = QProcess.UnixProcessFlag


class Program(QProcess):
    """A command with its places filled in. What it says on stderr goes nowhere.

    A voice may repeat what it was given to say: no line of it may come into a log. `ended`
    carries the program and whether it went well, also for one that never began.
    """

    ended = Signal(object, bool)

    def __init__(
        self, command: tuple[str, ...], places: Mapping[str, str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.setProgram(command[0])
        self.setArguments([_filled(word, places) for word in command[1:]])
        self.setStandardErrorFile(QProcess.nullDevice())
        parameters = QProcess.UnixProcessParameters()
        parameters.flags = Flag.CreateNewSession | Flag.UseVFork | Flag.ResetSignalHandlers
        self.setUnixProcessParameters(parameters)
        self.finished.connect(self._finished)
        self.errorOccurred.connect(self._failed)

    @property
    def runs(self) -> bool:
        """Whether it was started and has not ended."""
        return self.state() is not QProcess.ProcessState.NotRunning

    def end(self) -> None:
        """End it now, and whatever it started."""
        pid = int(self.processId())
        if pid:
            try:
                os.killpg(pid, signal.SIGKILL)  # its session is its own
            except (ProcessLookupError, PermissionError):
                self.kill()  # between its birth and its session
        elif self.runs:
            self.kill()

    def _finished(self, code: int, how: QProcess.ExitStatus) -> None:
        self.ended.emit(self, code == 0 and how is QProcess.ExitStatus.NormalExit)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.ended.emit(self, False)


def _filled(word: str, places: Mapping[str, str]) -> str:
    for name, value in places.items():
        word = word.replace(f"{{{name}}}", value)
    return word
