"""A visit as a pure function: where the patient is, and what must be done about it.

`step` is total: any event on any screen has an answer, and every way home carries
`ForgetPatient`.
"""

from msgspec.structs import replace

from hardware.events import (
    CardPlaced,
    CardRead,
    CardRemoved,
    CardUnreadable,
    Cause,
    CodeScanned,
    ReaderFound,
    ReaderLost,
)
from hardware.person import BARCODE, CardHolder
from kiosk.booking import (
    AlreadyHere,
    Cancelled,
    NoBooking,
    OtherDay,
    Outcome,
    Ready,
    StaleList,
    TooEarly,
    TooLate,
)
from kiosk.effects import (
    Answer,
    CallStaff,
    Effects,
    Found,
    LookUp,
    NotStored,
    StoreCheckIn,
    StoreComment,
    Stored,
    StoreScore,
    TurnAway,
)
from kiosk.home import Step, bearing, home, to_reception, without_card
from kiosk.state import AT_THE_READER, WARNED, Screen, Visit
from kiosk.touches import (
    AskedForHelp,
    Confirmed,
    Finished,
    LanguageChosen,
    LeftOff,
    NotMe,
    RateVisit,
    Scored,
    TopicTouched,
    Touch,
    Touched,
    Typed,
    WantsToWrite,
)
from kiosk.value import Value
from sync.wire import MAX_GRAPHEMES, TurnedAwayCause


class TimedOut(Value, frozen=True):
    """The screen's time is up."""


Hardware = (
    ReaderFound | ReaderLost | CardPlaced | CardRead | CardUnreadable | CardRemoved | CodeScanned
)
Event = Hardware | Answer | Touch | TimedOut


def step(visit: Visit, event: Event) -> Step:
    """Say where the patient is now, and what must be done about it."""
    match event:
        case ReaderFound() | ReaderLost():
            return _reader(visit, event)
        case CardPlaced() | CardRead() | CardUnreadable() | CardRemoved():
            return _card(visit, event)
        case CodeScanned(holder=holder):
            return _scan(visit, holder)
        case Found() | Stored() | NotStored():
            return _answer(visit, event) if event.number == visit.number else (visit, ())
        case TimedOut():
            return _time(visit)
        case _:
            return _touch(replace(visit, warned=False), event)


def _reader(visit: Visit, event: ReaderFound | ReaderLost) -> Step:
    readers = visit.readers or frozenset()
    if isinstance(event, ReaderFound):
        found = replace(visit, readers=readers | {event.reader})
        return home(found) if visit.screen is Screen.OUT_OF_ORDER else (found, ())
    gone = visit.cards | readers if event.reader == "" else frozenset({event.reader})
    lost = replace(visit, readers=readers - gone, cards=visit.cards - gone)
    by_code = visit.reader is None and visit.screen in (Screen.READING, Screen.YOUR_VISIT)
    if by_code or visit.screen not in AT_THE_READER:
        return without_card(lost) if visit.reader in gone else (lost, ())
    if lost.readers and visit.reader not in gone and visit.screen is not Screen.TAKE_CARD:
        return lost, ()
    return home(lost)


def _card(visit: Visit, event: CardPlaced | CardRead | CardUnreadable | CardRemoved) -> Step:
    match event:
        case CardPlaced(reader=reader):
            readers = (visit.readers or frozenset()) | {reader}
            seen = replace(visit, readers=readers, cards=visit.cards | {reader})
            fresh, effects = home(seen)
            reading = replace(fresh, screen=Screen.READING, reader=reader, language=_kept(visit))
            return reading, effects
        case CardRemoved(reader=reader):
            return _removed(replace(visit, cards=visit.cards - {reader}), reader)
        case _ if visit.screen is not Screen.READING or event.reader != visit.reader:
            return visit, ()
        case CardRead(holder=holder) if visit.holder is None:
            return replace(visit, holder=holder), (LookUp(holder),)
        case CardUnreadable(cause=cause):
            return replace(visit.show(Screen.CARD_PROBLEM), holder=None, problem=cause), ()
        case _:
            return visit, ()


def _scan(visit: Visit, holder: CardHolder | None) -> Step:
    """A person's number is looked up like a card, as long as nobody else is being served."""
    if visit.screen not in (Screen.WELCOME, Screen.CARD_PROBLEM, Screen.OUT_OF_ORDER):
        return visit, ()
    if holder is None:
        return to_reception(visit, TurnAway("unknown_card", visit.screen))
    fresh, effects = home(visit)
    reading = replace(fresh, screen=Screen.READING, holder=holder, language=_kept(visit))
    return reading, (*effects, LookUp(holder))


def _kept(visit: Visit) -> str | None:
    """A language chosen at the door stays chosen for the visit that begins with the card."""
    before_the_card = (Screen.WELCOME, Screen.OUT_OF_ORDER, Screen.CARD_PROBLEM, Screen.READING)
    return visit.language if visit.screen in before_the_card else None


def _removed(visit: Visit, reader: str) -> Step:
    match visit.screen:
        case Screen.TAKE_CARD if not visit.cards:
            return home(visit)
        case Screen.READING | Screen.YOUR_VISIT if reader == visit.reader:
            fresh, effects = home(visit)
            problem = replace(fresh, screen=Screen.CARD_PROBLEM, problem=Cause.REMOVED)
            return replace(problem, language=visit.language), effects
        case Screen.NOT_NOW | Screen.CHECKED_IN | Screen.ONE_MOMENT if reader == visit.reader:
            return without_card(visit)
        case _:
            return visit, ()


