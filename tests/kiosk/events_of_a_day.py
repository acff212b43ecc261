"""Everything that can happen at a kiosk, seeded with words that must not stay."""

import dataclasses
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

import msgspec
from hypothesis import strategies as st
from msgspec.structs import replace

from hardware.barcode import meaning
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
from kiosk.effects import Found, NotStored, StaffTold, Stored
from kiosk.flow import Event, TimedOut
from kiosk.state import Visit
from kiosk.typed import Way
from sync.wire import Booking
from tests.kiosk.scenes import NOW

MARK = "SEEDED"
KVNR_BARCODE = "J012345677"
NUMBER = "0400000000"
TEN = "131052308T"
SCANNED = meaning(KVNR_BARCODE)
READERS = ("left", "right")

HOLDER = CardHolder(
    family="egk",
    country="DE",
    people=(
        Person(
            identifiers=(Identifier("http://fhir.de/sid/gkv/kvid-10", f"{MARK}-number"),),
            family_name=f"{MARK}-family",
            given_names=f"{MARK}-given",
            birth_date=f"{MARK}-born",
        ),
    ),
)


FAMILY = replace(HOLDER, people=(*HOLDER.people, *HOLDER.people))


def booked(minutes: int = 10, **fields: Any) -> Booking:  # noqa: ANN401 - any field of a Booking
    """A booking `minutes` from now whose every personal word is a mark."""
    given: dict[str, Any] = {
        "appointment_id": f"{MARK}-appointment",
        "day": date(2026, 3, 2),
        "keys": (f"{MARK}-key",),
        "starts_at": NOW + timedelta(minutes=minutes),
        "call_code": "KM47",
        "clinician": f"{MARK}-clinician",
        "service": f"{MARK}-service",
    }
    return Booking(**{**given, **fields})


OUTCOMES: tuple[booking.Outcome, ...] = (
    booking.Ready((booked(),)),
    booking.Ready((booked(), booked(90, place_id="lab"))),
    booking.AlreadyHere((booked(status="arrived"),)),
    booking.TooEarly(datetime.fromisoformat("2026-03-02T12:00:00+00:00")),
    booking.TooLate(),
    booking.OtherDay(date(2026, 3, 5)),
    booking.Cancelled(),
    booking.NoBooking(),
    booking.StaleList(),
    booking.OtherSite("harbour", NOW),
    booking.TooOften(),
)

readers = st.sampled_from(READERS)
hardware: st.SearchStrategy[Event] = st.one_of(
    readers.map(ReaderFound),
    st.sampled_from((*READERS, "")).map(ReaderLost),
    readers.map(CardPlaced),
    readers.map(lambda r: CardRead(r, holder=HOLDER, ms=900)),
    readers.map(lambda r: CardRead(r, holder=FAMILY, ms=900)),
    st.builds(CardUnreadable, readers, cause=st.sampled_from(Cause)),
    readers.map(CardRemoved),
    st.sampled_from((KVNR_BARCODE, "nonsense", TEN, "AULA:A1:SEEDEDCODE")).map(meaning),
)
pointing: st.SearchStrategy[Event] = st.one_of(
    st.builds(touches.Touched),
    st.sampled_from(("fi", "en")).map(touches.LanguageChosen),
    st.builds(touches.RateVisit),
    st.builds(touches.Confirmed),
    st.builds(touches.NotMe),
    st.integers(-1, 11).map(touches.Scored),
    st.sampled_from(("ease", "speed")).map(touches.TopicTouched),
    st.booleans().map(touches.WantsToWrite),
    st.sampled_from((f"{MARK}-comment", " ", "")).map(lambda t: touches.Typed(t, len(t))),
    st.just(touches.Typed("x" * 1001, 1001)),
    st.builds(touches.Finished),
    st.booleans().map(touches.WantsCall),
    st.booleans().map(touches.LinkChosen),
    st.sampled_from((NUMBER, "04", "0" * 21)).map(touches.PhoneTyped),
    st.builds(touches.LeftOff),
    st.builds(touches.AskedForHelp),
)
typing: st.SearchStrategy[Event] = st.one_of(
    st.just(touches.HasNoCard()),
    st.just(touches.CameWithSomeone()),
    st.builds(touches.WayChosen, st.sampled_from(Way), st.booleans()),
    st.sampled_from(("7", "K", "é", "-", "", "77", "\0")).map(touches.KeyPressed),
    st.just(touches.KeyErased()),
    st.just(touches.Continued()),
    st.just(touches.WentBack()),
    st.sampled_from((1952, 2052, 1999)).map(touches.YearChosen),
    st.integers(-1, 2).map(touches.PersonChosen),
)
fingers: st.SearchStrategy[Event] = st.one_of(pointing, typing)
times: st.SearchStrategy[Event] = st.builds(TimedOut)


def answers(number: int) -> st.SearchStrategy[Event]:
    """What the clerk can say to visit `number`."""
    return st.one_of(
        st.sampled_from(OUTCOMES).map(lambda outcome: Found(number, outcome)),
        st.integers(1, 3).map(lambda n: Stored(number, f"record-{n}")),
        st.just(NotStored(number)),
        st.just(StaffTold(number)),
    )


def events(visit: Visit) -> st.SearchStrategy[Event]:
    """Anything at all, with answers to this visit and to others."""
    number = visit.number
    return st.one_of(hardware, fingers, times, answers(number), answers(number - 1))


def words_in(thing: object) -> Iterator[str]:
    """Every text that can be reached from `thing`, through fields, tuples and sets."""
    if isinstance(thing, str):
        yield thing
    elif dataclasses.is_dataclass(thing):
        for field in dataclasses.fields(thing):
            yield from words_in(getattr(thing, field.name))
    elif isinstance(thing, msgspec.Struct):
        for name in thing.__struct_fields__:
            yield from words_in(getattr(thing, name))
    elif isinstance(thing, tuple | list | set | frozenset):
        for each in thing:
            yield from words_in(each)


def names_somebody(visit: Visit) -> bool:
    """Whether a seeded word can still be reached from the visit."""
    seeded = (MARK, KVNR_BARCODE, NUMBER, TEN)
    entry = visit.entry
    if entry is not None and (entry.code or entry.name or entry.born):
        return True
    return any(seed in word for word in words_in(visit) for seed in seeded)
