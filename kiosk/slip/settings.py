"""The settings of the slip: where it is printed, how wide, and whether the screen shows it too."""

from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

Word = Annotated[str, Meta(min_length=1, max_length=400)]


class Slip(msgspec.Struct, frozen=True, kw_only=True):
    """A receipt printer that speaks ESC/POS, if there is one; `dots` is how many it has across.

    `device` is its file, such as /dev/usb/lp0; `command` is a program instead, that takes the
    bytes on its standard input. `on_screen` shows the same as a QR code on Checked in.
    """

    device: Path | None = None
    command: tuple[Word, ...] = ()
    dots: Literal[384, 512, 576] = 576
    on_screen: bool = False

    @property
    def prints(self) -> bool:
        """Whether there is a printer."""
        return bool(self.device or self.command)

    @property
    def wanted(self) -> bool:
        """Whether a check-in gets a code for the way out."""
        return self.prints or self.on_screen
