"""Damage in the log, what is known of a damaged store, and marks that a power cut left torn."""

import shutil
from pathlib import Path

import pytest

from sync import wire
from sync.store import Damaged, Store, StoreError, open_store, set_aside
from sync.store import wal as log
from tests.sync.given import KEY, StandingClock, answer, booking, bring

pytestmark = pytest.mark.slow

FRAME = 24 + 4096
HEADER = 32


def a_store_without_power(path: Path, clock: StandingClock, letters: int) -> Path:
    """Give a copy as it lies on the disk after a power cut: the log was never carried over."""
    store = open_store(path, KEY, clock=clock)
    for _ in range(letters):
        store.add(wire.Feedback, **answer())
    copy = path.with_name("cut") / "kiosk.db"
    copy.parent.mkdir(exist_ok=True)
    for suffix in ("", "-wal", ".key-mark"):
        shutil.copy(f"{path}{suffix}", f"{copy}{suffix}")
    store.close()
    return copy


def flip(file: Path, at: int) -> None:
    whole = bytearray(file.read_bytes())
    whole[at] ^= 1 << at % 8
    file.write_bytes(whole)


def test_a_log_as_a_power_cut_leaves_it_is_whole(path: Path, clock: StandingClock) -> None:
    cut = a_store_without_power(path, clock, 20)
    wal = Path(f"{cut}-wal")

    assert not log.is_damaged(wal)
    for torn in range(1, FRAME, 97):  # the last transaction did not all reach the disk
        wal.write_bytes(wal.read_bytes()[:-torn])
        assert not log.is_damaged(wal)
    store = open_store(cut, KEY, clock=clock)
    assert len(store.outbox.waiting("voices", now=clock.now)) > 10
    store.close()


@pytest.mark.parametrize("eighth", range(8))
def test_a_flipped_bit_in_the_log_is_damage_and_not_its_end(
    path: Path, clock: StandingClock, eighth: int
) -> None:
    cut = a_store_without_power(path, clock, 20)
    wal = Path(f"{cut}-wal")
    flip(wal, HEADER + (wal.stat().st_size - HEADER - 12 * FRAME) * eighth // 8)

    assert log.is_damaged(wal)
    with pytest.raises(Damaged):
        open_store(cut, KEY, clock=clock)


def test_a_flipped_bit_in_the_logs_first_line_is_damage(path: Path, clock: StandingClock) -> None:
    cut = a_store_without_power(path, clock, 3)
    flip(Path(f"{cut}-wal"), 9)

    with pytest.raises(Damaged):
        open_store(cut, KEY, clock=clock)


def test_what_a_rolled_back_transaction_left_in_the_log_is_no_damage(
    path: Path, clock: StandingClock
) -> None:
    cut = a_store_without_power(path, clock, 10)
    wal = Path(f"{cut}-wal")
    whole = wal.read_bytes()
    frames = [whole[at : at + FRAME] for at in range(HEADER, len(whole), FRAME)]
    ends = [n for n, frame in enumerate(frames) if any(frame[4:8])]
    one, other = (frames[ends[n] + 1 : ends[n + 1] + 1] for n in (3, 6))

    wal.write_bytes(whole + b"".join(one[1:] + other[1:]))  # two that failed, one over the other

    assert not log.is_damaged(wal)


def damaged_with_letters(path: Path, clock: StandingClock) -> None:
    """Leave a store with 12 letters waiting and a large list, closed."""
    store = open_store(path, KEY, clock=clock)
    for _ in range(12):
        store.add(wire.Feedback, **answer())
    bring(store, clock, *(booking(n) for n in range(300)))
    store.close()


def test_it_is_known_how_many_letters_a_damaged_store_held_where_their_pages_read(
    path: Path, clock: StandingClock
) -> None:
    damaged_with_letters(path, clock)
    flip(path, path.stat().st_size - 3000)  # the list, not the letters
    with pytest.raises(Damaged):
        open_store(path, KEY, clock=clock)
    evidence = set_aside(path, "20261123T083000Z")
    before = evidence.read_bytes()

    store = open_store(path, KEY, clock=clock)

    assert store.set_aside() == ((evidence.name, 12),)
    assert store.trouble() == "store_set_aside unsent=12"
    store.note_health(wire.Health(version="1", reader="ready"))
    kept = store.health()
    assert kept is not None
    assert kept.health.last_error == "store_set_aside unsent=12"
    assert evidence.read_bytes() == before
    evidence.unlink()  # IT has dealt with it
    assert store.trouble() == ""
    store.close()


def test_where_their_pages_do_not_read_nothing_is_guessed(path: Path, clock: StandingClock) -> None:
    damaged_with_letters(path, clock)
    path.write_bytes(b"not what was written" * 1000)
    set_aside(path, "20261123T083000Z")

    store = open_store(path, KEY, clock=clock)

    assert [one.unsent for one in store.set_aside()] == [None]
    assert store.trouble() == "store_set_aside unsent=unknown"
    store.close()


@pytest.mark.parametrize("mark", [b"", b"torn"])
def test_a_mark_that_a_power_cut_left_torn_is_made_again(
    path: Path, clock: StandingClock, mark: bytes
) -> None:
    damaged_with_letters(path, clock)
    door = path.with_name("kiosk.db.key-mark")
    door.write_bytes(mark)

    open_store(path, KEY, clock=clock).close()

    assert len(door.read_bytes()) == 32
    flip(path, 5000)
    with pytest.raises(Damaged):  # and not WrongKey, which would wait for IT
        open_store(path, KEY, clock=clock)


def test_a_letter_that_is_not_what_was_written_is_kept_and_never_sent(
    store: Store, clock: StandingClock
) -> None:
    kept, altered = (store.add(wire.Feedback, **answer()) for _ in range(2))
    with store.outbox._vault.writing() as connection:
        change = "update outbox set body = replace(body, '9', '1') where id = ?"
        connection.exec_driver_sql(change, (altered,))

    assert [one.id for one in store.outbox.waiting("voices", now=clock.now)] == [kept]

    (refused,) = store.outbox.status(clock.now).refused
    assert (refused.id, refused.reason) == (altered, "altered on this kiosk")


def test_a_folder_where_anybody_may_write_is_no_place_for_a_store(path: Path) -> None:
    path.parent.chmod(0o777)

    with pytest.raises(StoreError, match="chmod 2770"):
        open_store(path, KEY)
