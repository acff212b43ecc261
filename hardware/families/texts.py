"""Text from a card, made fit to be shown: composed, printable, single blanks, never too long."""

import unicodedata

from hardware.events import Cause
from hardware.unreadable import Unreadable

LONGEST_TEXT = 256


def clean(text: str) -> str:
    """Return the text composed, with single blanks and nothing that cannot be printed.

    Raises `Unreadable` where it is longer than any such field may be.
    """
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    if not text.isprintable():
        text = "".join(c if c.isprintable() else " " for c in text)
    if len(text) > LONGEST_TEXT:
        raise Unreadable(Cause.DAMAGED)
    return " ".join(text.split())


def decoded(data: bytes, encoding: str) -> str:
    """Decode and clean; bytes the encoding does not know become U+FFFD, never an error."""
    return clean(data.decode(encoding, "replace").strip("\0\xff \ufeff"))
