"""What `aula sync status` says of a store, in words for IT and as JSON (pure)."""

from dataclasses import dataclass
from datetime import timedelta

import msgspec

from sync.device import Standing
from sync.letters import OutboxStatus
from sync.server_time import Told
from sync.store import SetAside

TOLERABLE_S = 60.0  # what a clock may be off before IT is told
_IDENTITY = {
    "none": "This machine has not enrolled.",
    "enrolled": "This machine is {kiosk}.",
    "revoked": "This machine was {kiosk}, which central has revoked.",
}
_BALLAST = (
    "The disk is full, and the room kept for that is in use: make free space now."
    " The kiosk makes its reserve again by itself."
)


@dataclass(frozen=True)
class Status:
    """What waits, how old the list is (None: there is none), the clock, who this machine is.

    `set_aside` are damaged stores that still lie there, `last_error` is the kiosk's own word.
    """

    outbox: OutboxStatus
    list_age: timedelta | None
    time: Told
    who: Standing
    set_aside: tuple[SetAside, ...]
    last_error: str

    @property
    def has_given_up_ballast(self) -> bool:
        """Whether the kiosk lives on the last room its disk has."""
        return self.last_error == "ballast_given_up"


def as_json(status: Status) -> str:
    """One line of JSON; `_s` are seconds."""
    outbox, age = status.outbox, status.list_age
    whole = {
        "waiting": outbox.waiting,
        "oldest_s": None if outbox.oldest is None else outbox.oldest.total_seconds(),
        "refused": outbox.refused,
        "seq_floor": outbox.floor,
        "list_age_s": None if age is None else age.total_seconds(),
        "identity": status.who._asdict(),
        "clock_trusted": status.time.trusted,
        "clock_offset_s": status.time.offset_s,
        "set_aside": [one._asdict() for one in status.set_aside],
        "ballast_given_up": status.has_given_up_ballast,
    }
    return msgspec.json.encode(whole).decode()


def in_words(status: Status) -> str:
    """A sentence a line; refused records and damaged stores with what to do about them."""
    who, outbox, age = status.who, status.outbox, status.list_age
    lines = [_IDENTITY[who.state].format(kiosk=who.kiosk)] if who.state in _IDENTITY else []
    lines.append(count(outbox.waiting).capitalize() + ".")
    if outbox.oldest is not None:
        lines.append(f"The oldest is {span(outbox.oldest)} old.")
    lines.append("There is no list yet." if age is None else f"The list is {span(age)} old.")
    lines += _clock(status.time.offset_s)
    lines += [_BALLAST] if status.has_given_up_ballast else []
    lines += _damaged(status.set_aside)
    if outbox.refused:
        lines.append(
            "Refused by central, kept here (`aula sync release ID` sends one again,"
            " `aula sync export FILE` writes all down):"
        )
    lines += [f"  {one.id}  {one.kind}  {one.reason}" for one in outbox.refused]
    return "\n".join(lines)


def count(waiting: int) -> str:
    """So many records wait, in words."""
    match waiting:
        case 0:
            return "nothing waits to be sent"
        case 1:
            return "1 record waits to be sent"
        case _:
            return f"{waiting} records wait to be sent"


def _clock(offset_s: float | None) -> list[str]:
    if offset_s is None or abs(offset_s) <= TOLERABLE_S:
        return []
    wrong = "slow" if offset_s > 0 else "fast"
    off = span(timedelta(seconds=abs(offset_s)))
    return [f"This machine's clock is {off} {wrong}: set it (central's time is used)."]


def _damaged(files: tuple[SetAside, ...]) -> list[str]:
    if not files:
        return []
    head = (
        "Damaged stores, kept beside the one that serves (move them to a safe place with their"
        " -wal, and look at the disk):"
    )
    return [head, *(f"  {one.name}  {_unsent(one.unsent)}" for one in files)]


def _unsent(number: int | None) -> str:
    if number is None:
        return "how many records in it were not sent cannot be read"
    return "1 record in it was not sent" if number == 1 else f"{number} records in it were not sent"


def span(age: timedelta) -> str:
    """An age in its largest unit: 3 d, 5 h, 20 min, 45 s."""
    seconds = int(age.total_seconds())
    for size, unit in ((86400, "d"), (3600, "h"), (60, "min")):
        if seconds >= 2 * size:
            return f"{seconds // size} {unit}"
    return f"{seconds} s"
