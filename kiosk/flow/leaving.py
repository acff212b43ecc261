"""Leaving: the 0-10 question, its reason, and the thanks for what is stored."""

from msgspec.structs import replace

from kiosk.effects import Effects, LeaveBehind, StoreComment, StoreScore
from kiosk.flow import call_back
from kiosk.flow.ways_home import Step, home, to_reception
from kiosk.state import Screen, Visit
from kiosk.touches import (
    Finished,
    RateVisit,
    Scored,
    TopicTouched,
    Touch,
    Typed,
    WantsCall,
    WantsToWrite,
)
from sync.wire import MAX_GRAPHEMES

SCREENS = frozenset({Screen.RATING, Screen.REASON, Screen.CALL_BACK, Screen.THANKS})
"""Where somebody leaves, also after hours."""


def visit_code(visit: Visit, code: str) -> Step:
    """A slip was scanned: it opens the question, and its answer carries the code.

    Whether the code is ours is proven where the answer is written; one that is not opens
    the question all the same. Anywhere but at the door or before the score it is not heeded.
    """
    match visit.screen:
        case Screen.WELCOME | Screen.CARD_PROBLEM | Screen.OUT_OF_ORDER | Screen.CLOSED if (
            not visit.cards
        ):
            fresh = replace(visit, number=visit.number + 1, problem=None, visit_code=code)
            return fresh.show(Screen.RATING), ()
        case _ if visit.over and not visit.cards:
            fresh, effects = home(visit)
            return replace(fresh.show(Screen.RATING), visit_code=code), effects
        case Screen.RATING if visit.feedback_id is None:
            return replace(visit, visit_code=code, warned=False), ()
        case _:
            return visit, ()


def touch(visit: Visit, event: Touch) -> Step:
    """A touch on the question, or on its reason."""
    match visit.screen, event:
        case Screen.CALL_BACK, _:
            return call_back.touch(visit, event)
        case Screen.RATING, Scored(score=score) if score == visit.score:
            return visit.show(Screen.REASON), ()
        case Screen.RATING, Scored(score=score) if 0 <= score <= 10:
            was = visit.feedback_id
            asked = replace(visit.show(Screen.ONE_MOMENT), score=score, replaces=was)
            return replace(asked, feedback_id=None), (StoreScore(score, was, visit.visit_code),)
        case Screen.REASON, RateVisit():
            return visit.show(Screen.RATING), ()
        case Screen.REASON, TopicTouched(topic=topic):
            return replace(visit, topics=visit.topics ^ {topic}), ()
        case Screen.REASON, WantsToWrite(writing=writing):
            return replace(visit, writing=writing), ()
        case Screen.REASON, Typed(text=text, graphemes=graphemes) if graphemes <= MAX_GRAPHEMES:
            return replace(visit, comment=text), ()
        case Screen.REASON, WantsCall(wanted=True):
            return call_back.begin(visit), ()
        case Screen.REASON, Finished():
            return _finish(visit)
        case _:
            return visit, ()


def _finish(visit: Visit) -> Step:
    """Store what was said. Where some of it has to be hidden the writer sees that first."""
    said = _said(visit)
    if said is None:
        return thanks(visit), ()
    if said.text != visit.comment.strip():
        return _shown(visit, said.text), ()
    return visit.show(Screen.ONE_MOMENT), (said,)


def _shown(visit: Visit, text: str) -> Visit:
    from kiosk.redact import redact

    hidden = visit.hidden | redact(visit.comment).hidden
    return replace(visit, comment=text, hidden=hidden, writing=False)


def _said(visit: Visit) -> StoreComment | None:
    """What has been said beside the score, the personal parts of it hidden; None for nothing."""
    from kiosk.redact import MASK, redact

    text = redact(visit.comment.strip()).text
    answer = visit.feedback_id or visit.replaces
    if answer is None or not (visit.topics or text):
        return None
    return StoreComment(answer, tuple(sorted(visit.topics)), text, MASK[0] in text)


def left_behind(visit: Visit) -> Effects:
    """What somebody had said who walked away: it is kept, as the score is. docs/decisions/0094."""
    open_still = visit.phone != "" or visit.replaces is not None  # a number or a score is written
    if visit.screen is Screen.ONE_MOMENT and not open_still:
        return ()
    return _left(visit)


def _left(visit: Visit) -> Effects:
    if visit.screen not in (Screen.RATING, Screen.REASON, Screen.CALL_BACK, Screen.ONE_MOMENT):
        return ()
    said = _said(visit)
    return () if said is None else (LeaveBehind(said),)


def failed(visit: Visit, cause: str) -> Step:
    """Nothing says that it is stored: no thanks, the screen says so, and a human is told.

    A comment that was refused is tried once more; one without an answer still waits its turn.
    """
    left = _left(visit) if cause == "not_stored" else left_behind(visit)
    answering = visit.score is not None
    if visit.closed and answering:
        fresh, effects = home(visit, *left)
    else:
        fresh, effects = to_reception(visit, cause, *left)
    return replace(fresh, unkept=answering), effects


def thanks(visit: Visit) -> Visit:
    """It is stored, so it need not stay here."""
    return replace(visit.show(Screen.THANKS), comment="", topics=frozenset(), writing=False)
