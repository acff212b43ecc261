"""Five hundred visits through all the programs: what they hold at the end, beside what when warm.

Kiosk, reader process, postman and central are the real ones; the card is put into a virtual
reader, and an arrival and a leaving with words of its own make a visit.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.bench.figures import CannotMeasure, Figure, against
from tests.bench.processes import open_files, private_mb, proportional_mb
from tests.demo.programs import Silent, output
from tests.demo.rehearsal import until
from tests.demo.town import Town
from tests.faults.ledger import Balance, Ledger, balance
from tests.faults.visits import Visitor

VISITS = int(os.environ.get("AULA_PROGRAM_VISITS", "500"))
WARM = 25
PROGRESS = 50
DRAIN_S = 90
LOOKS = 20  # a connection may be opened or closed just now: the fewest files of so many looks
BETWEEN_LOOKS_S = 0.1


@dataclass(frozen=True, slots=True)
class Held:
    """What the programs hold: memory in MB, and how many files are open."""

    kiosk_pss: float
    kiosk_private: float
    central_private: float
    kiosk_files: int
    central_files: int


def measure() -> dict[str, Figure]:
    """Tens of minutes: AULA_PROGRAM_VISITS says how many visits instead."""
    with tempfile.TemporaryDirectory() as logs:
        try:
            warm, end, books = _visits(Path(logs))
        except Silent as silent:
            raise CannotMeasure(str(silent)) from None
    central = f"{warm.central_private:.0f} to {end.central_private:.0f} MB"
    doors = f"{warm.central_files} to {end.central_files}"
    more = end.kiosk_files - warm.kiosk_files
    return {
        "programs": against(end.kiosk_pss, warm.kiosk_pss, 1.1, "mb", visits=VISITS),
        "programs private": against(
            end.kiosk_private, warm.kiosk_private, 1.1, "mb", central=central
        ),
        "programs files": Figure(
            more, 0, end.kiosk_files, warm.kiosk_files, "files", {"central": doors}
        ),
        "programs books": Figure(sum(asdict(books).values()), 0, 0, 0, "letters", asdict(books)),
    }


def _visits(logs: Path) -> tuple[Held, Held, Balance]:
    ledger = Ledger()
    with Town(logs, patients=WARM + VISITS) as town:
        visitor = Visitor(town, ledger)
        town.open_head_office()
        _let_patients_be_late(town)
        for start in (town.start_central, town.start_reader, town.kiosk.start, town.postman.start):
            start()
        visitor.start_over()
        until(lambda: town.list_age() is not None, "the day's list did not come")
        warm = None
        for serial in range(1, WARM + VISITS + 1):
            visitor.visit(serial)
            if serial == WARM:
                warm = _held(town)
            if serial % PROGRESS == 0:
                sys.stderr.write(f"programs: {serial} of {WARM + VISITS} visits\n")
        assert warm is not None
        return warm, _held(town), balance(ledger, town)


def _let_patients_be_late(town: Town) -> None:
    """All bookings are for ten minutes from now; the last patient comes much later."""
    settings = town.secret / "late.toml"
    settings.write_text("late_minutes = 600\n")
    site = ["central", "site", "set", town.site, str(settings)]
    output(["-m", *site, "--database", town.database])


def _held(town: Town) -> Held:
    """What they hold once every letter has gone and the programs are at rest."""
    until(lambda: town.waiting() == 0, "letters still wait", DRAIN_S)
    kiosk, central = (town.kiosk.pid, town.postman.pid), town.central.pid
    memory = proportional_mb(*kiosk), private_mb(*kiosk), private_mb(central)
    return Held(*memory, _fewest_files(*kiosk), _fewest_files(central))


def _fewest_files(*pids: int) -> int:
    seen = []
    for _ in range(LOOKS):
        seen.append(open_files(*pids))
        time.sleep(BETWEEN_LOOKS_S)
    return min(seen)
