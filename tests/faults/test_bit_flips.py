"""Sixty flipped bits in the real file: each noticed, and the kiosk serves again in ten seconds."""

import os
import sqlite3
import time
from pathlib import Path

import pytest

from kiosk.clerk import Clerk
from kiosk.config import Reader
from sync import wire
from sync.store import open_store
from tests.faults.share import tell
from tests.kiosk.scenes import NOW, PANELS, StandingClock, settings
from tests.sync.given import KEY, answer, booking

pytestmark = [pytest.mark.fault, pytest.mark.slow]

FLIPS = 60
SERVED_S = 10.0


def furnish(folder: Path) -> bytes:
    """Make a store with a list and letters as a kiosk has them; the file's bytes."""
    (folder / "key").write_text(KEY.hex())
    (folder / "key").chmod(0o600)
    store = open_store(folder / "kiosk.db", KEY)
    store.day_list.begin()
    store.day_list.write_page(wire.SchedulePage(1, True, [booking(n) for n in range(200)]))
    store.day_list.switch(1, full=True, now=NOW)
    for _ in range(100):
        store.add(wire.Feedback, **answer())
    store.close()
    return (folder / "kiosk.db").read_bytes()


def flipped(whole: bytes, flip: int) -> bytes:
    at = flip * len(whole) // FLIPS + flip
    return whole[:at] + bytes([whole[at] ^ 1 << flip % 8]) + whole[at + 1 :]


def test_every_flip_is_noticed_and_the_kiosk_serves_again(tmp_path: Path) -> None:
    whole = furnish(tmp_path)
    path = tmp_path / "kiosk.db"
    seconds, noticed, known = [], 0, 0

    for flip in range(FLIPS):
        path.write_bytes(flipped(whole, flip))
        for old in tmp_path.glob("kiosk.db.damaged-*"):
            old.unlink()
        began = time.monotonic()
        clerk = Clerk(
            settings(tmp_path, PANELS[0], Reader()),
            StandingClock(),
            lambda _: wire.Health(version="1", reader="ready"),
        )
        store = clerk._open()
        store.check_in([booking(1)], at=NOW, by="card")
        seconds.append(time.monotonic() - began)
        kept = store.set_aside()
        noticed += len(kept)
        known += bool(kept) and kept[0].unsent == 100
        (evidence,) = tmp_path.glob("kiosk.db.damaged-????????T??????Z")
        assert evidence.read_bytes() == flipped(whole, flip)
        store.close()

    tell(
        "bit_flips",
        {"noticed": noticed, "unsent_known": known, "slowest_s": round(max(seconds), 2)},
    )
    assert noticed == FLIPS
    assert max(seconds) < SERVED_S
    assert known > 0


def test_plain_sqlite_does_not_notice_the_same_flips(tmp_path: Path) -> None:
    """The control: the same table without SQLCipher's checksums."""
    path = tmp_path / "plain.db"
    rows = [(n, os.urandom(60).hex()) for n in range(1_000)]
    with sqlite3.connect(path) as plain:
        plain.execute("create table outbox (seq integer primary key, body text)")
        plain.executemany("insert into outbox values (?, ?)", rows)
    plain.close()
    whole = path.read_bytes()
    unnoticed = 0

    for flip in range(FLIPS):
        path.write_bytes(flipped(whole, flip))
        plain = sqlite3.connect(path)
        try:
            sound = plain.execute("pragma quick_check(1)").fetchone() == ("ok",)
            wrong = plain.execute("select * from outbox order by seq").fetchall() != rows
            unnoticed += sound and wrong
        except (sqlite3.DatabaseError, UnicodeDecodeError):
            pass
        plain.close()

    tell("bit_flips_plain_control", {"unnoticed": unnoticed})
    assert unnoticed > FLIPS // 3
