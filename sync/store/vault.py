"""An encrypted SQLite file: opened with a raw key, in WAL mode with every commit on disk.

What the two users of kiosk.db share lies here; what is in it, in outbox and day_list.
docs/decisions/0030 and 0031 say why it is as it is.
"""

import fcntl
import hmac
import os
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool

from sync.store import schema, wal
from sync.store.ballast import Ballast, is_full
from sync.store.errors import Damaged, StoreError, StoreFull, TooNew, WrongKey, plainly

T = TypeVar("T")
FILE_MODE = 0o660
BUSY_MS = 5000
CHECKPOINT_BYTES = 2 * 1024 * 1024
KEY_BYTES = 32


class Vault:
    """One connection to the file. It belongs to the thread that opened it."""

    def __init__(self, path: Path, engine: Engine, ballast: Ballast) -> None:
        self.path = path
        self.ballast = ballast
        self._engine = engine
        self._connection = engine.connect()
        self._driver: Any = self._connection.connection.driver_connection
        self._inode = path.stat().st_ino

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Lend the connection for one SELECT. Raises `StoreError`."""
        with plainly(), self._connection.begin():
            yield self._connection

    def rows(self, select: str, values: Sequence[object]) -> list[tuple[Any, ...]]:
        """Give what one SELECT finds, without SQLAlchemy's share. Raises `StoreError`."""
        with plainly():
            found: list[tuple[Any, ...]] = self._driver.execute(select, values).fetchall()
        return found

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Lend the connection for one transaction, on disk when the block ends.

        Raises `StoreError`; nothing of the block is stored then.
        """
        with _fullness_told(self.path), self._connection.begin():
            self._connection.exec_driver_sql("begin immediate")
            yield self._connection

    def durably(self, work: Callable[[Connection], T]) -> T:
        """Do `work` in one transaction, if need be in the room the ballast took.

        It is called a second time then, on a store as it was before. Raises `StoreError`.
        """
        try:
            with self.writing() as connection:
                return work(connection)
        except StoreFull:
            if not self.ballast.give_up():
                raise
        with self.writing() as connection:
            return work(connection)

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


def open_vault(path: Path, key: bytes, ballast: int = 0) -> Vault:
    """Open or make the file, prove the key and every page, and take the schema's steps.

    `key` is 32 raw bytes, `ballast` the size in bytes of what is kept for a full disk.
    Raises `WrongKey`, `Damaged`, `StoreFull`, `TooNew`, `StoreError`.
    """
    if len(key) != KEY_BYTES:
        raise WrongKey("the key of the store must be 32 bytes")
    with plainly():
        _ours_alone(path.parent)
        weight = Ballast(_beside(path, ".ballast"), ballast, _shared)
    try:
        return _unlocked(path, key, weight)
    except StoreFull:
        if not weight.give_up():
            raise
    return _unlocked(path, key, weight)


def _unlocked(path: Path, key: bytes, ballast: Ballast) -> Vault:
    with _fullness_told(path), _alone(path) as door:
        known_key = door.read()
        if len(known_key) != KEY_BYTES:
            known_key = b""  # none, or one that a power cut left half written
        if not path.exists():
            known_key = _leave_mark(path, key)
            os.close(_shared(path))
            _flush_folder(path.parent)
        elif known_key and not hmac.compare_digest(known_key, _mark(key)):
            raise WrongKey("the store was made with another key")
        try:
            vault = _opened(path, key, ballast)
        except Damaged as error:
            if known_key:
                raise
            raise WrongKey("not the key of the store, or the store is damaged") from error
        if not known_key:
            _leave_mark(path, key)
        return vault


@contextmanager
def _fullness_told(path: Path) -> Iterator[None]:
    """Like `plainly`; what fails on a full disk for no other reason is `StoreFull`.

    The log's index cannot grow then, and SQLite calls that an input or output error.
    """
    try:
        with plainly():
            yield
    except StoreError as error:
        if type(error) is StoreError and is_full(path.parent):
            raise StoreFull("no room left on the disk") from None
        raise


def _leave_mark(path: Path, key: bytes) -> bytes:
    """Write beside the store which key it has, for good."""
    descriptor = os.open(_beside(path, ".key-mark"), os.O_WRONLY | os.O_CLOEXEC)
    try:
        os.pwrite(descriptor, _mark(key), 0)
        os.ftruncate(descriptor, KEY_BYTES)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    return _mark(key)


def _flush_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _ours_alone(folder: Path) -> None:
    """Refuse a folder where anybody may put files in the place of ours."""
    mode = folder.stat().st_mode
    if mode & stat.S_IWOTH and not mode & stat.S_ISVTX:
        raise StoreError("others may write in the store's folder: chmod 2770 is right")


def set_aside(path: Path, utc: str) -> Path:
    """Move a damaged file out of the way as evidence, and say where it is now.

    `utc` goes into the name. For the kiosk's start alone: nobody else may have the file
    open for writing, and the postman notices that it was replaced.
    """
    evidence = _beside(path, f".damaged-{utc}")
    with plainly(), _alone(path):
        for suffix in ("-wal", "-shm", ""):
            if (part := _beside(path, suffix)).exists():
                part.rename(_beside(evidence, suffix))
        _flush_folder(path.parent)
    return evidence


def _opened(path: Path, key: bytes, ballast: Ballast) -> Vault:
    if wal.is_damaged(_beside(path, "-wal")):
        raise Damaged("the log of the store is damaged")
    engine = create_engine(
        f"sqlite:///{path}", module=sqlcipher, poolclass=NullPool, hide_parameters=True
    )
    event.listen(engine, "connect", lambda raw, _: _prepare(raw, key))
    with plainly():
        vault = Vault(path, engine, ballast)
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
        if not schema.readable(connection):
            raise TooNew("the store was written by a later version of this program")
        schema.upgrade(connection)


@contextmanager
def _alone(path: Path) -> Iterator[BinaryIO]:
    """Hold the door while opening, so that two processes never make the file at once.

    Lends the mark of the key the file was made with; empty where there is none.
    """
    door = _beside(path, ".key-mark")
    with open(_shared(door), "rb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield file


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
