"""A reader made of files, for desks without hardware and for anybody without root.

`card.json` in a directory says which card is in: {"card", "fault", "serial"}; no file,
no card. The file's identity is the event counter: written anew, it is another card.
"""

import os
import threading
import time
from pathlib import Path
from typing import Self

import msgspec

from hardware.iso7816 import Protocol
from hardware.reader import CardGone, CardMute, Seen
from hardware.virtual import cards
from hardware.virtual.played import Died, Played, Yanked
from hardware.virtual.t0 import protocol

READER = "Virtual desk"
POLL_SECONDS = 0.05
_FILE = "card.json"
_STATUS_BYTES = 2  # less is no answer, as in pcsc.py


class Lying(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The card lying in the reader."""

    card: str = "egk"
    fault: str | None = None
    serial: int = 1


def place(directory: Path, lying: Lying) -> None:
    """Put a card into the desk's reader, in one step."""
    draft = directory / (_FILE + ".new")
    draft.write_bytes(msgspec.json.encode(lying))
    draft.replace(directory / _FILE)


def take(directory: Path) -> None:
    """Take the card out; none in is no error."""
    (directory / _FILE).unlink(missing_ok=True)


class Desk:
    """The desk's one reader, as the watch loop sees readers."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._told: Seen | None = None
        self._woken = threading.Event()
        self._mark = 0
        self._pulled = 0
        self._count = 0
        self._began = time.time_ns()
        self._in: tuple[int, Played | None] = (0, None)

    def look(self, seconds: float | None = 0) -> dict[str, Seen]:
        """Return the reader once it changed; see `reader.Service.look`."""
        until = None if seconds is None else time.monotonic() + seconds
        while True:
            seen = self._seen()
            late = until is not None and time.monotonic() >= until
            if seen != self._told or late or self._woken.wait(POLL_SECONDS):
                self._woken.clear()
                self._told = seen
                return {READER: seen}

    def still_in(self, seen: Seen) -> bool:
        """Say whether the very same card is in; see `reader.Service.still_in`."""
        now = self._seen()
        return now.present and now.count == seen.count

    def connect(self, reader: str) -> "DeskConnection":
        """Take the card. Raises `CardGone` or `CardMute`."""
        played = self._played(self._mark)
        if played is None:
            raise CardGone
        return DeskConnection(self, self._mark, played)

    def wake(self) -> None:
        """End a running or else the next `look`."""
        self._woken.set()

    def holds(self, mark: int) -> bool:
        """Say whether the card with this mark is still in."""
        return self._stamp() == mark != self._pulled

    def pull(self, mark: int) -> None:
        """Let the card with this mark be out from now on, though its file is still there."""
        self._pulled = mark

    def _stamp(self) -> int:
        """Say which writing of the file this is; 0 without one."""
        try:
            status = os.stat(self._directory / _FILE)
        except OSError:
            return 0
        return status.st_mtime_ns ^ status.st_ino << 64

    def _played(self, mark: int) -> Played | None:
        """Return the card with this mark, one and the same while it is in; None: no card."""
        if self._in[0] != mark:
            self._in = (mark, self._placed())
        return self._in[1]

    def _placed(self) -> Played | None:
        try:
            data = (self._directory / _FILE).read_bytes()
            lying = msgspec.json.decode(data, type=Lying)
            return cards.play(lying.card, lying.fault, lying.serial)
        except (OSError, msgspec.DecodeError, cards.NoSuchCard):
            return None

    def _seen(self) -> Seen:
        mark = self._stamp()
        if mark != self._mark:
            self._mark, self._count = mark, self._count + 1
        played = self._played(mark)
        if played is None or mark in (0, self._pulled):
            return Seen(READER, count=self._count)
        return Seen(READER, True, self._count, played.atr, busy=self._held(played))

    def _held(self, played: Played) -> bool:
        """Say whether a predecessor of this process still waits for the card's answer.

        So it is in PC/SC. Here: a card that never answers, placed before we began.
        """
        if played.silent_at is None:
            return False
        try:
            return os.stat(self._directory / _FILE).st_mtime_ns < self._began
        except OSError:
            return False


class DeskConnection:
    """A card on the desk, taken."""

    def __init__(self, desk: Desk, mark: int, played: Played) -> None:
        if played.mute:
            raise CardMute
        self._desk = desk
        self._mark = mark
        self._played = played

    @property
    def protocol(self) -> Protocol:
        """The protocol pcscd would speak after this card's ATR."""
        return protocol(self._played.card.atr)

    def transmit(self, apdu: bytes) -> bytes:
        """Answer one command, or fail as the card's fault says."""
        if not self._desk.holds(self._mark):
            raise CardGone
        try:
            answer = self._played.hear(apdu)
        except Yanked:
            self._desk.pull(self._mark)
            raise CardGone from None
        except Died:
            raise CardMute from None
        if answer is None:
            self._wait_for_removal()
        if answer is None or not self._desk.holds(self._mark):
            raise CardGone
        if len(answer) < _STATUS_BYTES:
            raise CardMute
        return answer

    def power_cycle(self) -> None:
        """Reset the card."""
        if not self._desk.holds(self._mark):
            raise CardGone
        self._played.reset(fresh_power=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Give the card back."""

    def _wait_for_removal(self) -> None:
        while self._desk.holds(self._mark):
            time.sleep(POLL_SECONDS)
