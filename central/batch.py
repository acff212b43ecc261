"""Reads the envelope of `POST /v1/records`; what is in its records is judged later, one by one.

A record nested beyond reason cannot even be skipped by the JSON reader. It must not take the
batch with it, so it is cut out first, and is then refused like any other nonsense.
"""

import re

import msgspec

from central.problems import Refused
from sync import wire

MAX_DEPTH = 64  # below the envelope; the wire's own records are three deep
_ENVELOPE = 2  # a record stands in the list, and the list in the batch
_PARTS = re.compile(rb'"(?:[^"\\]|\\.)*+"?|[\[{]|[\]}]', re.DOTALL)


class Batch(msgspec.Struct):
    """A batch as it comes: its length is judged apart, with a status of its own."""

    store: wire.Id
    records: list[msgspec.Raw]


def read_batch(body: bytes) -> Batch:
    """Raises Refused: 400 for what is no batch, 413 for one of too many records."""
    try:
        try:
            batch = msgspec.json.decode(body, type=Batch)
        except RecursionError:
            batch = msgspec.json.decode(without_the_deep(body), type=Batch)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Refused(400, "This is not a batch of records.") from None
    if len(batch.records) > wire.MAX_BATCH:
        raise Refused(413, f"At most {wire.MAX_BATCH} records.")
    return batch


def without_the_deep(body: bytes) -> bytes:
    """The same JSON, with `null` for each record that is nested deeper than `MAX_DEPTH`."""
    kept, end = [], 0
    depth = deepest = begin = 0
    for part in _PARTS.finditer(body):
        if part[0] in b"[{":
            depth += 1
            if depth == _ENVELOPE + 1:
                begin, deepest = part.start(), 0
            deepest = max(deepest, depth)
        elif part[0] in b"]}":
            if depth == _ENVELOPE + 1 and deepest > _ENVELOPE + MAX_DEPTH:
                kept += [body[end:begin], b"null"]
                end = part.end()
            depth -= 1
    return b"".join((*kept, body[end:]))
