"""Whether a headset is plugged in: told by a file, a program's lines, or keys of a keypad."""

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.audio.program import Program
from kiosk.audio.settings import Audio, Keys

LOOK_MS = 1000
RESTART_MS = 5000
LONGEST = 4096
OUT = frozenset({"0", "off", "out", "unplug", "unplugged", "headphone=0", "false", "no"})
IN = frozenset({"1", "on", "in", "plug", "plugged", "headphone=1", "true", "yes"})


def plugged_in(text: str) -> bool | None:
    """What a line says of the plug by its last telling word; None for nothing."""
    for word in reversed(text.lower().split()):
        if word in OUT:
            return False
        if word in IN:
            return True
    return None


class Headset(QObject):
    """Knows whether only one person hears."""

    changed = Signal()

    def __init__(self, audio: Audio, keys: Keys, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._audio = audio
        told = bool(audio.headset_file or audio.headset_command or keys.headset_in)
        self._plugged = not told  # a private output nobody tells of is always there: a handset
        self._told = told
        self._buffer = b""
        self._watching: Program | None = None
        self._looking = QTimer(self, interval=LOOK_MS)
        self._restart = QTimer(self, singleShot=True, interval=RESTART_MS)
        self._restart.timeout.connect(self._listen)
        self._looking.timeout.connect(self._look)

    @property
    def private(self) -> bool:
        """Whether there is an output that only one person hears, and somebody hears it."""
        return self._plugged and self._audio.private_output is not None

    @property
    def worn(self) -> bool:
        """Whether somebody has plugged it in: not a handset that is always there."""
        return self._told and self.private

    def start(self) -> None:
        """Begin to look or listen, where the settings say how."""
        if self._audio.headset_file:
            self._look()
            self._looking.start()
        if self._audio.headset_command:
            self._listen()

    def close(self) -> None:
        """Stop looking, and leave no process behind."""
        self._looking.stop()
        self._restart.stop()
        watching, self._watching = self._watching, None
        if watching is not None:
            watching.end()
            watching.waitForFinished(1000)

    def plug(self, plugged: bool) -> None:
        """The plug came or went."""
        if self._told and plugged != self._plugged:
            self._plugged = plugged
            self.changed.emit()

    def _look(self) -> None:
        file = self._audio.headset_file
        if file is None:
            return
        try:
            told = plugged_in(file.read_text("utf-8", "replace")[:LONGEST])
        except OSError:
            told = False
        if told is not None:
            self.plug(told)

    def _listen(self) -> None:
        self._buffer = b""
        program = Program(self._audio.headset_command, {}, self)
        program.readyReadStandardOutput.connect(self._read)
        program.ended.connect(self._fell)
        self._watching = program
        program.start()

    def _read(self) -> None:
        if self._watching is None:
            return
        heard = self._buffer + self._watching.readAllStandardOutput().data()
        *lines, rest = heard.split(b"\n")
        self._buffer = rest[-LONGEST:]
        for line in lines:
            told = plugged_in(line.decode("utf-8", "replace"))
            if told is not None:
                self.plug(told)

    def _fell(self, program: Program, _well: bool) -> None:
        """Without anybody who tells, nobody is known to hear alone."""
        program.deleteLater()
        if self._watching is program:
            self._watching = None
            self.plug(False)
            self._restart.start()
