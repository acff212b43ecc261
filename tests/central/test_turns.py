"""Writers of one SQLite file take turns, and those that queue are made durable by one commit."""

import threading
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import closing
from pathlib import Path

import pytest

from central.store import Store, StoreError, open_store

pytestmark = pytest.mark.slow

PATIENCE = 10.0


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A file with a table whose second column must name a row by the time of the commit."""
    with closing(open_store(f"sqlite:///{tmp_path}/central.db")) as made:
        with made.write() as transaction:
            transaction.run(
                "CREATE TABLE notes (n INTEGER PRIMARY KEY,"
                " after INTEGER REFERENCES notes DEFERRABLE INITIALLY DEFERRED)"
            )
        yield made


class Line:
    """Writers that queue behind a first one, who works until it is let go."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._crowd = ThreadPoolExecutor(8)
        self._at_work, self._go = threading.Event(), threading.Event()
        self.writers: list[Future[None]] = [self._crowd.submit(self._first)]
        assert self._at_work.wait(PATIENCE)

    def _first(self) -> None:
        with self._store.write() as transaction:
            transaction.run("INSERT INTO notes (n) VALUES (0)")
            self._at_work.set()
            assert self._go.wait(PATIENCE)

    def join(self, n: int, after: int | None = None, *, fails: bool = False) -> None:
        """Let one more stand in line, and wait until it does."""

        def work() -> None:
            with self._store.write() as transaction:
                transaction.run(
                    "INSERT INTO notes (n, after) VALUES (:n, :after)", n=n, after=after
                )
                if fails:
                    raise ValueError(n)

        self.writers.append(self._crowd.submit(work))
        pause = threading.Event()
        while self._store._turns.waiting < len(self.writers) - 1:
            pause.wait(0.001)

    def end(self) -> list[BaseException | None]:
        """Let the first go on. Gives what each writer met, in the order they came."""
        self._go.set()
        wait(self.writers, PATIENCE)
        self._crowd.shutdown()
        return [writer.exception() for writer in self.writers]


def notes(store: Store) -> set[int]:
    with store.read() as transaction:
        return {row.n for row in transaction.rows("SELECT n FROM notes")}


def commits(store: Store) -> list[str]:
    """Every COMMIT that is said from now on."""
    said: list[str] = []
    with store.write() as transaction:
        driver = transaction._driver
    driver.set_trace_callback(lambda one: said.append(one) if one == "COMMIT" else None)
    return said


def test_writers_that_queue_share_one_commit(store: Store) -> None:
    said = commits(store)
    line = Line(store)
    for n in (1, 2, 3, 4):
        line.join(n)

    assert line.end() == [None] * 5
    assert said == ["COMMIT"]
    assert notes(store) == {0, 1, 2, 3, 4}


def test_a_writer_that_fails_takes_back_its_own_work_alone(store: Store) -> None:
    line = Line(store)
    line.join(1)
    line.join(2, fails=True)
    line.join(3)

    met = line.end()

    assert [type(one) for one in met] == [type(None), type(None), ValueError, type(None)]
    assert notes(store) == {0, 1, 3}


def test_where_the_commit_fails_every_writer_of_the_line_is_told(store: Store) -> None:
    with store.write() as transaction:
        driver = transaction._driver
    driver.execute("PRAGMA foreign_keys = ON")
    line = Line(store)
    line.join(1)
    line.join(2, after=99)  # nobody: seen at the commit

    assert [type(one) for one in line.end()] == [StoreError] * 3
    assert notes(store) == set()

    with store.write() as transaction:
        transaction.run("INSERT INTO notes (n) VALUES (7)")
    assert notes(store) == {7}


def test_the_log_is_carried_over_beside_the_writers_and_does_not_grow(
    store: Store, tmp_path: Path
) -> None:
    log, most = tmp_path / "central.db-wal", 0
    with store.write() as transaction:
        transaction.run("CREATE TABLE pages (page BLOB)")
    for _ in range(300):
        with store.write() as transaction:
            transaction.many("INSERT INTO pages VALUES (randomblob(4000))", [{}] * 25)
        store.tidy()
        most = max(most, log.stat().st_size)

    assert most < 8 * 1024 * 1024
