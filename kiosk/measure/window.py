"""The real window, walked through offscreen and measured: one JSON line on stdout.

`python -m kiosk.measure.window CONFIG WIDTH HEIGHT WIDTH_MM`. No card, no database, no network:
the people and bookings on the screens are made up here.
"""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QColor, QGuiApplication
from PySide6.QtQml import QQmlEngine

from hardware.events import (
    CardPlaced,
    CardRead,
    CardUnreadable,
    Cause,
    CodeKind,
    CodeScanned,
    ReaderFound,
)
from hardware.events import ReaderLost as Lost
from kiosk import touches
from kiosk.audio.settings import Keys as Keypad
from kiosk.booking import NoBooking, Ready, TooEarly
from kiosk.clerk import Clerk
from kiosk.clock import SystemClock
from kiosk.config import Config, load
from kiosk.effects import Found, Stored
from kiosk.flow import Event, TimedOut
from kiosk.health import Pulse
from kiosk.languages import Languages
from kiosk.manner import HOUSE, LOUDEST, Panel
from kiosk.measure.focus import keys_on
from kiosk.measure.gauge import contrast, view_of
from kiosk.measure.generated import CODE, FAMILY, GIVEN, HOLDER, HOUSEHOLD, SITE, bookings
from kiosk.measure.measured import Contrast, Keys, Measured, View
from kiosk.opening import HoursTurned
from kiosk.state import BRISK, LIMIT_S, STAFF_SCREENS, WARNED, WARNING_S, Screen
from kiosk.tactile import Tactile
from kiosk.typed import Way
from kiosk.visit import Visit
from kiosk.window import Window

READER = "measured"
LARGEST = 2
THEMES = {False: "light", True: "high contrast"}
SECRETS = (GIVEN, FAMILY, CODE, ", ".join(CODE))
PAIRS = (
    ("ink", "paper"),
    ("ink", "sheet"),
    ("ink", "accentTint"),
    ("quietInk", "paper"),
    ("quietInk", "sheet"),
    ("accent", "accentTint"),
    ("accent", "paper"),
    ("inverse", "accent"),
    ("inverse", "accentPressed"),
)
"""Every pair of colours, by its roles, of which one is read on the other."""

_PLACED = CardPlaced(READER)
_READ = CardRead(READER, holder=HOLDER, ms=1)
_SHORT = CodeScanned(READER, kind=CodeKind.NEEDS_CENTURY, value="0101069001")
_SCORED = (touches.RateVisit(), touches.Scored(9), Stored(0, "measured"))


def walks() -> tuple[tuple[Event, ...], ...]:
    """What leads to each screen, from a fresh kiosk on."""
    now = datetime.now(UTC)
    booked = bookings(now)
    code = map(touches.KeyPressed, "131052-308T")  # the population register's own example
    typed: tuple[Event, ...] = (touches.HasNoCard(), touches.WayChosen(Way.CODE), *code)
    ready = (_PLACED, _READ, Found(0, Ready(booked)))
    checked_in = (*ready, touches.Confirmed(), Stored(0, "measured"))
    return (
        (),
        (_PLACED,),
        (_PLACED, CardUnreadable(READER, cause=Cause.MUTE)),
        ready,
        (*ready, touches.Confirmed()),
        checked_in,
        (*checked_in, TimedOut(), TimedOut()),
        (_PLACED, _READ, Found(0, NoBooking())),
        (_PLACED, _READ, Found(0, TooEarly(now + timedelta(hours=2)))),
        (*ready, TimedOut()),
        *((touches.Opened(over),) for over in Panel),
        (touches.RateVisit(),),
        _SCORED,
        (*_SCORED, touches.WantsToWrite(True)),
        (*_SCORED, touches.Finished()),
        (touches.AskedForHelp(),),
        (Lost(),),
        (HoursTurned(True),),
        (touches.RateVisit(), touches.Scored(3), Stored(0, "measured"), touches.WantsCall(True)),
        (touches.HasNoCard(),),
        *((touches.HasNoCard(), touches.WayChosen(way)) for way in Way),
        (*typed, touches.Continued()),
        (_SHORT,),
        (_PLACED, CardRead(READER, holder=HOUSEHOLD, ms=1)),
    )


