"""Dates as cards write them, and as the rest of the house reads them: `YYYY-MM-DD` (pure)."""

import unicodedata
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import NamedTuple


def iso(year: str, month: str, day: str, *, parts_may_be_unknown: bool = False) -> str:
    """Return `YYYY-MM-DD`; "" where it is no date. Unknown parts, where allowed, stay 00."""
    written = year + month + day
    if len(written) != 8 or not (written.isascii() and written.isdigit()):
        return ""
    shown = f"{year}-{month}-{day}"
    if parts_may_be_unknown and day == "00":
        day, month = "01", "01" if month == "00" else month
    try:
        date(int(year), int(month), int(day))
    except ValueError:
        return ""
    return shown


def written(text: str, pattern: str, years: int = 0) -> str:
    """Return `YYYY-MM-DD` for a text written like `pattern`, such as "DD.MM.YYYY"; else "".

    `Y`, `M`, `D` stand for digits, a year may have three; any other sign stands for
    itself. `years` is added for other calendars: 1911 for the Republic of China's,
    -543 for the Buddhist era's. Unknown months and days stay 00.
    """
    if len(text) != len(pattern):
        return ""
    place = _places(pattern)
    for at in place.signs:
        if text[at] != pattern[at]:
            return ""
    year = text[place.year]
    if not (year.isascii() and year.isdigit()):
        return ""
    year = f"{int(year) + years:04d}"
    return iso(year, text[place.month], text[place.day], parts_may_be_unknown=True)


class _Places(NamedTuple):
    """Where year, month and day stand in a pattern, and its signs that stand for themselves."""

    year: slice
    month: slice
    day: slice
    signs: tuple[int, ...]


@lru_cache
def _places(pattern: str) -> _Places:
    def place(part: str) -> slice:
        return slice(pattern.find(part), pattern.rfind(part) + 1)

    signs = tuple(at for at, sign in enumerate(pattern) if sign not in "YMD")
    return _Places(place("Y"), place("M"), place("D"), signs)


def spelt(text: str, months: Mapping[str, str]) -> str:
    """Return `YYYY-MM-DD` for "24 MAAR 1969", "01.MÄR.1971" or a mere year; else "".

    `months` has the number of each word, written in capitals and without accents.
    """
    capitals = text.upper()
    if not capitals.isascii():
        apart = unicodedata.normalize("NFKD", capitals)
        capitals = "".join(c for c in apart if not unicodedata.combining(c))
    parts = capitals.replace(".", " ").split()
    if len(parts) == 1:
        return iso(parts[0], "00", "00", parts_may_be_unknown=True)
    if len(parts) != 3:
        return ""
    day, month, year = parts
    return iso(year, months.get(month, ""), day.zfill(2), parts_may_be_unknown=True)
