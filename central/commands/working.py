"""What the commands do alike: open the database, print a row, keep a secret in a file."""

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from central.audit import Actor
    from central.store import Store


@contextmanager
def opened(options: argparse.Namespace, fresh: bool = False) -> Iterator["Store"]:
    """The database of `--database`; `fresh` lets it be made. Raises StoreError."""
    from central.schema import require_current
    from central.store import open_store

    store = open_store(options.database, create=fresh)
    try:
        if not fresh:
            require_current(store)
        yield store
    finally:
        store.close()


def keep_secret(path: Path, secret: str) -> None:
    """Write a secret so that only its owner reads it. Raises StoreError."""
    from central.store import StoreError

    try:
        path.unlink(missing_ok=True)
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secret + "\n")
    except OSError:
        raise StoreError("The token file cannot be written: check its folder.") from None


def first_line() -> str:
    """What was typed, or piped in. Raises StoreError."""
    from central.store import StoreError

    try:
        return sys.stdin.buffer.readline().decode().rstrip("\r\n")
    except UnicodeDecodeError:
        raise StoreError("What came by stdin is not UTF-8.") from None


def say(words: str) -> None:
    """Print a line for people."""
    sys.stdout.write(words + "\n")


def show(row: object) -> None:
    """Print a row as one line of JSON."""
    say(msgspec.json.encode(row).decode())


def whoever_runs_this() -> "Actor":
    """Who the audit log says runs a command: the account on this machine, and from whose."""
    import pwd

    from central.audit import Actor

    try:
        name = pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        name = str(os.getuid())
    behind = os.environ.get("SUDO_USER", "")
    return Actor(f"os:{name}", f"console:{behind}" if behind else "console")