def _answer(visit: Visit, event: Answer) -> Step:
    match visit.screen, event:
        case Screen.READING, Found(outcome=outcome):
            return _found(replace(visit, outcome=outcome))
        case Screen.ONE_MOMENT, Stored() if visit.ticket is not None:
            return visit.show(Screen.CHECKED_IN), ()
        case Screen.ONE_MOMENT, Stored(id=id) if visit.feedback_id is None:
            return replace(visit.show(Screen.REASON), feedback_id=id), ()
        case Screen.ONE_MOMENT, Stored():
            return _thanks(visit), ()
        case ((Screen.ONE_MOMENT | Screen.READING), NotStored()):
            return to_reception(visit)
        case _:
            return visit, ()


_TURNED_AWAY: dict[type[Outcome], TurnedAwayCause] = {
    TooEarly: "too_early",
    TooLate: "too_late",
    OtherDay: "other_day",
    Cancelled: "cancelled",
    NoBooking: "no_booking",
    StaleList: "stale_list",
}


def _found(visit: Visit) -> Step:
    match visit.outcome:
        case Ready():
            return visit.show(Screen.YOUR_VISIT), ()
        case AlreadyHere(bookings=bookings):
            return bearing(visit, bookings).show(Screen.CHECKED_IN), ()
        case None:
            return visit, ()
        case outcome:
            away = TurnAway(_TURNED_AWAY[type(outcome)], Screen.NOT_NOW)
            return replace(visit.show(Screen.NOT_NOW), holder=None), (away,)


def _time(visit: Visit) -> Step:
    match visit.screen:
        case screen if screen in WARNED and not visit.warned:
            return replace(visit, warned=True), ()
        case Screen.READING:
            return replace(visit.show(Screen.CARD_PROBLEM), holder=None, problem=Cause.TOO_SLOW), ()
        case Screen.ONE_MOMENT:
            return to_reception(visit)
        case Screen.TAKE_CARD if not visit.reminded:
            reminded = replace(visit, reminded=True, language=None)
            return reminded, (CallStaff("forgotten_card", visit.screen),)
        case Screen.WELCOME | Screen.TAKE_CARD | Screen.OUT_OF_ORDER:
            return replace(visit, language=None), ()
        case _:
            return home(visit, *_given_up(visit))


_ANOTHER_CARD = frozenset(
    {
        Cause.UNKNOWN_CARD,
        Cause.LOCKED,
        Cause.BANK_CARD,
        Cause.PASSPORT,
        Cause.PROFESSIONAL_CARD,
    }
)


def _given_up(visit: Visit) -> Effects:
    """What is noted of a visit that ends here without a check-in."""
    match visit.screen, visit.problem:
        case (Screen.YOUR_VISIT, _) | (Screen.CARD_PROBLEM, Cause.REMOVED):
            return (TurnAway("abandoned", visit.screen),)
        case Screen.CARD_PROBLEM, problem if problem in _ANOTHER_CARD:
            return (TurnAway("unknown_card", visit.screen),)
        case Screen.CARD_PROBLEM, _:
            return (TurnAway("unreadable", visit.screen),)
        case _:
            return ()


def _touch(visit: Visit, event: Touch) -> Step:
    match visit.screen, event:
        case _, LanguageChosen(language=language):
            return replace(visit, language=language), ()
        case Screen.OUT_OF_ORDER | Screen.TAKE_CARD | Screen.ONE_MOMENT, LeftOff() | Touched():
            return visit, ()
        case ((Screen.WELCOME | Screen.OUT_OF_ORDER), RateVisit()):
            return replace(visit.show(Screen.RATING), number=visit.number + 1), ()
        case Screen.YOUR_VISIT, Confirmed() if isinstance(visit.outcome, Ready) and visit.holder:
            family = visit.holder.family
            by_code = family == BARCODE
            store = StoreCheckIn(
                visit.outcome.bookings, "code" if by_code else "card", None if by_code else family
            )
            return bearing(visit, store.bookings).show(Screen.ONE_MOMENT), (store,)
        case Screen.YOUR_VISIT, NotMe():
            return to_reception(visit, *_given_up(visit))
        case Screen.RATING | Screen.REASON, _:
            return _rating_touch(visit, event)
        case ((Screen.ONE_MOMENT | Screen.SEE_RECEPTION), AskedForHelp()):
            return visit, ()
        case screen, AskedForHelp():
            return to_reception(visit, CallStaff("help", screen), *_given_up(visit))
        case _, LeftOff():
            return home(visit, *_given_up(visit))
        case _:
            return visit, ()


def _rating_touch(visit: Visit, event: Touch) -> Step:
    written = visit.comment.strip()
    match visit.screen, event:
        case Screen.RATING, Scored(score=score) if score == visit.score:
            return visit.show(Screen.REASON), ()
        case Screen.RATING, Scored(score=score) if 0 <= score <= 10:
            asked = replace(visit.show(Screen.ONE_MOMENT), score=score, feedback_id=None)
            return asked, (StoreScore(score, visit.feedback_id),)
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
            return _thanks(visit), ()
        case screen, AskedForHelp():
            return to_reception(visit, CallStaff("help", screen))
        case _, LeftOff():
            return home(visit)
        case _:
            return visit, ()


def _thanks(visit: Visit) -> Visit:
    """It is stored, so it need not stay here."""
    return replace(visit.show(Screen.THANKS), comment="", topics=frozenset(), writing=False)
