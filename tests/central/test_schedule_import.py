"""A clinic's table is imported by hand, and each bad line is told by its number."""

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import msgspec
import pytest

from central import devices
from central.demo_sites import SITES
from central.store import Store
from hardware.identifiers import HETU
from tests.central.commands import ROOT, central
from tests.central.house import TODAY, site


def test_a_file_is_imported_by_hand(url: str, tmp_path: Path) -> None:
    made = ("demo-day", "--database", url, "--token-file", tmp_path / "token", "--json")
    (demo,) = central(*made)
    day, file = f"{datetime.now():%Y}-12-31", tmp_path / "day.csv"
    place = SITES[0].site.places[0].id
    lines = [f"a-{n},{day} 09:00,{place},{HETU}|131052-308T" for n in range(5)]
    lines[2] = lines[2].replace(place, "Otto")
    file.write_text("\n".join(["appointment_id,starts_at,place_id,identifiers", *lines, ""]))
    words = ("schedule", "import", file, "--database", url, "--site", demo["site"], "--day", day)

    (said,) = central(*words, code=2)
    (taken,) = central(*words, "--partial")

    assert "line 4: place_id: no place of this site" in said
    assert "Otto" not in said
    assert (taken["taken"], taken["changed"]) == (4, 4)


@pytest.mark.slow
@pytest.mark.parametrize("strictness", ["strict", "surrogateescape"])
def test_a_byte_that_is_no_utf_8_is_a_matter_of_its_line_by_stdin_too(
    tmp_path: Path, strictness: str
) -> None:
    url = f"sqlite:///{tmp_path}/central.db"
    (demo,) = central("demo-day", "--database", url, "--token-file", tmp_path / "token", "--json")
    place = SITES[0].site.places[0].id.encode()
    where = f"{datetime.now():%Y}-12-31 09:00".encode()
    who = f"{HETU}|131052-308T".encode()
    lines = (
        b"\xef\xbb\xbfappointment_id,starts_at,place_id,identifiers",
        *(b",".join((b"a-1", where, each, who)) for each in (place, b"Ot\xe4to")),
    )

    done = subprocess.run(
        [
            *(sys.executable, "-m", "central", "schedule", "import", "-"),
            *("--database", url, "--site", demo["site"], "--partial"),
        ],
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": f"utf-8:{strictness}"},
        input=b"\n".join(lines),
        capture_output=True,
        timeout=60,
        check=False,
    )

    assert (done.returncode, done.stderr) == (
        0,
        b"line 3: place_id: signs that cannot be printed\n",
    )
    assert msgspec.json.decode(done.stdout)["taken"] == 1


def test_a_site_without_a_pepper_is_told_what_makes_one(
    url: str, opened: Callable[[str], Store], tmp_path: Path
) -> None:
    (tmp_path / "day.csv").write_text("appointment_id,starts_at,place_id\n")
    with opened(url).write() as transaction:
        devices.put_site(transaction, site("north"), TODAY)
    where = ("--database", url, "--site", "north")
    words = ("schedule", "import", tmp_path / "day.csv", *where)

    (said,) = central(*words, code=2)
    central("pepper", "rotate", *where)
    (taken,) = central(*words)

    assert "The site has no pepper yet: aula-central pepper rotate makes one." in said
    assert taken["lines"] == 0
