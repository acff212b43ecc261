"""A full disk: what cannot be stored is not thanked for, IT is told, and nothing breaks."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.demo.programs import ROOT
from tests.faults.own_disk import MEBIBYTE, in_private, why_not
from tests.faults.share import tell

pytestmark = [
    pytest.mark.fault,
    pytest.mark.slow,
    pytest.mark.skipif(bool(why_not()), reason=why_not() or "a disk of our own can be made"),
]


def account_of(folder: Path, ballast: int) -> dict[str, Any]:
    """Fill a disk of 16 MiB around a kiosk with that much ballast, and give what happened."""
    words = ["-m", "tests.faults.crowd", str(folder), "--ballast", str(ballast)]
    done = subprocess.run(
        in_private(words), cwd=ROOT, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    account: dict[str, Any] = json.loads(done.stdout)
    tell(f"disk_full_ballast_{ballast}", account)
    return account


def test_the_ballast_gives_the_last_patients_room_and_nothing_thanked_for_is_missing(
    tmp_path: Path,
) -> None:
    account = account_of(tmp_path, MEBIBYTE)

    assert account["thanked_on_ballast"] >= 20
    assert account["told"] == "ballast_given_up"
    assert account["refused"] == 20  # beyond that, nobody is thanked
    assert (account["thanked_after"], account["told_after"]) == (50, "")
    assert (account["found"], account["gaps"]) == (account["thanked"], 0)
    assert account["opened_on_ballast"]


def test_without_ballast_the_same_disk_has_no_room_for_anybody(tmp_path: Path) -> None:
    """The control; and still nothing is thanked for that is not there."""
    account = account_of(tmp_path, 0)

    assert account["thanked_on_ballast"] == 0
    assert (account["refused"], account["opened_when_full"]) == (20, False)
    assert account["thanked_after"] == 50
    assert (account["found"], account["gaps"]) == (account["thanked"], 0)
