"""What is said between the staff page, the flow and the parts that do it."""

from enum import StrEnum

from kiosk.value import Value


class Wish(StrEnum):
    """What staff can ask for; QML says the value."""

    TEST_READ = "test-read"
    SOUND = "sound"
    PATTERN = "pattern"
    CLEAN = "clean"
    CLOSE_TODAY = "close-today"
    OPEN_AGAIN = "open-again"
    RESTART = "restart"


class Deed(Value, frozen=True):
    """An effect: do this, outside the flow."""

    wish: Wish


class LookAfter(Value, frozen=True):
    """An effect: say how the store is."""


class PinAccepted(Value, frozen=True):
    """Whoever stands there knows the PIN."""


class Probe(Value, frozen=True):
    """What a test read found: the card's family or why not, and how long it took. Nobody's name.

    `state` is waiting, reading, read, unreadable, or code for what was scanned. `renewed` is
    the day (YYYY-MM-DD) on which the card's data were last renewed, where it says so.
    """

    state: str
    what: str = ""
    ms: int = 0
    renewed: str = ""
