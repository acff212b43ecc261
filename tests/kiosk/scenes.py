"""Every screen in every state, reached as a patient would: by events through the real flow."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from msgspec.structs import replace
from nacl.public import PrivateKey
from PySide6.QtCore import QCoreApplication, QEvent

from hardware.events import (
    CardHolder,
    CardPlaced,
    CardRead,
    CardRemoved,
    CardUnreadable,
    Cause,
    Identifier,
    Person,
    ReaderFound,
    ReaderLost,
)
from kiosk import booking, touches
from kiosk.audio.settings import Audio
from kiosk.config import Central, Config, Display, Help, Languages, Reader, Scanner, Store
from kiosk.effects import Answer, Found, NotStored, Printed, StaffTold, Stored
from kiosk.flow import Event, TimedOut
from kiosk.health import Pulse
from kiosk.languages import Languages as Speech
from kiosk.manner import HOUSE, Manner
from kiosk.manner import Panel as Over
from kiosk.opening import HoursTurned
from kiosk.slip.settings import Slip
from kiosk.staff.words import PinAccepted, Wish
from kiosk.visit import Visit
from kiosk.window import Window
from sync.wire import Booking, Place, PublishedScore, SealingKey, Site
from tests.kiosk import crowded_scenes, no_card_scenes
from tests.kiosk.counter import NobodyThere

NOW = datetime(2026, 3, 2, 7, 40, tzinfo=UTC)
READER = "Generated Reader 00 00"
BOTTOM_EDGE_MM = 900  # above the floor

# A generated person. KVNR from the specification's examples.
PATIENT = CardHolder(
    family="egk",
    country="DE",
    people=(
        Person(
            identifiers=(Identifier("http://fhir.de/sid/gkv/kvid-10", "J012345677"),),
            family_name="Generated-Virtanen",
            given_names="Aino Maria",
            birth_date="1951-04-00",
            sex="female",
        ),
    ),
)

COMMENTS_KEY = PrivateKey(bytes(range(32)))  # for tests alone
CALLS_KEY = PrivateKey(bytes(range(1, 33)))

SITE = Site(
    id="kallio",
    sealing_keys=(
        SealingKey("test", "comments", bytes(COMMENTS_KEY.public_key)),
        SealingKey("calls", "callback", bytes(CALLS_KEY.public_key)),
    ),
    panel_url="https://panel.example.org/kallio",
    score=PublishedScore(62, 51, 73, 145, date(2026, 2, 23), date(2026, 3, 1)),
    you_said={
        "fi": "Toivoitte lyhyempää jonoa: laboratorio avaa nyt kello 7.",
        "en": "You asked for shorter queues: the laboratory now opens at 7.",
    },
    name="Kallion lääkäriasema",
    time_zone="Europe/Helsinki",
    languages=("fi", "en"),
    places=(
        Place(
            id="lab",
            floor="2",
            room="214",
            area={"fi": "Laboratorio", "en": "Laboratory"},
            directions={
                "fi": "Hissillä toiseen kerrokseen, sitten oikealle.",
                "en": "Take the lift to the second floor, then turn right.",
            },
            arrow="right",
        ),
        Place(
            id="a",
            floor="1",
            room="",
            area={"fi": "Odotusalue A", "en": "Waiting area A"},
            directions={"fi": "Suoraan eteenpäin.", "en": "Straight ahead."},
            arrow="ahead",
        ),
    ),
    typed_name=True,
    show_clinician=True,
    show_service=True,
    too_early={
        "fi": "Kahvila on aulan päässä. Siellä on mukava odottaa.",
        "en": "The café is at the end of the lobby. It is a good place to wait.",
    },
    neighbours=(no_card_scenes.NEIGHBOUR,),
    reception={
        "fi": "Vastaanotto on oikealla, lasiovien takana.",
        "en": "Reception is on the right, behind the glass doors.",
    },
)

VISIT = Booking(
    appointment_id="generated-1",
    day=date(2026, 3, 2),
    keys=(),
    starts_at=NOW + timedelta(minutes=20),
    place_id="lab",
    call_code="KM47",
    delay_minutes=10,
)
SECOND = Booking(
    appointment_id="generated-2",
    day=date(2026, 3, 2),
    keys=(),
    starts_at=NOW + timedelta(minutes=95),
    place_id="a",
    call_code="KM47",
)


class StandingClock:
    """A clock that tells the same time until it is moved."""

    def __init__(self, at: datetime = NOW) -> None:
        self.at = at

    def now(self) -> datetime:
        """The time it was set to."""
        return self.at


@dataclass(frozen=True)
class Panel:
    """A screen of the supported sizes: pixels, and its true width."""

    name: str
    width: int
    height: int
    width_mm: float


PANELS = (
    Panel("21in-upright", 1080, 1920, 268),
    Panel("21in", 1920, 1080, 476),
    Panel("15in", 1024, 768, 304),
    Panel("27in", 2160, 3840, 336),
)


def settings(folder: Path, panel: Panel, reader: Reader, house: str = "fi") -> Config:
    """The settings of a kiosk that shows `panel`, its files in `folder`."""
    return Config(
        central=Central(url="http://127.0.0.1:1", token_file=folder / "token"),
        store=Store(path=folder / "kiosk.db", key_file=folder / "key", ballast_mib=1),
        display=Display(width_mm=panel.width_mm, bottom_edge_mm=BOTTOM_EDGE_MM, fullscreen=False),
        reader=reader,
        languages=Languages(house=house),  # type: ignore[arg-type]
        slip=Slip(on_screen=True),
        audio=Audio(sounds=False),  # whoever runs the tests may have a loudspeaker
    )


class Scene:
    """The real window and the real visit, with nobody behind the counter."""

    def __init__(
        self,
        folder: Path,
        panel: Panel,
        reader: Reader | None = None,
        house: str = "fi",
        *,
        site: Site | None = SITE,
        help: Help | None = None,
    ) -> None:
        self.house, config = house, settings(folder, panel, reader or Reader(), house)
        config = replace(config, scanner=Scanner(wedge=True), help=help or Help())
        self.clock = clock = StandingClock()
        pulse = Pulse(folder, lambda: "ready", clock.now())
        self.visit = Visit(config, NobodyThere(config, clock, pulse.take), clock, Speech(), pulse)
        if site is not None:
            self.visit.know(site)
        self.window = Window(config, self.visit)
        self.window.root.setProperty("moving", False)
        self.window.open(full_screen=False)
        self.window.root.resize(panel.width, panel.height)

    def play(self, *events: Event, language: str = "", manner: Manner = HOUSE) -> None:
        """Let these happen, from a fresh kiosk on; nobody chooses `language`: it is the house's."""
        house = Languages(house=language or self.house)  # type: ignore[arg-type]
        self.visit._config = replace(self.visit._config, languages=house)
        self.reset()
        for event in events:
            self.happen(event)
        warned, panel = self.visit.moment.warned, self.visit.moment.panel
        self.happen(touches.MannerChosen(manner))
        if panel:
            self.happen(touches.Opened(panel))
        if warned:
            self.happen(TimedOut())

    def happen(self, event: Event) -> None:
        """Let one thing happen; answers find the visit they belong to."""
        if isinstance(event, Answer):
            event = replace(event, number=self.visit.moment.number)
        self.visit.receive(event)

    def reset(self) -> None:
        """Back to the welcome, as the first patient finds it, and the last screen gone for good."""
        self.visit.forget()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as a running loop
        self.window.engine.collectGarbage()  # as the lobby when it forgets
        self.visit.receive(ReaderFound(READER))

    def close(self) -> None:
        """Take the window down."""
        self.window.close()
        self.visit.close()


