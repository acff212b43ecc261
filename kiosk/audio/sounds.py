"""Short sounds: a player process each. Where there is none, nothing but the sound is lost."""

from PySide6.QtCore import QObject, QProcess, QTimer

from kiosk.audio.cues import AGAIN_S, FIRST_S, FOLDER, Cue, reminder
from kiosk.audio.program import Program
from kiosk.audio.settings import Audio
from kiosk.log import log

AT_ONCE = 3


class Sounds(QObject):
    """Plays sounds, and asks for a card that was left, more clearly each time."""

    def __init__(
        self,
        audio: Audio,
        parent: QObject | None = None,
        *,
        first_s: float = FIRST_S,
        again_s: float = AGAIN_S,
    ) -> None:
        super().__init__(parent)
        self._audio = audio
        self._first_ms, self._again_ms = round(first_s * 1000), round(again_s * 1000)
        self._playing: set[Program] = set()
        self._trouble = self._closing = False
        self._asked = 0
        self._asking = QTimer(self, singleShot=True)
        self._asking.timeout.connect(self._ask)

    @property
    def pids(self) -> list[int]:
        """The players at work, for those who prove that they end."""
        return [int(program.processId()) for program in self._playing if program.runs]

    def play(self, cue: Cue) -> None:
        """Play it, unless sounds are off or too many are playing."""
        if not self._audio.sounds or not self._audio.player or len(self._playing) >= AT_ONCE:
            return
        places = {"device": self._audio.output, "file": str(FOLDER / f"{cue}.wav")}
        program = Program(self._audio.player, places, self)
        program.setStandardOutputFile(QProcess.nullDevice())
        program.setStandardInputFile(QProcess.nullDevice())
        program.ended.connect(self._ended)
        self._playing.add(program)
        program.start()

    def card_waits(self, waits: bool) -> None:
        """A card lies in the slot that should be taken; or it is out."""
        if not waits:
            self._asking.stop()
            self._asked = 0
        elif not self._asking.isActive() and self._asked == 0:
            self._asking.start(self._first_ms)

    def close(self) -> None:
        """Stop whatever plays, and leave no process behind."""
        self._closing = True
        self._asking.stop()
        for program in list(self._playing):
            program.end()
        for program in list(self._playing):
            program.waitForFinished(1000)

    def _ask(self) -> None:
        cue = reminder(self._asked)
        if cue is not None:
            self._asked += 1
            self.play(cue)
            self._asking.start(self._again_ms)

    def _ended(self, program: Program, well: bool) -> None:
        self._playing.discard(program)
        program.deleteLater()
        if not well and not self._trouble and not self._closing:
            log("no_sound", reason="player")
        self._trouble = not well
