"""A kiosk as it must not be: it thanks first and writes later. Proofs must notice it."""

import threading

from kiosk import lobby
from kiosk.clerk import Clerk, Job
from kiosk.effects import StoreCallback, StoreCheckIn, StoreComment, Stored, StoreScore

LATER_S = 5.0
THANKED = StoreCheckIn | StoreScore | StoreComment | StoreCallback


class HastyClerk(Clerk):
    """Answers `Stored` at once and does the work seconds later."""

    def ask(self, job: Job) -> None:
        """Thank now, store later."""
        if not isinstance(job.effect, THANKED):
            super().ask(job)
            return
        later = threading.Timer(LATER_S, super().ask, (job,))
        later.daemon = True
        later.start()
        self.answered.emit(Stored(job.number, "00000000-0000-4000-8000-000000000000"))


def take_over() -> None:
    """Put the hasty clerk behind the counter of the next lobby."""
    vars(lobby)["Clerk"] = HastyClerk
