"""Fifty marked people go through every way the window can fail, and nobody hears of them."""

import json
import sys
from functools import partial
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from hardware.identifiers import KVNR
from hardware.virtual.egk import generated
from kiosk.audio.settings import Audio
from kiosk.card_reader import CardReader, Patience
from kiosk.slip.settings import Slip
from sync import wire
from sync.pseudonym import booking_key
from sync.store import open_store
from tests.kiosk.failing_ways import PHONE, WAYS, Somebody
from tests.kiosk.lobbies import KEY, PEPPER, Desk, furnish
from tests.kiosk.scenes import NOW, VISIT
from tests.sync.marked import MARKERS, found_in

pytestmark = pytest.mark.slow

SHOUT = ("sh", "-c", "cat >&2; exit 1")
"""A program that says on stderr whatever it is given, and fails."""
QUICK = Patience(starting=20_000, restart=(60_000,))


def book(folder: Path) -> None:
    """A visit today for everybody."""
    furnish(folder)
    store = open_store(folder / "kiosk.db", KEY)
    store.day_list.begin()
    rows = [
        msgspec.structs.replace(
            VISIT,
            appointment_id=name,
            keys=(booking_key(PEPPER, VISIT.day, KVNR, generated(at + 1).kvnr),),
            clinician=name,
            service=name,
        )
        for at, name in enumerate(MARKERS)
    ]
    store.day_list.write_page(wire.SchedulePage(2, True, rows))
    store.day_list.switch(2, full=True, now=NOW)
    store.close()


def test_no_failure_of_the_window_says_anything_of_a_person(
    qtbot: QtBot, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "kiosk"
    folder.mkdir()
    book(folder)
    (jack := tmp_path / "headset").touch()
    audio = Audio(voice=SHOUT, player=(), private_output="headset", headset_file=jack)
    desk = Desk(qtbot, folder, audio=audio, slip=Slip(command=SHOUT))
    seen = ""
    try:
        for at in range(len(MARKERS)):
            one = Somebody(desk, at)
            WAYS[at % len(WAYS)](one)
            one.goes()
            seen += one.seen
    finally:
        desk.lobby.close()
    out, err = capfd.readouterr()
    happened = {json.loads(line)["event"] for line in err.splitlines()}

    assert found_in(seen) == set(MARKERS)  # they were there, each of them
    assert {"not_stored", "site_unreadable", "slip_not_printed", "no_sound"} <= happened
    assert found_in(out + err) == set()
    numbers = [PHONE, *(generated(at + 1).kvnr for at in range(len(MARKERS)))]
    assert [one for one in numbers if one in out + err] == []
    disk = b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
    assert found_in(disk.decode("latin-1")) == set()
    assert [one for one in numbers if one.encode() in disk] == []


def is_over(reader: CardReader) -> bool:
    return reader.pid == 0


TALKATIVE = """
import sys
for name in sys.argv[1:]:
    print(name, flush=True)
    print('{"event": "CardRead", "reader": "' + name + '", "holder": "' + name + '"}', flush=True)
"""


@pytest.mark.parametrize("aloud", [False, True], ids=["as it is", "control that is heard"])
def test_lines_of_the_reader_that_mean_nothing_are_not_repeated(
    qtbot: QtBot, capfd: pytest.CaptureFixture[str], aloud: bool
) -> None:
    telling = (
        TALKATIVE.replace("print(name,", "print(name, file=sys.stderr,") if aloud else TALKATIVE
    )
    for name in MARKERS:
        command = (sys.executable, "-c", telling, name)
        reader = CardReader(command=command, patience=QUICK)
        reader.start()
        qtbot.waitUntil(partial(is_over, reader))
        reader.stop()
    err = capfd.readouterr().err

    assert '"malformed"' in err
    assert found_in(err) == (set(MARKERS) if aloud else set())
