"""The EN 301 549 sheet: what is measured on this kiosk's screens decides, nothing else."""

import os
import re
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from doctor.facts import Sound
from doctor.sheet.measured_rows import measured_rows
from doctor.sheet.rows import Verdict
from doctor.sheet.writing import in_markdown, sheet_rows
from kiosk.config import Central, Config, Display, Languages, Store
from kiosk.measure.measured import Contrast, Keys, Measured, View
from tests.doctor.kiosks import ROOT, set_up

SOUND = Sound(1, True, (), frozenset({"fi", "en-gb"}))
CONFIG = Config(
    central=Central(url="https://central.example"),
    store=Store(path=Path("kiosk.db"), key_file=Path("key")),
    display=Display(bottom_edge_mm=700),
    languages=Languages(offered=("fi", "en")),
)


def view(text_size: int, **seen: object) -> View:
    """A screen on which everything holds, but for what is given."""
    good = View(
        "Rating", text_size, (4.8, 6.1, 7.35)[text_size], 20.0, "a", 25.0, 3.0, 0, 0, 10, 90,
        contrast=7.2,
    )  # fmt: skip
    return msgspec.structs.replace(good, **seen)


def measured(*views: View, **more: object) -> Measured:
    """What was measured on such screens."""
    whole = Measured(
        1080,
        1920,
        268.0,
        views or tuple(map(view, range(3))),
        (Contrast("light", "ink", "paper", 7.1),),
        90.0,
        {"Rating": 45.0, "Thanks": 45.0},
        20.0,
        ("Rating", "Thanks"),
        (),
    )
    return msgspec.structs.replace(whole, **more)


def failed(seen: Measured, config: Config = CONFIG, sound: Sound = SOUND) -> set[str]:
    """The clauses that fail."""
    rows = measured_rows(seen, config, sound)
    return {row.clause for row in rows if row.verdict is Verdict.FAIL}


def test_a_kiosk_on_which_everything_holds_fails_nowhere() -> None:
    assert failed(measured()) == set()


@pytest.mark.parametrize(
    ("clauses", "seen"),
    [
        ({"11.1.4.4.2"}, measured(view(0, cap_mm=4.5), view(1), view(2))),
        ({"5.1.4", "11.1.4.4.2"}, measured(view(0), view(1), view(2, cap_mm=7.0))),
        ({"5.5.1"}, measured(view(0, target_mm=19.0), view(1), view(2))),
        ({"5.5.1"}, measured(view(0, gap_mm=1.0), view(1), view(2))),
        ({"11.1.4.4.2"}, measured(view(0), view(1, clipped=1), view(2))),
        ({"11.4.1.2.2"}, measured(view(0, nameless=1), view(1), view(2))),
        ({"11.1.4.3"}, measured(contrasts=(Contrast("light", "ink", "paper", 6.9),))),
        ({"11.1.4.3"}, measured(view(0, contrast=6.9), view(1), view(2))),
        ({"11.1.4.10"}, measured(view(0), view(1), view(2, outside=1))),
        ({"11.2.1.1.2"}, measured(view(0, unreached=1), view(1), view(2))),
        ({"11.2.4.6, 11.3.3.2"}, measured(view(0, headings=0), view(1), view(2))),
        ({"5.1.3.9 (loudspeaker)"}, measured(view(0, told_aloud=1), view(1), view(2))),
        ({"5.1.3.13"}, measured(resets=False)),
        ({"5.1.6.2, 11.2.4.3"}, measured(keys=(Keys("Rating", 9, False, 8.4),))),
        ({"11.2.4.7"}, measured(keys=(Keys("Rating", 9, True, 1.0),))),
        ({"8.3.2, 8.3.3"}, measured(reach_mm=600.0)),
        ({"11.2.2.1"}, measured(asking=("Rating",))),
        ({"11.2.2.1"}, measured(limits_s={"Rating": 45.0, "Thanks": 25.0})),
    ],
)
def test_what_does_not_hold_fails_by_its_clause(clauses: set[str], seen: Measured) -> None:
    assert failed(seen) == clauses


def test_a_language_without_a_voice_fails_and_is_named() -> None:
    offered = msgspec.structs.replace(CONFIG, languages=Languages(offered=("fi", "en", "so")))
    rows = [one for one in measured_rows(measured(), offered, SOUND) if one.clause == "5.1.3.1"]

    assert failed(measured(), offered) == {"5.1.3.1, 5.1.3.14"}
    assert all("so" in row.says for row in rows)


def test_without_the_height_of_the_panel_reach_is_left_to_the_ruler() -> None:
    unknown = msgspec.structs.replace(CONFIG, display=Display())
    (row,) = [one for one in measured_rows(measured(), unknown, SOUND) if "8.3.2" in one.clause]

    assert row.verdict is Verdict.RULER
    assert "______ mm" in row.says


def test_the_clauses_stand_in_the_order_of_the_standard_and_once() -> None:
    rows = sheet_rows(measured(), CONFIG, SOUND)
    numbers = [tuple(map(int, re.split("[, ]", row.clause)[0].split("."))) for row in rows]

    assert numbers == sorted(numbers)
    assert len({row.clause for row in rows}) == len(rows)
    assert in_markdown(rows, measured(), CONFIG, True).count("\n| ") == len(rows) + 1


@pytest.mark.slow
def test_the_sheet_of_a_kiosk_is_measured_on_its_own_window(tmp_path: Path) -> None:
    folder = set_up(tmp_path)
    token = folder.path / "token"
    token.write_text("demo-token\n")
    offered = '[languages]\nhouse = "fi"\noffered = ["fi", "ar"]\n'
    folder.settings.write_text(folder.settings.read_text() + offered)
    to = tmp_path / "sheet.md"

    ended = subprocess.run(
        [sys.executable, "-m", "kiosk", "doctor", "--config", str(folder.settings),
         "--accessibility", str(to)],
        capture_output=True, text=True, timeout=120, check=False,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )  # fmt: skip

    assert ended.returncode in (0, 2), ended.stderr
    sheet = to.read_text("utf-8")
    assert "on 268 x 476 mm" in sheet
    smallest = re.search(r"Smallest target ([\d.]+) mm", sheet)
    assert smallest is not None
    assert float(smallest[1]) >= 20.0
    assert re.search(r"\| 11\.1\.4\.3 \|.*High contrast theme: [\d.]+:1 .* 30 screens", sheet)
    assert "Measured on 150 pictures of" in sheet
    assert "two bookings (one of them late)" in sheet
    assert "(fi, ar)" in sheet
    for clause in (
        "5.1.3.9 (loudspeaker)",
        "5.1.6.2, 11.2.4.3",
        "11.1.4.10",
        "11.2.1.1.2",
        "11.2.4.7",
    ):
        assert re.search(rf"\| {re.escape(clause)} \|[^|]*\| pass \|.*: none", sheet)
