"""The writers of an SQLite file, which has one at a time: those that queue share one commit.

A commit waits for the disk. Who comes meanwhile stands in line; then the line works one after
the other, each in a savepoint of its own, and the last commits for all. docs/decisions/0045
"""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Protocol

MOST = 16  # in one commit, so that the first of them does not wait for ever


class Lent(Protocol):
    """A connection of a pool's, to be given back."""

    @property
    def driver_connection(self) -> Any:  # noqa: ANN401 - sqlite3's own
        """The driver's own connection."""

    def close(self) -> None:
        """Give it back."""


class _Round:
    """One transaction of the database, and who works in it."""

    def __init__(self, lent: Lent) -> None:
        self._lent = lent
        self.driver: Any = lent.driver_connection
        self.members = 0
        self.over = False
        self.ended = threading.Event()
        self.lost: sqlite3.Error | None = None

    def join(self) -> None:
        """Begin, or leave a mark to go back to. The first needs none: all of it is its own."""
        self.members += 1
        self.driver.execute("BEGIN IMMEDIATE" if self.members == 1 else "SAVEPOINT turn")

    def keep(self) -> None:
        """What a member did shall be stored."""
        if self.members > 1:
            self.driver.execute("RELEASE turn")

    def undo(self) -> None:
        """Take back what a member did. On a full disk SQLite may have taken back everything."""
        if self.members == 1:
            self.over = True
            return
        try:
            self.driver.execute("ROLLBACK TO turn")
            self.driver.execute("RELEASE turn")
        except sqlite3.Error as error:
            self.over, self.lost = True, error

    def end(self) -> None:
        """Make all of it durable, or nothing: the pool rolls back what is still open."""
        try:
            if not self.over:
                self.driver.execute("COMMIT")
        except sqlite3.Error as error:
            self.lost = error
        finally:
            self._lent.close()
            self.ended.set()


class Turns:
    """The line of writers. `borrow` gives a connection from the pool."""

    def __init__(self, borrow: Callable[[], Lent]) -> None:
        self._borrow = borrow
        self._turn = threading.Lock()
        self._count = threading.Lock()
        self._round: _Round | None = None
        self.waiting = 0

    @contextmanager
    def take(self) -> Iterator[Any]:
        """Lend the driver's connection for one writer's work; durable once the block has ended.

        Raises sqlite3.Error, also where another one's trouble took this one's work along.
        """
        self._step(+1)
        with self._turn:
            self._step(-1)
            mine = self._round = self._round or _Round(self._borrow())
            try:
                mine.join()
                yield mine.driver
                mine.keep()
            except BaseException:
                mine.undo()
                raise
            finally:
                if mine.over or not self.waiting or mine.members == MOST:
                    self._round = None
                    mine.end()
        mine.ended.wait()
        if mine.lost is not None:
            raise sqlite3.OperationalError("nothing was stored") from mine.lost

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Hold every writer up for the length of the block."""
        with self._turn:
            yield

    def _step(self, by: int) -> None:
        with self._count:
            self.waiting += by
