"""The one way a reading ends without a person: an exception that carries its cause."""

from hardware.events import Cause


class Unreadable(Exception):
    """The card gives no person. `cause` is what the patient is told; nothing is quoted."""

    def __init__(self, cause: Cause) -> None:
        super().__init__(cause.value)
        self.cause = cause
