"""The small words records are made of, how many of each are too many, and how to count them."""

from datetime import datetime
from typing import Annotated, Literal

from msgspec import Meta

VERSION = "0.1.0"
"""Which Aula this is, kiosk and central alike: the version in pyproject.toml."""

MAX_BATCH = 500
MAX_BODY = 1024 * 1024
MAX_GRAPHEMES = 1000
MAX_SEALED = 65_536
"""Bytes of UTF-8 in a sealed text: a thousand characters of many marks each still fit."""

Id = Annotated[str, Meta(pattern=r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")]
Instant = Annotated[datetime, Meta(tz=True)]
Token = Annotated[str, Meta(min_length=1, max_length=64)]
Language = Annotated[str, Meta(pattern=r"^[a-z]{2}$")]
Score = Annotated[int, Meta(ge=0, le=10)]
Hour = Annotated[int, Meta(ge=0, le=23)]
Sequence = Annotated[int, Meta(ge=1)]

Guard = Literal["credential", "file"]
"""What guards the secret a kiosk's keys are sealed with: systemd, or a file of its owner alone."""
Purpose = Literal["comments", "callback"]
Stream = Literal["visits", "voices"]
Mark = Literal["burst", "run", "repeat"]
TurnedAwayCause = Literal[
    "no_booking",
    "too_early",
    "too_late",
    "other_day",
    "other_site",
    "cancelled",
    "unreadable",
    "unknown_card",
    "stale_list",
    "abandoned",
]
BookingStatus = Literal["booked", "arrived", "checked-in", "fulfilled", "cancelled", "noshow"]


def is_loopback(host: str | None) -> bool:
    """Whether a host's name or address (IPv6 with or without brackets) is this very machine."""
    import ipaddress

    try:
        return host == "localhost" or ipaddress.ip_address((host or "").strip("[]")).is_loopback
    except ValueError:
        return False


def graphemes(text: str) -> int:
    """Count the characters of a text as people do (UAX 29 extended grapheme clusters)."""
    import regex

    return len(regex.findall(r"\X", text))
