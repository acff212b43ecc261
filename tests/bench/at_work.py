"""A kiosk at work: its postman drains a full outbox to a real central, and slow cards are read."""

from __future__ import annotations

import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from central import devices
from hardware.virtual.desk import Lying, place, take
from sync import wire
from sync.store import open_store
from tests.bench.figures import CannotMeasure
from tests.bench.lobby import Lobby
from tests.bench.processes import ROOT, running, surroundings
from tests.bench.screen import Screen
from tests.bench.servers import SITE, central_on, furnished

LETTERS = 60_000  # more than drain while anything is measured
SLOW_CARD = "slow:1000"  # milliseconds a command: it is being read for six seconds
READING_S = 4.0
LEAST_DRAINED = 10_000
TURNING_S = 0.8


@dataclass(frozen=True)
class Work:
    """`free` is set while a card is being read and no screen is just turning.

    A screen that has just turned takes no touch for a quarter of a second, on purpose.
    """

    free: threading.Event
    postman: subprocess.Popen[bytes]


@contextmanager
def at_work(desk: Lobby, screen: Screen) -> Iterator[Work]:
    """The postman sends, and one slow card after the other is read."""
    ended, free = threading.Event(), threading.Event()

    def cards() -> None:
        while not ended.is_set():
            place(desk.reader, Lying(fault=SLOW_CARD))
            ended.wait(TURNING_S)
            free.set()
            ended.wait(READING_S)
            free.clear()
            ended.wait(TURNING_S)  # a press under way comes to its end
            take(desk.reader)
            ended.wait(TURNING_S)

    hand = threading.Thread(target=cards)
    hand.start()
    try:
        with running(desk.postman, surroundings(screen.name)) as postman:
            yield Work(free, postman)
    finally:
        ended.set()
        hand.join()


@contextmanager
def draining(desk: Lobby) -> Iterator[Callable[[], int]]:
    """A central that knows this kiosk, and an outbox full; yields how many have arrived.

    Raises `CannotMeasure` where too few did meanwhile, or all.
    """
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as folder:
        url = f"sqlite:///{Path(folder) / 'central.db'}"
        with furnished(url) as store, central_on(url) as central:
            token = "dev-at-work"
            with store.write() as transaction:
                kiosk = devices.add_kiosk(transaction, SITE.id, "at work", token, datetime.now(UTC))
            desk.points_at(central.url, token)
            _fill(desk)

            def arrived() -> int:
                with store.read() as transaction:
                    row = transaction.one(
                        "SELECT count(*) AS n FROM records WHERE kiosk = :k", k=kiosk
                    )
                return int(row.n) if row else 0

            yield arrived
            if not LEAST_DRAINED <= (count := arrived()) < LETTERS:
                raise CannotMeasure(f"{count} of {LETTERS} records drained meanwhile")


def _fill(desk: Lobby) -> None:
    store, now = open_store(desk.store, desk.key), datetime.now(UTC)
    for start in range(0, LETTERS, 500):
        bookings = [wire.Booking(f"a-{start + n}", date.today(), ()) for n in range(500)]
        store.check_in(bookings, at=now, by="card", card_family="egk")
    store.close()
