"""The one way a reading ends without a person: an exception that carries its cause."""

from hardware.events import Cause


class Unreadable(Exception):
    """The card gives no person. `cause` is what the patient is told; nothing is quoted.

    `known_as` is a fixed word of ours for the kind of card, "" where there is none.
    """

    def __init__(self, cause: Cause, known_as: str = "") -> None:
        super().__init__(cause.value)
        self.cause = cause
        self.known_as = known_as
