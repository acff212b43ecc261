"""What the postman must be told, and the times it keeps."""

from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from sync import wire


@dataclass(frozen=True)
class Pace:
    """Every time limit of the sync process, in seconds. Tests scale them down."""

    deadline: float = 20.0  # for a whole call: httpx's own limits are per read
    wait: float = 25.0  # how long central may hold a long poll
    grace: float = 5.0  # what a long poll may take beyond that
    answer: int = wire.MAX_BODY  # bytes
    first_rest: float = 1.0
    longest_rest: float = 300.0
    longest_retry_after: float = 900.0
    spacing: float = 1.0  # between two requests, whoever makes them, while one failed
    look: float = 0.2  # how often the outbox is looked at
    round: float = 30.0  # health is sent this often, and held letters looked at
    particulars: float = 900.0  # how often site and peppers are asked for


class BadSetting(Exception):
    """A setting that cannot work. The text is a sentence for IT, naming it and the next step.

    It never shows the setting itself: a proxy's address may hold a password.
    """


@dataclass(frozen=True)
class Settings:
    """Where central is, who we are, and what is shared with the kiosk.

    `token_file` holds a development token; None for a kiosk that has enrolled.
    """

    url: str
    token_file: Path | None
    store: Path
    key_file: Path
    hold: timedelta
    ca_file: Path | None = None
    proxy: str | None = None
    version: str = ""
    pace: Pace = field(default_factory=Pace)
