"""What a scanned text means: a person's number, an appointment letter, Aula's own visit code.

Pure and total: any text or bytes have an answer, nothing is raised, and what is not
understood is not passed on. Formats: docs/cards.md, "Barcodes and QR codes".
"""

import re

from hardware.events import CodeKind, CodeScanned
from hardware.identifiers import (
    BOOKING_CODE,
    CODICE_FISCALE,
    EHIC,
    HETU,
    KVNR,
    SSIN,
    VISIT_CODE,
    InvalidIdentifier,
    check,
    normalise,
)
from hardware.person import BARCODE, CardHolder, Identifier, Person

LONGEST = 512
"""Characters; what is longer means nothing here and is not looked at."""

_AIM_PREFIX = re.compile(r"\][A-Z][0-9A-Z]", re.IGNORECASE)
_OURS = {
    "AULA:V1:": (CodeKind.VISIT_CODE, VISIT_CODE),
    "AULA:A1:": (CodeKind.BOOKING_CODE, BOOKING_CODE),
}
_SLIP_AT_END = re.compile(r"(?<=[ ,])AULA:V1:[2-7A-Z]{16,64}$", re.IGNORECASE)
_KEPT = re.compile(r"[^0-9A-Z+-]")
# The key of "-" on Nordic and German keyboards is that of "/" on an American one, and
# no personal identity code has a "/": this damage can be undone for certain.
_HETU_BY_SLASH = re.compile(r"([0-9]{6})/([0-9]{3}[0-9A-Y])")
_HETU_WITHOUT_SIGN = re.compile(r"[0-9]{9}[0-9A-FHJ-NPR-Y]")
_EHIC_NUMBER = re.compile(r"80[0-9]{18}")
# By length, then told apart by their shape; each has a check digit.
_NUMBERS = {
    10: ((KVNR, "DE"),),
    11: ((SSIN, "BE"),),
    16: ((CODICE_FISCALE, "IT"),),
}
_EHIC_COUNTRIES = {
    "040": "AT", "056": "BE", "070": "BA", "100": "BG", "191": "HR", "196": "CY", "203": "CZ",
    "208": "DK", "233": "EE", "246": "FI", "250": "FR", "276": "DE", "300": "GR", "348": "HU",
    "352": "IS", "372": "IE", "380": "IT", "428": "LV", "438": "LI", "440": "LT", "442": "LU",
    "470": "MT", "499": "ME", "528": "NL", "578": "NO", "616": "PL", "620": "PT", "642": "RO",
    "688": "RS", "703": "SK", "705": "SI", "724": "ES", "752": "SE", "756": "CH", "807": "MK",
    "826": "GB",
}  # fmt: skip
_UNKNOWN = CodeScanned(kind=CodeKind.UNKNOWN)


def meaning(scan: str | bytes) -> CodeScanned:
    """Say what a scan is.

    `scan` is what the scanner sent, its AIM prefix, line end and separators
    included; bytes are taken as ASCII. Never raises, and takes well under a
    millisecond whatever comes.
    """
    if len(scan) > LONGEST:
        return _UNKNOWN
    text = scan.decode("ascii", "replace") if isinstance(scan, bytes) else scan
    text = text.strip(" \t\r\n\x1d\x00")
    text = text[3:] if _AIM_PREFIX.match(text) else text
    if at_end := _SLIP_AT_END.search(text):  # a photograph of the screen: the way, then the code
        text = at_end[0]
    if not text.isascii():
        return _UNKNOWN
    text = text.strip(" \t\x1d*").upper()
    return _of_ours(text) or _of_a_person(text) or _UNKNOWN


def _of_ours(text: str) -> CodeScanned | None:
    """Read a code that Aula printed. Its signature is not for this process to check."""
    known = _OURS.get(text[:8])
    if known is None:
        return None
    kind, system = known
    try:
        return CodeScanned(kind=kind, value=normalise(system, text[8:]))
    except InvalidIdentifier:
        return None


def _of_a_person(text: str) -> CodeScanned | None:
    """Find a number whose check digit is right, or an EHIC number of a country that issues one."""
    text = _HETU_BY_SLASH.sub(r"\1-\2", text) if len(text) == 11 else text
    text = _KEPT.sub("", text)
    if len(text) == 11 and check(HETU, text):
        return _holder(Identifier(HETU, text), "FI")
    bare = text.replace("-", "").replace("+", "")
    for system, country in _NUMBERS.get(len(bare), ()):
        if check(system, bare):
            return _holder(Identifier(system, bare), country)
    if _EHIC_NUMBER.fullmatch(bare) and bare[2:5] in _EHIC_COUNTRIES:
        return _holder(Identifier(EHIC, bare), _EHIC_COUNTRIES[bare[2:5]])
    if _HETU_WITHOUT_SIGN.fullmatch(text) and _is_hetu_of_some_century(text):
        return CodeScanned(kind=CodeKind.NEEDS_CENTURY, value=text)
    return None


def _is_hetu_of_some_century(text: str) -> bool:
    return any(check(HETU, f"{text[:6]}{sign}{text[6:]}") for sign in "-A+")


def _holder(identifier: Identifier, country: str) -> CodeScanned:
    person = Person((identifier,), family_name="", given_names="", birth_date="")
    return CodeScanned(
        kind=CodeKind.IDENTIFIER,
        holder=CardHolder(family=BARCODE, country=country, people=(person,)),
    )
