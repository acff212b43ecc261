"""A monkey at a real kiosk: touches, keys, cards and codes at random, for as long as it likes."""

import random
from collections.abc import Callable

from PySide6.QtCore import QEvent, QMetaObject, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from hardware.barcode import meaning
from hardware.events import (
    CardPlaced,
    CardRead,
    CardRemoved,
    CardUnreadable,
    Cause,
    ReaderFound,
    ReaderLost,
)
from kiosk.effects import Found
from kiosk.flow import Event, TimedOut
from kiosk.lobby import Lobby
from tests.kiosk.events_of_a_day import HOLDER, OUTCOMES, READERS
from tests.kiosk.fingers import visible

FIRST_SPECIAL = 0x01000000
KEYS = [Qt.Key(key) for key in (*range(0x20, 0x60), *range(FIRST_SPECIAL, FIRST_SPECIAL + 0x70))]
NONE = Qt.KeyboardModifier.NoModifier
CHORDS = [
    *[NONE] * 4,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
]
CODES = ["J012345677", "131052308T", "nonsense", "\x00%s' OR 1=1 --", "9" * 400]
MOOD = 80
"""Acts until its mood turns: where cards come and go at every moment, nobody ever gets far."""

Tricks = list[tuple[Callable[[], None], int]]


class Monkey:
    """Does one random thing after the other, and never waits."""

    def __init__(self, lobby: Lobby, seed: int) -> None:
        self.lobby = lobby
        self.window = lobby.window.root
        self.met: set[str] = set()
        self._random = random.Random(seed)
        self._device = QTest.createTouchDevice()
        self._busy: Tricks = [
            (self._touch_something, 45),
            (self._touch_anywhere, 15),
            (self._two_fingers, 3),
            (self._press_key, 15),
            (self._show_card, 12),
            (self._answer, 8),
            (self._wait_too_long, 2),
        ]
        self._undisturbed: Tricks = [
            (self._touch_something, 70),
            (self._touch_anywhere, 8),
            (self._two_fingers, 2),
            (self._press_key, 12),
            (self._answer, 8),
        ]
        self._mood = self._busy
        self._settling = settling(self.window)

    def act(self) -> None:
        """One thing, and whatever the kiosk makes of it."""
        if self._random.random() < 1 / MOOD:
            self._mood = self._random.choice((self._busy, self._undisturbed, self._undisturbed))
        tricks, weights = zip(*self._mood, strict=True)
        QMetaObject.invokeMethod(self._settling, "stop")  # a monkey has no time to settle
        self._random.choices(tricks, weights)[0]()
        QGuiApplication.processEvents()
        self.met.add(str(self.lobby.visit.moment.screen))

    def leave(self) -> None:
        """Take every card, and go away for as long as any screen waits."""
        for reader in READERS:
            self.lobby.visit.receive(CardRemoved(reader))
        for _ in range(6):
            self.lobby.visit.receive(TimedOut())
        for reader in READERS:
            self.lobby.visit.receive(ReaderFound(reader))
        QGuiApplication.processEvents()

    def _touch_something(self) -> None:
        targets = [
            item
            for item in visible(self.window.contentItem())
            if item.inherits("QQuickAbstractButton") or item.objectName() == "paper"
        ]
        if targets:
            self._tap(middle(self._random.choice(targets)))

    def _touch_anywhere(self) -> None:
        self._tap(self._somewhere())

    def _somewhere(self) -> QPoint:
        size = self.window.size()
        return QPoint(self._random.randrange(size.width()), self._random.randrange(size.height()))

    def _tap(self, at: QPoint) -> None:
        QTest.touchEvent(self.window, self._device).press(0, at, self.window).commit()
        QTest.touchEvent(self.window, self._device).release(0, at, self.window).commit()

    def _two_fingers(self) -> None:
        one, other = self._somewhere(), self._somewhere()
        touch = QTest.touchEvent(self.window, self._device)
        touch.press(0, one, self.window).press(1, other, self.window).commit()
        moved = QTest.touchEvent(self.window, self._device)
        moved.move(0, other, self.window).move(1, one, self.window).commit()
        gone = QTest.touchEvent(self.window, self._device)
        gone.release(0, other, self.window).release(1, one, self.window).commit()

    def _press_key(self) -> None:
        key, held = self._random.choice(KEYS), self._random.choice(CHORDS)
        letter = chr(key).lower() if key < FIRST_SPECIAL else ""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QGuiApplication.sendEvent(self.window, QKeyEvent(kind, key, held, letter))

    def _show_card(self) -> None:
        reader = self._random.choice(READERS)
        events: list[Event] = [
            CardPlaced(reader),
            CardPlaced(reader),
            CardRead(reader, holder=HOLDER, ms=900),
            CardRead(reader, holder=HOLDER, ms=900),
            CardUnreadable(reader, cause=self._random.choice(list(Cause))),
            CardRemoved(reader),
            ReaderFound(reader),
            ReaderLost(self._random.choice((*READERS, ""))),
            meaning(self._random.choice(CODES)),
        ]
        self.lobby.visit.receive(self._random.choice(events))

    def _answer(self) -> None:
        """The clerk's word comes when it likes, also when nobody waits for it any more."""
        number = self.lobby.visit.moment.number - self._random.choice((0, 0, 0, 1))
        self.lobby.visit.receive(Found(number, self._random.choice(OUTCOMES)))

    def _wait_too_long(self) -> None:
        self.lobby.visit.receive(TimedOut())


def settling(window: QObject) -> QObject:
    """The timer that keeps touches from landing on the next screen."""
    area = window.findChild(QQuickItem, "settling")
    assert area is not None
    (timer,) = area.findChildren(QObject)
    return timer


def middle(item: QQuickItem) -> QPoint:
    """The point a finger aims at."""
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def has_an_end(lobby: Lobby) -> bool:
    """Whether time alone will move what is shown now."""
    return any(
        timer.isActive() and timer.isSingleShot() and timer.remainingTime() <= 120_000
        for timer in lobby.visit.findChildren(QTimer)
    )
