"""A generated patient at the kiosk: puts a card in, touches what is on the screen, reads it."""

import time
from collections.abc import Callable
from pathlib import Path

from tests.demo.programs import PATIENCE_S, Gone, Silent
from tests.demo.town import Town

Done = Callable[[str], None]


class Patient:
    """Eyes and one finger. `looked` is told of each screen as it comes up."""

    def __init__(self, town: Town, looked: Done = lambda _: None) -> None:
        self._town = town
        self._looked = looked
        self.screen = ""

    def sees(self, *screens: str, within: float = PATIENCE_S) -> str:
        """Wait until one of these screens is up; which."""
        until = time.monotonic() + within
        while self.screen not in screens:
            self._listen(until, f"{' or '.join(screens)} did not come, {self.screen} stayed")
        return self.screen

    def touches(self, name: str, within: float = PATIENCE_S) -> None:
        """Put a finger on the thing of that name."""
        if self._answer({"touch": name}, within) is not True:
            raise Silent(f"there is no {name} to touch on {self.screen}")

    def types(self, text: str) -> None:
        """Write on the keyboard of the screen, letter by letter: no letter twice in a row."""
        for letter in text:
            self.touches("space" if letter == " " else f"letter-{letter.lower()}")

    def reads(self) -> list[str]:
        """All the texts on the screen."""
        read = self._answer({"words": True}, PATIENCE_S)
        assert isinstance(read, list)
        return read

    def problem(self) -> str:
        """Which drawing of the reader is shown."""
        return str(self._answer({"drawing": True}, PATIENCE_S))

    def keeps_picture(self, path: Path) -> None:
        """Save what the screen shows."""
        if self._answer({"shot": str(path.resolve())}, PATIENCE_S) is not True:
            raise Silent(f"{path} could not be written")

    def _answer(self, command: dict[str, object], within: float) -> object:
        self._town.kiosk.tell(command)
        until = time.monotonic() + within
        while True:
            line = self._listen(until, "the kiosk did not answer")
            if "done" in line:
                return line["done"]

    def _listen(self, until: float, otherwise: str) -> dict[str, object]:
        left = until - time.monotonic()
        if left <= 0:
            raise Silent(otherwise)
        try:
            line = self._town.kiosk.hear(left)
        except Gone:
            raise
        except Silent:
            raise Silent(otherwise) from None
        if "screen" in line:
            self.screen = str(line["screen"])
            self._looked(self.screen)
        return line
