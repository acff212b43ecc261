"""A telephone number as people type it: what it must be, and how it is kept (pure)."""

import re
from typing import Literal

CONSENT_VERSION = "callback-1"
"""Which sentence the person agreed to: a test holds it to the words of CallBack.qml."""

LONGEST = 20
"""Signs that can be typed: fifteen digits (ITU-T E.164), a plus and some blanks."""

Fault = Literal["short", "long", "shape"]
_FEWEST, _MOST = 6, 15


def normal(typed: str) -> str:
    """Digits, with a plus in front where one was typed; 00 in front is a plus."""
    bare = re.sub(r"[^0-9+]", "", typed)
    return f"+{bare[2:]}" if bare.startswith("00") else bare


def fault(typed: str) -> Fault | None:
    """What is wrong with it, None where somebody may be reached by it."""
    number = normal(typed)
    digits = number.lstrip("+")
    if len(digits) < (_FEWEST + 2 if number.startswith("+") else _FEWEST):
        return "short"
    if len(digits) > _MOST:
        return "long"
    return None if re.fullmatch(r"\+[1-9][0-9]+|[0-9]+", number) else "shape"
