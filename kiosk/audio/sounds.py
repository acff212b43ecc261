"""Short sounds: a player process each. Where there is none, nothing but the sound is lost."""

from PySide6.QtCore import QObject, QProcess, QTimer

from kiosk.audio.cues import AGAIN_S, FIRST_S, FOLDER, Cue, reminder
from kiosk.audio.program import Program
from kiosk.audio.settings import Audio
from kiosk.log import log

AT_ONCE = 3
AFTER_FRAME_MS = 25
"""Starting a process takes milliseconds; the picture comes first, and nobody hears the delay."""


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
        self._waiting: list[Cue] = []
        self._after_frame = QTimer(self, singleShot=True, interval=AFTER_FRAME_MS)
        self._after_frame.timeout.connect(self._start)
        self._trouble = self._closing = False
        self._asked = 0
        self._asking = QTimer(self, singleShot=True)
        self._asking.timeout.connect(self._ask)

    @property
    def busy(self) -> bool:
        """Whether something plays or is about to."""
        return bool(self._playing or self._waiting)

    @property
    def asks(self) -> bool:
        """Whether a card is being asked back."""
        return self._asking.isActive()

    def play(self, cue: Cue) -> None:
        """Play it right after the next picture, unless sounds are off or too many are playing."""
        wanted = len(self._playing) + len(self._waiting) < AT_ONCE
        if wanted and self._audio.sounds and self._audio.player:
            self._waiting.append(cue)
            self._after_frame.start()

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
        self._after_frame.stop()
        for program in list(self._playing):
            program.end()
        for program in list(self._playing):
            program.waitForFinished(1000)

    def _start(self) -> None:
        waiting, self._waiting = self._waiting, []
        for cue in waiting:
            places = {"device": self._audio.output, "file": str(FOLDER / f"{cue}.wav")}
            program = Program(self._audio.player, places, self)
            program.setStandardOutputFile(QProcess.nullDevice())
            program.setStandardInputFile(QProcess.nullDevice())
            program.ended.connect(self._ended)
            self._playing.add(program)
            program.start()

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
