"""Measuring this kiosk and writing its sheet. 0 nothing fails, 2 something does."""

import os
import sys
from pathlib import Path

import msgspec

from doctor.facts import Panel, Sound
from doctor.looking import devices
from doctor.looking.asking import module_output
from doctor.sheet.measured_rows import measured_rows
from doctor.sheet.rows import Row, Verdict
from doctor.sheet.standing_rows import STANDING
from kiosk.config import BadConfig, Config, load
from kiosk.measure.measured import Measured
from sync.wire import VERSION

SECONDS = 300.0  # some 450 pictures in twelve languages: half a minute of a free processor
ASSUMED = Panel(1080, 1920, 268.0, None)


def write_sheet(path: Path, to: Path | None) -> int:
    """Write the sheet of the kiosk with these settings to a file, or to stdout."""
    try:
        config = load(path)
    except BadConfig as bad:
        return _stop("\n".join(bad.mistakes))
    panel = devices.panel(config)
    known = panel if panel and panel.width and panel.width_mm else None
    seen = _measured(path, known or _assumed(config))
    if seen is None:
        return _stop("The screens could not be drawn: aula doctor says what is missing.")
    rows = sheet_rows(seen, config, devices.sound(config.audio))
    text = in_markdown(rows, seen, config, known is not None)
    if to is None:
        sys.stdout.write(text)
    else:
        try:
            to.write_text(text, "utf-8")
        except OSError as error:
            return _stop(f"{to} cannot be written: {os.strerror(error.errno or 0).lower()}.")
    return 2 if any(row.verdict is Verdict.FAIL for row in rows) else 0


def sheet_rows(seen: Measured, config: Config, sound: Sound | None) -> list[Row]:
    """All rows, in the order of the standard."""
    rows = [*measured_rows(seen, config, sound), *STANDING]
    return sorted(rows, key=lambda row: _order(row.clause))


def in_markdown(rows: list[Row], seen: Measured, config: Config, panel_known: bool) -> str:
    """The sheet itself."""
    height_mm = seen.height / seen.width * seen.width_mm
    counts = ", ".join(f"{sum(row.verdict is one for row in rows)} {one}" for one in Verdict)
    guess = (
        ""
        if panel_known
        else " No screen was found here, so this panel is assumed: run it at the kiosk."
    )
    lines = [
        f"# EN 301 549 V3.2.1: {config.place}",
        "",
        f"Aula {VERSION}, measured on its own screens drawn for {seen.width} x {seen.height} pixels"
        f" on {seen.width_mm:.0f} x {height_mm:.0f} mm.{guess} A kiosk is closed functionality:"
        " clause 5.1 stands in for what needs assistive technology.",
        "",
        f"{counts}. *By design* is held by the tests of the program, not measured here; what is"
        " *to fill in* needs a ruler, a meter or an eye at the place. Numbers and names of the"
        " clauses follow the standard's own table of contents (V3.2.1, 2021-03).",
        "",
        _walked(seen),
        "",
        "| clause | about | | measured, made so, or to measure |",
        "|---|---|---|---|",
        *(f"| {row.clause} | {row.title} | {row.verdict} | {row.says} |" for row in rows),
        "",
        "Filled in by: ______________________ on: ______________",
        "",
    ]
    return "\n".join(lines)


def _walked(seen: Measured) -> str:
    """On what it was measured."""
    languages = list(dict.fromkeys(view.language for view in seen.views if view.language))
    screens = len({view.screen for view in seen.views})
    return (
        f"Measured on {len(seen.views)} pictures of {screens} screens: a made-up site with places,"
        " ways, notices and news, a person with a name, two bookings (one of them late), a card of"
        " three people; in the house's language at three text sizes and in both themes, and in"
        f" every other language at the largest size ({', '.join(languages) or 'none'})."
    )


def _order(clause: str) -> list[int]:
    return [int(part) for part in clause.split(",")[0].split(" ")[0].split(".")]


def _assumed(config: Config) -> Panel:
    """A panel of 1080 x 1920, as wide as the settings say."""
    return Panel(ASSUMED.width, ASSUMED.height, config.display.width_mm or ASSUMED.width_mm, None)


def _measured(path: Path, panel: Panel) -> Measured | None:
    sizes = (str(panel.width), str(panel.height), str(panel.width_mm))
    offscreen = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    said = module_output(
        "kiosk.measure.window", str(path), *sizes, extra=offscreen, seconds=SECONDS
    )
    return msgspec.json.decode(said, type=Measured) if said else None


def _stop(sentence: str) -> int:
    sys.stderr.write(sentence + "\n")
    return 2
