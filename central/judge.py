"""Judges each record of a batch for itself (pure): taken in, or refused with a fixed reason.

A reason names the field and the rule, never what was sent.
"""

import hashlib
import re

import msgspec

from sync import wire

MAX_SEQUENCE = 2**53 - 1
CONFLICT = "conflict"
NOT_UNDERSTOOD = "record: not understood"

_RULES = {
    "kind": "kind: not one of the known kinds",
    "id": "id: a lower-case UUID",
    "seq": "seq: whole number from 1",
    "at": "at: RFC 3339 time with its zone",
    "hour": "hour: RFC 3339 time with its zone",
    "appointment_id": "appointment_id: 1 to 64 characters",
    "by": "by: card, code or typed",
    "card_family": "card_family: 1 to 64 characters",
    "cause": "cause: not one of the known causes",
    "screen": "screen: 1 to 64 characters",
    "family": "family: 1 to 64 characters",
    "first_try": "first_try: whole number from 0",
    "retries": "retries: whole number from 0",
    "failures": "failures: whole numbers from 0 by cause",
    "p50_s": "p50_s: number from 0",
    "p95_s": "p95_s: number from 0",
    "local_date": "local_date: a date",
    "local_hour": "local_hour: whole number 0 to 23",
    "clock_trusted": "clock_trusted: true or false",
    "score": "score: whole number 0 to 10",
    "language": "language: two lower-case letters",
    "place": "place: 1 to 64 characters",
    "visit_nonce": "visit_nonce: 1 to 64 characters",
    "replaces": "replaces: the id of another answer",
    "marks": "marks: burst, run or repeat",
    "feedback_id": "feedback_id: the id of an answer",
    "topics": "topics: at most 16, each 1 to 64 characters",
    "redacted": "redacted: true or false",
    "text": f"text: a sealed box of at most {wire.MAX_SEALED} bytes, and its kid",
    "phone": "phone: a sealed box, and its kid",
    "consent_text_version": "consent_text_version: 1 to 64 characters",
}
_MISSING = re.compile(r"missing required field `(\w+)`$")
_AT = re.compile(r" - at `(?:key in )?\$\.(\w+)")

_records: msgspec.json.Decoder[wire.AnyRecord] = msgspec.json.Decoder(wire.AnyRecord)
_deterministic = msgspec.json.Encoder(order="deterministic").encode


class Fine(msgspec.Struct, frozen=True, gc=False):
    """A record that keeps the rules, with the hash a repeat is known by."""

    index: int
    record: wire.AnyRecord
    hash: str


class Bad(msgspec.Struct, frozen=True, gc=False):
    """A record that does not. `id` and `seq` are there where they could be read."""

    index: int
    reason: str
    id: str | None = None
    seq: int | None = None
    stream: wire.Stream | None = None


class _Envelope(msgspec.Struct):
    """As much of a bad record as is needed to answer for it."""

    id: str | None = None
    seq: int | None = None
    kind: str | None = None


def judge(index: int, raw: bytes) -> Fine | Bad:
    """Hold one record, as it came, against the wire's rules."""
    try:
        record = _records.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        return _bad(index, raw, _reason(error))
    broken = _broken(record, raw)
    if broken is not None:
        return _bad(index, raw, _RULES[broken])
    return Fine(index, record, fingerprint(record))


def fingerprint(record: wire.AnyRecord) -> str:
    """SHA-256 of the record, the same however it was spaced and ordered.

    Without `seq` for the voices: a hash that held it would give the order away.
    """
    if wire.STREAM[type(record)] == "voices":
        record = msgspec.structs.replace(record, seq=1)
    return hashlib.sha256(_deterministic(record)).hexdigest()


def _reason(error: Exception) -> str:
    """The rule behind msgspec's message: its words could quote a value, ours cannot."""
    message = str(error)
    if missing := _MISSING.search(message):
        return f"{missing[1]}: missing"
    at = _AT.search(message)
    return _RULES.get(at[1], NOT_UNDERSTOOD) if at else NOT_UNDERSTOOD


def _broken(record: wire.AnyRecord, raw: bytes) -> str | None:
    """The field that breaks a rule the types cannot say."""
    if len(record.id) != 36:  # a pattern's `$` lets a line break through
        return "id"
    if record.seq > MAX_SEQUENCE:
        return "seq"
    if isinstance(record, wire.Feedback):
        if len(record.language) != 2:
            return "language"
        if record.replaces == record.id:
            return "replaces"
    return _with_nul(record) if rb"\u0000" in raw else None


def _with_nul(record: wire.AnyRecord) -> str | None:
    """A field that holds a NUL: no name does, and PostgreSQL keeps none."""
    for name in record.__struct_fields__:
        if rb"\u0000" in msgspec.json.encode(getattr(record, name)):
            return name
    return None


def _bad(index: int, raw: bytes, reason: str) -> Bad:
    try:
        seen = msgspec.json.decode(raw, type=_Envelope)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return Bad(index, reason)
    named = seen.id if seen.id is not None and _is_id(seen.id) else None
    return Bad(index, reason, named, _sequence(seen.seq), _stream(seen.kind))


def _is_id(text: str) -> bool:
    return len(text) == 36 and all(letter in "0123456789abcdef-" for letter in text)


def _sequence(seq: int | None) -> int | None:
    return seq if seq is not None and 1 <= seq <= MAX_SEQUENCE else None


def _stream(kind: str | None) -> wire.Stream | None:
    for record_type, stream in wire.STREAM.items():
        if record_type.__struct_config__.tag == kind:
            return stream
    return None
