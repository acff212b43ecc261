"""What somebody without a card has typed, and the rules of each field. Pure; no look-up."""

from datetime import date
from enum import StrEnum

from msgspec.structs import replace

from kiosk.value import Value

LONGEST_CODE = 24
LEAST_CODE = 4
LONGEST_NAME = 20
DATE_DIGITS = 8
FIRST_YEAR = 1890


class Way(StrEnum):
    """How somebody without a card says who they are."""

    SCAN = "scan"  # the barcode of a card or a letter
    CODE = "code"  # a typed number or booking code, and the birth date
    NAME = "name"  # the surname's first letters, and the birth date
    LETTER = "letter"  # a scanned booking code, and the birth date
    CENTURY = "century"  # a scanned number that does not tell the century


class Entry(Value, frozen=True):
    """What was typed so far. `born` is ddmmyyyy; `missed`: the list did not know it.

    `no_date`: what was typed as the birth date is none.
    """

    way: Way
    code: str = ""
    name: str = ""
    born: str = ""
    missed: bool = False
    no_date: bool = False

    @property
    def birth_date(self) -> date | None:
        """The birth date, once eight digits are one."""
        if len(self.born) != DATE_DIGITS:
            return None
        day, month, year = int(self.born[:2]), int(self.born[2:4]), int(self.born[4:])
        try:
            return date(year, month, day) if year >= FIRST_YEAR else None
        except ValueError:
            return None

    @property
    def has_code(self) -> bool:
        """Whether it is long enough to be a number or a booking code."""
        return sum(c.isalnum() for c in self.code) >= LEAST_CODE

    @property
    def has_name(self) -> bool:
        """Whether there is a letter of the surname."""
        return any(c.isalpha() for c in self.name)


def with_code(entry: Entry, key: str) -> Entry:
    """One more sign of a number or a code: a letter, a digit, or a sign that numbers have."""
    fits = len(key) == 1 and key.isascii() and (key.isalnum() or key in "+-")
    if not fits or len(entry.code) >= LONGEST_CODE:
        return entry
    return replace(entry, code=entry.code + key.upper())


def with_letter(entry: Entry, key: str) -> Entry:
    """One more letter of the surname, or what may stand between two."""
    fits = len(key) == 1 and (key.isalpha() or key in " '-’")
    if not fits or len(entry.name) >= LONGEST_NAME:
        return entry
    return replace(entry, name=entry.name + key)


def with_digit(entry: Entry, key: str) -> Entry:
    """One more digit of the birth date."""
    fits = len(key) == 1 and key.isascii() and key.isdigit()
    if not fits or len(entry.born) >= DATE_DIGITS:
        return entry
    return replace(entry, born=entry.born + key, no_date=False)
