"""Figure 1: reading an eGK in the hardware process, beside the bare exchange of its commands."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from hardware import families
from hardware.events import CardPlaced, CardRead, CardUnreadable, decode
from hardware.iso7816 import Card
from hardware.virtual import cards
from hardware.virtual.t0 import protocol
from tests.bench.figures import CannotMeasure, Figure, against, interleaved
from tests.bench.minimal import minimal
from tests.bench.processes import surroundings

MORE_APDUS = 3
BUSY_READS = 50


def our_commands(name: str = "egk") -> int:
    """How many commands our reading sends to the family's card."""
    virtual = cards.play(name).card
    card = Card(virtual.transmit, protocol=protocol(virtual.atr))
    families.read(card, date.today(), virtual.atr)
    return len(virtual.heard)


class Talk:
    """A program that answers lines with lines, on the reader of the stage.

    One that never `listens` to its stdin is ended by a signal.
    """

    def __init__(
        self,
        program: list[str],
        socket: str = "",
        log: Path | None = None,
        *,
        listens: bool = True,
    ) -> None:
        self.listens = listens
        env = surroundings("") | ({"PCSCLITE_CSOCK_NAME": socket} if socket else {})
        self.process = subprocess.Popen(
            [sys.executable, "-m", *program],
            env=env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log.open("wb") if log else subprocess.DEVNULL,
        )

    def say(self, line: str) -> None:
        """Send one line."""
        assert self.process.stdin
        self.process.stdin.write(f"{line}\n".encode())
        self.process.stdin.flush()

    def hear(self) -> bytes:
        """The next line."""
        assert self.process.stdout
        line = self.process.stdout.readline()
        if not line:
            raise CannotMeasure(f"{self.process.args!r} ended in the middle")
        return line

    def end(self) -> None:
        """Close its stdin, which ends most, and end the others by a signal."""
        if not self.listens:
            self.process.kill()
        self.process.communicate(timeout=10)


@contextmanager
def talking(
    program: list[str], socket: str = "", log: Path | None = None, *, listens: bool = True
) -> Iterator[Talk]:
    """Start such a program, its log going to a file, and end it."""
    talk = Talk(program, socket, log, listens=listens)
    try:
        yield talk
    finally:
        talk.end()


@contextmanager
def stage() -> Iterator[tuple[Talk, str]]:
    """A pcscd of our own with a virtual reader; yields it and its socket."""
    if os.geteuid() != 0:
        raise CannotMeasure("a real PC/SC stack of our own needs root: run it as root")
    with talking(["hardware.virtual"]) as theatre:
        ready: dict[str, Any] = json.loads(theatre.hear())
        if not ready["ready"]:
            raise CannotMeasure(f"no virtual reader: {ready['failed']}")
        yield theatre, ready["socket"]


def insert(theatre: Talk, fault: str | None, name: str = "egk") -> None:
    """Put a card in (taking out one that is there)."""
    for order in ({"remove": True}, {"insert": name, "fault": fault}):
        theatre.say(json.dumps(order))
        theatre.hear()


def outcome(hand: Talk) -> None:
    """Wait until the hardware process has read the card."""
    while True:
        match decode(hand.hear()):
            case CardRead():
                return
            case CardUnreadable(cause=cause):
                raise CannotMeasure(f"the virtual card was unreadable: {cause}")


def read_by_us(hand: Talk) -> float:
    """Milliseconds from the first word about the card, before connecting, to the CardRead line."""
    hand.say("read")
    while not isinstance(decode(hand.hear()), CardPlaced):
        continue
    began = time.perf_counter()
    outcome(hand)
    return (time.perf_counter() - began) * 1000


def read_raw(raw: Talk, key: str = "ms") -> float:
    """What the bare exchange takes."""
    raw.say("go")
    return float(json.loads(raw.hear())[key])


def fresh(raw: Talk, read: Callable[[], float]) -> Callable[[], float]:
    """Read a card that was reset, as one just put in is."""

    def once() -> float:
        raw.say("reset")
        raw.hear()
        return read()

    return once


def worked_by_us(hand: Talk, log: Path) -> Callable[[], float]:
    """CPU milliseconds of one reading, connect to CardRead line, as the process's log tells.

    Only the log's new line is looked at: what we do between readings costs them their caches.
    """
    end = log.stat().st_size

    def once() -> float:
        nonlocal end
        read_by_us(hand)
        line = b""
        while not line.endswith(b"\n"):  # it follows the event
            with log.open("rb") as file:
                file.seek(end)
                line = file.readline()
        end += len(line)
        return float(json.loads(line)["cpu_us"]) / 1000

    return once


def busy(read: Callable[[], float]) -> Callable[[], float]:
    """The average over a good many readings."""
    return lambda: statistics.fmean(read() for _ in range(BUSY_READS))


def paced_reads(raw: Talk, hand: Talk) -> dict[str, float]:
    """How long reading the card that is in takes both, in milliseconds."""
    return interleaved(
        {
            "raw": fresh(raw, lambda: read_raw(raw)),
            "ours": fresh(raw, lambda: read_by_us(hand)),
        }
    )


def busy_reads(raw: Talk, hand: Talk, log: Path) -> dict[str, float]:
    """How much CPU reading the card that is in costs both, in milliseconds."""
    return interleaved(
        {
            "raw": busy(fresh(raw, lambda: read_raw(raw, "cpu_ms"))),
            "ours": busy(fresh(raw, worked_by_us(hand, log))),
        }
    )


def measure() -> dict[str, Figure]:
    """Both on the same virtual card: at a real card's pace, then as fast as it goes."""
    fewest = minimal("egk")
    with (
        tempfile.TemporaryDirectory() as folder,
        stage() as (theatre, socket),
        talking(["tests.bench.raw_card"], socket) as raw,
        talking(["hardware"], socket, log := Path(folder) / "hardware.log") as hand,
    ):
        raw.say(json.dumps(fewest))
        insert(theatre, "pace")
        outcome(hand)
        paced = paced_reads(raw, hand)
        insert(theatre, None)
        outcome(hand)
        cpu = busy_reads(raw, hand, log)
    ours, least = float(our_commands()), float(len(fewest))
    return {
        "card": against(paced["ours"], paced["raw"], 1.10),
        "card_cpu": against(cpu["ours"], cpu["raw"], 5.0),
        "card_apdus": Figure(ours - least, MORE_APDUS, ours, least, "apdus"),
    }
