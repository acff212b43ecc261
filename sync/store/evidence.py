"""Damaged stores that were set aside, and how many letters in them were never answered for.

A page that reads at all reads right: each carries a checksum under the key. So the count
is known or it is not; nothing is ever guessed from damaged pages.
"""

from pathlib import Path
from typing import NamedTuple

import sqlcipher3.dbapi2 as sqlcipher

from sync.store import wal

_UNSENT = "select count(*) from outbox where state = 'waiting'"


class SetAside(NamedTuple):
    """A damaged file, kept. `unsent` is None where the damage hides how many."""

    name: str
    unsent: int | None


def found(path: Path) -> list[Path]:
    """The damaged files that lie beside the store, the oldest first."""
    beside = path.parent.glob(f"{path.name}.damaged-*")
    return sorted(p for p in beside if not p.name.endswith(("-wal", "-shm")))


def remove(path: Path) -> list[str]:
    """Delete all of it, which may hold a day's list. Gives the names."""
    names = []
    for evidence in found(path):
        names.append(evidence.name)
        for part in (f"{evidence.name}-wal", f"{evidence.name}-shm", evidence.name):
            evidence.with_name(part).unlink(missing_ok=True)
    return names


def unsent(evidence: Path, key: bytes) -> int | None:
    """Count the letters that waited in it, writing nothing. None: the damage hides it."""
    if wal.is_damaged(evidence.with_name(f"{evidence.name}-wal")):
        return None
    try:
        raw = sqlcipher.connect(f"file:{evidence}?mode=ro", uri=True)
    except sqlcipher.Error:
        return None
    try:
        raw.execute("pragma cipher_log_level = none")
        raw.execute(f"pragma key = \"x'{key.hex()}'\"")
        return int(raw.execute(_UNSENT).fetchone()[0])
    except sqlcipher.Error:
        return None
    finally:
        raw.close()
