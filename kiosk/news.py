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

    def __init__(
        self,
        moment: Callable[[], Visit],
        site: Callable[[], Site | None],
        languages: Languages,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._moment = moment
        self._site = site
        self._languages = languages

    def _kind(self) -> str:
        outcome = self._moment().outcome
        return type(outcome).__name__ if outcome else ""

    def _when(self) -> str:
        return when(self._moment().outcome, self._site(), self._languages)

    def _told(self) -> bool:
        return self._moment().told

    def _calling(self) -> bool:
        return self._moment().calling

    def _staff_come(self) -> bool:
        return self._moment().fitted.staff_come

    def _again(self) -> bool:
        ticket = self._moment().ticket
        return ticket is not None and ticket.again

    def _by_card(self) -> bool:
        return self._moment().reader is not None

    def _wait(self) -> str:
        site, early = self._site(), isinstance(self._moment().outcome, TooEarly)
        return in_language(site.too_early, self._languages) if site and early else ""

    def _neighbour(self) -> Neighbour | None:
        site, outcome = self._site(), self._moment().outcome
        if not isinstance(outcome, OtherSite) or site is None:
            return None
        return next((n for n in site.neighbours if n.id == outcome.neighbour), None)

    def _where(self) -> str:
        there = self._neighbour()
        return there.name if there else ""

    def _address(self) -> str:
        there = self._neighbour()
        return there.address if there else ""

    kind = Property(str, _kind, notify=changed)
    when = Property(str, _when, notify=changed)
    told = Property(bool, _told, notify=changed)
    calling = Property(bool, _calling, notify=changed)
    staffCome = Property(bool, _staff_come, notify=changed)
    again = Property(bool, _again, notify=changed)
    byCard = Property(bool, _by_card, notify=changed)
    wait = Property(str, _wait, notify=changed)
    otherSite = Property(str, _where, notify=changed)
    otherAddress = Property(str, _address, notify=changed)
