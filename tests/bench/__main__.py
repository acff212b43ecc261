"""`./aula bench [--json] [NAME...]`: the figures of docs/performance.md, each beside its goal."""

from __future__ import annotations

import argparse
import importlib
import json
import sys
from collections.abc import Callable

from tests.bench.figures import CannotMeasure, Figure

# name on the command line -> module whose measure() gives one or more figures
FIGURES = {
    "modules": "tests.bench.modules",
    "store": "tests.bench.store",
    "lookup": "tests.bench.lookup",
    "drain": "tests.bench.drain",
    "ingest": "tests.bench.ingest",
    "chart": "tests.bench.chart",
    "load": "tests.bench.load",
    "card": "tests.bench.card",
    "cards": "tests.bench.cards",
    "start": "tests.bench.start",
    "memory": "tests.bench.memory",
    "rest": "tests.bench.rest",
    "press": "tests.bench.press",
    "visits": "tests.bench.visits",
    "programs": "tests.bench.programs",
}


def main() -> int:
    """Measure what is asked for; 1 when something could not be measured, else 0."""
    parser = argparse.ArgumentParser(prog="aula bench", description=__doc__)
    parser.add_argument("--json", action="store_true", help="one JSON object on the last line")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of: {', '.join(FIGURES)}")
    options = parser.parse_args()
    unknown = set(options.names) - set(FIGURES)
    if unknown:
        parser.error(f"no figure is called {', '.join(sorted(unknown))}")
    figures, failures = measured(options.names or list(FIGURES))
    if options.json:
        result = {name: figure.plain() for name, figure in figures.items()}
        result |= {name: {"not_measured": reason} for name, reason in failures.items()}
        print(json.dumps(result))
    return 1 if failures else 0


def measured(names: list[str]) -> tuple[dict[str, Figure], dict[str, str]]:
    """Take the figures one after the other, telling each as it comes."""
    figures: dict[str, Figure] = {}
    failures: dict[str, str] = {}
    for name in names:
        try:
            measure: Callable[[], dict[str, Figure]] = importlib.import_module(
                FIGURES[name]
            ).measure
            taken = measure()
        except CannotMeasure as error:
            failures[name] = str(error)
            print(f"{name:16} not measured: {error}", flush=True)
            continue
        figures |= taken
        for part, figure in taken.items():
            print(figure.spoken(part), flush=True)
    return figures, failures


if __name__ == "__main__":
    sys.exit(main())
