"""The stage: `python -m hardware.virtual`, virtual cards played on command.

First line out: {"ready": true, "socket": PATH}. Then a command a line in, a
{"done": COMMAND} or {"failed": REASON} a line out. End of stdin ends everything.

    {"insert": "egk", "fault": "yank:3", "serial": 2, "slot": 0}   {"remove": true, "slot": 0}
    {"kill_pcscd": true}    {"restart_pcscd": true, "readers": false}    {"run": ["program", ...]}
    {"heard": true}: the commands the last card of ours heard    {"quit": true}

Cards and faults: hardware/virtual/cards.py; the card "vicc" is Debian's own emulator.
"""

import argparse
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Protocol

import msgspec

from hardware.virtual import cards, desk, vicc
from hardware.virtual.namespace import CannotStage, Stage
from hardware.virtual.vpcd import PORT, Inserted

# pcscd asks this driver every 0.4 s whether a card is in: a quicker hand it does not see.
_SLOWEST_LOOK = 0.45


class Order(msgspec.Struct, omit_defaults=True, forbid_unknown_fields=True):
    """One command; exactly one of the verbs is set."""

    insert: str | None = None
    fault: str | None = None
    serial: int = 1
    slot: int = 0
    remove: bool = False
    kill_pcscd: bool = False
    restart_pcscd: bool = False
    readers: bool = True
    run: list[str] | None = None
    heard: bool = False
    quit: bool = False


class Theatre(Protocol):
    """Where cards are played."""

    def obey(self, order: Order) -> dict[str, Any]:
        """Do what is ordered; return what is to be told of it beside `done`."""

    def close(self) -> None:
        """Leave nothing behind."""


class VpcdTheatre:
    """A private pcscd and the cards in its two slots."""

    def __init__(self) -> None:
        self._stage = Stage()
        self._inserted: dict[int, Inserted] = {}
        self._pulled: dict[int, float] = {}
        self._played: dict[int, cards.Played] = {}
        self._strangers: dict[int, subprocess.Popen[bytes]] = {}
        self.socket = str(self._stage.socket)

    def obey(self, order: Order) -> dict[str, Any]:
        """Do what is ordered."""
        if order.insert:
            self._insert(order.insert, order)
        if order.remove:
            self._remove(order.slot)
        if order.kill_pcscd or order.restart_pcscd:
            self._stage.kill()
        if order.restart_pcscd:
            self._stage.start(order.readers)
        if order.run:
            self._stage.program(order.run)
        return {"apdus": self._heard(order.slot)} if order.heard else {}

    def close(self) -> None:
        """Pull all cards, end all programs."""
        for slot in {*self._inserted, *self._strangers}:
            self._remove(slot)
        self._stage.close()

    def _heard(self, slot: int) -> list[str]:
        """Return the commands of the card that was put in last. Raises `NoSuchCard`."""
        played = self._played.get(slot)
        if played is None:
            raise cards.NoSuchCard("no card of ours was in, and vicc does not say what it hears")
        return [apdu.hex().upper() for apdu in played.card.heard]

    def _insert(self, name: str, order: Order) -> None:
        self._remove(order.slot)
        self._played.pop(order.slot, None)
        if name == "vicc":
            self._strangers[order.slot] = self._stage.program(vicc.command(PORT + order.slot))
            return
        played = cards.play(name, order.fault, order.serial)
        self._played[order.slot] = played
        pulled = self._pulled.get(order.slot, -_SLOWEST_LOOK)
        time.sleep(max(0.0, pulled + _SLOWEST_LOOK - time.monotonic()))
        self._inserted[order.slot] = Inserted(played, port=PORT + order.slot)

    def _remove(self, slot: int) -> None:
        inserted = self._inserted.pop(slot, None)
        if inserted:
            inserted.pull()
            self._pulled[slot] = time.monotonic()
        stranger = self._strangers.pop(slot, None)
        if stranger:
            stranger.kill()
            stranger.wait()


class DeskTheatre:
    """The reader made of files."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        directory.mkdir(parents=True, exist_ok=True)
        desk.take(directory)

    def obey(self, order: Order) -> dict[str, Any]:
        """Put a card in or take it out; there is nothing else here."""
        if order.insert:
            cards.play(order.insert, order.fault, order.serial)
            desk.place(self._directory, desk.Lying(order.insert, order.fault, order.serial))
        elif order.remove:
            desk.take(self._directory)
        elif not order.quit:
            raise cards.NoSuchCard("a reader made of files can only insert and remove")
        return {}

    def close(self) -> None:
        """Take the card out."""
        desk.take(self._directory)


def say(line: dict[str, Any]) -> None:
    """Write one JSON line to stdout."""
    sys.stdout.buffer.write(msgspec.json.encode(line) + b"\n")
    sys.stdout.buffer.flush()


def perform(theatre: Theatre) -> None:
    """Obey until told to quit, or until stdin ends."""
    for line in sys.stdin.buffer:
        try:
            order = msgspec.json.decode(line, type=Order)
            say({"done": order, **theatre.obey(order)})
        except (msgspec.DecodeError, cards.NoSuchCard, CannotStage, OSError) as reason:
            say({"failed": str(reason)})
        else:
            if order.quit:
                break


def main() -> int:
    """Set the stage and perform; exit code 2 where there can be none."""
    parser = argparse.ArgumentParser(
        prog="python -m hardware.virtual",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--simulated", type=Path, metavar="DIR", help="use a reader made of files")
    directory = parser.parse_args().simulated
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        theatre: Theatre = DeskTheatre(directory) if directory else VpcdTheatre()
    except (CannotStage, OSError) as reason:
        say({"ready": False, "failed": str(reason)})
        return 2
    try:
        say({"ready": True, "socket": getattr(theatre, "socket", "")})
        perform(theatre)
    except KeyboardInterrupt:
        pass
    finally:
        theatre.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
