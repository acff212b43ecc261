"""A batch of records and central's verdicts on them, and what else is said about a kiosk."""

from datetime import datetime
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from sync.wire.words import MAX_BATCH, Guard, Id, Stream


class Batch(msgspec.Struct, frozen=True):
    """`POST /v1/records`. Each record is judged for itself, so none is decoded here."""

    store: Id
    records: Annotated[list[msgspec.Raw], Meta(max_length=MAX_BATCH)]


class Verdict(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """What became of the record at `index` of the batch. `reason` never echoes it."""

    index: int
    verdict: Literal["accepted", "refused"]
    id: str | None = None
    reason: str | None = None


class Verdicts(msgspec.Struct, frozen=True):
    """One verdict for each record, in the order they were sent."""

    verdicts: list[Verdict]


class Health(msgspec.Struct, frozen=True, omit_defaults=True):
    """`PUT /v1/health`: how a kiosk is. `_s` are seconds, ages count back from now.

    `key_guard` is what guards its keys, None for a kiosk that does not say; `certificate_days`
    how long the certificate it sees central under is still good.
    """

    version: str
    reader: Literal["ready", "missing", "failing"]
    reader_name: str = ""
    screen: str = ""
    screen_age_s: float | None = None
    outbox: int = 0
    outbox_oldest_s: float | None = None
    refused: int = 0
    seq_floor: dict[Stream, int] = {}
    list_age_s: float | None = None
    clock_offset_s: float | None = None
    free_bytes: int | None = None
    last_error: str = ""
    key_guard: Guard | None = None
    certificate_days: float | None = None


class Problem(msgspec.Struct, frozen=True, omit_defaults=True):
    """RFC 9457. Never says what was sent."""

    type: str
    title: str
    status: int
    detail: str = ""
    server_time: datetime | None = None
