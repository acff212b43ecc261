"""What the access bar knows of the voice: whether there is one for the language of the screen."""

from collections.abc import Callable
from shutil import which

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.audio.settings import Audio

QML_IMPORT_NAME = "Aula"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Hearing(QObject):
    """Whether this kiosk can speak at all, and whether it can speak the language of the screen."""

    changed = Signal()

    def __init__(self, audio: Audio, language: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._audio = audio
        self._language = language
        self._there = self._all_there()

    def look(self) -> None:
        """See whether the programs that speak have come or gone."""
        there = self._all_there()
        if there is not self._there:
            self._there = there
            self.changed.emit()

    def _all_there(self) -> bool:
        commands = (self._audio.voice, self._audio.player)
        return all(which(command[0]) for command in commands if command)

    def _offered(self) -> bool:
        return self._audio.speech

    def _voice(self) -> bool:
        return self._there and self._audio.voice_for(self._language()) is not None

    offered = Property(bool, _offered, constant=True)
    voice = Property(bool, _voice, notify=changed)
