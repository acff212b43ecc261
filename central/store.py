"""Central's database: SQLite by default, PostgreSQL where more than one process serves.

Statements are plain SQL that both understand; where they differ, `Store.dialect`
says which is spoken. Everything else of SQLAlchemy stays in this file.
"""

import os
import select
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event, exc
from sqlalchemy.engine import Connection, Engine

from central.statements import Row, Transaction
from central.turns import Turns

BUSY_MS = 10_000
POOL = 16
CHECKPOINT_BYTES = 4 * 1024 * 1024
CHECKPOINT_PAGES = 16_000  # where `Store.tidy` did not: 64 MiB of log
CACHE_KIB = 8192

__all__ = ["Row", "Store", "StoreError", "Transaction"]


class StoreError(Exception):
    """The database cannot be used. The sentence is for people and shows no secret."""


class Behind(StoreError):
    """The database's tables are not those of this version."""


class Store:
    """A database and its connections. Usable from several threads at once."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._turns = Turns(engine.raw_connection)
        self.dialect = engine.dialect.name
        self._driver_error: type[Exception] = engine.dialect.loaded_dbapi.Error

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """A transaction that only looks. Raises StoreError where the database is away.

        PostgreSQL shows every statement what was committed before it, in a transaction or
        not, so there is none to begin and end. SQLite shows one moment.
        """
        with self._lent() as driver:
            if self.dialect == "sqlite":
                with _transaction(driver, "BEGIN"):
                    yield Transaction(driver, self.dialect)
            else:
                yield Transaction(driver, self.dialect)

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """A transaction that is durable once the block ends without an error.

        SQLite has one writer: they queue here rather than at its busy timer.
        """
        if self.dialect == "sqlite":
            with self._plainly(), self._turns.take() as driver:
                yield Transaction(driver, self.dialect)
        else:
            with self._lent() as driver, _transaction(driver, "BEGIN"):
                yield Transaction(driver, self.dialect)

    def tidy(self) -> None:
        """Carry SQLite's log over into the file once it is large, so that no commit has to.

        The bulk of it beside the writers; the rest while they wait, or the log would never
        be empty, and grow. Raises StoreError.
        """
        if self.dialect != "sqlite" or self._log_bytes() < CHECKPOINT_BYTES:
            return
        for apart in (nullcontext(), self._turns.alone()):
            with self._lent() as driver, apart:
                driver.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def _log_bytes(self) -> int:
        log = Path(f"{self._engine.url.database}-wal")
        return log.stat().st_size if log.exists() else 0

    @contextmanager
    def _lent(self) -> Iterator[Any]:
        """A connection of the driver's own, from SQLAlchemy's pool. Raises StoreError."""
        with self._plainly():
            lent = self._engine.raw_connection()
            try:
                yield lent.driver_connection
            finally:
                lent.close()

    @contextmanager
    def _plainly(self) -> Iterator[None]:
        """Say what the driver or the pool raises as a StoreError that tells no secret."""
        try:
            yield
        except (exc.DBAPIError, self._driver_error) as error:
            reason = type(getattr(error, "orig", None) or error).__name__
            raise StoreError(f"The database did not do what it was asked ({reason}).") from error

    @property
    def engine(self) -> Engine:
        """For the migrations alone, which are one transaction."""
        if self.dialect == "sqlite":
            return self._engine
        return self._engine.execution_options(isolation_level="READ COMMITTED")

    def close(self) -> None:
        """Let go of every connection."""
        self._engine.dispose()


@contextmanager
def _transaction(driver: Any, begin: str) -> Iterator[None]:  # noqa: ANN401 - the driver's own
    """What it holds when the block fails, the pool rolls back as it takes the driver back."""
    driver.execute(begin)
    yield
    driver.execute("COMMIT")


def open_store(url: str, *, create: bool = True) -> Store:
    """Open `sqlite:////path` or `postgresql+psycopg://...`; no table is made in it.

    An SQLite file that is missing is made if `create` says so, and is its owner's alone.
    Raises StoreError with a plain sentence when the address cannot be used.
    """
    try:
        engine = _engine(sa.make_url(url), create)
    except (exc.ArgumentError, ValueError):
        raise StoreError(
            "The database address is not understood: "
            "write sqlite:////path/to/file or postgresql+psycopg://user@host/name."
        ) from None
    _try_out(engine)
    return Store(engine)


def _engine(address: sa.URL, create: bool) -> Engine:
    if address.drivername in ("sqlite", "sqlite+pysqlite"):
        return _sqlite(address, create)
    if address.drivername == "postgresql+psycopg":
        engine = sa.create_engine(
            address,
            pool_size=POOL,
            max_overflow=POOL,
            pool_use_lifo=True,
            hide_parameters=True,
            isolation_level="AUTOCOMMIT",  # `Store.write` begins and ends by itself
        )
        event.listen(engine, "checkout", _look_at)
        return engine
    raise StoreError("Only sqlite:// and postgresql+psycopg:// databases are served.")


def _look_at(connection: Any, _record: object, _proxy: object) -> None:  # noqa: ANN401
    """Take no connection that the server has ended: it has something to say, unasked.

    As good as asking the server whether it is there, and a tenth of the work.
    """
    line = select.poll()
    line.register(connection.fileno(), select.POLLIN)
    if line.poll(0):
        raise exc.DisconnectionError


def _sqlite(address: sa.URL, create: bool) -> Engine:
    if not address.database or address.database == ":memory:":
        raise StoreError("An SQLite database needs a file: sqlite:////path/to/file.")
    if address.query:
        raise StoreError("An SQLite address takes no options: leave away what follows the ?.")
    engine = sa.create_engine(
        address,
        poolclass=sa.QueuePool,
        pool_size=POOL,
        max_overflow=POOL,
        hide_parameters=True,
        connect_args={"check_same_thread": False, "isolation_level": None},
    )
    event.listen(engine, "connect", _make_durable)
    event.listen(engine, "begin", _begin)
    _find(Path(address.database), create)
    return engine


def _find(path: Path, create: bool) -> None:
    """See that the file is there. SQLite would make it as readable as the umask lets it."""
    if path.exists():
        return
    if not create:
        raise StoreError(f"There is no database at {path}: aula-central serve makes one.")
    with suppress(OSError):  # said by the first connection
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))


def _make_private(path: Path) -> None:
    """Take the file and its log from all but the owner: peppers and comments are in it.

    Not by opening them: closing a file would drop the locks SQLite holds on it.
    """
    for one in (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")):
        try:
            mode = one.stat().st_mode & 0o777
            if mode & 0o077:
                one.chmod(mode & 0o700)
        except FileNotFoundError:
            continue
        except OSError:
            raise StoreError(
                f"The database at {path} can be read by others: its owner must chmod it to 0600."
            ) from None


def _make_durable(connection: Any, _record: object) -> None:  # noqa: ANN401 - the driver's own
    """WAL + FULL: what was acknowledged survives a power cut (reliability.md 3.2)."""
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
    mode = cursor.execute("PRAGMA journal_mode = WAL").fetchone()
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}")
    cursor.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    cursor.close()
    if mode[0] != "wal":
        raise StoreError("The database's disk cannot keep a write-ahead log; use a local disk.")


def _begin(connection: Connection) -> None:
    """Take the write lock at once where it will be needed: a later upgrade could fail."""
    writes = connection.get_execution_options().get("aula_writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _try_out(engine: Engine) -> None:
    try:
        with engine.connect() as connection:
            connection.execute(sa.text("SELECT 1"))
            if engine.dialect.name == "sqlite":
                _make_private(Path(str(engine.url.database)))
    except exc.DBAPIError:
        engine.dispose()
        raise StoreError(
            f"The {engine.dialect.name} database cannot be opened: "
            "check that it exists, is running, and may be read and written."
        ) from None
    except BaseException:
        engine.dispose()
        raise


def schema_version(store: Store) -> str | None:
    """Which migration the tables are at, by one statement; None where there are none yet."""
    if not sa.inspect(store.engine).has_table("alembic_version"):
        return None
    with store.read() as transaction:
        row = transaction.one("SELECT version_num FROM alembic_version")
    return str(row[0]) if row else None


def instant(moment: datetime) -> str:
    """A moment as it is stored: RFC 3339 in UTC, so that text order is time order."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
