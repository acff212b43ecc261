"""What a visit has behind the scenes: the staff page, and the hours of the site."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement

from kiosk.clerk import Clerk, Job
from kiosk.clock import Clock
from kiosk.config import Config
from kiosk.languages import Languages
from kiosk.opening_clock import OpeningClock
from kiosk.staff.page import Staff
from kiosk.staff.words import Deed, LookAfter
from sync.wire import Site

if TYPE_CHECKING:
    from kiosk.visit import Visit

QML_IMPORT_NAME = "Aula"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Backstage(QObject):
    """Ties the two to one visit and one clerk."""

    def __init__(
        self, visit: "Visit", config: Config, clerk: Clerk, clock: Clock, languages: Languages
    ) -> None:
        super().__init__(visit)
        self.page = Staff(config, lambda: visit.moment, visit.receive, clock, self)
        closed_on = self.page.door.closed_on
        self.hours = OpeningClock(clock, languages, visit.receive, closed_on, self)
        self.page.look_wanted.connect(lambda: clerk.ask(Job(0, LookAfter(), "")))
        self.page.closed_turned.connect(self.hours.close_on)
        clerk.looked_after.connect(self.page.learn)
        visit.screen_turned.connect(self.page.turned)
        visit.changed.connect(self.page.changed)
        visit.language_changed.connect(self.hours.changed)

    def know(self, site: Site) -> None:
        """Learn of the place the kiosk stands in."""
        self.hours.know(site)

    def perform(self, deed: Deed) -> None:
        """Do what the flow asks for."""
        self.page.perform(deed, self.hours.today)

    def close(self) -> None:
        """Leave no thread and no process behind."""
        self.hours.close()
        self.page.close()

    def _staff(self) -> Staff:
        return self.page

    def _opening(self) -> OpeningClock:
        return self.hours

    staff = Property(Staff, _staff, constant=True)
    opening = Property(OpeningClock, _opening, constant=True)
