"""Numbers that name a person or an insurer: normalising, check digits, FHIR system URIs.

Pure: both sides of the wire use it, so a number typed, scanned or read from a chip
becomes one and the same text before it is hashed. Checked by tests/hardware/identifiers.json.
"""

import re
import unicodedata
from collections.abc import Callable
from datetime import date

from anyascii import anyascii

KVNR = "http://fhir.de/sid/gkv/kvid-10"
IKNR = "http://fhir.de/sid/arge-ik/iknr"
HETU = "urn:oid:1.2.246.21"

_LONGEST = 64
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—−"), "-")
_SHAPES = {
    KVNR: re.compile(r"[A-Z][0-9]{9}"),
    IKNR: re.compile(r"[0-9]{9}"),
    HETU: re.compile(r"[0-9]{6}[-+A-FU-Y][0-9]{3}[0-9A-FHJ-NPR-Y]"),
}
_SIGNS_THAT_COUNT = {HETU: "+-"}
_HETU_ALPHABET = "0123456789ABCDEFHJKLMNPRSTUVWXY"
_HETU_CENTURIES = {"+": 1800} | dict.fromkeys("-YXWVU", 1900) | dict.fromkeys("ABCDEF", 2000)
_PARTICLES = (
    "AF AL AM AN AUF AV BEN BIN DA DAL DE DEGLI DEI DEL DELLA DEN DER DES DI DO DOS DU EL IBN "
    "IM IN LA LE LO LOS T TE TEN TER UND VAN VOM VON VOR VORM Y ZU ZUM ZUR"
)


class InvalidIdentifier(ValueError):
    """The text cannot be such an identifier. It is not quoted, so it cannot leak."""

    def __init__(self, system: str) -> None:
        super().__init__(f"not an identifier of {system}")


def normalise(system: str, value: str) -> str:
    """Return the one spelling of an identifier: no blanks or separators, upper case.

    Only the shape is judged, not the check digit. Signs that mean something, such
    as HETU's century, stay. Raises `InvalidIdentifier`.
    """
    text = unicodedata.normalize("NFKC", value).translate(_DASHES).upper()
    kept = _SIGNS_THAT_COUNT.get(system, "" if system in _SHAPES else "+-./")
    text = "".join(c for c in text if not (c.isspace() or (c in "+-./_" and c not in kept)))
    shape = _SHAPES.get(system)
    if not text.isprintable() or not 1 <= len(text) <= _LONGEST:
        raise InvalidIdentifier(system)
    if shape and not shape.fullmatch(text):
        raise InvalidIdentifier(system)
    return text


def check(system: str, value: str) -> bool | None:
    """Say whether the check digit is right; None where no rule is known.

    A value that does not even have the shape is wrong. Rules: card document, section 7.
    """
    rule = _RULES.get(system)
    if rule is None:
        return None
    try:
        return rule(normalise(system, value))
    except InvalidIdentifier:
        return False


def fold_name(name: str) -> str:
    """Return a name's first three letters, folded: "von Müller" -> "MUL".

    Particles are dropped where something else remains. "" means the name has no
    letters that can be folded: send the patient to reception.
    """
    spread = unicodedata.normalize("NFKD", name)
    bare = "".join(c for c in spread if not unicodedata.combining(c))
    words = re.findall(r"[A-Z]+", anyascii(bare).upper().replace("'", ""))
    particles = _PARTICLES.split()
    counting = [word for word in words if word not in particles] or words
    return "".join(counting)[:3]


def _digit_sum(number: int) -> int:
    return number // 10 + number % 10


def _alternating(digits: str, weights: tuple[int, int]) -> int:
    """Sum the digit sums of the products with two weights in turn, modulo 10."""
    return sum(_digit_sum(int(d) * weights[i % 2]) for i, d in enumerate(digits)) % 10


def _check_kvnr(text: str) -> bool:
    digits = f"{ord(text[0]) - ord('A') + 1:02d}" + text[1:9]
    return _alternating(digits, (1, 2)) == int(text[9])


def _check_iknr(text: str) -> bool:
    return _alternating(text[2:8], (2, 1)) == int(text[8])


def _check_hetu(text: str) -> bool:
    day, month, year = int(text[0:2]), int(text[2:4]), int(text[4:6])
    try:
        date(_HETU_CENTURIES[text[6]] + year, month, day)
    except ValueError:
        return False
    return _HETU_ALPHABET[int(text[0:6] + text[7:10]) % 31] == text[10]


_RULES: dict[str, Callable[[str], bool]] = {
    KVNR: _check_kvnr,
    IKNR: _check_iknr,
    HETU: _check_hetu,
}
