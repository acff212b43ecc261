"""What the watch loop needs of card readers, be they PC/SC's or made of files.

Everything above this border speaks of `Seen` readers and `Connection`s; only the
errors below come up from it.
"""

from dataclasses import dataclass, field
from typing import Protocol, Self

from hardware import iso7816


class ReaderError(Exception):
    """Something between us and the card failed."""


class ServiceGone(ReaderError):
    """There is no PC/SC service, or it went away."""


class ReaderBusy(ReaderError):
    """Another program holds the card."""


class CardMute(ReaderError):
    """The card gives no answer, or stopped in the middle of one."""


class CardGone(ReaderError):
    """The card or its reader is not there any more."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One reader as it is now.

    `count` is the reader's event counter: it moves with every insertion and
    removal, so two cards with one ATR differ in it. `busy`: another program has
    the card for itself.
    """

    reader: str
    present: bool = False
    count: int = 0
    atr: bytes = field(default=b"", repr=False)
    busy: bool = False


class Connection(Protocol):
    """A card held by us alone. `with` closes it; the card stays powered."""

    @property
    def protocol(self) -> iso7816.Protocol:
        """How bytes travel on its contacts, since the last power-up."""

    def transmit(self, apdu: bytes) -> bytes:
        """Send one command, return data and status word. Raises `ReaderError`."""

    def power_cycle(self) -> None:
        """Take the card's power and give it back. Raises `ReaderError`."""

    def __enter__(self) -> Self: ...

    def __exit__(self, *_: object) -> None: ...


class Service(Protocol):
    """All readers of the machine. One thread uses it; only `wake` is for others."""

    def look(self, seconds: float | None = 0) -> dict[str, Seen]:
        """Return all readers by name, once something differs from the last look.

        Waits so long at most; None waits for ever, 0 not at all. `wake` ends the
        wait early. The first look never waits. Raises `ServiceGone`.
        """

    def still_in(self, seen: Seen) -> bool:
        """Say at once whether the card that was seen is in, and never left since.

        False as well where nobody can tell. The next `look` is none the wiser.
        """

    def connect(self, reader: str) -> Connection:
        """Take the card in this reader for us alone. Raises `ReaderError`."""

    def wake(self) -> None:
        """End a running or else the next `look`, from any thread."""
