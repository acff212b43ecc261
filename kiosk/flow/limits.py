"""Time: no screen without an end, and no end that surprises."""

from msgspec.structs import replace

from hardware.events import Cause
from kiosk.effects import CallStaff
from kiosk.flow import leaving
from kiosk.flow.ways_home import Step, given_up, home
from kiosk.manner import HOUSE
from kiosk.state import TELLING, WARNED, CodeTrouble, Screen, Visit


def time_out(visit: Visit) -> Step:
    """The screen's time is up. A panel over it goes first."""
    if visit.panel is not None:
        return time_out(replace(visit, panel=None))
    match visit.screen:
        case Screen.SEE_RECEPTION if visit.calling:
            return replace(visit, calling=False), ()
        case screen if screen in WARNED and not visit.warned:
            return replace(visit, warned=True), ()
        case screen if screen in TELLING and visit.cards and not visit.closed:
            return _card_left(visit)
        case Screen.READING:
            slow = Cause.TOO_SLOW if visit.reader else CodeTrouble.SLOW
            return replace(visit.show(Screen.CARD_PROBLEM), holder=None, problem=slow), ()
        case Screen.ONE_MOMENT:
            return leaving.failed(visit, "no_answer")
        case Screen.TAKE_CARD if not visit.reminded:
            reminded = replace(visit, reminded=True, manner=HOUSE)
            return reminded, (CallStaff("forgotten_card", visit.screen),)
        case Screen.WELCOME | Screen.TAKE_CARD | Screen.OUT_OF_ORDER:
            return replace(visit, manner=HOUSE), ()
        case _:
            return home(visit, *leaving.left_behind(visit), *given_up(visit))


def _card_left(visit: Visit) -> Step:
    """It was asked back for as long as the screen was up: whoever left it is gone, staff hear."""
    fresh, effects = home(visit, *given_up(visit))
    call = CallStaff("forgotten_card", fresh.screen)
    return replace(fresh, reminded=True), (*effects, call)
