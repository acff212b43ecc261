"""Nothing of a person is in an exception, a log line, a trace or a masked line, come what may."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stderr
from pathlib import Path
from traceback import StackSummary, TracebackException

import pytest

from hardware import cli, events, families
from hardware.events import CardRead, CardUnreadable, CodeKind, CodeScanned, Event, Identifier
from hardware.guard import Guard
from hardware.person import CardHolder, Person
from hardware.reader import ReaderError, Seen
from hardware.trace import TracedService
from hardware.unreadable import Unreadable
from hardware.virtual import cards, desk
from hardware.virtual.files import everywhere
from hardware.watch import Watch
from tests.hardware.markers import (
    FAULTS,
    NEVER_READ,
    SERIALS,
    TODAY,
    found_in,
    markers,
    on,
    play,
)
from tests.hardware.processes import ROOT, HardwareProcess, StageProcess

PEOPLE = [name for name in cards.CARDS if name not in {"unknown", "egk-official"}]
OURS = str(ROOT / "hardware")
PLAYED = str(ROOT / "hardware" / "virtual")
GUARD = Guard(lambda _: None, seconds=60)


class HastyDesk(desk.Desk):
    """A reader made of files that never waits for another look."""

    def look(self, _: float | None = 0) -> dict[str, Seen]:
        return super().look(0)


@contextmanager
def piped_log() -> Iterator[int]:
    """Let the log go into a real pipe; give its other end."""
    outlet, inlet = os.pipe()
    os.set_blocking(outlet, False)
    with os.fdopen(inlet, "w") as stderr, redirect_stderr(stderr):
        yield outlet
    os.close(outlet)


def everything_said(error: BaseException) -> str:
    """An exception and all behind it: text, arguments, and each frame of ours with its locals."""
    said = []
    chain: list[BaseException | None] = [error]
    while chain:
        link = chain.pop()
        if link is None:
            continue
        chain += [link.__cause__, link.__context__]
        shown = TracebackException.from_exception(link, capture_locals=True)
        frames = [f for f in shown.stack if OURS in f.filename and PLAYED not in f.filename]
        said += [repr(link), str(link), repr(link.args), *shown.format_exception_only()]
        said += StackSummary.from_list(frames).format()
    return "\n".join(said)


def failure(name: str, fault: str) -> BaseException | None:
    """What reading such a card raises."""
    played = play(name, fault)
    try:
        if played:
            families.read(on(played), TODAY, played.card.atr)
    except (Unreadable, ReaderError) as error:
        return error
    return None


class Counter:
    """A hardware process at a desk, in this process: what it told and traced of each card."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._told: list[Event] = []
        self._lines: list[str] = []
        self._taking: threading.Timer | None = None
        traced = TracedService(HastyDesk(directory), self._write)
        self._watch = Watch(traced, self._told.append, GUARD, today=lambda: TODAY)

    def reading(self, name: str, fault: str) -> tuple[list[Event], list[str]]:
        """Read such a card to its good or bad end; give events and trace lines."""
        self._told.clear()
        self._lines.clear()
        if fault.startswith("silent"):  # it would wait for ever: somebody takes the card
            self._taking = threading.Timer(0.02, desk.take, [self._directory])
        desk.place(self._directory, desk.Lying(name, fault or None, SERIALS[name]))
        while not any(isinstance(event, CardRead | CardUnreadable) for event in self._told):
            self._watch.turn()
        if self._taking:
            self._taking.cancel()
            self._taking.join()
            self._taking = None
        return list(self._told), list(self._lines)

    def _write(self, line: dict[str, str | int]) -> None:
        self._lines.append(json.dumps(line))
        if "connect" in line and self._taking and not self._taking.is_alive():
            self._taking.start()


def shown_by_hand(event: Event) -> str:
    """What `aula card watch` and `aula card read` print of an event, the person masked."""
    shown = cli.masked_line(event, show=False)
    if isinstance(event, CardRead):
        shown += json.dumps(cli.card_object(event, show=False))
    if isinstance(event, CardUnreadable):
        shown += json.dumps(cli.unreadable_object(event)) + cli.report(event, "9.9")
    return shown


def test_the_people_carry_more_than_fifty_markers_and_a_card_line_has_them() -> None:
    """The control: what is looked for is there, and is found where it is."""
    planted = [(name, marker) for name in PEOPLE for marker in markers(name)]
    assert len({marker for _, marker in planted}) > 50
    found = set()
    for name in PEOPLE:
        played = play(name)
        assert played
        holder = families.read(on(played), TODAY, played.card.atr)
        line = events.encode(CardRead("R", holder=holder, ms=1)).decode()
        there = found_in(line, markers(name))
        assert len(there) >= 3, name
        assert NEVER_READ not in there
        found |= there
    assert len(found) > 50


@pytest.mark.slow
def test_what_must_never_be_read_is_on_the_cards() -> None:
    """The control of the traps: files nobody asks for say whose they are."""
    trapped = set()
    for name in PEOPLE:
        played = play(name)
        assert played
        for top in played.card.directories:
            for path in everywhere((top,)):
                bodies = b"".join(f.body for f in path[-1].elementary)
                if found_in(repr(bodies), [NEVER_READ]):
                    trapped.add(name)
    assert trapped >= {"egk", "be_eid", "th_id", "my_mykad", "it_ts_cns", "pt_cc", "rs_rfzo"}


