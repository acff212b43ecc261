"""Whatever is killed, and whenever: what the screen thanked for is at central exactly once."""

import time
from dataclasses import asdict
from pathlib import Path

import pytest

from tests.demo.programs import Gone
from tests.demo.rehearsal import until
from tests.demo.town import Town
from tests.faults.killer import VICTIMS, Killer
from tests.faults.ledger import Balance, Ledger, balance
from tests.faults.share import FULL, tell
from tests.faults.visits import Visitor

pytestmark = [pytest.mark.fault, pytest.mark.slow]

KILLS = 100  # in a round, and as many rounds as make a thousand of each program
ROUNDS = 40 if FULL else 1
PATIENTS = 400  # more than come while the kills of the slowest machine last
SEED = 20_260_302
DRAIN_S = 90


def open_doors(town: Town, visitor: Visitor) -> float:
    """Start everything. Gives the seconds a kiosk takes to start here."""
    town.open_head_office()
    town.start_central()
    town.start_reader()
    town.kiosk.start()
    began = time.monotonic()
    town.postman.start()
    visitor.start_over()
    seconds = time.monotonic() - began
    until(lambda: town.list_age() is not None, "the day's list did not come")
    return seconds


@pytest.mark.parametrize("round_", range(1, ROUNDS + 1))
def test_a_hundred_kills_lose_nothing_and_double_nothing(tmp_path: Path, round_: int) -> None:
    ledger = Ledger()
    with Town(tmp_path / "logs", patients=PATIENTS) as town:
        visitor = Visitor(town, ledger)
        start_s = open_doors(town, visitor)
        killer = Killer(town, KILLS, SEED + round_ - 1, start_s)
        killer.start()
        served = 0
        while not killer.done and served < PATIENTS:
            served += 1
            visitor.visit(served)
        killer.stop()
        until(lambda: town.waiting() == 0, "letters still wait", DRAIN_S)
        books = balance(ledger, town)

    thanks = {
        "visits": served,
        "check_ins": ledger.checked_in,
        "answers": ledger.thanked.total(),
        "comments": len(ledger.said),
    }
    tell(
        "kills", {**{f"kills_{k}": n for k, n in killer.killed.items()}, **thanks, **asdict(books)}
    )
    assert sum(killer.killed.values()) == KILLS
    assert min(killer.killed.values()) >= KILLS // len(VICTIMS)
    assert books == Balance(lost=0, duplicated=0, stuck=0)


@pytest.mark.parametrize("hasty", [False, True], ids=["as it is", "control that thanks too early"])
def test_a_kill_right_after_the_thanks_is_where_a_hasty_kiosk_is_caught(
    tmp_path: Path, hasty: bool
) -> None:
    ledger = Ledger()
    with Town(tmp_path / "logs", patients=3, sabotage=("hasty",) if hasty else ()) as town:
        visitor = Visitor(town, ledger)
        open_doors(town, visitor)
        for serial in (1, 2, 3):
            visitor.arrive(serial)
            town.kiosk.kill()
            with pytest.raises(Gone):
                visitor.leave()
            town.kiosk.start()
            visitor.start_over()
        until(lambda: town.waiting() == 0, "letters still wait", DRAIN_S)
        books = balance(ledger, town)

    assert ledger.checked_in == 3
    assert books.lost == (3 if hasty else 0)
