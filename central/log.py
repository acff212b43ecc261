"""Central's log: JSON lines on stderr, made of fixed words, types and places only.

What a kiosk, a browser or the database said is never in it.
"""

import logging
import sys

import structlog

ALLOWED = frozenset({"event", "level", "timestamp", "reason", "where"})


def begin() -> None:
    """Set the log up for a serving process."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _only_allowed,
            structlog.processors.JSONRenderer(),
        ],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
    root = logging.getLogger()
    root.handlers = [_TypesOnly()]
    root.setLevel(logging.WARNING)


def error(event: str, *, reason: str, where: str = "") -> None:
    """Note that something failed: what in fixed words, the error's type, and a line of code."""
    structlog.get_logger().error(event, reason=reason, where=where)


def warning(event: str, *, reason: str = "") -> None:
    """Note something that is being dealt with."""
    structlog.get_logger().warning(event, reason=reason)


def _only_allowed(
    _logger: object, _method: str, fields: structlog.typing.EventDict
) -> structlog.typing.EventDict:
    return {name: value for name, value in fields.items() if name in ALLOWED}


class _TypesOnly(logging.Handler):
    """What libraries log, cut down to who it was and which error: their words may quote."""

    def emit(self, record: logging.LogRecord) -> None:
        kind = record.exc_info[0] if record.exc_info else None
        reason = kind.__name__ if kind else record.levelname.lower()
        error("a library complained", reason=reason, where=f"{record.name}:{record.lineno}")
