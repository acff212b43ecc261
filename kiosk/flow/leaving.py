"""Leaving: the 0-10 question, its reason, and the thanks for what is stored."""

from msgspec.structs import replace

from kiosk.effects import StoreComment, StoreScore
from kiosk.flow.ways_home import Step
from kiosk.state import Screen, Visit
from kiosk.touches import Finished, RateVisit, Scored, TopicTouched, Touch, Typed, WantsToWrite
from sync.wire import MAX_GRAPHEMES


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
        case Screen.RATING if visit.feedback_id is None:
            return replace(visit, visit_code=code, warned=False), ()
        case _:
            return visit, ()


def touch(visit: Visit, event: Touch) -> Step:
    """A touch on the question, or on its reason."""
    written = visit.comment.strip()
    match visit.screen, event:
        case Screen.RATING, Scored(score=score) if score == visit.score:
            return visit.show(Screen.REASON), ()
        case Screen.RATING, Scored(score=score) if 0 <= score <= 10:
            asked = replace(visit.show(Screen.ONE_MOMENT), score=score, feedback_id=None)
            return asked, (StoreScore(score, visit.feedback_id, visit.visit_code),)
        case Screen.REASON, RateVisit():
            return visit.show(Screen.RATING), ()
        case Screen.REASON, TopicTouched(topic=topic):
            return replace(visit, topics=visit.topics ^ {topic}), ()
        case Screen.REASON, WantsToWrite(writing=writing):
            return replace(visit, writing=writing), ()
        case Screen.REASON, Typed(text=text, graphemes=graphemes) if graphemes <= MAX_GRAPHEMES:
            return replace(visit, comment=text), ()
        case Screen.REASON, Finished() if visit.feedback_id and (visit.topics or written):
            said = StoreComment(visit.feedback_id, tuple(sorted(visit.topics)), written)
            return visit.show(Screen.ONE_MOMENT), (said,)
        case Screen.REASON, Finished():
            return thanks(visit), ()
        case _:
            return visit, ()


def thanks(visit: Visit) -> Visit:
    """It is stored, so it need not stay here."""
    return replace(visit.show(Screen.THANKS), comment="", topics=frozenset(), writing=False)
