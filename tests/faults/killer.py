"""Ends programs at random moments, as crashes and tired operators do, and restarts them."""

import os
import random
import signal
import threading
from pathlib import Path

from tests.demo.programs import Program
from tests.demo.town import Town

MEAN_GAP_S = 1.1
LONGEST_GAP_S = 4.0
VICTIMS = ("kiosk", "hardware", "sync", "central")


class Killer:
    """Kills until it has had enough. The kiosk is restarted by its visitor, the rest here.

    `start_s` is how long a kiosk takes to start here now: on a busy machine kills come
    more slowly, or they would all hit a kiosk that nobody has come to yet.
    """

    def __init__(self, town: Town, kills: int, seed: int, start_s: float) -> None:
        self._town = town
        self._gap_s = min(LONGEST_GAP_S, max(MEAN_GAP_S, start_s))
        self._left = kills
        self._random = random.Random(seed)
        self._enough = threading.Event()
        self._thread = threading.Thread(target=self._work, daemon=True)
        self.killed: dict[str, int] = dict.fromkeys(VICTIMS, 0)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    @property
    def done(self) -> bool:
        """Whether all kills have happened."""
        return self._left <= 0

    def stop(self) -> None:
        """Stop, and wait until everything that was ended runs again."""
        self._enough.set()
        self._thread.join()

    def _work(self) -> None:
        while self._left > 0 and not self._enough.wait(self._random.expovariate(1 / self._gap_s)):
            victim = VICTIMS[self._left % len(VICTIMS)]
            if self._kill(victim):
                self.killed[victim] += 1
                self._left -= 1

    def _kill(self, victim: str) -> bool:
        town = self._town
        if victim == "kiosk":
            return _end(town.kiosk.pid)
        if victim == "hardware":
            return _end(hardware_of(town.kiosk.pid))
        program = town.postman if victim == "sync" else town.central
        return _restart(program)


def _restart(program: Program) -> bool:
    killed = _end(program.pid)
    if killed:
        program.kill()
        program.start()
    return killed


def _end(pid: int) -> bool:
    if not pid:
        return False
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        return False
    return True


def hardware_of(kiosk: int) -> int:
    """The process id of the kiosk's hardware child, 0 where there is none now."""
    try:
        children = Path(f"/proc/{kiosk}/task/{kiosk}/children").read_text().split()
        mine = (c for c in children if b"hardware" in Path(f"/proc/{c}/cmdline").read_bytes())
        return int(next(mine, 0))
    except OSError:
        return 0