PLACED = CardPlaced(READER)
READ = CardRead(READER, holder=PATIENT, ms=900)
OUT = CardRemoved(READER)


def _found(outcome: booking.Outcome) -> tuple[Event, ...]:
    return PLACED, READ, Found(0, outcome)


_CONFIRMED = (*_found(booking.Ready((VISIT, SECOND))), touches.Confirmed())


def _scored(score: int) -> tuple[Event, ...]:
    return touches.RateVisit(), touches.Scored(score), Stored(0, "generated-feedback")


_SAID = touches.Typed("The queue was short and everyone was kind.", 42)
_TOO_MUCH = touches.Typed("Nobody called J012345677, write to aino@example.com.", 52)
_CALL = (*_scored(3), touches.WantsCall(True))
_NUMBER = touches.PhoneTyped("+358 40 0000000")
_CODE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_STAFF = (touches.StaffAsked(), PinAccepted())

SCENES: dict[str, tuple[Event, ...]] = {
    "welcome": (),
    "reading": (PLACED,),
    **{f"problem-{each.value}": (PLACED, CardUnreadable(READER, cause=each)) for each in Cause},
    "problem-told": (PLACED, CardUnreadable(READER, cause=Cause.OLD_CARD), StaffTold(0)),
    "visit": _found(booking.Ready((VISIT,))),
    "visit-two": _found(booking.Ready((VISIT, SECOND))),
    "visit-more-time": (*_found(booking.Ready((VISIT,))), TimedOut()),
    "moment": _CONFIRMED,
    "checked-in": (*_CONFIRMED, Stored(0, "generated-check-in")),
    "checked-in-slip": (*_CONFIRMED, Stored(0, "generated-check-in", _CODE), Printed(0)),
    "checked-in-card-out": (*_CONFIRMED, Stored(0, "generated-check-in"), OUT),
    "take-card": (*_CONFIRMED, Stored(0, "generated-check-in"), TimedOut(), TimedOut()),
    "not-now-early": _found(booking.TooEarly(NOW + timedelta(hours=2))),
    "not-now-late": _found(booking.TooLate()),
    "not-now-other-day": _found(booking.OtherDay(date(2026, 3, 5))),
    "not-now-cancelled": _found(booking.Cancelled()),
    "not-now-no-booking": _found(booking.NoBooking()),
    "not-now-stale": _found(booking.StaleList()),
    "rating": (touches.RateVisit(),),
    **{f"reason-{score}": _scored(score) for score in (9, 8)},
    "reason-3": (*_scored(3), touches.TopicTouched("speed"), touches.TopicTouched("being_heard")),
    "reason-writing": (*_scored(9), touches.WantsToWrite(True), _SAID),
    "reason-hidden": (*_scored(3), _TOO_MUCH, touches.Finished()),
    "reason-called": (*_CALL, _NUMBER, touches.Finished(), Stored(0, "generated-call")),
    "call-back": _CALL,
    "call-back-short": (*_CALL, touches.PhoneTyped("040"), touches.Finished()),
    "call-back-typed": (*_CALL, _NUMBER, touches.LinkChosen(True)),
    "thanks": (*_scored(9), touches.Finished()),
    "thanks-sorry": (*_scored(3), touches.Finished()),
    "reception": (touches.AskedForHelp(),),
    "reception-unkept": (touches.RateVisit(), touches.Scored(9), NotStored(0)),
    "out-of-order": (ReaderLost(),),
    "closed": (HoursTurned(True),),
    "closed-unkept": (HoursTurned(True), touches.RateVisit(), touches.Scored(9), NotStored(0)),
    "closed-card": (HoursTurned(True), PLACED),
    "staff-pin": (touches.StaffAsked(),),
    "staff": _STAFF,
    "staff-read": (*_STAFF, touches.StaffWished(Wish.TEST_READ), PLACED, READ, OUT),
    "staff-pattern": (*_STAFF, touches.StaffWished(Wish.PATTERN)),
    "cleaning": (*_STAFF, touches.StaffWished(Wish.CLEAN)),
    **no_card_scenes.scenes(READER, NOW, VISIT),
    **crowded_scenes.scenes(READER, VISIT, PATIENT),
    **{f"panel-{over.name.lower()}": (touches.Opened(over),) for over in Over},
}
"""A name for each screen and state, and what leads there."""
