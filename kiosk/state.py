"""Where one person is at the kiosk, and for how long."""

from enum import StrEnum

from msgspec.structs import replace

from hardware.events import CardHolder, Cause
from kiosk.booking import Outcome
from kiosk.manner import HOUSE, Manner, Panel
from kiosk.staff.words import Probe
from kiosk.typed import Entry
from kiosk.value import Value
from sync.wire import Booking


class Screen(StrEnum):
    """What is shown; the value is the name of its file in qml/Kiosk/screens."""

    WELCOME = "Welcome"
    READING = "Reading"
    CARD_PROBLEM = "CardProblem"
    YOUR_VISIT = "YourVisit"
    NOT_NOW = "NotNow"
    ONE_MOMENT = "OneMoment"
    CHECKED_IN = "CheckedIn"
    TAKE_CARD = "TakeCard"
    RATING = "Rating"
    REASON = "MainReason"
    CALL_BACK = "CallBack"
    THANKS = "Thanks"
    SEE_RECEPTION = "SeeReception"
    OUT_OF_ORDER = "OutOfOrder"
    CLOSED = "Closed"
    STAFF_PIN = "StaffPin"
    STAFF = "StaffPage"
    TEST_PATTERN = "TestPattern"
    CLEANING = "Cleaning"
    NO_CARD = "NoCard"
    SCAN_CODE = "ScanCode"
    TYPE_CODE = "TypeCode"
    TYPE_NAME = "TypeName"
    TYPE_BIRTH_DATE = "TypeBirthDate"
    BIRTH_YEAR = "BirthYear"
    WHO_IS_HERE = "WhoIsHere"


LIMIT_S: dict[Screen, float] = {
    Screen.WELCOME: 60,
    Screen.READING: 9,
    Screen.CARD_PROBLEM: 45,
    Screen.YOUR_VISIT: 45,
    Screen.NOT_NOW: 45,
    Screen.ONE_MOMENT: 5,
    Screen.CHECKED_IN: 45,
    Screen.TAKE_CARD: 30,
    Screen.RATING: 45,
    Screen.REASON: 45,
    Screen.CALL_BACK: 45,
    Screen.THANKS: 45,
    Screen.SEE_RECEPTION: 45,
    Screen.OUT_OF_ORDER: 60,
    Screen.CLOSED: 60,
    Screen.STAFF_PIN: 30,
    Screen.STAFF: 120,
    Screen.TEST_PATTERN: 30,
    Screen.CLEANING: 30,
    Screen.NO_CARD: 45,
    Screen.SCAN_CODE: 45,
    Screen.TYPE_CODE: 45,
    Screen.TYPE_NAME: 45,
    Screen.TYPE_BIRTH_DATE: 45,
    Screen.BIRTH_YEAR: 45,
    Screen.WHO_IS_HERE: 45,
}
"""Seconds without a touch before `TimedOut`. Every screen has its limit."""

WARNING_S = 20.0
CALLING_S = 2.5
"""A little longer than central's receipt is waited for."""
TELLING = frozenset(
    {
        Screen.CARD_PROBLEM,
        Screen.CHECKED_IN,
        Screen.NOT_NOW,
        Screen.THANKS,
        Screen.SEE_RECEPTION,
    }
)
"""Screens that only tell something: whoever comes next need not wait for their end."""

WARNED = TELLING | frozenset(
    {
        Screen.YOUR_VISIT,
        Screen.RATING,
        Screen.REASON,
        Screen.CALL_BACK,
        Screen.NO_CARD,
        Screen.SCAN_CODE,
        Screen.TYPE_CODE,
        Screen.TYPE_NAME,
        Screen.TYPE_BIRTH_DATE,
        Screen.BIRTH_YEAR,
        Screen.WHO_IS_HERE,
    }
)
"""Screens that ask whether more time is needed before they go: all that a person reads."""

BRISK = frozenset(
    {
        Screen.WELCOME,
        Screen.READING,
        Screen.ONE_MOMENT,
        Screen.TAKE_CARD,
        Screen.OUT_OF_ORDER,
        Screen.CLOSED,
        Screen.TEST_PATTERN,
        Screen.CLEANING,
    }
)
"""Screens whose limit is the machine's own, or nobody's: it is the same for everybody."""

