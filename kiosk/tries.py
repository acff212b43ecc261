"""Five wrong tries in ten minutes: how often this kiosk was asked for what the list does not know.

A pure tally of monotonic seconds. It is the kiosk's and not a person's, so that *Start over*
and the next visit change nothing.
"""

from kiosk.value import Value

MOST = 5
WINDOW_S = 600.0


class Tries(Value, frozen=True):
    """When the last wrong tries were, oldest first, at most `MOST`."""

    wrong: tuple[float, ...] = ()

    def exhausted(self, now: float) -> bool:
        """Whether `MOST` wrong tries lie within the last ten minutes."""
        return len(self.wrong) == MOST and now - self.wrong[0] < WINDOW_S

    def and_wrong(self, now: float) -> "Tries":
        """The tally after one more wrong try."""
        return Tries((*self.wrong, now)[-MOST:])
