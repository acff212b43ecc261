"""The one object the screen sees: it runs the flow, its time limits and its effects."""

from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from hardware.events import CardRemoved
from kiosk import touches, view
from kiosk.access import Access
from kiosk.answering import Answering
from kiosk.audio.hearing import Hearing
from kiosk.booking import AlreadyHere, Ready
from kiosk.clerk import Clerk, Job
from kiosk.clock import Clock, day
from kiosk.config import Config
from kiosk.effects import ForgetPatient, PrintSlip, StaffTold
from kiosk.flow import Event, TimedOut, step
from kiosk.health import Pulse
from kiosk.identifying import Identifying
from kiosk.keyboards import for_screen
from kiosk.languages import OWN_NAMES, Languages, languages_of_card
from kiosk.log import log
from kiosk.news import News
from kiosk.parting import Parting
from kiosk.staff.backstage import Backstage
from kiosk.staff.words import Deed
from kiosk.state import Fitted, Screen
from kiosk.state import Visit as Moment
from sync.wire import Site

QML_IMPORT_NAME = "Aula"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Visit(QObject):
    """Shows where the patient is; its slots are what a finger can say."""

    changed = Signal()
    site_changed = Signal()
    language_changed = Signal()
    screen_turned = Signal(name="screenTurned")
    forgotten = Signal()

    def __init__(
        self, config: Config, clerk: Clerk, clock: Clock, languages: Languages, pulse: Pulse
    ) -> None:
        super().__init__()
        self._config = config
        self._clerk = clerk
        self._clock = clock
        self._languages = languages
        self._pulse = pulse
        self._site: Site | None = None
        slotless = config.reader.model in ("pad", "window")
        self._fitted = Fitted(slotless=slotless, staff_come=config.help.staff_come)
        self._now = Moment(fitted=self._fitted)
        whoever = moment, site, receive = (lambda: self._now), (lambda: self._site), self.receive
        self._access = Access(moment, receive, self)
        self.changed.connect(self._access.changed)
        self._answer = Answering(*whoever, self)
        self.changed.connect(self._answer.changed)
        self.leaving = Parting(*whoever, languages, config.slip, self)
        self.changed.connect(self.leaving.changed)
        self.listening = Hearing(config.audio, self._language, self)
        self.language_changed.connect(self.listening.changed)
        self.forgotten.connect(self.listening.look)
        self._identifying = Identifying(*whoever, config, clerk.may_type, self._year, self)
        self._news = News(moment, site, languages, self)
        self.changed.connect(self._identifying.look)
        self.changed.connect(self._news.changed)
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(lambda: self.receive(TimedOut()))
        self.behind = Backstage(self, config, clerk, clock, languages)
        languages.speak(config.languages.house)
        self._begin()

    def receive(self, event: Event) -> None:
        """Take the next step, and do what it asks for."""
        was = self._now
        self._now, effects = step(was, event)
        for effect in effects:
            if isinstance(effect, ForgetPatient):
                self.forgotten.emit()
            elif isinstance(effect, Deed):
                self.behind.perform(effect)
            elif isinstance(effect, PrintSlip):
                self.leaving.print(effect.ticket, self._now.number)
            else:
                self._clerk.ask(Job(self._now.number, effect, self._language()))
        if self._now.screen is not was.screen:
            log("screen", screen=str(self._now.screen))
        moved = (was.screen, was.number, was.warned) != (
            self._now.screen,
            self._now.number,
            self._now.warned,
        )
        if moved or isinstance(event, touches.Touch | TimedOut | StaffTold | CardRemoved):
            self._begin()
        if self._now != was:
            self._tell()
        if (was.screen, was.number) != (self._now.screen, self._now.number):
            self.screen_turned.emit()

    def know(self, site: Site) -> None:
        """Learn of the place the kiosk stands in."""
        self._site = site
        self.behind.know(site)
        self.site_changed.emit()
        self.changed.emit()

    def forget(self) -> None:
        """Drop whoever is here, because something broke."""
        broken = Moment(self._now.number + 1, Screen.OUT_OF_ORDER, readers=frozenset())
        self._now = replace(broken, fitted=self._fitted)
        self._tell()
        self.screen_turned.emit()

    def close(self) -> None:
        """End its time and its language: a window that is gone has no more of either."""
        self._limit.stop()
        self.behind.close()
        self.leaving.close()
        self._languages.close()

    @property
    def moment(self) -> Moment:
        """Where the flow stands, for those who prove things about it."""
        return self._now

    def _year(self) -> int:
        """The year at the site; 0 while nobody knows where that is."""
        return day(self._clock.now(), self._site.time_zone).year if self._site else 0

    def _begin(self) -> None:
        self._pulse.shows(str(self._now.screen), self._clock.now())
        self._limit.start(round(self._now.limit_s * 1000))

    def _tell(self) -> None:
        if self._languages.speak(self._language()):
            self.language_changed.emit()
        self.changed.emit()

    def _language(self) -> str:
        return self._now.manner.language or self._config.languages.house

    # What the screen reads ------------------------------------------------------------

    def _card_state(self) -> str:
        return view.card_state(self._now)

    def _problem(self) -> str:
        return view.problem(self._now)

    def _greeting_name(self) -> str:
        return view.greeting_name(self._now.holder, self._site)

    def _cover_ended(self) -> bool:
        return view.cover_ended(self._now.holder)

    def _part_of_day(self) -> str:
        return view.part_of_day(self._clock.now(), self._site)

    def _stops(self) -> list[Any]:
        match self._now.ticket, self._now.outcome:
            case None, Ready(bookings=bookings) | AlreadyHere(bookings=bookings):
                return list(view.stops(bookings, self._site, self._languages))
            case None, _:
                return []
            case ticket, _:
                return list(view.stops(ticket.bookings, self._site, self._languages))

    def _call_code(self) -> str:
        return self._now.ticket.call_code if self._now.ticket else ""

    def _house_name(self) -> str:
        return self._site.name if self._site else ""

    def _reception(self) -> str:
        return view.reception(self._site, self._languages)

    def _privacy_notice(self) -> str:
        return view.privacy_notice(self._site, self._languages)

    def _privacy_version(self) -> str:
        return self._site.privacy_version if self._site else ""

    def _controller(self) -> str:
        return self._languages.apart(self._site.controller) if self._site else ""

    def _offered(self) -> list[Any]:
        return [{"code": c, "name": OWN_NAMES[c]} for c in self._config.languages.offered]

    def _language_offers(self) -> list[Any]:
        holder, chosen = self._now.holder, self._now.manner.language
        country = holder.country if holder and not chosen else None
        found = languages_of_card(country, self._config.languages.offered, self._language())
        return [{"code": c, "name": OWN_NAMES[c]} for c in found]

    def _keyboard(self) -> dict[str, Any]:
        return for_screen(self._language())

    def _hearing(self) -> Hearing:
        return self.listening

    access = Property(Access, lambda self: self._access, constant=True)
    backstage = Property(Backstage, lambda self: self.behind, constant=True)
    answer = Property(Answering, lambda self: self._answer, constant=True)
    parting = Property(Parting, lambda self: self.leaving, constant=True)
    hearing = Property(Hearing, _hearing, constant=True)
    identifying = Property(Identifying, lambda self: self._identifying, constant=True)
    news = Property(News, lambda self: self._news, constant=True)
    screen = Property(str, lambda self: str(self._now.screen), notify=changed)
    number = Property(int, lambda self: self._now.number, notify=changed)
    cardState = Property(str, _card_state, notify=changed)
    problem = Property(str, _problem, notify=changed)
    cardIn = Property(bool, lambda self: self._now.card_in, notify=changed)
    greetingName = Property(str, _greeting_name, notify=changed)
    coverEnded = Property(bool, _cover_ended, notify=changed)
    partOfDay = Property(str, _part_of_day, notify=changed)
    stops = Property(list, _stops, notify=changed)
    callCode = Property(str, _call_code, notify=changed)
    closed = Property(bool, lambda self: self._now.closed, notify=changed)
    warned = Property(bool, lambda self: self._now.warned, notify=changed)
    language = Property(str, _language, notify=language_changed)
    keyboard = Property(dict, _keyboard, notify=language_changed)
    houseName = Property(str, _house_name, notify=site_changed)
    reception = Property(str, _reception, notify=changed)
    privacyNotice = Property(str, _privacy_notice, notify=changed)
    privacyVersion = Property(str, _privacy_version, notify=site_changed)
    privacyController = Property(str, _controller, notify=changed)
    languages = Property(list, _offered, constant=True)
    languageOffers = Property(list, _language_offers, notify=changed)

    # What a finger can say ------------------------------------------------------------

    @Slot()
    def touched(self) -> None:
        """Somebody is there."""
        self.receive(touches.Touched())

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        """Speak another language until the visit ends."""
        if language in self._config.languages.offered:
            self.receive(touches.LanguageChosen(language))

    @Slot()
    def rate(self) -> None:
        """To the 0-10 question, or back to it."""
        self.receive(touches.RateVisit())

    @Slot()
    def confirm(self) -> None:
        """This is me."""
        self.receive(touches.Confirmed())

    @Slot()
    def notMe(self) -> None:
        """This is not me."""
        self.receive(touches.NotMe())

    @Slot()
    def leave(self) -> None:
        """Start over."""
        self.receive(touches.LeftOff())

    @Slot()
    def askForHelp(self) -> None:
        """Go to reception."""
        self.receive(touches.AskedForHelp())
