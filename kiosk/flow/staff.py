"""Staff at the kiosk, and the hours outside which nobody is served."""

from msgspec.structs import replace

from hardware.events import (
    CardPlaced,
    CardRead,
    CardRemoved,
    CardUnreadable,
    CodeScanned,
    ReaderFound,
    ReaderLost,
)
from kiosk.effects import ForgetPatient
from kiosk.flow.leaving import left_behind
from kiosk.flow.ways_home import Step, home
from kiosk.manner import HOUSE
from kiosk.opening import HoursTurned
from kiosk.staff.words import Deed, LookAfter, PinAccepted, Probe, Wish
from kiosk.state import DOORS, STAFF_SCREENS, Screen, Visit
from kiosk.touches import (
    Closed,
    LanguageChosen,
    LeftOff,
    MannerChosen,
    Opened,
    RateVisit,
    StaffAsked,
    StaffWished,
    Touch,
)

AtTheReader = (
    ReaderFound | ReaderLost | CardPlaced | CardRead | CardUnreadable | CardRemoved | CodeScanned
)
Told = HoursTurned | PinAccepted
_MANNER = LanguageChosen | MannerChosen | Opened | Closed


def step(visit: Visit, event: object, timed_out: bool) -> Step | None:
    """Answer what concerns staff or the hours; None for all that is a patient's."""
    match event:
        case HoursTurned():
            return _turned(visit, event)
        case PinAccepted():
            return _accepted(visit)
        case StaffAsked():
            return _asked(visit)
    if visit.screen in STAFF_SCREENS:
        return _among_staff(visit, event, timed_out)
    if visit.closed and isinstance(event, CardPlaced):
        return _after_hours(visit, event)
    if visit.screen is Screen.CLOSED:
        return _closed(visit, event, timed_out)
    return None


def _among_staff(visit: Visit, event: object, timed_out: bool) -> Step | None:
    if timed_out:
        return _time_out(visit)
    if isinstance(event, AtTheReader):
        return _hardware(visit, event)
    if isinstance(event, _MANNER):
        return None
    return _touch(visit, event)


def _closed(visit: Visit, event: object, timed_out: bool) -> Step | None:
    """After hours: answers are taken, and nobody is sent to a reception that is not there."""
    match event:
        case _ if timed_out:
            rested = replace(visit, manner=HOUSE, panel=None, unkept=False)
            return (rested, ()) if visit.closed else home(visit)
        case RateVisit():
            fresh = replace(visit, number=visit.number + 1, unkept=False)
            return fresh.show(Screen.RATING), ()
        case _ if isinstance(event, _MANNER) or not isinstance(event, Touch):
            return None
        case _:
            return visit, ()


def _turned(visit: Visit, event: HoursTurned) -> Step:
    """The site has closed or opened. Whoever is being served is served to the end."""
    now = replace(visit, closed=event.closed)
    resting = visit.screen in (Screen.WELCOME, Screen.CLOSED, Screen.OUT_OF_ORDER)
    return home(now) if resting and event.closed != visit.closed else (now, ())


def _after_hours(visit: Visit, event: CardPlaced) -> Step:
    """A card while the site is closed: it is asked back, and nobody is looked up."""
    readers = (visit.readers or frozenset()) | {event.reader}
    held = replace(visit, readers=readers, cards=visit.cards | {event.reader})
    return home(held, *left_behind(visit))


def _asked(visit: Visit) -> Step:
    """Two corners were held: ask for the PIN, wherever no patient is being served."""
    if visit.screen not in DOORS:
        return visit, ()
    fresh, _ = home(visit)
    return replace(fresh.show(Screen.STAFF_PIN), manner=HOUSE), (ForgetPatient(),)


def _accepted(visit: Visit) -> Step:
    """The PIN was right."""
    if visit.screen is not Screen.STAFF_PIN:
        return visit, ()
    return visit.show(Screen.STAFF), (LookAfter(),)


def _hardware(visit: Visit, event: AtTheReader) -> Step:
    """Reader and cards while staff are here: noted for the test, and nobody is looked up."""
    readers = visit.readers or frozenset()
    testing = visit.screen is Screen.STAFF
    match event:
        case ReaderFound(reader=reader):
            return replace(visit, readers=readers | {reader}), ()
        case ReaderLost(reader=reader):
            gone = readers | visit.cards if reader == "" else frozenset({reader})
            return replace(visit, readers=readers - gone, cards=visit.cards - gone), ()
        case CardRemoved(reader=reader):
            return replace(visit, cards=visit.cards - {reader}), ()
        case CardPlaced(reader=reader):
            probe = Probe("reading") if testing else visit.probe
            held = visit.cards | {reader}
            return replace(visit, readers=readers | {reader}, cards=held, probe=probe), ()
        case CardRead(holder=holder, ms=ms) if testing:
            renewed = (holder.updated or "")[:10]
            return replace(visit, probe=Probe("read", holder.family, ms, renewed)), ()
        case CardUnreadable(cause=cause) if testing:
            return replace(visit, probe=Probe("unreadable", str(cause))), ()
        case CodeScanned(kind=kind) if testing:
            return replace(visit, probe=Probe("code", str(kind))), ()
        case _:
            return visit, ()


def _touch(visit: Visit, event: object) -> Step:
    """A touch while staff are here. While the glass is cleaned, nothing is one."""
    match visit.screen, event:
        case Screen.CLEANING, _:
            return visit, ()
        case Screen.TEST_PATTERN, LeftOff():
            return visit.show(Screen.STAFF), ()
        case _, LeftOff():
            return home(visit)
        case Screen.STAFF, StaffWished(wish=wish):
            return _granted(visit, wish)
        case _:
            return visit, ()


def _granted(visit: Visit, wish: Wish) -> Step:
    match wish:
        case Wish.PATTERN:
            return visit.show(Screen.TEST_PATTERN), ()
        case Wish.CLEAN:
            return visit.show(Screen.CLEANING), ()
        case Wish.TEST_READ:
            return replace(visit, probe=Probe("waiting")), (Deed(wish),)
        case Wish.CLOSE_TODAY:
            fresh, effects = home(replace(visit, closed=True))
            return fresh, (*effects, Deed(wish))
        case Wish.OPEN_AGAIN | Wish.RESTART:
            fresh, effects = home(visit)
            return fresh, (*effects, Deed(wish))
        case _:
            return visit, (Deed(wish),)


def _time_out(visit: Visit) -> Step:
    """A picture or the cleaning is over; or nobody is at the staff page any more."""
    visit = replace(visit, panel=None)
    if visit.screen in (Screen.TEST_PATTERN, Screen.CLEANING):
        return visit.show(Screen.STAFF), (LookAfter(),)
    return home(visit)
