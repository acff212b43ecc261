"""The hardware process: `python -m hardware`, a child of the kiosk.

Commands come in by stdin, a word a line: `read`, `test`, `stop`, `scanned "text"`.
Events go out by stdout, the log by stderr. End of stdin or death of the parent ends it.
"""

import argparse
import gc
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import msgspec

from hardware import events, sandbox
from hardware.barcode import apart, meaning
from hardware.barcode.wanted import add_arguments, wanted_by
from hardware.guard import Guard
from hardware.log import log
from hardware.start import load_what_comes_late, service
from hardware.watch import Watch

HEARTBEAT_SECONDS = 1.0
LONGEST_COMMAND = 8192
EXIT_STUCK = 3


class Mouth:
    """Writes event lines, whole ones, from any thread. A deaf parent ends the process."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._lock = threading.Lock()

    def tell(self, event: events.Event) -> None:
        """Write one event as one line."""
        line = events.encode(event)
        with self._lock:
            try:
                while line:
                    line = line[os.write(self._descriptor, line) :]
            except OSError:
                os._exit(0)


def main() -> NoReturn:
    """Run until told to stop."""
    parser = argparse.ArgumentParser(prog="python -m hardware", description=__doc__)
    parser.add_argument("--simulated", type=Path, metavar="DIR", help="a reader made of files")
    add_arguments(parser)
    args = parser.parse_args()
    sandbox.die_with_parent()
    sandbox.hide_memory()
    wanted = wanted_by(args)
    scanned = apart.start(wanted) if wanted else None
    readers = service(args.simulated)
    load_what_comes_late()
    sandbox.shut_in([args.simulated] if args.simulated else [])
    mouth = Mouth(sys.stdout.fileno())
    watch = Watch(readers, mouth.tell, Guard(lambda reader: _give_up(mouth, reader)))
    works: list[Callable[[Mouth], None]] = [_beat, lambda m: _listen(m, watch)]
    if scanned is not None:
        works.append(lambda m: _hear(m, scanned))
    for work in works:
        threading.Thread(target=work, args=(mouth,), daemon=True).start()
    gc.freeze()  # nothing loaded so far is garbage: no reading need look through it
    log("started")
    watch.run()


def _give_up(mouth: Mouth, reader: str) -> None:
    """Tell that the card never answered, and end: nothing else frees the blocked thread."""
    mouth.tell(events.CardUnreadable(reader, cause=events.Cause.TOO_SLOW))
    log("card_stuck", "warning")
    os._exit(EXIT_STUCK)


def _beat(mouth: Mouth) -> None:
    """Send a heartbeat a second, whatever the reading does."""
    pause = threading.Event()
    while not pause.wait(HEARTBEAT_SECONDS):
        mouth.tell(events.Heartbeat())


def _listen(mouth: Mouth, watch: Watch) -> None:
    """Take commands until the end of stdin, which ends the process."""
    while line := sys.stdin.buffer.readline(LONGEST_COMMAND):
        word, _, rest = line.strip().partition(b" ")
        if word in (b"read", b"test"):
            watch.ask(word.decode())
        elif word == b"scanned":
            _pass_on(mouth, rest)
        elif word == b"stop":
            break
        elif word:
            log("command_refused", "warning")
    os._exit(0)


def _hear(mouth: Mouth, scanned: int) -> None:
    """Tell what the scanners' process reads, as long as there is one."""
    for text in apart.scans(scanned):
        mouth.tell(meaning(text))
    log("scanner_ended", "error")


def _pass_on(mouth: Mouth, quoted: bytes) -> None:
    try:
        text = msgspec.json.decode(quoted, type=str)
    except msgspec.DecodeError:
        log("command_refused", "warning")
    else:
        mouth.tell(meaning(text))


if __name__ == "__main__":
    main()
