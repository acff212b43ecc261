"""Cards that mean harm, through a real pcscd: each ends on its friendly event, in time.

Two at once, one in each reader. The next good card is read within two seconds of the
moment the bad one is gone, by the same process.
"""

import itertools
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from hardware.events import (
    CardPlaced,
    CardRead,
    CardRemoved,
    CardUnreadable,
    Cause,
    ReaderFound,
)
from hardware.iso7816 import MOST_APDUS
from hardware.virtual import namespace
from tests.hardware.hostile import HOSTILE, card
from tests.hardware.processes import PATIENCE, HardwareProcess, StageProcess

pytestmark = [
    pytest.mark.slow,
    pytest.mark.fault,
    pytest.mark.skipif(namespace.why_not() is not None, reason=f"stage: {namespace.why_not()}"),
]

NEXT_S = 2.0
ENDS_S = 9.0
GOOD = "egk"
READ = "read"
SOME_END = "unknown, damaged or empty, by what its noise happens to say"
EXPECTED: dict[str, str] = {
    **dict.fromkeys(HOSTILE, Cause.DAMAGED),
    "6982 to every read": Cause.LOCKED,
    "status 0000": Cause.UNKNOWN_CARD,
    "status FFFF": Cause.UNKNOWN_CARD,
    "noise for ever": SOME_END,
    "every application is there": READ,
    "answers of one byte": Cause.MUTE,
    "a bank card": Cause.BANK_CARD,
    "a passport": Cause.PASSPORT,
    "an identity card behind a PIN": Cause.LOCKED,
    "a memory card of a laundry": Cause.UNKNOWN_CARD,
    "an ATR of one byte": Cause.MUTE,
    "an ATR of 33 bytes of noise": Cause.MUTE,
    "an ATR of 65 bytes": Cause.MUTE,
    "an ATR that promises more than it has": Cause.MUTE,
    "egk/mute": Cause.MUTE,
    "egk/yank:0": Cause.REMOVED,
    "egk/yank:3": Cause.REMOVED,
    "egk/unknown": Cause.UNKNOWN_CARD,
    "egk/updating": Cause.UPDATING,
    "egk/contactless": Cause.USE_THE_SLOT,
    "egk/truncate": Cause.DAMAGED,
    "egk/zip-bomb": Cause.DAMAGED,
    "egk/xxe": Cause.DAMAGED,
    "egk/garbage": Cause.DAMAGED,
    "egk/endless": Cause.DAMAGED,
    "egk/echo": SOME_END,
    "egk/refuse": Cause.UNKNOWN_CARD,
    "egk/needs-power-cycle:2": READ,
    "at_ecard/bad-length": Cause.DAMAGED,
    "at_ecard/empty": Cause.EMPTY,
    "at_ecard/loop-6cxx": Cause.DAMAGED,
    "tw_nhi/garbage": Cause.DAMAGED,
    "tw_nhi/truncate": Cause.DAMAGED,
    "tw_nhi/erased": Cause.EMPTY,
    "th_id/loop-61xx": Cause.DAMAGED,
    "th_id/yank:2": Cause.REMOVED,
    "th_id/needs-power-cycle:3": READ,
    "my_mykad/loop-61xx": Cause.DAMAGED,
    "rs_rfzo/endless": Cause.DAMAGED,
    "fr_vitale/yank:1": Cause.REMOVED,
}


