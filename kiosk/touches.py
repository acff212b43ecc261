"""What a finger can say: the events that come from the screen."""

from kiosk.manner import Manner, Panel
from kiosk.staff.words import Wish
from kiosk.typed import Way
from kiosk.value import Value


class Touched(Value, frozen=True):
    """Somebody is there: more time, please."""


class LanguageChosen(Value, frozen=True):
    """Speak `language` (ISO 639-1) until the visit ends."""

    language: str


class MannerChosen(Value, frozen=True):
    """Text size, contrast, reach, motion, speech or volume: the whole manner as it is now."""

    manner: Manner


class Opened(Value, frozen=True):
    """Lay this panel over the screen."""

    panel: Panel


class Closed(Value, frozen=True):
    """Take the panel away."""


class RateVisit(Value, frozen=True):
    """To the 0-10 question, or back to it."""


class Confirmed(Value, frozen=True):
    """This is me."""


class NotMe(Value, frozen=True):
    """This is not me."""


class Scored(Value, frozen=True):
    """An answer to the 0-10 question."""

    score: int


class TopicTouched(Value, frozen=True):
    """A topic chosen, or taken back."""

    topic: str


class WantsToWrite(Value, frozen=True):
    """Open or close the keyboard."""

    writing: bool


class Typed(Value, frozen=True):
    """The whole comment as it stands now, and its length as people count it."""

    text: str
    graphemes: int


class WantsCall(Value, frozen=True):
    """Ask for a telephone number to be called back on, or go back without."""

    wanted: bool


class PhoneTyped(Value, frozen=True):
    """The whole telephone number as it stands now."""

    text: str


class LinkChosen(Value, frozen=True):
    """Whether my answer may be read before I am called."""

    linked: bool


class Finished(Value, frozen=True):
    """That was all I wanted to say."""


class LeftOff(Value, frozen=True):
    """Start over."""


class AskedForHelp(Value, frozen=True):
    """Go to reception."""


class HasNoCard(Value, frozen=True):
    """I have no card."""


class CameWithSomeone(Value, frozen=True):
    """I am here with someone; or not, after all."""


class WayChosen(Value, frozen=True):
    """Without a card, like this. `open` is false while too much wrong was typed here."""

    way: Way
    open: bool = True


class KeyPressed(Value, frozen=True):
    """One key of a pad or keyboard, on a screen where somebody says who they are."""

    key: str


class KeyErased(Value, frozen=True):
    """Take the last key back."""


class Continued(Value, frozen=True):
    """That is all of this field."""


class WentBack(Value, frozen=True):
    """To the screen before."""


class YearChosen(Value, frozen=True):
    """I was born in this year."""

    year: int


class PersonChosen(Value, frozen=True):
    """Of the people on the card it is this one, from 0."""

    index: int


class StaffAsked(Value, frozen=True):
    """Two opposite corners were held for three seconds."""


class StaffWished(Value, frozen=True):
    """A key of the staff page."""

    wish: Wish


Touch = (
    Touched
    | LanguageChosen
    | MannerChosen
    | Opened
    | Closed
    | RateVisit
    | Confirmed
    | NotMe
    | Scored
    | TopicTouched
    | WantsToWrite
    | Typed
    | WantsCall
    | PhoneTyped
    | LinkChosen
    | Finished
    | LeftOff
    | AskedForHelp
    | StaffAsked
    | StaffWished
    | HasNoCard
    | CameWithSomeone
    | WayChosen
    | KeyPressed
    | KeyErased
    | Continued
    | WentBack
    | YearChosen
    | PersonChosen
)
