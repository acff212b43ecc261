"""An encrypted SQLite file: opened with a raw key, in WAL mode with every commit on disk.

What the two users of kiosk.db share lies here; what is in it, in outbox and day_list.
docs/decisions/0030 and 0031 say why it is as it is.
"""

import fcntl
import hmac
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from sync.store import schema

FILE_MODE = 0o660
BUSY_MS = 5000
CHECKPOINT_BYTES = 2 * 1024 * 1024
KEY_BYTES = 32


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


class Vault:
    """One connection to the file. It belongs to the thread that opened it."""

    def __init__(self, path: Path, engine: Engine) -> None:
        self.path = path
        self._engine = engine
        self._connection = engine.connect()
        self._inode = path.stat().st_ino

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Lend the connection for one SELECT. Raises `StoreError`."""
        with plainly(), self._connection.begin():
            yield self._connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Lend the connection for one transaction, on disk when the block ends.

        Raises `StoreError`; nothing of the block is stored then.
        """
        with plainly(), self._connection.begin():
            self._connection.exec_driver_sql("begin immediate")
            yield self._connection

    def changed(self) -> int:
        """Give a number that differs once another process has committed something."""
        with self.reading() as connection:
            return int(connection.exec_driver_sql("pragma data_version").scalar_one())

    def replaced(self) -> bool:
        """Say whether the file at the path is no longer the one that is open here."""
        try:
            return self.path.stat().st_ino != self._inode
        except FileNotFoundError:
            return True

    def checkpoint(self) -> bool:
        """Carry the log over into the file once it is large, and say whether it was.

        Write something then: the first write after it costs a second fsync, and no
        check-in should have to pay for that.
        """
        if _size(_beside(self.path, "-wal")) < CHECKPOINT_BYTES:
            return False
        with self.reading() as connection:
            connection.exec_driver_sql("pragma wal_checkpoint(passive)").all()
        return True

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()
        self._engine.dispose()


def open_vault(path: Path, key: bytes) -> Vault:
    """Open or make the file, prove the key and every page, and take the schema's steps.

    `key` is 32 raw bytes. Raises `WrongKey`, `Damaged`, `StoreFull`, `TooNew`, `StoreError`.
    """
    if len(key) != KEY_BYTES:
        raise WrongKey("the key of the store must be 32 bytes")
    with plainly(), _alone(path) as known_key:
        if not path.exists():
            known_key = _mark(key)
            _beside(path, ".key-mark").write_bytes(known_key)
            os.close(_shared(path))
        elif known_key and not hmac.compare_digest(known_key, _mark(key)):
            raise WrongKey("the store was made with another key")
        try:
            return _opened(path, key)
        except Damaged as error:
            if known_key:
                raise
            raise WrongKey("not the key of the store, or the store is damaged") from error


def set_aside(path: Path, utc: str) -> Path:
    """Move a damaged file out of the way as evidence, and say where it is now.

    `utc` goes into the name. For the kiosk's start alone: nobody else may have the file
    open for writing, and the postman notices that it was replaced.
    """
    evidence = _beside(path, f".damaged-{utc}")
    with _alone(path):
        for suffix in ("-wal", "-shm", ""):
            if (part := _beside(path, suffix)).exists():
                part.rename(_beside(evidence, suffix))
    return evidence


@contextmanager
def plainly() -> Iterator[None]:
    """Turn what the database driver raises into a `StoreError` that quotes nothing."""
    try:
        yield
    except DBAPIError as error:
        raise _translated(getattr(error.orig, "sqlite_errorcode", 0)) from None
    except OSError as error:
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


def _opened(path: Path, key: bytes) -> Vault:
    engine = create_engine(
        f"sqlite:///{path}", module=sqlcipher, poolclass=NullPool, hide_parameters=True
    )
    event.listen(engine, "connect", lambda raw, _: _prepare(raw, key))
    with plainly():
        vault = Vault(path, engine)
    try:
        _prove(vault)
    except StoreError:
        vault.close()
        raise
    return vault


def _prepare(raw: sqlcipher.Connection, key: bytes) -> None:
    raw.isolation_level = None  # transactions are begun by us, and by name
    raw.execute("pragma cipher_log_level = none")  # its own errors would go to stderr
    raw.execute(f"pragma key = \"x'{key.hex()}'\"")
    raw.execute(f"pragma busy_timeout = {BUSY_MS:d}")
    raw.execute("pragma journal_mode = wal")
    raw.execute("pragma synchronous = full")
    raw.execute("pragma wal_autocheckpoint = 0")  # see `Vault.checkpoint`


def _prove(vault: Vault) -> None:
    with vault.reading() as connection:
        mode = connection.exec_driver_sql("pragma journal_mode").scalar_one()
        synchronous = connection.exec_driver_sql("pragma synchronous").scalar_one()
        if (mode, synchronous) != ("wal", 2):
            raise StoreError("the store would not be safe in a power cut here")
        if connection.exec_driver_sql("pragma quick_check(1)").scalar_one() != "ok":
            raise Damaged("the store is damaged")
    with vault.writing() as connection:
        if schema.version(connection) > len(schema.STEPS):
            raise TooNew("the store was written by a later version of this program")
        schema.upgrade(connection)


@contextmanager
def _alone(path: Path) -> Iterator[bytes]:
    """Hold the door while opening, so that two processes never make the file at once.

    Lends the mark of the key the file was made with, b"" where there is none.
    """
    door = _beside(path, ".key-mark")
    with open(_shared(door), "rb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield file.read()


def _shared(path: Path) -> int:
    """Open or make a file that both users of the store may write, whatever the umask."""
    descriptor = os.open(path, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, FILE_MODE)
    if os.fstat(descriptor).st_uid == os.geteuid():
        os.fchmod(descriptor, FILE_MODE)
    return descriptor


def _mark(key: bytes) -> bytes:
    """Tell a wrong key from a damaged file: SQLCipher says the same for both."""
    return hmac.digest(key, b"aula key mark v1", "sha256")


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0