class Hand:
    """Puts cards into both readers of a stage, and hears what the process tells of them."""

    def __init__(self, stage: StageProcess, home: Path) -> None:
        path = home / "hand"
        self.present: set[str] = set()
        self.ends: dict[str, tuple[str, float]] = {}
        self._log = ""
        stage.order(run=[sys.executable, "-m", "tests.hardware.hostile", str(path)])
        self.process = HardwareProcess(socket=stage.socket)
        found = [self.process.wait_for(ReaderFound).reader for _ in range(2)]
        self.readers = sorted(found)
        self._door = socket.socket(socket.AF_UNIX)
        until = time.monotonic() + PATIENCE
        while self._door.connect_ex(str(path)) and time.monotonic() < until:
            threading.Event().wait(0.02)
        self._lines = self._door.makefile("rw", encoding="utf-8")

    def put(self, *names: str) -> float:
        """Put these cards in, slot by slot, "-" for none; return the time it was done."""
        self.ends.clear()
        for slot, name in enumerate(names):
            self._lines.write(f"{slot} {name}\n")
            self._lines.flush()
            assert self._lines.readline() == "ok\n"
        return time.monotonic()

    def hear(self, done: Callable[[], bool], seconds: float) -> None:
        """Take in what is told until this is so."""
        until = time.monotonic() + seconds
        while not done():
            match self.process.next(max(0.001, until - time.monotonic())):
                case CardPlaced(reader=reader):
                    self.present.add(reader)
                case CardRemoved(reader=reader):
                    self.present.discard(reader)
                case CardRead(reader=reader):
                    self.ends[reader] = (READ, time.monotonic())
                case CardUnreadable(reader=reader, cause=cause):
                    self.ends[reader] = (cause, time.monotonic())
                case None:
                    pytest.fail("the process ended")

    def close(self) -> str:
        """Let go of everything; return the process's log."""
        self._lines.close()
        self._door.close()
        if not self._log:
            self._log = self.process.close()
        return self._log


@dataclass
class Told:
    """How it went: what each card ended as, and how long the next good one took."""

    ends: dict[str, str] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    next_s: dict[str, float] = field(default_factory=dict)
    pids: set[int] = field(default_factory=set)
    log: str = ""


def read_two(hand: Hand, told: Told, names: tuple[str, ...]) -> None:
    """Put these cards in, hear their ends, take them out, and have good ones read after them."""
    began = hand.put(*names)
    hand.hear(lambda: len(hand.ends) == len(names), ENDS_S * len(names))
    for reader, name in zip(hand.readers, names, strict=False):
        told.ends[name] = hand.ends[reader][0]
        told.seconds[name] = hand.ends[reader][1] - began
    gone = hand.put(*("-" for _ in names))
    hand.hear(lambda: not hand.present, NEXT_S)
    hand.put(*(GOOD for _ in names))
    hand.hear(lambda: len(hand.ends) == len(names), PATIENCE)
    for reader, name in zip(hand.readers, names, strict=False):
        assert hand.ends[reader][0] == READ
        told.next_s[name] = hand.ends[reader][1] - gone
    hand.put(*("-" for _ in names))
    hand.hear(lambda: not hand.present, NEXT_S)
    told.pids.add(hand.process.process.pid)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    """All of them, one pair after the other, at one process."""
    told = Told()
    with ExitStack() as things:
        stage = StageProcess()
        things.callback(stage.close)
        hand = Hand(stage, tmp_path_factory.mktemp("hand"))
        things.callback(hand.close)
        for pair in pairs(list(EXPECTED)):
            read_two(hand, told, pair)
        told.log = hand.close()
    return told


def pairs(names: list[str]) -> Iterator[tuple[str, ...]]:
    """Give them two by two."""
    return (tuple(names[at : at + 2]) for at in range(0, len(names), 2))


@pytest.mark.parametrize("name", EXPECTED)
def test_it_ends_on_its_friendly_event_and_the_next_card_is_read(told: Told, name: str) -> None:
    right = EXPECTED[name]
    ends = (Cause.UNKNOWN_CARD, Cause.DAMAGED, Cause.EMPTY) if right is SOME_END else (right,)
    assert told.ends[name] in ends
    assert told.seconds[name] < ENDS_S
    assert told.next_s[name] < NEXT_S


def test_one_process_reads_them_all_and_none_takes_it_by_surprise(told: Told) -> None:
    assert len(EXPECTED) >= 30
    assert len(told.pids) == 1
    assert "watch_failed" not in told.log
    assert told.log.count("card_unreadable") == sum(end != READ for end in EXPECTED.values())


def test_nothing_of_a_person_is_said_of_any_of_them(told: Told) -> None:
    for marker in ("Erika", "Beispiel", "A00000001", "19800229"):
        assert marker not in told.log


@pytest.mark.parametrize("name", ["61FF for ever, with nothing", "6C05 for ever"])
def test_whoever_follows_without_counting_never_comes_back(name: str) -> None:
    """The control: what the limits are for."""
    played = card(name)
    following = itertools.takewhile(
        lambda answer: answer[-2] in (0x61, 0x6C),
        (played.card.transmit(b"\0\xc0\0\0\0") for _ in itertools.count()),
    )
    assert len(list(itertools.islice(following, 10 * MOST_APDUS))) == 10 * MOST_APDUS
