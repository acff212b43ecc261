"""Whatever moment the power goes: what the store said it has, it has, and central once.

`./aula test faults --full` cuts a thousand times, otherwise sixty times. The controls are the same
store on three settings that are not safe: a proof they pass would prove nothing.
"""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.demo.programs import ROOT
from tests.faults.own_disk import NotOurs, OwnDisk, in_private, why_not
from tests.faults.share import FULL, tell

pytestmark = [
    pytest.mark.fault,
    pytest.mark.slow,
    pytest.mark.skipif(bool(why_not()), reason=why_not() or "a disk of our own can be made"),
]

CUTS = 1_000 if FULL else 60
CONTROL_CUTS = 200
ENOUGH_LOSSES = 60 if FULL else 3
PROMISES = ("lost", "gaps", "damaged", "lost_at_central", "duplicated")


def books_of(folder: Path, mode: str, cuts: int, losses: int = 1_000) -> dict[str, Any]:
    """Cut the power so often in a mount namespace of its own, and give the books."""
    words = ["-m", "tests.faults.power", str(folder), "--mode", mode, "--cuts", str(cuts)]
    words += ["--losses", str(losses)]
    done = subprocess.run(
        in_private(words),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60 + 5 * cuts,
    )
    assert done.returncode == 0, done.stderr
    books: dict[str, Any] = json.loads(done.stdout)
    tell(f"power_cuts_{mode}", books)
    return books


def test_no_power_cut_loses_what_was_acknowledged_and_nothing_comes_twice(tmp_path: Path) -> None:
    books = books_of(tmp_path, "store", CUTS)

    assert books["cuts"] == CUTS
    assert books["acknowledged"] > CUTS
    assert books["sent_again"] > 0
    assert {promise: books[promise] for promise in PROMISES} == dict.fromkeys(PROMISES, 0)


@pytest.mark.parametrize("mode", ["wal-normal", "delete-full", "off"])
def test_on_settings_that_are_not_safe_the_same_cuts_do_lose(tmp_path: Path, mode: str) -> None:
    books = books_of(tmp_path, mode, CONTROL_CUTS, ENOUGH_LOSSES)

    assert books["lost"] + books["damaged"] > 0


def test_no_disk_is_made_where_others_could_see_it(tmp_path: Path) -> None:
    """The shutdown hits whatever disk lies there: outside of a namespace of ours, none."""
    with pytest.raises(NotOurs):
        OwnDisk(tmp_path, 8)


def test_a_folder_that_is_no_disk_of_ours_keeps_its_power(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AULA_MOUNTS_OUTSIDE", "another one")
    disk = OwnDisk(tmp_path, 8)  # never mounted: what lies there is the machine's own disk

    with pytest.raises(NotOurs):
        disk.cut_power()

    (disk.top / "still").write_text("writable")