@pytest.mark.slow
@pytest.mark.parametrize("name", cards.CARDS)
def test_no_failure_says_anything_of_a_person(name: str) -> None:
    wanted = markers(name)
    for fault in FAULTS:
        error = failure(name, fault)
        assert error is None or found_in(everything_said(error), wanted) == set(), fault


def test_an_exception_that_quotes_is_noticed() -> None:
    """The control: the same search finds a person in a text, an argument, and a frame."""
    wanted = markers("it_ts_cns")
    played = play("it_ts_cns", "")
    assert played
    holder = families.read(on(played), TODAY, played.card.atr)
    for quoting in (
        ValueError(holder.people[0].family_name),
        KeyError(holder.people[0].birth_date),
    ):
        assert found_in(everything_said(quoting), wanted)
    family = next(f for f in families.FAMILIES if f.name == "it_ts_cns")
    files = [b"000010" + holder.people[0].family_name.encode()]
    with pytest.raises(Unreadable) as unguarded:
        family.holder(tuple(files), TODAY)
    assert found_in(everything_said(unguarded.value), wanted)


@pytest.mark.slow
@pytest.mark.parametrize("name", cards.CARDS)
def test_no_line_says_anything_of_a_person(name: str, tmp_path: Path) -> None:
    wanted, counter = markers(name), Counter(tmp_path)
    for fault in ("", *FAULTS):
        if play(name, fault) is None:
            continue
        with piped_log() as log:
            told, traced = counter.reading(name, fault)
            logged = os.read(log, 1 << 16).decode()
        assert logged.count("\n") == sum(isinstance(e, CardRead | CardUnreadable) for e in told)
        for said in (logged, *map(repr, told), *traced, *map(shown_by_hand, told)):
            assert found_in(said, wanted) == set(), (fault, type(said))


def test_a_scan_is_neither_shown_nor_masked_too_little() -> None:
    holder = CardHolder("barcode", "FI", (Person((Identifier("urn:x", "SECRET"),), "", "", ""),))
    scans = [CodeScanned(kind=kind, holder=holder, value="SECRET") for kind in CodeKind]
    for scan in scans:
        assert found_in(repr(scan) + shown_by_hand(scan), ["SECRET"]) == set()
        assert found_in(events.encode(scan).decode(), ["SECRET"])


SAMPLE = ("", "truncate", "bad-length", "deactivated", "refuse")


def told_until_done(process: HardwareProcess) -> list[Event]:
    """What the hardware process told of the card that is in, up to the end of its reading."""
    told: list[Event] = []
    while not any(isinstance(event, CardRead | CardUnreadable) for event in told):
        event = process.next()
        assert event is not None
        told.append(event)
    return told


def held_in_one_line_only(told: list[Event], name: str) -> bool:
    """Whether a person is in the line made for it, and in no other."""
    lines = [(event, events.encode(event).decode()) for event in told]
    for event, line in lines:
        if not isinstance(event, CardRead):
            assert found_in(line, markers(name)) == set(), (name, event)
    return any(isinstance(e, CardRead) and found_in(line, markers(name)) for e, line in lines)


@pytest.mark.slow
def test_the_hardware_process_says_a_person_in_one_kind_of_line_only(
    start: Callable[..., HardwareProcess], tmp_path: Path
) -> None:
    process = start("--simulated", str(tmp_path))
    read = set()
    for name in PEOPLE:
        for fault in SAMPLE:
            if play(name, fault) is None:
                continue
            desk.place(tmp_path, desk.Lying(name, fault or None, SERIALS[name]))
            if held_in_one_line_only(told_until_done(process), name):
                read.add((name, fault))
    log = process.close()
    assert log.count("card_unreadable") >= len(PEOPLE)
    assert {name for name, fault in read if not fault} == set(PEOPLE)
    for name in PEOPLE:
        assert found_in(log, markers(name)) == set()


@pytest.mark.slow
def test_so_it_is_over_a_real_reader_service(
    stage: StageProcess, start: Callable[..., HardwareProcess]
) -> None:
    process = start(socket=stage.socket)
    for name in ("egk", "fr_vitale", "rs_rfzo"):
        for fault in ("", "truncate"):
            order = {"fault": fault} if fault else {}
            stage.order(insert=name, serial=SERIALS[name], **order)
            assert held_in_one_line_only(told_until_done(process), name) or fault
            stage.order(remove=True)
    log = process.close()
    assert log.count("card_read") + log.count("card_unreadable") >= 5  # the last may be under way
    for name in ("egk", "fr_vitale", "rs_rfzo"):
        assert found_in(log, markers(name)) == set()


@pytest.mark.slow
@pytest.mark.parametrize("fault", ["", "bad-length"])
@pytest.mark.parametrize("words", [["read"], ["read", "--json"], ["trace"]])
def test_nothing_personal_is_printed_by_hand(words: list[str], fault: str, tmp_path: Path) -> None:
    name = "fr_vitale"  # several people, text that is plain to read
    desk.place(tmp_path, desk.Lying(name, fault or None, SERIALS[name]))
    program = "import sys; from hardware import cli; sys.exit(cli.main(sys.argv[1:], '9.9'))"
    command = [sys.executable, "-c", program, *words, "--simulated", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.stdout
    assert found_in(done.stdout + done.stderr, markers(name)) == set()
