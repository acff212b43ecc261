"""The kiosk's log: one JSON object a line on stderr, types and reasons only.

An allow-list of words and fields: nothing a patient, a card or the network said fits in.
"""

import sys
from typing import Literal

import msgspec

Happening = Literal[
    "screen",
    "not_stored",
    "health_not_noted",
    "store_set_aside",
    "store_trouble",
    "site_unreadable",
    "time_unreadable",
    "no_sound",
    "slip_not_printed",
]
Trouble = Literal["hardware_ended", "broke"]


def log(happening: Happening | Trouble, **fields: str) -> None:
    """Write one line. `fields` are names of our own types and screens, never contents."""
    sys.stderr.write(msgspec.json.encode({"event": happening, **fields}).decode() + "\n")
