"""What the access bar knows of the voice: whether there is one for the language of the screen."""

from collections.abc import Callable

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

    def _offered(self) -> bool:
        return self._audio.speech

    def _voice(self) -> bool:
        return self._audio.voice_for(self._language()) is not None

    offered = Property(bool, _offered, constant=True)
    voice = Property(bool, _voice, notify=changed)
