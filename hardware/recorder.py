"""`python -m hardware.recorder`: reads one card as always, and writes the conversation down.

A JSON object a line on stdout, nothing of a person in any of them; ends with the
reading. For `aula card trace`.
"""

import argparse
import json
import os
import sys
from pathlib import Path
from typing import NoReturn

from hardware import events, sandbox
from hardware.guard import Guard
from hardware.start import load_what_comes_late, service
from hardware.trace import TracedService
from hardware.watch import Watch


def main() -> NoReturn:
    """Record one reading."""
    parser = argparse.ArgumentParser(prog="python -m hardware.recorder", description=__doc__)
    parser.add_argument("--simulated", type=Path, metavar="DIR", help="a reader made of files")
    args = parser.parse_args()
    sandbox.die_with_parent()
    sandbox.hide_memory()
    readers = service(args.simulated)
    load_what_comes_late()
    sandbox.shut_in([args.simulated] if args.simulated else [])
    Watch(TracedService(readers, write), tell, Guard(give_up)).run()


def write(line: dict[str, str | int]) -> None:
    """Write one line; somebody who listens no more ends the process."""
    try:
        os.write(sys.stdout.fileno(), json.dumps(line).encode() + b"\n")
    except OSError:
        os._exit(0)


def tell(event: events.Event) -> None:
    """Write how the reading went, in words of ours; the end of it ends the process."""
    match event:
        case events.ReaderFound() | events.ReaderLost() | events.CardPlaced():
            write({"event": type(event).__name__})
        case events.CardRead():
            warnings = " ".join(event.holder.warnings)
            write({"event": "CardRead", "family": event.holder.family, "warnings": warnings})
            os._exit(0)
        case events.CardUnreadable():
            write({"event": "CardUnreadable", "cause": event.cause, "known_as": event.known_as})
            os._exit(0)
        case _:
            pass


def give_up(_: str) -> None:
    """Write that the card never answered, and end: nothing else frees the blocked thread."""
    tell(events.CardUnreadable(cause=events.Cause.TOO_SLOW))


if __name__ == "__main__":
    main()
