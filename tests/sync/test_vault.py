"""The file itself: encrypted, safe in a power cut, and honest about damage."""

import os
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from sync import wire
from sync.store import (
    Damaged,
    Store,
    StoreError,
    StoreFull,
    TooNew,
    WrongKey,
    open_store,
    set_aside,
)
from sync.store.schema import STEPS
from sync.store.vault import CHECKPOINT_BYTES, open_vault
from tests.sync.given import KEY, StandingClock, answer, booking, bring

MARKER = "Eeva-Esimerkki-131052-308T"


def pragma(path: Path, name: str) -> object:
    vault = open_vault(path, KEY)
    with vault.reading() as connection:
        value = connection.exec_driver_sql(f"pragma {name}").scalar_one()
    vault.close()
    return value


def test_every_commit_is_on_disk(store: Store) -> None:
    assert pragma(store.path, "journal_mode") == "wal"
    assert pragma(store.path, "synchronous") == 2
    assert pragma(store.path, "user_version") == len(STEPS)


def test_both_users_may_write_every_file(store: Store) -> None:
    modes = {
        file.name: oct(stat.S_IMODE(file.stat().st_mode)) for file in store.path.parent.iterdir()
    }

    assert set(modes.values()) == {"0o660"}
    assert set(modes) == {"kiosk.db", "kiosk.db-wal", "kiosk.db-shm", "kiosk.db.key-mark"}


def test_nothing_can_be_read_without_the_key(store: Store) -> None:
    store.add(wire.Comment, feedback_id=MARKER, topics=(MARKER,))

    for file in store.path.parent.iterdir():
        assert MARKER.encode() not in file.read_bytes()
        assert b"create table" not in file.read_bytes().lower()


@pytest.mark.parametrize("key", [b"x" * 32, b"short", b""])
def test_another_key_is_told_from_damage(
    store: Store, key: bytes, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(WrongKey):
        open_store(store.path, key)

    assert capfd.readouterr() == ("", "")


def test_a_store_whose_key_mark_is_gone_is_never_called_damaged(store: Store) -> None:
    store.close()
    store.path.with_name("kiosk.db.key-mark").unlink()

    with pytest.raises(WrongKey):
        open_store(store.path, b"x" * 32)

    assert open_store(store.path, KEY).id == store.id


def test_every_flipped_bit_is_noticed(
    path: Path, clock: StandingClock, capfd: pytest.CaptureFixture[str]
) -> None:
    store = open_store(path, KEY, clock=clock)
    bring(store, clock, *(booking(n) for n in range(100)))
    store.close()
    whole = path.read_bytes()

    for bit in range(60):
        at = bit * len(whole) // 60
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1 << bit % 8]) + whole[at + 1 :])
        with pytest.raises(Damaged):
            open_store(path, KEY, clock=clock)

    assert capfd.readouterr() == ("", "")


def test_a_damaged_store_becomes_evidence_and_a_fresh_one_serves(
    path: Path, clock: StandingClock
) -> None:
    store = open_store(path, KEY, clock=clock)
    before = store.id
    store.close()
    path.write_bytes(b"not what was written" * 500)
    with pytest.raises(Damaged):
        open_store(path, KEY, clock=clock)

    evidence = set_aside(path, "20261123T083000Z")
    fresh = open_store(path, KEY, clock=clock)

    assert evidence.name == "kiosk.db.damaged-20261123T083000Z"
    assert evidence.read_bytes().startswith(b"not what was written")
    assert fresh.id != before
    fresh.add(wire.Feedback, **answer())
    fresh.close()


def test_a_file_of_a_later_version_is_left_alone(store: Store) -> None:
    vault = open_vault(store.path, KEY)
    with vault.writing() as connection:
        connection.exec_driver_sql("pragma user_version = 99")
        connection.exec_driver_sql("update facts set value = 99 where name = 'readable_by'")
    vault.close()

    with pytest.raises(TooNew):
        open_store(store.path, KEY)


def fill(store: Store, clock: StandingClock) -> None:
    for n in range(1000):
        store.check_in([booking(n)], at=clock.now, by="card")


def test_no_room_is_told_and_what_was_there_stays(store: Store, clock: StandingClock) -> None:
    kept = store.add(wire.Feedback, **answer())
    with store.outbox._vault.reading() as connection:
        pages = connection.exec_driver_sql("pragma page_count").scalar_one()
        connection.exec_driver_sql(f"pragma max_page_count = {pages + 2}")

    with pytest.raises(StoreFull):
        fill(store, clock)

    assert store.receipt(kept) is None
    letters = store.outbox.waiting("visits", now=clock.now)
    assert [letter.seq for letter in letters] == list(range(1, len(letters) + 1))
    with store.outbox._vault.reading() as connection:
        connection.exec_driver_sql("pragma max_page_count = 100000")
    store.check_in([booking(2000)], at=clock.now, by="card")
    assert store.outbox.waiting("visits", now=clock.now)[-1].seq == len(letters) + 1


def test_an_error_never_quotes_what_was_to_be_stored(store: Store) -> None:
    with store.outbox._vault.writing() as connection:
        connection.exec_driver_sql("drop table outbox")

    with pytest.raises(StoreError) as caught:
        store.add(wire.Comment, feedback_id=MARKER, topics=(MARKER,))

    assert MARKER not in repr(caught.value) + repr(caught.value.__cause__)


def test_the_log_is_kept_short_outside_of_check_ins(store: Store, clock: StandingClock) -> None:
    log = store.path.with_name("kiosk.db-wal")
    for n in range(300):
        store.check_in([booking(n)], at=clock.now, by="card")
    long = log.stat().st_size
    assert long > CHECKPOINT_BYTES

    store.note_health(wire.Health(version="1", reader="ready"))
    for n in range(50):
        store.check_in([booking(1000 + n)], at=clock.now, by="card")

    assert log.stat().st_size == long  # used again from its beginning


CHECK_INS = """
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from sync.store import open_store
from tests.sync.given import KEY, booking
store = open_store(Path(sys.argv[1]), KEY)
for n in range(int(sys.argv[3])):
    store.check_in([booking(n), booking(1000 + n)], at=datetime.now(UTC), by="card")
os._exit(0)
"""


def syncs(path: Path, check_ins: int) -> int:
    """Count the fsyncs of a process that opens the store and checks so many people in."""
    root = str(Path(__file__).parents[2])
    trace = path.with_name(f"trace-{check_ins}")
    command: list[str | Path] = [sys.executable, "-c", CHECK_INS, path, root, str(check_ins)]
    subprocess.run(
        [
            "strace",
            "-f",
            "-e",
            "trace=fsync,fdatasync,sync_file_range,msync",
            "-o",
            trace,
            *command,
        ],
        check=True,
        timeout=60,
        env={**os.environ, "PYTHONPATH": root},
    )
    return len(re.findall(r"\b(?:fsync|fdatasync|msync|sync_file_range)\(", trace.read_text()))


@pytest.mark.slow
def test_a_check_in_costs_exactly_one_fsync(path: Path) -> None:
    syncs(path, 0)  # makes the file

    assert syncs(path, 60) - syncs(path, 0) == 60
