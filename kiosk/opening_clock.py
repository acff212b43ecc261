"""Looks at the clock for the flow: is the site open, and when does it open again?"""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Property, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock, day, local
from kiosk.languages import Languages
from kiosk.opening import HoursTurned, is_closed, next_opening
from sync.wire import Site

QML_IMPORT_NAME = "Aula"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 10_000


@QmlElement
class OpeningClock(QObject):
    """Tells the flow at each turn, and QML when it opens again, in words."""

    changed = Signal()

    def __init__(
        self,
        clock: Clock,
        languages: Languages,
        receive: Callable[[HoursTurned], None],
        closed_on: date | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._languages = languages
        self._receive = receive
        self._site: Site | None = None
        self._closed_on = closed_on
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self.look)

    @property
    def today(self) -> date:
        """The site's day."""
        return day(self._clock.now(), self._site.time_zone if self._site else None)

    def start(self) -> None:
        """Look again and again from now on."""
        self._looking.start()

    def close(self) -> None:
        """Look no more."""
        self._looking.stop()

    def know(self, site: Site) -> None:
        """Learn of the place the kiosk stands in."""
        self._site = site
        self.look()

    def close_on(self, closed_on: date | None) -> None:
        """Staff have closed the kiosk for a day, or opened it again."""
        self._closed_on = closed_on
        self.look()

    def look(self) -> None:
        """Tell the flow how it is now."""
        self._receive(HoursTurned(is_closed(self._site, self._clock.now(), self._closed_on)))
        self.changed.emit()

    def _on(self) -> str:
        """The day it opens, "" for today and where nobody knows."""
        opens = next_opening(self._site, self._clock.now(), self._closed_on)
        if opens is None or opens.date() == self.today:
            return ""
        return self._languages.day(opens.date())

    def _at(self) -> str:
        opens = next_opening(self._site, self._clock.now(), self._closed_on)
        return self._languages.time(opens) if opens else ""

    def _tomorrow(self) -> bool:
        opens = next_opening(self._site, self._clock.now(), self._closed_on)
        here = local(self._clock.now(), self._site.time_zone if self._site else None)
        return opens is not None and opens.date() == here.date() + timedelta(days=1)

    def _closed_today(self) -> bool:
        return self._closed_on == self.today

    closedToday = Property(bool, _closed_today, notify=changed)
    day = Property(str, _on, notify=changed)
    time = Property(str, _at, notify=changed)
    tomorrow = Property(bool, _tomorrow, notify=changed)
