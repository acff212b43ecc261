"""Any visit at all, possible or not, and what most people would do next on each screen."""

from hypothesis import strategies as st

from hardware.events import (
    CardPlaced,
    CardRead,
    CardRemoved,
    Cause,
    ReaderFound,
)
from kiosk.flow import Event
from kiosk.flow.ways_home import bearing
from kiosk.manner import HOUSE, Manner
from kiosk.state import CodeTrouble, Fitted, Screen, Visit
from kiosk.touches import (
    Confirmed,
    Continued,
    Finished,
    HasNoCard,
    KeyPressed,
    LinkChosen,
    NotMe,
    PersonChosen,
    PhoneTyped,
    RateVisit,
    Scored,
    TopicTouched,
    Typed,
    WantsCall,
    WayChosen,
    WentBack,
    YearChosen,
)
from kiosk.typed import Entry, Way
from tests.kiosk.events_of_a_day import (
    FAMILY,
    HOLDER,
    MARK,
    NUMBER,
    OUTCOMES,
    SCANNED,
    booked,
)

visits = st.builds(
    Visit,
    number=st.integers(0, 3),
    screen=st.sampled_from(Screen),
    readers=st.one_of(st.none(), st.frozensets(st.sampled_from(("left", "right")))),
    cards=st.frozensets(st.sampled_from(("left", "right"))),
    reader=st.sampled_from((None, "left", "right")),
    manner=st.sampled_from((HOUSE, Manner(language="en"))),
    holder=st.sampled_from((None, HOLDER)),
    person=st.integers(0, 1),
    entry=st.sampled_from((None, *(Entry(way, "7Q4MK2XP", "Vi", "13101952") for way in Way))),
    with_someone=st.booleans(),
    told=st.booleans(),
    outcome=st.sampled_from((None, *OUTCOMES)),
    ticket=st.sampled_from((None, bearing(Visit(), (booked(),)).ticket)),
    problem=st.sampled_from((None, *Cause, *CodeTrouble)),
    score=st.sampled_from((None, 0, 9)),
    feedback_id=st.sampled_from((None, "record-1")),
    replaces=st.sampled_from((None, "record-0")),
    topics=st.sampled_from((frozenset(), frozenset({"ease"}))),
    comment=st.sampled_from(("", f"{MARK}-comment")),
    writing=st.booleans(),
    warned=st.booleans(),
    reminded=st.booleans(),
    calling=st.booleans(),
    unkept=st.booleans(),
    fitted=st.builds(Fitted, slotless=st.booleans(), staff_come=st.booleans()),
)

NEXT: dict[Screen, tuple[Event, ...]] = {
    Screen.WELCOME: (CardPlaced("left"), RateVisit(), SCANNED, HasNoCard(), HasNoCard()),
    Screen.NO_CARD: (WayChosen(Way.CODE), WayChosen(Way.NAME), WayChosen(Way.SCAN)),
    Screen.TYPE_CODE: (*map(KeyPressed, "7777"), Continued()),
    Screen.TYPE_NAME: (KeyPressed("K"), Continued()),
    Screen.TYPE_BIRTH_DATE: (*[KeyPressed("1")] * 8, Continued()),
    Screen.BIRTH_YEAR: (YearChosen(1952), WentBack()),
    Screen.WHO_IS_HERE: (PersonChosen(1), CardRemoved("left")),
    Screen.READING: (
        CardRead("left", holder=HOLDER, ms=900),
        CardRead("left", holder=FAMILY, ms=900),
        CardRemoved("left"),
    ),
    Screen.YOUR_VISIT: (Confirmed(), Confirmed(), CardRemoved("left"), NotMe()),
    Screen.CHECKED_IN: (CardRemoved("left"),),
    Screen.TAKE_CARD: (CardRemoved("left"), CardRemoved("right")),
    Screen.RATING: (Scored(9), Scored(3)),
    Screen.REASON: (
        TopicTouched("ease"),
        Typed(f"{MARK}-comment", 14),
        Finished(),
        RateVisit(),
        WantsCall(True),
    ),
    Screen.CALL_BACK: (PhoneTyped(NUMBER), PhoneTyped(NUMBER), LinkChosen(True), Finished()),
    Screen.OUT_OF_ORDER: (ReaderFound("left"),),
}
