"""Reads a day's appointments from CSV: a header, then one appointment a line.

Comma or semicolon, UTF-8 with or without the mark Excel puts in front.
"""

import csv
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from io import TextIOBase

import msgspec

from central.intake import Appointment, Unfit

COLUMNS = frozenset(Appointment.__struct_fields__)
NEEDED = frozenset({"appointment_id", "starts_at", "place_id"})
MAX_LINE = 10_000

Sent = dict[str, object]


class NoTable(ValueError):
    """The file is no such table; the sentence says what it lacks and quotes nothing."""


def rows(file: TextIOBase) -> Iterator[tuple[int, Sent | Unfit]]:
    """Each line's number and what it says, or why it cannot be read. Raises NoTable."""
    head = file.readline(MAX_LINE).lstrip("\ufeff").rstrip("\r\n")
    sign = ";" if head.count(";") > head.count(",") else ","
    names = [name.strip().strip('"').lower() for name in head.split(sign)]
    if unknown := [place for place, name in enumerate(names, 1) if name not in COLUMNS]:
        raise NoTable(f"Column {unknown[0]} has no name that is known: see docs/schedule.md.")
    if lacking := sorted(NEEDED - set(names)):
        raise NoTable(f"The column {lacking[0]} is missing.")
    if len(set(names)) < len(names):
        raise NoTable("A column is there twice.")
    lines = csv.reader(file, delimiter=sign, strict=True)
    while True:
        number = lines.line_num + 2
        try:
            cells = next(lines)
        except StopIteration:
            return
        except (csv.Error, UnicodeDecodeError):
            yield number, Unfit("not a line of CSV in UTF-8; nothing after it was read")
            return
        if not any(cells):
            continue
        if len(cells) != len(names):
            yield number, Unfit(f"{len(cells)} cells where the header has {len(names)}")
            continue
        yield number, _sent(dict(zip(names, map(str.strip, cells), strict=True)))


def _sent(cells: dict[str, str]) -> Sent | Unfit:
    sent: Sent = {name: cell for name, cell in cells.items() if cell and name != "identifiers"}
    found = []
    for one in filter(None, map(str.strip, cells.get("identifiers", "").split(" "))):
        system, bar, value = one.rpartition("|")
        if not (bar and system and value):
            return Unfit("identifiers: each is SYSTEM|VALUE, with a blank between two")
        found.append({"system": system, "value": value})
    if found:
        sent["identifiers"] = found
    for name in ("starts_at", "ends_at"):
        if ":" in cells.get(name, ""):
            with suppress(ValueError):  # as it stands it is told to be no time
                sent[name] = datetime.fromisoformat(cells[name]).isoformat()
    return sent


def id_of(sent: Sent | Unfit) -> str | None:
    """Which appointment a line means, where that can be read."""
    if isinstance(sent, Unfit):
        return None
    try:
        return msgspec.convert(sent.get("appointment_id"), str)
    except msgspec.ValidationError:
        return None