DOORS = frozenset({Screen.WELCOME, Screen.CLOSED, Screen.OUT_OF_ORDER, Screen.TAKE_CARD})
"""Screens on which nobody is being served."""

STAFF_SCREENS = frozenset({Screen.STAFF_PIN, Screen.STAFF, Screen.TEST_PATTERN, Screen.CLEANING})
"""Screens that no patient sees."""

AT_THE_READER = frozenset(
    {
        Screen.WELCOME,
        Screen.READING,
        Screen.CARD_PROBLEM,
        Screen.YOUR_VISIT,
        Screen.TAKE_CARD,
        Screen.OUT_OF_ORDER,
        Screen.WHO_IS_HERE,
    }
)
"""Screens that mean nothing once their reader is gone; the others say their word to the end."""


class CodeTrouble(StrEnum):
    """Why a scanned code led nowhere; why a card did is a `Cause`."""

    UNKNOWN = "unknown_code"  # it means nothing to us
    SLOW = "slow_code"  # it was read, and the look-up took too long


class Fitted(Value, frozen=True):
    """How this kiosk is fitted: the same for every visit.

    `slotless`: cards are held to a pad or a window, and none is put in. `staff_come`: whoever
    calls staff stays where they are.
    """

    slotless: bool = False
    staff_come: bool = False


class Ticket(Value, frozen=True):
    """Where to go: what stays on the screen after the card, and names nobody.

    `again`: it was checked in before this visit.
    """

    call_code: str
    bookings: tuple[Booking, ...]
    visit_code: str = ""
    again: bool = False


class Visit(Value, frozen=True):
    """One person at the kiosk, from the first event to the way home.

    `number` tells visits apart: an answer that belongs to an earlier one is dropped.
    `readers` is None until hardware has reported; `cards` are the readers that hold one.
    `closed`: the site is, so the next way home leads to Closed. `probe` is staff's test read.
    `person` is the one of the holder's people who is here; `told`: central has the call to staff.
    `calling`: staff who come were called just now, and nobody knows yet whether they heard.
    `replaces` is the stored answer that a changed score, not yet stored, will stand in for;
    `unkept`: what somebody said on leaving may not have been stored.
    """

    number: int = 0
    screen: Screen = Screen.WELCOME
    readers: frozenset[str] | None = None
    cards: frozenset[str] = frozenset()
    reader: str | None = None
    manner: Manner = HOUSE
    panel: Panel | None = None
    holder: CardHolder | None = None
    person: int = 0
    entry: Entry | None = None
    with_someone: bool = False
    told: bool = False
    calling: bool = False
    outcome: Outcome | None = None
    ticket: Ticket | None = None
    problem: Cause | CodeTrouble | None = None
    score: int | None = None
    feedback_id: str | None = None
    replaces: str | None = None
    visit_code: str = ""
    topics: frozenset[str] = frozenset()
    comment: str = ""
    writing: bool = False
    hidden: frozenset[str] = frozenset()
    phone: str = ""
    phone_fault: str = ""
    linked: bool = False
    called: bool = False
    slip_out: bool = False
    warned: bool = False
    unhurried: bool = False
    reminded: bool = False
    closed: bool = False
    probe: Probe | None = None
    unkept: bool = False
    fitted: Fitted = Fitted()

    @property
    def limit_s(self) -> float:
        """Seconds until `TimedOut` on this screen; twice as long for who listens or asked."""
        if self.warned:
            return WARNING_S
        if self.calling:
            return CALLING_S
        slow = self.screen not in BRISK and (self.manner.speech or self.unhurried)
        return LIMIT_S[self.screen] * (2 if slow else 1)

    @property
    def over(self) -> bool:
        """Whether what was told may go for the next person's code: nobody seems to be there."""
        return self.screen is Screen.THANKS or (self.warned and self.screen in TELLING)

    @property
    def card_in(self) -> bool:
        """Whether any reader holds a card."""
        return bool(self.cards)

    def show(self, screen: Screen) -> "Visit":
        """The same visit on another screen, with nothing laid over it."""
        return replace(self, screen=screen, panel=None, warned=False)
