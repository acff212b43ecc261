"""`./aula demo`: the main job, played by hand with a display, by itself without one."""

import argparse
import os
import signal
import sys
from pathlib import Path

from tests.demo.programs import Silent
from tests.demo.rehearsal import Rehearsal
from tests.demo.town import Town, write_json

PICTURES = Path("build/demo")


def main(arguments: list[str]) -> int:
    """Play; exit code 0 only when central holds exactly what the patient did."""
    options = _options(arguments)
    for number in (signal.SIGTERM, signal.SIGHUP):  # so that the keys go, too
        signal.signal(number, lambda got, _: sys.exit(128 + got))
    if not options.rehearse and _has_display():
        from tests.demo.by_hand import by_hand

        return by_hand(PICTURES)
    if not options.rehearse:
        print("There is no display here, so the visit is rehearsed offscreen.", flush=True)
    return rehearse(options.json, options.central_late)


def rehearse(as_json: bool, central_late: bool) -> int:
    """Play the visit through by itself, and say what central holds."""

    def tell(sentence: str) -> None:
        print(sentence, flush=True)

    with Town(PICTURES) as town:
        tell(f"reader: {town.reader}" + _why(town.reader))
        rehearsal = Rehearsal(town, PICTURES, tell)
        try:
            report = rehearsal.play(central_late)
        except Silent as problem:
            print(f"The rehearsal stopped: {problem}", file=sys.stderr)
            print(f"The programs' own words are in {PICTURES}/*.log", file=sys.stderr)
            if as_json:
                write_json({**rehearsal.report.as_json(), "stopped": str(problem)})
            return 1
    tell(f"pictures of each screen: {PICTURES}")
    verdict = "exactly what the patient did" if report.right else "NOT what the patient did"
    tell(f"central holds {verdict}: {report.counts}")
    if as_json:
        write_json(report.as_json())
    return 0 if report.right else 1


def _why(reader: str) -> str:
    from hardware.virtual.namespace import why_not

    return "" if reader == "pcsc" else f" (no private reader stack here: {why_not()})"


def _has_display() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./aula demo", description=__doc__)
    parser.add_argument("--rehearse", action="store_true", help="play it through, offscreen")
    parser.add_argument("--json", action="store_true", help="one JSON object on the last line")
    parser.add_argument(
        "--central-late", action="store_true", help="central is off until the patient has left"
    )
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
