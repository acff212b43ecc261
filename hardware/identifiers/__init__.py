"""Numbers that name a person or an insurer: normalising, check digits, FHIR system URIs.

Pure: both sides of the wire use it, so a number typed, scanned or read from a chip
becomes one and the same text before it is hashed. Checked by tests/hardware/identifiers.json.
"""

import unicodedata

from hardware.identifiers import checks, systems
from hardware.identifiers.inside import birth_date_in, hetu_without_sign, sex_in
from hardware.identifiers.names import fold_name
from hardware.identifiers.systems import (
    AHV,
    ASMENS_KODAS,
    BOOKING_CODE,
    CODICE_FISCALE,
    EHIC,
    HETU,
    IKNR,
    ISIKUKOOD,
    JMBG,
    KVK_NUMBER,
    KVNR,
    LBO,
    MY_IC,
    NIR,
    PERSONAS_KODS,
    PT_CIVIL_ID,
    PT_DOCUMENT,
    PT_SNS,
    SATU,
    SSIN,
    SVNR,
    SYSTEMS,
    TH_CITIZEN_ID,
    TW_ID,
    TW_NHI_CARD,
    VISIT_CODE,
)

__all__ = [
    "AHV",
    "ASMENS_KODAS",
    "BOOKING_CODE",
    "CODICE_FISCALE",
    "EHIC",
    "HETU",
    "IKNR",
    "ISIKUKOOD",
    "JMBG",
    "KVK_NUMBER",
    "KVNR",
    "LBO",
    "MY_IC",
    "NIR",
    "PERSONAS_KODS",
    "PT_CIVIL_ID",
    "PT_DOCUMENT",
    "PT_SNS",
    "SATU",
    "SSIN",
    "SVNR",
    "SYSTEMS",
    "TH_CITIZEN_ID",
    "TW_ID",
    "TW_NHI_CARD",
    "VISIT_CODE",
    "InvalidIdentifier",
    "birth_date_in",
    "check",
    "fold_name",
    "hetu_without_sign",
    "normalise",
    "sex_in",
]

_LONGEST = 64
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—−"), "-")


class InvalidIdentifier(ValueError):
    """The text cannot be such an identifier. It is not quoted, so it cannot leak."""

    def __init__(self, system: str) -> None:
        super().__init__(f"not an identifier of {system}")


def normalise(system: str, value: str) -> str:
    """Return the one spelling of an identifier: no blanks or separators, upper case.

    Only the shape is judged, not the check digit. Signs that mean something, such
    as HETU's century, stay. Raises `InvalidIdentifier`.
    """
    shape = systems.SHAPES.get(system)
    if shape and shape.fullmatch(value):  # most of them, and twice each
        return value
    text = unicodedata.normalize("NFKC", value).translate(_DASHES).upper()
    kept = systems.SIGNS_THAT_COUNT.get(system, "" if shape else "+-./")
    text = "".join(c for c in text if not (c.isspace() or (c in "+-./_" and c not in kept)))
    least, full = systems.FULL_LENGTH.get(system, (0, 0))
    if least <= len(text) < full:
        text = text.zfill(full)
    if not text.isprintable() or not 1 <= len(text) <= _LONGEST:
        raise InvalidIdentifier(system)
    if shape and not shape.fullmatch(text):
        raise InvalidIdentifier(system)
    return text


def check(system: str, value: str) -> bool | None:
    """Say whether the check digit is right; None where no rule is known.

    A value that does not even have the shape is wrong. Rules: card document, section 7.
    """
    rule = checks.RULES.get(system)
    if rule is None:
        return None
    try:
        return rule(normalise(system, value))
    except InvalidIdentifier:
        return False
