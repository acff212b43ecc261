"""Loses the power under the real store again and again, and holds the books.

Run in a mount namespace of its own (`own_disk.in_private`). A kiosk writes and acknowledges, a
postman delivers to a real central on another disk; then the disk is cut off. Prints JSON.
"""

import argparse
import json
import os
import random
import select
import signal
import sqlite3
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

from central.ingest import Sender, ingest
from central.store import open_store as open_central
from sync import wire
from sync.store import Store, StoreError, open_store
from tests.demo.programs import output
from tests.faults.own_disk import OwnDisk
from tests.sync.given import KEY, answer, booking

# The store as it is, and three controls: the same store on settings that are not safe.
MODES = {
    "store": (),
    "wal-normal": ("pragma synchronous = normal",),
    "delete-full": ("pragma journal_mode = delete",),
    "off": ("pragma synchronous = off",),
}
CUTS_A_DISK = 25
LONGEST_S = 0.12
FIRST_WORD_S = 10.0
AT_THE_DOOR = 0.1  # the share of cuts that come while the store is being opened


@dataclass
class Books:
    """What was promised and what came of it. The last five are 0 where the promise holds."""

    mode: str
    cuts: int = 0
    acknowledged: int = 0
    delivered: int = 0
    sent_again: int = 0
    cuts_that_lost: int = 0
    lost: int = 0
    gaps: int = 0
    damaged: int = 0
    lost_at_central: int = 0
    duplicated: int = 0
    seconds: float = 0.0
    seed: int = 0


@dataclass
class HeadOffice:
    """A central on a disk that keeps its power, and what it has been handed."""

    folder: Path
    sender: Sender = field(init=False)

    def __post_init__(self) -> None:
        words = ["-m", "central", "demo-day", "--json", "--database", self.url]
        (made,) = output([*words, "--token-file", str(self.folder / "token")])
        self.sender = Sender(str(made["kiosk"]), str(made["site"]))

    @property
    def url(self) -> str:
        """Its database."""
        return f"sqlite:///{self.folder / 'central.db'}"

    def carry(self, store: Store, settled: Callable[[list[str]], list[str]]) -> int:
        """Deliver what waits; `settled` picks those whose receipt reaches the kiosk."""
        office, now, told = open_central(self.url), datetime.now(UTC), 0
        for stream in ("visits", "voices"):
            letters = store.outbox.waiting(stream, now=now)
            bodies = [letter.body.encode() for letter in letters]
            verdicts = ingest(office, self.sender, store.id, bodies, now).verdicts
            assert [v.verdict for v in verdicts] == ["accepted"] * len(letters), verdicts
            store.outbox.settle(settled([letter.id for letter in letters]), {}, now=now)
            told += len(letters)
        office.close()
        return told

    def ids(self) -> Counter[str]:
        """The id of every record it has of this kiosk, and how often."""
        with sqlite3.connect(self.folder / "central.db") as database:
            kiosk = (self.sender.kiosk,)
            return Counter(
                id for (id,) in database.execute("select id from records where kiosk = ?", kiosk)
            )

    def arrivals(self) -> Counter[str]:
        """How often each appointment was checked in."""
        with sqlite3.connect(self.folder / "central.db") as database:
            return Counter(
                a
                for (a,) in database.execute(
                    "select appointment_id from visits where kind = 'check_in' and kiosk = ?",
                    (self.sender.kiosk,),
                )
            )


