"""How a field is written in a card's pieces: text, dates, parts of them, what a number tells.

A `Field` is a pure function of the pieces a layout cut; "" where they do not say.
"""

from collections.abc import Callable, Mapping

from hardware import identifiers
from hardware.families import dates
from hardware.families.texts import decoded

Key = int | str
Pieces = Mapping[Key, bytes]
Field = Callable[[Pieces], str]


def text(key: Key, encoding: str = "utf-8") -> Field:
    """Give a piece as text; "" where it is missing or blank."""
    return lambda pieces: decoded(pieces.get(key, b""), encoding)


def hexed(key: Key) -> Field:
    """Give a piece as hex digits: numbers, and dates in BCD."""
    return lambda pieces: pieces.get(key, b"").hex()


def dated(key: Key, pattern: str, *, years: int = 0) -> Field:
    """Give a date written like `pattern` as `YYYY-MM-DD`, "" where it is none (see `dates`).

    What a card writes behind it, such as the birth place, is left out.
    """
    as_text = text(key)
    return lambda pieces: dates.written(as_text(pieces)[: len(pattern)], pattern, years)


def packed(key: Key, pattern: str) -> Field:
    """Give a date of two digits a byte, in the order of `pattern`, as `dated` does."""
    return lambda pieces: dates.written(pieces.get(key, b"").hex(), pattern)


def spelt(key: Key, months: Mapping[str, str]) -> Field:
    """Give a date whose month is a word as `YYYY-MM-DD`, "" where it is none (see `dates`)."""
    as_text = text(key)
    return lambda pieces: dates.spelt(as_text(pieces), months)


def before(sign: str, field: Field) -> Field:
    """Give what stands before the first `sign`, or the whole where there is none."""
    return lambda pieces: field(pieces).partition(sign)[0].strip()


def after(sign: str, field: Field) -> Field:
    """Give what stands after the first `sign`, "" where there is none."""
    return lambda pieces: field(pieces).partition(sign)[2].strip()


def without(prefix: str, field: Field) -> Field:
    """Give a text without what some cards write before it."""
    return lambda pieces: field(pieces).removeprefix(prefix)


def either(*fields: Field) -> Field:
    """Give the first of several that says something."""
    return lambda pieces: next(filter(None, (field(pieces) for field in fields)), "")


def joined(*fields: Field, sign: str = " ") -> Field:
    """Give several with a blank between, or another sign; those that say nothing are left out."""
    return lambda pieces: sign.join(filter(None, (field(pieces) for field in fields)))


def parted(sign: str, count: int, place: int, field: Field) -> Field:
    """Give one part of a text that has so many, with `sign` between.

    A text that is not written so, or ends with nothing, goes whole to its last part.
    """

    def part(pieces: Pieces) -> str:
        said = [each.strip() for each in field(pieces).split(sign)]
        if len(said) != count or not said[-1]:
            said = [""] * (count - 1) + [" ".join(filter(None, said))]
        return said[place]

    return part


def birth_date_in(system: str, field: Field) -> Field:
    """Give the birth date that a number of this system tells, "" where it tells none."""
    return lambda pieces: _told(system, field(pieces), identifiers.birth_date_in)


def sex_in(system: str, field: Field) -> Field:
    """Give the sex that a number of this system tells: "male", "female" or "unknown"."""
    return lambda pieces: _told(system, field(pieces), identifiers.sex_in)


def nothing(_: Pieces) -> str:
    """Give no text: the card does not say it."""
    return ""


def _told(system: str, value: str, tell: Callable[[str, str], str]) -> str:
    try:
        return tell(system, identifiers.normalise(system, value))
    except identifiers.InvalidIdentifier:
        return ""
