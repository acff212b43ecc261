"""What the head of an answer says, and the connection it came by."""

import ssl
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any


def tag(headers: Mapping[str, str]) -> str:
    """The ETag, "" for none that can be sent back."""
    found = headers.get("ETag", "")
    return found if len(found) <= 128 and found.isascii() and found.isprintable() else ""


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Read Retry-After, as seconds or as a date by the answering clock."""
    text = headers.get("Retry-After", "")
    if text.isascii() and text.isdigit():
        return float(text[:9])
    then, here = moment(text), moment(headers.get("Date", "")) or datetime.now(UTC)
    return None if then is None else max(0.0, (then - here).total_seconds())


def moment(text: str) -> datetime | None:
    """Read a date of HTTP, None for what is none."""
    try:
        found = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def certificate_ends(extensions: Mapping[str, Any]) -> datetime | None:
    """When what the server showed ends; None where nothing was shown, or checked.

    `extensions` are those of a response: httpcore puts its stream there.
    """
    stream = extensions.get("network_stream")
    line = stream.get_extra_info("ssl_object") if stream else None
    shown = line.getpeercert() if line else None
    if not shown:
        return None
    return datetime.fromtimestamp(ssl.cert_time_to_seconds(shown["notAfter"]), UTC)
