"""The counter of a scene: nobody is behind it, but how the kiosk is can be looked up."""

from kiosk.clerk import Clerk, Job
from kiosk.staff.condition import Condition
from kiosk.staff.words import LookAfter

CONDITION = Condition(
    waiting=3,
    oldest_s=41.0,
    refused=0,
    list_age_s=12.0,
    trouble="",
    heard_s=12.0,
    links=("eth0",),
    free_bytes=41_300_000_000,
    pcscd="2.3.3",
)


class NobodyThere(Clerk):
    """What a patient asks here is lost; staff are told of a kiosk that is well."""

    def ask(self, job: Job) -> None:
        """Nobody hears it, unless it is about the kiosk itself."""
        if isinstance(job.effect, LookAfter):
            self.looked_after.emit(CONDITION)
