"""The one way a reading ends without a person: an exception that carries its cause."""

from contextlib import suppress

from hardware.events import Cause


class Unreadable(Exception):
    """The card gives no person. `cause` is what the patient is told; nothing is quoted.

    `known_as` is a fixed word of ours for the kind of card, "" where there is none.
    """

    def __init__(self, cause: Cause, known_as: str = "") -> None:
        super().__init__(cause.value)
        self.cause = cause
        self.known_as = known_as


def forget(error: BaseException | None) -> None:
    """Let an exception keep no local variable of the frames it passed.

    Where it came from is still known. What a card said is in none of them any more, for
    whoever prints a traceback with its variables, or a core dump.
    """
    while error:
        passed = error.__traceback__
        while passed:
            with suppress(RuntimeError):  # a frame that still runs
                passed.tb_frame.clear()
            passed = passed.tb_next
        error = error.__context__
