"""A copy of central's database while it works, checked, and the way back from it.

SQLite by its online backup, PostgreSQL by pg_dump and pg_restore. After a restore central is in
a new epoch, which has kiosks send again what the copy lacks.
"""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from central import epoch
from central.store import Store, StoreError, Transaction, open_store

PAGES = 2048  # at a time: 8 MiB, so that writers hardly wait
LEAP = 2**32  # more changes than there are between two backups
Tell = Callable[[int, int], None]


def backup(store: Store, path: Path, tell: Tell) -> None:
    """Copy the database into a new file of its owner's alone; checked, and on the disk.

    `tell` hears how many pages are copied, of how many. Raises StoreError.
    """
    if path.exists():
        raise StoreError(f"{path} is there already: a backup is never written over.")
    part = path.with_name(path.name + ".part")
    try:
        os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
        if store.dialect == "sqlite":
            _copy_sqlite(str(store.engine.url.database), part, tell)
        else:
            _run("pg_dump", store, "--format=custom", f"--file={part}")
            _run("pg_restore", None, "--list", str(part))
        with part.open("rb") as file:
            os.fsync(file.fileno())
        part.rename(path)
        _settle(path.parent)
    except (OSError, sqlite3.Error) as error:
        raise StoreError(f"The backup was not made ({type(error).__name__}).") from None
    finally:
        part.unlink(missing_ok=True)


def restore(path: Path, url: str) -> None:
    """Fill a database that is not there yet, or is empty. Raises StoreError.

    It has a new life only after `begin_anew`.
    """
    if not path.is_file():
        raise StoreError("There is no such backup.")
    if url.startswith("postgresql"):
        store = open_store(url)
        _run(
            "pg_restore", store, "--no-owner", "--exit-on-error", "--single-transaction", str(path)
        )
    else:
        _restore_sqlite(path, Path(url.removeprefix("sqlite:///")))
        store = open_store(url, create=False)
    try:
        from central.schema import migrate

        migrate(store)
    finally:
        store.close()


def begin_anew(transaction: Transaction) -> str:
    """Begin another epoch, sign everybody out at the desk; gives the epoch's name.

    Lists go on far beyond every version a kiosk may have seen: it takes the whole list then.
    """
    transaction.run("DELETE FROM staff_sessions")
    transaction.run(
        "UPDATE sites SET list_version = list_version + :leap, full_from = list_version + :leap",
        leap=LEAP,
    )
    return epoch.begin(transaction).name


def _copy_sqlite(source: str, target: Path, tell: Tell) -> None:
    def progress(_status: int, remaining: int, total: int) -> None:
        tell(total - remaining, total)

    with (
        closing(sqlite3.connect(source, isolation_level=None)) as one,
        closing(sqlite3.connect(target)) as other,
    ):
        one.execute("BEGIN")  # one moment: else each commit of another has the copy begin again
        one.execute("SELECT count(*) FROM sqlite_master").fetchone()
        one.backup(other, pages=PAGES, progress=progress)
        if other.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
            raise StoreError("The backup was not made: the database is damaged.")


def _restore_sqlite(path: Path, target: Path) -> None:
    if target.exists():
        raise StoreError(f"There is a database at {target} already: put it aside first.")
    part = target.with_name(target.name + ".part")
    try:
        with open(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            with path.open("rb") as kept:
                shutil.copyfileobj(kept, file)
            file.flush()
            os.fsync(file.fileno())
        with closing(sqlite3.connect(part)) as copy:
            if copy.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
                raise StoreError("This backup is damaged: take an older one.")
        part.rename(target)
        _settle(target.parent)
    except (OSError, sqlite3.Error):
        raise StoreError("This is no backup that can be read here.") from None
    finally:
        part.unlink(missing_ok=True)


def _settle(folder: Path) -> None:
    """Have a rename itself on the disk."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _run(program: str, store: Store | None, *arguments: str) -> None:
    """Run one of PostgreSQL's own programs; a password goes by the environment alone."""
    environment, where = dict(os.environ), []
    if store is not None:
        address = store.engine.url
        if address.password:
            environment["PGPASSWORD"] = str(address.password)
        plain = address.set(drivername="postgresql", password=None)
        where = [f"--dbname={plain.render_as_string()}"]
    try:
        done = subprocess.run(
            [program, *where, *arguments],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            check=False,
        )
    except FileNotFoundError:
        raise StoreError(f"{program} is not installed: add PostgreSQL's client.") from None
    if done.returncode:
        sys.stderr.write(f"{program} ended with {done.returncode}\n")
        raise StoreError(f"{program} failed: is it as new as the server, and the database empty?")
