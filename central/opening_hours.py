"""Opening hours as people write them, `mon-fri 08:00-16:00`, and as kiosks get them (pure)."""

import re
from collections.abc import Iterable

import msgspec

from central.store import StoreError
from sync import wire

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WORDS = re.compile(
    r"(?P<first>[a-z]{3})(-(?P<last>[a-z]{3}))? (?P<opens>\d\d:\d\d)-(?P<closes>\d\d:\d\d)"
)


def hours_of(words: str) -> list[wire.Hours]:
    """`mon-fri 08:00-16:00` as one value for each day. Raises StoreError."""
    read = WORDS.fullmatch(words)
    first, last = (read["first"], read["last"] or read["first"]) if read else ("", "")
    if read is None or first not in DAYS or last not in DAYS:
        raise StoreError(
            'Write hours like "mon-fri 08:00-16:00", days mon tue wed thu fri sat sun.'
        )
    days = DAYS[DAYS.index(first) : DAYS.index(last) + 1]
    told = {"opens": read["opens"], "closes": read["closes"]}
    if not days or told["opens"] >= told["closes"]:
        raise StoreError(
            "Days and hours go forward; over midnight is two: 20:00-24:00, 00:00-02:00."
        )
    try:
        return [msgspec.convert({"day": day, **told}, wire.Hours) for day in days]
    except msgspec.ValidationError:
        raise StoreError("Times go from 00:00 to 24:00.") from None


def words_of(hours: Iterable[wire.Hours]) -> list[str]:
    """The same the other way: days in a row that are alike are one span."""
    alike: dict[tuple[str, str], set[int]] = {}
    for one in hours:
        alike.setdefault((one.opens, one.closes), set()).add(DAYS.index(one.day))
    spans = [
        (first, last, opens, closes)
        for (opens, closes), days in alike.items()
        for first, last in _runs(sorted(days))
    ]
    return [
        f"{DAYS[first]}{'-' + DAYS[last] if last > first else ''} {opens}-{closes}"
        for first, last, opens, closes in sorted(spans)
    ]


def _runs(days: list[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for day in days:
        if runs and runs[-1][1] == day - 1:
            runs[-1] = (runs[-1][0], day)
        else:
            runs.append((day, day))
    return runs
