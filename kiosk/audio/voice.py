"""The voice: a process for each utterance, ended to be silent. What it says goes in by stdin."""

from PySide6.QtCore import QObject, QProcess, Signal

from kiosk.audio.program import Program
from kiosk.audio.settings import AMPLITUDES, Audio
from kiosk.languages import unmarked
from kiosk.log import log


class Voice(QObject):
    """Says one thing at a time. `missing`: a program that it takes is not there."""

    silent = Signal()
    missing = Signal()

    def __init__(self, audio: Audio, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._audio = audio
        self._speaking: list[Program] = []
        self._ending: set[Program] = set()
        self._trouble = False

    def speaks(self, language: str) -> bool:
        """Whether there is a voice for `language`."""
        return self._audio.voice_for(language) is not None

    @property
    def speaking(self) -> bool:
        """Whether something is being said."""
        return any(program.runs for program in self._speaking)

    @property
    def pids(self) -> list[int]:
        """The processes at work, for those who prove that they end."""
        return [int(program.processId()) for program in self._speaking if program.runs]

    def say(self, text: str, language: str, volume: int, *, private: bool) -> None:
        """Say it now, instead of whatever is being said. `volume` counts from 0 to 4.

        `private` says it on the headset's output; without one nothing is said at all.
        """
        self.hush()
        voice = self._audio.voice_for(language)
        device = self._audio.private_output if private else self._audio.output
        if voice is None or device is None:
            return
        places = {
            "voice": voice,
            "volume": str(AMPLITUDES[volume]),
            "language": language,
            "device": device,
            "file": "-",
        }
        speaker = self._program(self._audio.voice, places)
        if self._audio.player:
            player = self._program(self._audio.player, places)
            speaker.setStandardOutputProcess(player)
            self._speaking = [player, speaker]  # ended in this order
            player.start()
            if player not in self._speaking:
                return
        else:
            speaker.setStandardOutputFile(QProcess.nullDevice())
            self._speaking = [speaker]
        speaker.start()
        speaker.write(unmarked(text).encode())
        speaker.closeWriteChannel()

    def hush(self) -> None:
        """Be silent at once."""
        ending, self._speaking = self._speaking, []
        for program in ending:
            if program.runs:
                self._ending.add(program)
                program.end()

    def close(self) -> None:
        """Be silent, and leave no process behind."""
        self.hush()
        for program in list(self._ending):
            program.waitForFinished(1000)

    def _program(self, command: tuple[str, ...], places: dict[str, str]) -> Program:
        program = Program(command, places, self)
        program.ended.connect(self._ended)
        return program

    def _ended(self, program: Program, well: bool) -> None:
        hushed = program in self._ending
        self._ending.discard(program)
        program.deleteLater()
        if not hushed and well is self._trouble:
            self._trouble = not well
            if self._trouble:
                log("no_sound", reason="voice")
        if program in self._speaking:
            self._speaking.remove(program)
            if not well:
                self.hush()  # the other one of the two would wait for it for ever
            if not self._speaking:
                self.silent.emit()
        if program.error() is QProcess.ProcessError.FailedToStart:
            self.missing.emit()
