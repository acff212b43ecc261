"""Whoever takes a kiosk's disk out finds nobody on it: not in a file, not between the files."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.demo.programs import ROOT
from tests.faults.own_disk import in_private, why_not
from tests.sync.marked import MARKERS

pytestmark = [
    pytest.mark.fault,
    pytest.mark.slow,
    pytest.mark.skipif(bool(why_not()), reason=why_not() or "a disk of our own can be made"),
]


def stolen(folder: Path, how: str) -> dict[str, Any]:
    words = in_private(["-m", "tests.faults.whole_disk", str(folder), how])
    done = subprocess.run(words, cwd=ROOT, capture_output=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def test_a_whole_disk_names_nobody_with_its_journal_logs_and_deleted_files(tmp_path: Path) -> None:
    told = stolen(tmp_path, "store")

    assert told["found"] == []
    assert told["kept"] > 500_000  # there was a day to be found


def test_on_a_plain_disk_the_same_search_finds_even_who_was_deleted(tmp_path: Path) -> None:
    assert stolen(tmp_path, "plain")["found"] == sorted(MARKERS)
