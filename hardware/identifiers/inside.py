"""What some numbers say of their owner: the birth date, the sex. Pure; says nothing unsure."""

from datetime import date
from typing import Literal

from hardware.identifiers.checks import HETU_CENTURIES, RULES
from hardware.identifiers.systems import ASMENS_KODAS, HETU, ISIKUKOOD, NIR, SHAPES

_CENTURIES = {"1": 1800, "2": 1800, "3": 1900, "4": 1900, "5": 2000, "6": 2000, "7": 2100}
_CENTURIES["8"] = 2100
_SEXED = {ISIKUKOOD: "12345678", ASMENS_KODAS: "12345678", NIR: "12"}

Sex = Literal["male", "female", "unknown"]


def birth_date_in(system: str, normalised: str) -> str:
    """Return the birth date a number tells as `YYYY-MM-DD`, "" where it tells none.

    For HETU and the Estonian and Lithuanian codes; the number has to be normalised.
    """
    if system == HETU:
        century, year = HETU_CENTURIES[normalised[6]], normalised[4:6]
        month, day = normalised[2:4], normalised[0:2]
    elif system in (ISIKUKOOD, ASMENS_KODAS) and normalised[0] in _CENTURIES:
        century, year = _CENTURIES[normalised[0]], normalised[1:3]
        month, day = normalised[3:5], normalised[5:7]
    else:
        return ""
    try:
        return date(century + int(year), int(month), int(day)).isoformat()
    except ValueError:
        return ""


def hetu_without_sign(ten: str) -> dict[int, tuple[str, ...]]:
    """Give each HETU that ten characters can be whose sign got lost, by the year of birth.

    The check digit does not know the sign, so each century whose calendar has the day is
    possible, and in each every sign that stands for it. Empty for what cannot be one.
    """
    possible: dict[int, tuple[str, ...]] = {}
    for sign in HETU_CENTURIES:
        number = f"{ten[:6]}{sign}{ten[6:]}"
        if len(ten) == 10 and SHAPES[HETU].fullmatch(number) and RULES[HETU](number):
            year = int(birth_date_in(HETU, number)[:4])
            possible[year] = (*possible.get(year, ()), number)
    return possible


def sex_in(system: str, normalised: str) -> Sex:
    """Return the sex a number tells: an odd digit is male, an even one female.

    A French number that begins with anything but 1 or 2 is a temporary one and
    tells nothing; so does a Lithuanian one that begins with 9.
    """
    if system == HETU:
        digit = normalised[9]
    else:
        digit = normalised[0]
        if digit not in _SEXED.get(system, ""):
            return "unknown"
    return "male" if int(digit) % 2 else "female"
