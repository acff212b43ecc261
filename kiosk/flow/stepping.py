"""One step of a visit: which part of the flow answers which event."""

from msgspec.structs import replace

from hardware.events import (
    CardPlaced,
    CardRead,
    CardRemoved,
    CardUnreadable,
    CodeKind,
    CodeScanned,
    ReaderFound,
    ReaderLost,
)
from kiosk.effects import Answer, Found, NotStored, Printed, StaffTold, Stored
from kiosk.flow import arriving, call_back, identifying, leaving, slip
from kiosk.flow.limits import time_out
from kiosk.flow.staff import Told
from kiosk.flow.staff import step as staff_step
from kiosk.flow.ways_home import Step, given_up, home, to_reception
from kiosk.opening import HoursTurned
from kiosk.staff.words import PinAccepted
from kiosk.state import Screen, Visit
from kiosk.touches import (
    AskedForHelp,
    Closed,
    HasNoCard,
    LanguageChosen,
    LeftOff,
    MannerChosen,
    Opened,
    RateVisit,
    Touch,
    Touched,
)
from kiosk.value import Value


class TimedOut(Value, frozen=True):
    """The screen's time is up."""


Hardware = (
    ReaderFound | ReaderLost | CardPlaced | CardRead | CardUnreadable | CardRemoved | CodeScanned
)
Event = Hardware | Answer | Touch | TimedOut | Told


def step(visit: Visit, event: Event) -> Step:
    """Say where the patient is now, and what must be done about it."""
    answered = staff_step(visit, event, isinstance(event, TimedOut))
    if answered is not None:
        return answered
    match event:
        case ReaderFound() | ReaderLost():
            return arriving.reader(visit, event)
        case CardPlaced() | CardRead() | CardUnreadable() | CardRemoved():
            return arriving.card(visit, event)
        case CodeScanned(kind=CodeKind.VISIT_CODE, value=code):
            return leaving.visit_code(visit, code)
        case CodeScanned():
            return arriving.scan(visit, event)
        case Found() | Stored() | NotStored() | Printed() | StaffTold():
            return _answer(visit, event) if event.number == visit.number else (visit, ())
        case HoursTurned() | PinAccepted():  # answered above
            return visit, ()
        case TimedOut():
            return time_out(visit)
        case _:
            unhurried = visit.unhurried or visit.warned
            return _touch(replace(visit, warned=False, unhurried=unhurried), event)


def _answer(visit: Visit, event: Answer) -> Step:
    match visit.screen, event:
        case Screen.READING, Found(outcome=outcome):
            return arriving.found(replace(visit, outcome=outcome))
        case Screen.ONE_MOMENT, Found(outcome=outcome) if visit.entry is not None:
            return arriving.found(replace(visit, outcome=outcome))
        case Screen.SEE_RECEPTION | Screen.NOT_NOW | Screen.CARD_PROBLEM, StaffTold():
            return replace(visit, told=True, calling=False), ()
        case Screen.ONE_MOMENT, Stored(visit_code=code) if visit.ticket is not None:
            return slip.checked_in(visit, visit.ticket, code)
        case Screen.ONE_MOMENT, Stored(id=id) if visit.feedback_id is None:
            return replace(visit.show(Screen.REASON), feedback_id=id, replaces=None), ()
        case Screen.ONE_MOMENT, Stored() if visit.phone:
            return call_back.stored(visit), ()
        case Screen.ONE_MOMENT, Stored():
            return leaving.thanks(visit), ()
        case ((Screen.ONE_MOMENT | Screen.READING), NotStored()):
            return leaving.failed(visit, "not_stored")
        case Screen.CHECKED_IN, Printed():
            return replace(visit, slip_out=True), ()
        case _:
            return visit, ()


def _touch(visit: Visit, event: Touch) -> Step:
    match visit.screen, event:
        case _, LanguageChosen() | MannerChosen() | Opened() | Closed():
            return _manner(visit, event), ()
        case Screen.OUT_OF_ORDER | Screen.TAKE_CARD | Screen.ONE_MOMENT, LeftOff() | Touched():
            return visit, ()
        case ((Screen.ONE_MOMENT | Screen.SEE_RECEPTION), AskedForHelp()):
            return visit, ()
        case screen, AskedForHelp() if visit.closed and screen in leaving.SCREENS:
            return visit, ()  # nobody is at reception
        case _, AskedForHelp():
            left = (*leaving.left_behind(visit), *given_up(visit))
            return to_reception(visit, "help", *left)
        case _, LeftOff():
            return home(visit, *given_up(visit))
        case ((Screen.WELCOME | Screen.OUT_OF_ORDER), RateVisit()):
            return replace(visit.show(Screen.RATING), number=visit.number + 1), ()
        case ((Screen.WELCOME | Screen.OUT_OF_ORDER | Screen.CARD_PROBLEM), HasNoCard()):
            return identifying.begin(visit), ()
        case screen, _ if screen in identifying.SCREENS:
            return identifying.touch(visit, event)
        case Screen.YOUR_VISIT | Screen.WHO_IS_HERE, _:
            return arriving.touch(visit, event)
        case Screen.RATING | Screen.REASON | Screen.CALL_BACK, _:
            return leaving.touch(visit, event)
        case _:
            return visit, ()


def _manner(visit: Visit, event: LanguageChosen | MannerChosen | Opened | Closed) -> Visit:
    match event:
        case LanguageChosen(language=language):
            return replace(visit, manner=replace(visit.manner, language=language), panel=None)
        case MannerChosen(manner=manner):
            return replace(visit, manner=manner)
        case Opened(panel=panel):
            return replace(visit, panel=panel)
        case Closed():
            return replace(visit, panel=None)
