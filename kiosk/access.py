"""The access bar as the screen sees it: text size, contrast, reach, motion, speech, panels."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import touches
from kiosk.manner import LOUDEST, Manner, Panel
from kiosk.state import Visit

QML_IMPORT_NAME = "Aula"
QML_IMPORT_MAJOR_VERSION = 1

LARGEST = 2


@QmlElement
class Access(QObject):
    """How this person wants it. Every wish is a touch like any other, and ends with the visit."""

    changed = Signal()

    def __init__(
        self,
        moment: Callable[[], Visit],
        receive: Callable[[touches.Touch], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._moment = moment
        self._receive = receive

    @property
    def _manner(self) -> Manner:
        return self._moment().manner

    def _wish(self, **wishes: object) -> None:
        self._receive(touches.MannerChosen(replace(self._manner, **wishes)))

    def _text_size(self) -> int:
        return self._manner.text_size

    def _high_contrast(self) -> bool:
        return self._manner.high_contrast

    def _reach(self) -> bool:
        return self._manner.reach

    def _still(self) -> bool:
        return self._manner.still

    def _speech(self) -> bool:
        return self._manner.speech

    def _volume(self) -> int:
        return self._manner.volume

    def _panel(self) -> str:
        return str(self._moment().panel or "")

    textSize = Property(int, _text_size, notify=changed)
    highContrast = Property(bool, _high_contrast, notify=changed)
    reach = Property(bool, _reach, notify=changed)
    still = Property(bool, _still, notify=changed)
    speech = Property(bool, _speech, notify=changed)
    volume = Property(int, _volume, notify=changed)
    panel = Property(str, _panel, notify=changed)

    @Slot(int)
    def chooseTextSize(self, size: int) -> None:
        """0 normal, 1 large, 2 extra large."""
        self._wish(text_size=min(max(size, 0), LARGEST))

    @Slot(bool)
    def chooseContrast(self, high: bool) -> None:
        """High contrast, dark; or the calm light of the house."""
        self._wish(high_contrast=high)

    @Slot(bool)
    def chooseReach(self, low: bool) -> None:
        """All controls in the lowest part of the screen."""
        self._wish(reach=low)

    @Slot(bool)
    def chooseStill(self, still: bool) -> None:
        """No motion."""
        self._wish(still=still)

    @Slot(bool)
    def chooseSpeech(self, spoken: bool) -> None:
        """Read the screens aloud."""
        self._wish(speech=spoken)

    @Slot(int)
    def chooseVolume(self, volume: int) -> None:
        """From 0 to 4."""
        self._wish(volume=min(max(volume, 0), LOUDEST))

    @Slot(str)
    def open(self, panel: str) -> None:
        """Lay one of the panels over the screen."""
        if panel in tuple(Panel):
            self._receive(touches.Opened(Panel(panel)))

    @Slot()
    def close(self) -> None:
        """Take the panel away."""
        self._receive(touches.Closed())
