"""What can go wrong with kiosk.db, by name, and never a word of what was to be stored."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import DBAPIError


class StoreError(Exception):
    """The store cannot do it. Never says what was to be stored."""


class WrongKey(StoreError):
    """The file is whole and this is not its key."""


class Damaged(StoreError):
    """What is on the disk is not what was written. See `set_aside`."""


class StoreFull(StoreError):
    """No room left on the disk: nothing was stored."""


class StoreBusy(StoreError):
    """Somebody else held the file for more than five seconds: nothing was stored."""


class TooNew(StoreError):
    """A later version of this program wrote the file."""


@contextmanager
def plainly() -> Iterator[None]:
    """Turn what the database driver raises into a `StoreError` that quotes nothing."""
    try:
        yield
    except DBAPIError as error:
        raise _translated(getattr(error.orig, "sqlite_errorcode", 0)) from None
    except sqlcipher.Error as error:
        raise _translated(getattr(error, "sqlite_errorcode", 0)) from None
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise StoreFull("no room left on the disk") from None
        raise StoreError(f"the store cannot be opened: {os.strerror(error.errno or 0)}") from None


def _translated(code: int) -> StoreError:
    match code & 0xFF:
        case sqlite3.SQLITE_FULL:
            return StoreFull("no room left on the disk")
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return Damaged("the store is damaged")
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return StoreBusy("the store is held by somebody else")
        case _:
            return StoreError(f"the store failed, SQLite error {code}")
