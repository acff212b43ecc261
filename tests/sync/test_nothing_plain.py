"""Fifty marked people in everything a kiosk keeps, and none in the plain bytes of its disk."""

import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from sync.store import Damaged, open_store, set_aside
from tests.sync.given import KEY, StandingClock
from tests.sync.marked import MARKERS, found_in

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]


def found(folder: Path) -> set[str]:
    """Who is named in any file."""
    return found_in(b"".join(file.read_bytes() for file in folder.iterdir()).decode("latin-1"))


def test_a_kiosks_disk_names_nobody_after_a_kill_and_after_damage(
    tmp_path: Path, clock: StandingClock
) -> None:
    folder = tmp_path / "kiosk"
    folder.mkdir(0o2770)
    path = folder / "kiosk.db"
    done = subprocess.run(
        [sys.executable, "-m", "tests.sync.marked_day", path],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert b"round_failed" in done.stdout
    assert found_in(done.stdout.decode() + done.stderr.decode()) == set()
    assert (folder / "kiosk.db-wal").stat().st_size > 100_000  # nothing was tidied away

    assert found(folder) == set()

    store = open_store(path, KEY, clock=clock)
    assert store.bookings([f"1:{MARKERS[-1]}"])  # the same words, for who has the key
    store.close()
    whole = bytearray(path.read_bytes())
    whole[len(whole) // 2] ^= 1
    path.write_bytes(whole)
    with pytest.raises(Damaged):
        open_store(path, KEY, clock=clock)
    set_aside(path, "20261123T083000Z")
    open_store(path, KEY, clock=clock).close()
    assert list(folder.glob("*damaged*"))

    assert found(folder) == set()


def test_the_same_search_finds_everybody_in_a_plain_database(tmp_path: Path) -> None:
    """The control."""
    plain = sqlite3.connect(tmp_path / "kiosk.db")
    plain.execute("create table outbox (body text)")
    plain.executemany("insert into outbox values (?)", [(marker,) for marker in MARKERS])
    plain.commit()
    plain.close()

    assert found(tmp_path) == set(MARKERS)
