"""A wish to be called back: the number, what is wrong with it, and its own consent."""

from msgspec.structs import replace

from kiosk.effects import StoreCallback
from kiosk.flow.ways_home import Step
from kiosk.phone import CONSENT_VERSION, LONGEST, fault, normal
from kiosk.state import Screen, Visit
from kiosk.touches import Finished, LinkChosen, PhoneTyped, Touch, WantsCall

UNHAPPY = range(7)
"""Scores that are asked whether somebody may call: detractors."""


def may_be_asked(visit: Visit) -> bool:
    """Whether the wish is offered here; the site must have a key for it, too."""
    return visit.score in UNHAPPY and visit.feedback_id is not None and not visit.called


def begin(visit: Visit) -> Visit:
    """Ask for the number."""
    if not may_be_asked(visit):
        return visit
    return replace(visit.show(Screen.CALL_BACK), writing=False)


def touch(visit: Visit, event: Touch) -> Step:
    """A touch on the screen that asks for the number."""
    match event:
        case WantsCall(wanted=False):
            return _back(visit), ()
        case PhoneTyped(text=text) if len(text) <= LONGEST:
            return replace(visit, phone=text, phone_fault=""), ()
        case LinkChosen(linked=linked):
            return replace(visit, linked=linked), ()
        case Finished() if wrong := fault(visit.phone):
            return replace(visit, phone_fault=wrong), ()
        case Finished():
            answer = visit.feedback_id if visit.linked else None
            wish = StoreCallback(normal(visit.phone), CONSENT_VERSION, answer)
            return visit.show(Screen.ONE_MOMENT), (wish,)
        case _:
            return visit, ()


def stored(visit: Visit) -> Visit:
    """The wish is safe: back to the reason, without the number."""
    return replace(_back(visit), called=True)


def _back(visit: Visit) -> Visit:
    return replace(visit.show(Screen.REASON), phone="", phone_fault="", linked=False)