class Proof:
    """One run of cuts in one mode."""

    def __init__(self, disk: OwnDisk, office: HeadOffice, books: Books) -> None:
        self._disk = disk
        self._path = disk.top / "kiosk.db"
        self._office = office
        self._books = books
        self._chance = random.Random(books.seed)
        self._promised: set[str] = set()  # acknowledged, on the present disk
        self._all_promised: set[str] = set()

    def run(self, cuts: int, losses: int) -> Books:
        """Cut so many times; every few a new disk, whose letters all have to arrive.

        A control ends sooner, once `losses` cuts have lost something.
        """
        began = time.monotonic()
        while self._books.cuts < cuts and self._books.cuts_that_lost < losses:
            if self._books.cuts % CUTS_A_DISK == 0:
                self._arrive()
                self._disk.format()
            self._cut()
        self._arrive()
        here = self._office.ids()
        self._books.lost_at_central = len(self._all_promised - here.keys())
        twice = here + self._office.arrivals()
        self._books.duplicated = sum(n - 1 for n in twice.values())
        self._books.seconds = round(time.monotonic() - began, 1)
        return self._books

    def _cut(self) -> None:
        reading, writing = os.pipe()
        kiosk = _fork(lambda: self._write(writing))
        postman = _fork(self._deliver) if self._books.mode == "store" else 0
        os.close(writing)
        heard = self._listen(reading)
        self._disk.cut_power()
        for child in filter(None, (kiosk, postman)):
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
        os.close(reading)
        self._disk.unmount()
        self._disk.mount()
        self._books.cuts += 1
        self._books.acknowledged += len(heard)
        self._promised |= heard
        self._look()

    def _listen(self, reading: int) -> set[str]:
        """Read what is acknowledged until the moment of the cut, and not after it."""
        early = self._chance.random() < AT_THE_DOOR
        moment = self._chance.uniform(0, LONGEST_S / 4 if early else LONGEST_S)
        if not early and not _ready(reading, FIRST_WORD_S):
            raise AssertionError("the kiosk acknowledged nothing")
        text, until = b"", time.monotonic() + moment
        while _ready(reading, until - time.monotonic()):
            if not (more := os.read(reading, 65536)):
                break
            text += more
        return {line.decode() for line in text.split(b"\n")[:-1]}

    def _write(self, acknowledge: int) -> None:
        """The kiosk: one patient after the other, each acknowledged once it is stored."""
        store = open_store(self._path, KEY)
        for statement in MODES[self._books.mode]:
            raw = store.outbox._vault._connection.connection.driver_connection
            assert raw is not None
            raw.execute(statement)
        run = self._books.cuts * 10_000
        for serial in range(10_000):
            now = datetime.now(UTC)
            if serial % 4:
                (written,) = store.check_in([booking(run + serial)], at=now, by="card")
            else:
                written = store.add(wire.Feedback, **answer())
            os.write(acknowledge, written.encode() + b"\n")

    def _deliver(self) -> None:
        """The postman, on the same file as the kiosk."""
        store = open_store(self._path, KEY)
        while True:
            self._office.carry(store, lambda ids: ids)
            store.tidy(datetime.now(UTC))
            select.select((), (), (), 0.02)

    def _look(self) -> None:
        """Open what the cut has left, and see whether every promise is in it."""
        try:
            store = open_store(self._path, KEY)
            with store.outbox._vault.reading() as connection:
                rows = connection.exec_driver_sql("select id, stream, seq from outbox").all()
        except StoreError:
            self._books.damaged += 1
            self._forget()
            return
        lost = self._promised - {id for id, _, _ in rows}
        self._books.lost += len(lost)
        self._books.cuts_that_lost += bool(lost)
        self._promised -= lost
        self._all_promised -= lost  # counted once
        numbers = sorted((stream, seq) for _, stream, seq in rows)
        expected = [
            (s, n + 1)
            for s, many in sorted(Counter(s for s, _ in numbers).items())
            for n in range(many)
        ]
        self._books.gaps += numbers != expected
        self._send_again(store)
        store.close()

    def _send_again(self, store: Store) -> None:
        """Deliver, but let some receipts be lost: those letters will be sent again."""

        def some(ids: list[str]) -> list[str]:
            kept = [id for id in ids if self._chance.random() < 0.5]
            self._books.sent_again += len(ids) - len(kept)
            return kept

        self._books.delivered += self._office.carry(store, some)

    def _arrive(self) -> None:
        """Let the last letters of this disk go."""
        if not self._path.exists():
            return
        store = open_store(self._path, KEY)
        while self._office.carry(store, lambda ids: ids):
            pass
        store.close()
        self._all_promised |= self._promised
        self._forget()

    def _forget(self) -> None:
        self._promised = set()


def _fork(work: Callable[[], None]) -> int:
    child = os.fork()
    if child == 0:
        _end(work)
    return child


def _end(work: Callable[[], None]) -> NoReturn:
    """The child's life: work until the disk is gone, and say nothing more."""
    try:
        work()
    except (StoreError, OSError):
        os._exit(0)
    finally:
        os._exit(1)


def _ready(reading: int, seconds: float) -> bool:
    return bool(select.select((reading,), (), (), max(0.0, seconds))[0])


def main() -> int:
    """Cut, and print the books as one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--mode", choices=MODES, default="store")
    parser.add_argument("--cuts", type=int, default=60)
    parser.add_argument("--losses", type=int, default=sys.maxsize, help="these are enough")
    parser.add_argument("--seed", type=int, default=20_261_123)
    options = parser.parse_args()
    books = Books(options.mode, seed=options.seed)
    with OwnDisk(options.folder, 64) as disk:
        Proof(disk, HeadOffice(options.folder), books).run(options.cuts, options.losses)
    print(json.dumps(asdict(books)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
