"""The hardware process's log: one JSON object a line on stderr, types and reasons only.

An allow-list of words and fields: nothing a card, a scanner or a person said fits in.
"""

import json
import os
import sys
from typing import Literal, get_args

Happening = Literal[
    "started",
    "shut_in",
    "not_shut_in",
    "card_read",
    "card_unreadable",
    "card_stuck",
    "watch_failed",
    "command_refused",
    "scanner_found",
    "scanner_lost",
    "scanner_missing",
    "scanner_ended",
]
Field = Literal["cause", "known_as", "error", "landlock", "seccomp", "ms", "cpu_us"]
_FIELDS = frozenset(get_args(Field))


def log(happening: Happening, level: str = "info", **fields: str | int | bool) -> None:
    """Write one line. `fields` may only be those of `Field`; others are an error of ours."""
    assert fields.keys() <= _FIELDS, "a field outside the allow-list"
    line = json.dumps({"level": level, "event": happening, **fields}) + "\n"
    os.write(sys.stderr.fileno(), line.encode())
