"""Fifty marked people in everything a kiosk keeps, and none in the plain bytes of its disk."""

import os
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
A_DAY = """
import os, signal, sys
from pathlib import Path
from sync import wire
from sync.store import open_store
from tests.sync.given import KEY, StandingClock, answer, booking, bring
path, *markers = sys.argv[1:]
clock = StandingClock()
store = open_store(Path(path), KEY, clock=clock, ballast=256 * 1024)
for name in markers:
    place = wire.Place(name, directions={"en": name})
    store.put_site(wire.Site("north", name, "UTC", ("en",), (place,)), name)
    store.put_peppers(wire.Peppers([wire.Pepper(1, name.encode().ljust(32))]))
    row = booking(1, appointment_id=name, clinician=name, service=name, keys=(f"1:{name}",))
    bring(store, clock, row)
    store.check_in([row], at=clock.now, by="card", card_family=name)
    refused = store.add(wire.StaffCall, at=clock.now, cause=name, screen=name)
    store.outbox.settle((), {refused: name}, now=clock.now)
    store.add(wire.Feedback, **answer() | {"place": name})
    store.note_health(wire.Health(version=name, reader="ready", last_error=name))
os.kill(os.getpid(), signal.SIGKILL)
"""


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
        [sys.executable, "-c", A_DAY, path, *MARKERS],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == -signal.SIGKILL
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
