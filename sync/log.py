"""One JSON object a line, with types and reasons only: an allow-list, not a filter.

A field that is not listed, or a value that is not a number or a short plain word, does
not come out. So nothing a patient, a card or the network said can.
"""

import re
import sys
from collections.abc import MutableMapping
from typing import Any, TextIO

from sync.lean import without

with without("rich", "rich.traceback", "better_exceptions", "colorama"):
    import structlog

FIELDS = frozenset(
    (
        "event",
        "level",
        "timestamp",
        "who",
        "failure",
        "reason",
        "status",
        "problem",
        "letters",
        "accepted",
        "refused",
        "unjudged",
        "pages",
        "version",
        "rest_s",
    )
)
_WORD = re.compile(r"[A-Za-z0-9_.:+-]{1,64}")


def only_allowed(
    _logger: object, _method: str, entry: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """Keep the listed fields, and of those the values that cannot tell a story."""
    return {k: v for k, v in entry.items() if k in FIELDS and _harmless(v)}


def _harmless(value: object) -> bool:
    if isinstance(value, str):
        return _WORD.fullmatch(value) is not None
    return value is None or isinstance(value, bool | int | float)


def logger(who: str, stream: TextIO | None = None) -> structlog.BoundLogger:
    """Make a logger for one part of the process. Writes to stdout."""
    bound: structlog.BoundLogger = structlog.wrap_logger(
        structlog.PrintLogger(stream or sys.stdout),
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            only_allowed,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.BoundLogger,
        who=who,
    )
    return bound
