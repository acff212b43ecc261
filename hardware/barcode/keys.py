"""Key presses of a scanner that poses as a keyboard, turned into text. Pure.

Codes are the kernel's (linux/input-event-codes.h): they name places on a keyboard, so
what is meant depends on the layout the scanner is set to.
"""

from typing import Literal

Layout = Literal["us", "de", "fi", "fr"]

END = "\n"
"""What Enter and Tab become: the end of a scan."""

_PRESSED, _RELEASED = 1, 0
_SHIFTS = frozenset((42, 54))
_OTHER_MODIFIERS = frozenset((29, 56, 97, 100, 125, 126))  # Ctrl, Alt, AltGr, Meta
_ENDS = frozenset((15, 28, 96))  # Tab, Enter, Enter of the number block
_PLACES = (*range(2, 14), *range(16, 28), *range(30, 42), 43, *range(44, 54), 86)
_NUMBER_BLOCK = dict(zip((*range(71, 84), 55, 98), "789-456+1230.*/", strict=True))

# The keys of _PLACES from top left to bottom right, without and with Shift.
_US = (
    r"1234567890-=qwertyuiop[]asdfghjkl;'`\zxcvbnm,./<",
    '!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"~|ZXCVBNM<>?>',
)
_DE = (
    "1234567890ß´qwertzuiopü+asdfghjklöä^#yxcvbnm,.-<",
    "!\"§$%&/()=?`QWERTZUIOPÜ*ASDFGHJKLÖÄ°'YXCVBNM;:_>",
)
_FI = (
    "1234567890+´qwertyuiopå¨asdfghjklöä§'zxcvbnm,.-<",
    '!"#¤%&/()=?`QWERTYUIOPÅ^ASDFGHJKLÖÄ½*ZXCVBNM;:_>',
)
_FR = (
    "&é\"'(-è_çà)=azertyuiop^$qsdfghjklmù²*wxcvbn,;:!<",
    "1234567890°+AZERTYUIOP¨£QSDFGHJKLM%~µWXCVBN?./§>",
)


def _table(row: str) -> dict[int, str]:
    return dict(zip(_PLACES, row, strict=True)) | _NUMBER_BLOCK | {57: " "}


_TABLES: dict[Layout, tuple[dict[int, str], dict[int, str]]] = {
    "us": (_table(_US[0]), _table(_US[1])),
    "de": (_table(_DE[0]), _table(_DE[1])),
    "fi": (_table(_FI[0]), _table(_FI[1])),
    "fr": (_table(_FR[0]), _table(_FR[1])),
}


class Keyboard:
    """One scanner's keys: knows which modifiers are down."""

    def __init__(self, layout: Layout) -> None:
        self._plain, self._shifted = _TABLES[layout]
        self._down: set[int] = set()

    def press(self, code: int, value: int) -> str:
        """Take one key event; return the character it types, `END`, or "".

        `value` is 1 for down, 0 for up, 2 for repeating. A key with Ctrl, Alt or
        AltGr types nothing: no number that is understood here needs one.
        """
        if code in _SHIFTS or code in _OTHER_MODIFIERS:
            if value == _RELEASED:
                self._down.discard(code)
            else:
                self._down.add(code)
            return ""
        if value != _PRESSED or self._down & _OTHER_MODIFIERS:
            return ""
        if code in _ENDS:
            return END
        return (self._shifted if self._down & _SHIFTS else self._plain).get(code, "")

    def forget(self) -> None:
        """Take all keys for released: events were lost."""
        self._down.clear()
