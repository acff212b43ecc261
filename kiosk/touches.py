"""What a finger can say: the events that come from the screen."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Touched:
    """Somebody is there: more time, please."""


@dataclass(frozen=True, slots=True)
class LanguageChosen:
    """Speak `language` (ISO 639-1) until the visit ends."""

    language: str


@dataclass(frozen=True, slots=True)
class RateVisit:
    """To the 0-10 question, or back to it."""


@dataclass(frozen=True, slots=True)
class Confirmed:
    """This is me."""


@dataclass(frozen=True, slots=True)
class NotMe:
    """This is not me."""


@dataclass(frozen=True, slots=True)
class Scored:
    """An answer to the 0-10 question."""

    score: int


@dataclass(frozen=True, slots=True)
class TopicTouched:
    """A topic chosen, or taken back."""

    topic: str


@dataclass(frozen=True, slots=True)
class WantsToWrite:
    """Open or close the keyboard."""

    writing: bool


@dataclass(frozen=True, slots=True)
class Typed:
    """The whole comment as it stands now, and its length as people count it."""

    text: str = field(repr=False)
    graphemes: int


@dataclass(frozen=True, slots=True)
class Finished:
    """That was all I wanted to say."""


@dataclass(frozen=True, slots=True)
class LeftOff:
    """Start over."""


@dataclass(frozen=True, slots=True)
class AskedForHelp:
    """Go to reception, or the patient has no card."""


Touch = (
    Touched
    | LanguageChosen
    | RateVisit
    | Confirmed
    | NotMe
    | Scored
    | TopicTouched
    | WantsToWrite
    | Typed
    | Finished
    | LeftOff
    | AskedForHelp
)
