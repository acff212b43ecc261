"""The loop's decisions, against readers that do exactly what a list of looks says."""

import itertools
import threading
from collections.abc import Iterator
from datetime import date

import pytest

from hardware.events import (
    CardPlaced,
    CardRead,
    CardRemoved,
    CardUnreadable,
    Cause,
    Event,
    ReaderFound,
    ReaderLost,
)
from hardware.guard import Guard
from hardware.iso7816 import Protocol
from hardware.reader import CardGone, CardMute, ReaderBusy, ReaderError, Seen, ServiceGone
from hardware.virtual.card import VirtualCard
from hardware.virtual.egk import egk_of, generated
from hardware.watch import Watch

EMPTY = Seen("R", count=1)
CARD = Seen("R", present=True, count=2)
OTHER = Seen("R", present=True, count=4)
GONE = Seen("R", count=3)
HELD = Seen("R", present=True, count=2, busy=True)

Looks = list[Seen | type[ReaderError] | None]


class Held:
    """A connection to a virtual card; it fails at the commands it is told to fail at."""

    def __init__(self, card: VirtualCard, failures: list[type[ReaderError] | None]) -> None:
        self._card = card
        self._failures = failures

    def transmit(self, apdu: bytes) -> bytes:
        failure = self._failures.pop(0) if self._failures else None
        if failure:
            raise failure
        return self._card.transmit(apdu)

    @property
    def protocol(self) -> Protocol:
        return Protocol.T1

    def power_cycle(self) -> None:
        self._card.reset()

    def __enter__(self) -> "Held":
        return self

    def __exit__(self, *_: object) -> None:
        pass


class Readers:
    """Readers that look as listed (None: no reader at all) and then stay so."""

    def __init__(
        self,
        looks: Looks,
        connects: list[type[ReaderError]] | None = None,
        transmits: list[type[ReaderError] | None] | None = None,
    ) -> None:
        self.looks = looks
        self._connects = connects or []
        self._transmits = transmits or []

    def look(self, seconds: float | None = 0) -> dict[str, Seen]:
        look = self.looks.pop(0) if len(self.looks) > 1 or seconds is None else self.looks[0]
        if isinstance(look, type):
            raise look
        return {look.reader: look} if look else {}

    def still_in(self, seen: Seen) -> bool:
        now = self.looks[0] if self.looks else seen
        return isinstance(now, Seen) and now.present and now.count == seen.count

    def connect(self, reader: str) -> Held:
        if self._connects:
            raise self._connects.pop(0)
        return Held(egk_of(generated()), self._transmits)

    def wake(self) -> None:
        pass


@pytest.fixture(scope="module")
def guard() -> Iterator[Guard]:
    expired: list[str] = []
    yield Guard(expired.append)
    assert not expired


def story(readers: Readers, guard: Guard, wishes: tuple[str, ...] = ()) -> list[type | Cause]:
    """Turn until the looks are used up; tell the kinds of events, and causes as themselves."""
    told: list[Event] = []
    clock = itertools.count(0.0, 0.2)
    watch = Watch(
        readers, told.append, guard, today=lambda: date(2026, 1, 1), clock=lambda: next(clock)
    )
    for wish in wishes:
        watch.ask(wish)
    while readers.looks:
        watch.turn()
    return [e.cause if isinstance(e, CardUnreadable) else type(e) for e in told]


@pytest.mark.parametrize(
    ("looks", "expected"),
    [
        ([None], [ReaderLost]),
        ([None, None, EMPTY], [ReaderLost, ReaderFound]),
        ([EMPTY, None], [ReaderFound, ReaderLost, ReaderLost]),
        ([EMPTY, CARD, CARD], [ReaderFound, CardPlaced, CardRead]),
        ([CARD, CARD, GONE], [ReaderFound, CardPlaced, CardRead, CardRemoved]),
        (
            [CARD, CARD, OTHER, OTHER],
            [ReaderFound, CardPlaced, CardRead, CardRemoved, CardPlaced, CardRead],
        ),
        # exchanged while it was read: the first is never told, the second is read
        (
            [CARD, OTHER, OTHER],
            [ReaderFound, CardPlaced, Cause.REMOVED, CardRemoved, CardPlaced, CardRead],
        ),
        (
            [CARD, CARD, None],
            [ReaderFound, CardPlaced, CardRead, CardRemoved, ReaderLost, ReaderLost],
        ),
        # held by somebody else: told once, read when it is free
        (
            [*[HELD] * 20, CARD, CARD],
            [ReaderFound, CardPlaced, Cause.TOO_SLOW, CardPlaced, CardRead],
        ),
        ([*[HELD] * 20, GONE], [ReaderFound, CardPlaced, Cause.TOO_SLOW, CardRemoved]),
        # held for a moment only, by a predecessor that was killed
        ([HELD, HELD, CARD, CARD], [ReaderFound, CardPlaced, CardRead]),
        ([HELD, HELD, GONE], [ReaderFound, CardPlaced, Cause.REMOVED, CardRemoved]),
    ],
)
def test_what_is_seen_becomes_a_story(
    looks: Looks, expected: list[type | Cause], guard: Guard
) -> None:
    assert story(Readers(looks), guard) == expected


@pytest.mark.parametrize(
    ("connects", "transmits", "ending"),
    [
        ([CardMute], [], CardRead),
        ([CardMute, CardMute], [], Cause.MUTE),
        ([CardGone], [], Cause.REMOVED),
        ([ReaderBusy, ReaderBusy], [], CardRead),
        ([], [None, CardMute], CardRead),
        ([], [None, CardMute, CardMute], Cause.MUTE),
        ([], [None, CardGone], Cause.REMOVED),
        ([], [None, ServiceGone], Cause.REMOVED),
    ],
)
def test_a_failing_card_gets_one_more_chance(
    connects: list[type[ReaderError]],
    transmits: list[type[ReaderError] | None],
    ending: type | Cause,
    guard: Guard,
) -> None:
    looks: Looks = [CARD] * 6
    told = story(Readers(looks, connects, transmits), guard)
    assert told == [ReaderFound, CardPlaced, ending]


def test_wishes_are_granted_and_take_no_card_away(guard: Guard) -> None:
    told = story(Readers([CARD, CARD, CARD]), guard, ("test", "read"))
    assert told == [ReaderFound, *[CardPlaced, CardRead] * 3]
    assert story(Readers([EMPTY]), guard, ("test", "read")) == [ReaderFound, ReaderFound]
    assert story(Readers([None]), guard, ("test", "read")) == [ReaderLost, ReaderLost]


def test_the_guard_acts_on_a_reading_that_does_not_end() -> None:
    late = threading.Event()
    guard = Guard(lambda _: late.set(), seconds=0.01)
    with guard.watching("R"):
        assert late.wait(20)