class Walker:
    """A window that nobody sees, and the visit it shows."""

    def __init__(self, config: Config, width: int, height: int) -> None:
        self.house = config.languages.house
        clock = SystemClock()
        pulse = Pulse(Path("/"), lambda: "ready", clock.now())
        self.visit = Visit(config, Clerk(config, clock, pulse.take), clock, Languages(), pulse)
        self.visit.know(SITE)
        self.window = Window(config, self.visit)
        self.tactile = Tactile(Keypad(), self.visit, self.window.root)
        self.window.root.setProperty("moving", False)
        self.window.root.resize(width, height)
        self.window.root.show()

    def go(self, walk: tuple[Event, ...], **manner: object) -> None:
        """From a fresh kiosk on, in this manner."""
        self.visit.forget()
        self.visit.receive(ReaderFound(READER))
        for event in walk:
            number = self.visit.moment.number
            if isinstance(event, Found):
                event = Found(number, event.outcome)
            elif isinstance(event, Stored):
                event = Stored(number, event.id)
            self.visit.receive(event)
        self.visit.receive(touches.MannerChosen(replace(HOUSE, **manner)))
        QGuiApplication.processEvents()
        self.window.root.grabWindow()

    @property
    def screen(self) -> str:
        """Where it is."""
        return str(self.visit.moment.screen)


def measure(config: Config, width: int, height: int, width_mm: float) -> Measured:
    """Walk through every screen at every text size, and look at both themes."""
    QAccessible.setActive(True)
    display = replace(config.display, width_mm=width_mm, fullscreen=False)
    walker = Walker(replace(config, display=display), width, height)
    mm = width / width_mm
    try:
        views: list[View] = []
        for manner in manners(config):
            for walk in walks():
                walker.go(walk, **manner)
                views.append(_view(walker, mm, manner))
        reach = max(_heights(walker, mm))
        keys = tuple(_keys(walker, mm))
        contrasts = tuple(_contrasts(walker))
        walker.go((), text_size=LARGEST, high_contrast=True, speech=True, volume=LOUDEST)
        walker.visit.forget()
        resets = walker.visit.moment.manner == HOUSE
    finally:
        walker.window.close()
    seen = {view.screen for view in views}
    patients = [screen for screen in Screen if screen not in STAFF_SCREENS]
    return Measured(
        width,
        height,
        width_mm,
        tuple(views),
        contrasts,
        reach,
        {str(screen): LIMIT_S[screen] for screen in patients if screen not in BRISK},
        WARNING_S,
        tuple(map(str, sorted(WARNED))),
        tuple(str(screen) for screen in patients if str(screen) not in seen),
        resets,
        keys,
    )


def manners(config: Config) -> Iterator[dict[str, Any]]:
    """In the house's language at every size and in both themes; in each other at the largest."""
    for text_size in range(LARGEST + 1):
        yield {"text_size": text_size}
    yield {"high_contrast": True}
    for language in config.languages.offered:
        if language != config.languages.house:
            yield {"text_size": LARGEST, "language": language}


def _keys(walker: "Walker", mm: float) -> Iterator[Keys]:
    for walk in walks():
        walker.go(walk)
        yield keys_on(walker.window.root, walker.screen, mm)


def _heights(walker: "Walker", mm: float) -> Iterator[float]:
    """How high each screen's highest control stands with everything lower down."""
    for walk in walks():
        walker.go(walk, reach=True)
        yield view_of(walker.window.root, mm, walker.screen, 0).highest_mm


def _view(walker: "Walker", mm: float, manner: dict[str, Any]) -> View:
    text_size = manner.get("text_size", 0)
    seen = view_of(walker.window.root, mm, walker.screen, text_size, SECRETS)
    theme = THEMES[manner.get("high_contrast", False)]
    return replace(seen, theme=theme, language=manner.get("language") or walker.house)


def _contrasts(walker: Walker) -> Iterator[Contrast]:
    engine: QQmlEngine = walker.window.engine
    for high, theme in THEMES.items():
        walker.go((), high_contrast=high)
        colours = engine.singletonInstance("Kiosk", "Theme")
        assert isinstance(colours, QObject)
        for ink, ground in PAIRS:
            ratio = contrast(QColor(colours.property(ink)), QColor(colours.property(ground)))
            yield Contrast(theme, ink, ground, ratio)


if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    path, *sizes = sys.argv[1:]
    found = measure(load(Path(path)), int(sizes[0]), int(sizes[1]), float(sizes[2]))
    sys.stdout.write(msgspec.json.encode(found).decode() + "\n")
