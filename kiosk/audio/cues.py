"""Which sound goes with which turn of a visit, and when a card is asked back. Pure."""

from enum import StrEnum

from assets import ROOT
from hardware.events import Cause
from kiosk.state import CodeTrouble, Screen, Visit

FOLDER = ROOT / "sounds"
FIRST_S = 8.0
AGAIN_S = 6.0
LOUDNESSES = 3
MOST = 10


class Cue(StrEnum):
    """A sound; the value is the name of its file in assets/sounds."""

    CARD_SEEN = "card-seen"
    READ = "read"
    TURN_CARD = "turn-card"
    TRY_AGAIN = "try-again"
    OTHER_CARD = "other-card"
    PROBLEM = "problem"
    READER_OUT = "reader-out"
    CHECKED_IN = "checked-in"
    TOUCH = "touch"
    TAKE_CARD_1 = "take-card-1"
    TAKE_CARD_2 = "take-card-2"
    TAKE_CARD_3 = "take-card-3"


_TURNED_TO = {
    Screen.READING: Cue.CARD_SEEN,
    Screen.YOUR_VISIT: Cue.READ,
    Screen.CHECKED_IN: Cue.CHECKED_IN,
    Screen.TAKE_CARD: Cue.TAKE_CARD_1,
}
_OF_PROBLEM: dict[Cause | CodeTrouble, Cue] = {
    Cause.MUTE: Cue.TURN_CARD,
    Cause.USE_THE_SLOT: Cue.TURN_CARD,
    Cause.REMOVED: Cue.TRY_AGAIN,
    Cause.DAMAGED: Cue.TRY_AGAIN,
    Cause.TOO_SLOW: Cue.TRY_AGAIN,
    CodeTrouble.SLOW: Cue.TRY_AGAIN,
    Cause.UNKNOWN_CARD: Cue.OTHER_CARD,
    Cause.LOCKED: Cue.OTHER_CARD,
    Cause.BANK_CARD: Cue.OTHER_CARD,
    Cause.PASSPORT: Cue.OTHER_CARD,
    Cause.PROFESSIONAL_CARD: Cue.OTHER_CARD,
    CodeTrouble.UNKNOWN: Cue.OTHER_CARD,
    Cause.EMPTY: Cue.PROBLEM,
    Cause.UPDATING: Cue.PROBLEM,
    Cause.OLD_CARD: Cue.PROBLEM,
}
"""Give it otherwise, once more, or another one; the rest is for reception."""
_BY_ITSELF = frozenset({Screen.READING, Screen.ONE_MOMENT})
_ASKS_BACK = frozenset(
    {
        Screen.CARD_PROBLEM,
        Screen.CHECKED_IN,
        Screen.NOT_NOW,
        Screen.SEE_RECEPTION,
        Screen.TAKE_CARD,
        Screen.CLOSED,
    }
)


def cue(was: Visit, now: Visit) -> Cue | None:
    """The sound of this turn, None for silence."""
    if (was.screen, was.number) == (now.screen, now.number):
        return None
    if now.screen is Screen.SEE_RECEPTION and was.screen in _BY_ITSELF:
        return Cue.PROBLEM
    if now.screen is Screen.CARD_PROBLEM:
        return _of_problem(now)
    if now.screen is Screen.OUT_OF_ORDER:
        return Cue.READER_OUT if was.readers != now.readers else None  # once, when it went
    if now.screen is Screen.NOT_NOW:
        return Cue.READ
    if now.screen is Screen.TAKE_CARD and asks_back(was):
        return None  # it is being asked for already
    return _TURNED_TO.get(now.screen)


def _of_problem(visit: Visit) -> Cue:
    problem = visit.problem or Cause.MUTE
    no_slot = problem is Cause.USE_THE_SLOT and visit.fitted.slotless
    return Cue.PROBLEM if no_slot else _OF_PROBLEM[problem]


def asks_back(visit: Visit) -> bool:
    """Whether a card lies in the slot that has no more to do there."""
    return visit.card_in and visit.screen in _ASKS_BACK


def reminder(times: int) -> Cue | None:
    """The sound for a card still there, rising; None once it has been asked for often enough."""
    if times >= MOST:
        return None
    return Cue(f"take-card-{min(times + 1, LOUDNESSES)}")
