"""What else a patient hears of the outcome: where it really is, where to wait, who knows of it."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.booking import OtherSite, TooEarly
from kiosk.languages import Languages
from kiosk.state import Visit
from kiosk.view import in_language, when
from sync.wire import Neighbour, Site

QML_IMPORT_NAME = "Aula"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class News(QObject):
    """Beside the outcome itself, in plain words."""

    changed = Signal()

    def __init__(self, moment: Callable[[], Visit], languages: Languages, parent: QObject) -> None:
        super().__init__(parent)
        self._moment = moment
        self._languages = languages
        self._site: Site | None = None

    def know(self, site: Site) -> None:
        """Learn of the place and its neighbours."""
        self._site = site

    def _kind(self) -> str:
        outcome = self._moment().outcome
        return type(outcome).__name__ if outcome else ""

    def _when(self) -> str:
        return when(self._moment().outcome, self._site, self._languages)

    def _told(self) -> bool:
        return self._moment().told

    def _again(self) -> bool:
        ticket = self._moment().ticket
        return ticket is not None and ticket.again

    def _by_card(self) -> bool:
        return self._moment().reader is not None

    def _wait(self) -> str:
        early = isinstance(self._moment().outcome, TooEarly)
        return in_language(self._site.too_early, self._languages) if self._site and early else ""

    def _neighbour(self) -> Neighbour | None:
        outcome = self._moment().outcome
        if not isinstance(outcome, OtherSite) or self._site is None:
            return None
        return next((n for n in self._site.neighbours if n.id == outcome.neighbour), None)

    def _where(self) -> str:
        there = self._neighbour()
        return there.name if there else ""

    def _address(self) -> str:
        there = self._neighbour()
        return there.address if there else ""

    kind = Property(str, _kind, notify=changed)
    when = Property(str, _when, notify=changed)
    told = Property(bool, _told, notify=changed)
    again = Property(bool, _again, notify=changed)
    byCard = Property(bool, _by_card, notify=changed)
    wait = Property(str, _wait, notify=changed)
    otherSite = Property(str, _where, notify=changed)
    otherAddress = Property(str, _address, notify=changed)
