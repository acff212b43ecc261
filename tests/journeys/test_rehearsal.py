"""The main job, by the command everybody runs, and with central away for half of it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from hardware.virtual.namespace import why_not
from tests.demo.programs import ROOT
from tests.demo.rehearsal import Rehearsal, Report, published_score
from tests.demo.town import Town

pytestmark = pytest.mark.slow


def test_a_rehearsal_ends_with_central_holding_exactly_what_the_patient_did() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.demo", "--rehearse", "--json"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )

    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["central"] == {"check_ins": 1, "feedback": 1, "comments": 1}
    assert (told["lost"], told["duplicated"]) == (0, 0)
    assert told["reader"] == ("simulated" if why_not() else "pcsc")
    assert all(step["ms"] >= 0 for step in told["steps"])


def test_the_patient_notices_nothing_when_central_is_away(tmp_path: Path) -> None:
    with Town(tmp_path) as town:
        report = Rehearsal(town, tmp_path, lambda _: None).play(central_late=True)

    assert report.right


def test_a_report_is_not_right_when_something_is_missing_or_double() -> None:
    right = {"check_ins": 1, "feedback": 1, "comments": 1}

    assert Report("pcsc", counts=right).right
    assert not Report("pcsc", counts=right | {"comments": 0}).right
    assert not Report("pcsc", counts=right | {"feedback": 2}).right
    assert not Report("pcsc", counts=right, lost=1).right
    assert not Report("pcsc", counts=right, duplicated=1).right
    assert not Report("pcsc", counts=right, stray=1).right


@pytest.mark.parametrize(
    ("promoters", "detractors", "n", "score"),
    [(57, 0, 200, 28), (0, 57, 200, -28), (93, 0, 200, 48), (1, 1, 12, 0), (285, 0, 999, 29)],
)
def test_halves_are_published_outwards(promoters: int, detractors: int, n: int, score: int) -> None:
    week = {"promoters": promoters, "detractors": detractors, "n": n}

    assert published_score(week) == score
