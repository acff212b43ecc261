"""Room kept for the day the disk is full: never at the cost of a small disk, never for nothing."""

from pathlib import Path

import pytest

from sync.store import open_store
from sync.store.ballast import SHARE_OF_DISK, Ballast
from tests.sync.given import KEY, StandingClock

pytestmark = pytest.mark.slow

SIZE = 256 * 1024


def weight(path: Path) -> Path:
    return path.with_name("kiosk.db.ballast")


def test_the_kiosk_keeps_room_and_the_postman_leaves_it_alone(
    path: Path, clock: StandingClock
) -> None:
    kiosk = open_store(path, KEY, clock=clock, ballast=SIZE)
    postman = open_store(path, KEY, clock=clock)

    assert weight(path).stat().st_blocks * 512 >= SIZE
    assert not postman.take_on_ballast()
    assert (kiosk.trouble(), postman.trouble()) == ("", "")
    kiosk.close()
    postman.close()


def test_who_wants_no_ballast_has_none(path: Path, clock: StandingClock) -> None:
    store = open_store(path, KEY, clock=clock, ballast=0)

    assert not weight(path).exists()
    assert store.trouble() == ""
    store.close()


def test_a_lost_ballast_is_told_and_made_again(path: Path, clock: StandingClock) -> None:
    store = open_store(path, KEY, clock=clock, ballast=SIZE)

    weight(path).unlink()
    assert store.trouble() == "ballast_given_up"

    assert store.take_on_ballast()
    assert not store.take_on_ballast()
    assert store.trouble() == ""
    store.close()


def test_it_is_given_up_once_and_never_made_where_the_disk_would_be_short(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def own(path: Path) -> int:
        return path.open("wb").fileno()

    monkeypatch.setattr("sync.store.ballast._free", lambda _: 2 * SIZE - 1)
    ballast = Ballast(tmp_path / "b", SIZE, own)

    assert not ballast.take_on()
    assert not ballast.give_up()
    assert ballast.state == "given_up"


def test_on_a_small_disk_it_is_small_and_on_a_tiny_one_there_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes = iter((SHARE_OF_DISK * 100_000, SHARE_OF_DISK * 1_000))
    monkeypatch.setattr("sync.store.ballast._disk", lambda _: next(sizes))

    def own(path: Path) -> int:
        raise AssertionError(path)

    assert Ballast(tmp_path / "b", SIZE, own)._size == 100_000
    assert Ballast(tmp_path / "b", SIZE, own).state == "none"
