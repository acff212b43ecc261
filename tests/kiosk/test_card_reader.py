"""The hardware process under its keeper: real children, good ones and rude ones."""

import os
import pty
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hardware.events import (
    CardPlaced,
    CardRead,
    CardRemoved,
    CardUnreadable,
    Cause,
    CodeKind,
    CodeScanned,
    Event,
    ReaderFound,
    ReaderLost,
)
from hardware.virtual.desk import READER, Lying, place, take
from kiosk.card_reader import HARDWARE, WINDOW, CardReader, Patience
from kiosk.config import Scanner
from tests.kiosk import rude_child

USUAL = Patience()
QUICK = Patience(starting=8_000, silence=300, reading=400, restart=(10, 10, 10))
RUDE = (sys.executable, "-m", "tests.kiosk.rude_child")

Start = Callable[..., "Watched"]


class Watched:
    """A card reader and all that it told."""

    def __init__(self, qtbot: QtBot, reader: CardReader) -> None:
        self._qtbot = qtbot
        self.reader = reader
        self.told: list[Event] = []
        reader.happened.connect(self.told.append)
        reader.start()

    def until(self, *wanted: Event | type[Event], seconds: float = 15) -> None:
        """Wait until these have been told, in this order."""

        def came() -> bool:
            rest = iter(self.told)
            return all(any(_is(told, each) for told in rest) for each in wanted)

        self._qtbot.waitUntil(came, timeout=round(seconds * 1000))


def _is(told: Event, wanted: Event | type[Event]) -> bool:
    return isinstance(told, wanted) if isinstance(wanted, type) else told == wanted


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Start]:
    """Start keepers whose children end with the test."""
    started: list[CardReader] = []

    def starter(
        simulated: Path | None = None,
        command: tuple[str, ...] = HARDWARE,
        patience: Patience = USUAL,
        scanner: tuple[str, ...] = (),
        window: bool = False,
    ) -> Watched:
        reader = CardReader(
            simulated, scanner=scanner, window=window, command=command, patience=patience
        )
        started.append(reader)
        return Watched(qtbot, started[-1])

    yield starter
    for reader in started:
        reader.stop()


@pytest.mark.slow
def test_a_card_is_told_placed_read_and_removed(start: Start, tmp_path: Path) -> None:
    watched = start(tmp_path)
    watched.until(ReaderFound(READER))

    place(tmp_path, Lying())
    watched.until(CardPlaced(READER), CardRead)
    take(tmp_path)
    watched.until(CardRemoved(READER))

    assert watched.reader.state == "ready"


@pytest.mark.slow
def test_what_a_wedge_typed_comes_back_as_a_code(start: Start, tmp_path: Path) -> None:
    watched = start(tmp_path)
    watched.until(ReaderFound(READER))

    watched.reader.scan('quotes " and\nlines')
    watched.reader.scan("AULA:A1:7Q4M-K2XP")

    watched.until(
        CodeScanned(kind=CodeKind.UNKNOWN),
        CodeScanned(kind=CodeKind.BOOKING_CODE, value="7Q4MK2XP"),
    )


@pytest.mark.slow
def test_a_test_has_all_that_is_there_told_again(start: Start, tmp_path: Path) -> None:
    watched = start(tmp_path)
    watched.until(ReaderFound(READER))
    watched.told.clear()

    watched.reader.test()

    watched.until(ReaderFound(READER))


def test_a_scanner_of_the_settings_is_read_beside_the_cards(start: Start, tmp_path: Path) -> None:
    scanner, port = pty.openpty()
    settings = Scanner(serial=Path(os.ttyname(port)))
    place(tmp_path, Lying())
    watched = start(tmp_path, scanner=settings.words)
    watched.until(CardRead)

    os.write(scanner, b"AULA:A1:7Q4M-K2XP\r")

    watched.until(CodeScanned(kind=CodeKind.BOOKING_CODE, value="7Q4MK2XP"))
    for end in (scanner, port):
        os.close(end)


@pytest.mark.slow
def test_a_killed_child_is_replaced_and_reports_anew(start: Start, tmp_path: Path) -> None:
    place(tmp_path, Lying())
    watched = start(tmp_path)
    watched.until(CardRead)
    first = watched.reader.pid

    os.kill(first, signal.SIGKILL)

    watched.until(CardRead, CardRemoved(READER), ReaderFound(READER), CardPlaced(READER), CardRead)
    assert watched.reader.pid not in (0, first)


@pytest.mark.slow
def test_a_card_taken_while_the_child_is_dead_is_not_asked_for_for_ever(
    start: Start, tmp_path: Path
) -> None:
    place(tmp_path, Lying())
    watched = start(tmp_path)
    watched.until(CardRead)

    os.kill(watched.reader.pid, signal.SIGKILL)
    take(tmp_path)

    watched.until(CardRead, CardRemoved(READER), ReaderFound(READER))


@pytest.mark.slow
@pytest.mark.parametrize(
    "manner", ["nonsense", "stranger", "endless", "long", "silent", "dribbles"]
)
def test_a_child_that_cannot_be_understood_is_ended_and_replaced(start: Start, manner: str) -> None:
    watched = start(command=(*RUDE, manner), patience=QUICK)

    found = ReaderFound(rude_child.READER)
    watched.until(found, found, found)

    assert not any(isinstance(told, CardPlaced | CardRead) for told in watched.told)


@pytest.mark.slow
def test_a_reading_that_never_ends_is_too_slow_though_the_heart_beats(start: Start) -> None:
    watched = start(command=(*RUDE, "hangs"), patience=QUICK)

    watched.until(
        CardPlaced(rude_child.READER),
        CardUnreadable(rude_child.READER, cause=Cause.TOO_SLOW),
        ReaderFound(rude_child.READER),
    )


@pytest.mark.slow
def test_a_child_that_keeps_dying_means_that_there_is_no_reader(start: Start) -> None:
    watched = start(command=(*RUDE, "dies"), patience=QUICK)

    watched.until(ReaderLost())

    assert watched.reader.state == "failing"


def test_a_child_that_never_begins_is_tried_again(start: Start) -> None:
    watched = start(command=("/nonexistent/hardware",), patience=QUICK)

    watched.until(ReaderLost(), ReaderLost())


def test_a_keeper_that_was_stopped_starts_nothing_more(start: Start, qtbot: QtBot) -> None:
    watched = start(command=("/nonexistent/hardware",), patience=QUICK)
    watched.reader.stop()
    told = len(watched.told)

    with qtbot.assertNotEmitted(watched.reader.happened, wait=100):
        pass

    assert len(watched.told) == told


NO_READER = 'import sys; print(\'{"event":"ReaderLost"}\', flush=True); sys.stdin.read()'


@pytest.mark.slow
def test_a_barcode_window_is_ready_without_a_card_reader(start: Start) -> None:
    watched = start(command=(sys.executable, "-c", NO_READER), window=True)
    watched.until(ReaderFound(WINDOW))

    assert watched.reader.state == "ready"
    assert ReaderLost() not in watched.told


@pytest.mark.slow
def test_a_slot_without_a_card_reader_is_missing(start: Start) -> None:
    watched = start(command=(sys.executable, "-c", NO_READER))
    watched.until(ReaderLost())

    assert watched.reader.state == "missing"
