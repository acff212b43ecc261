"""How identity codes look without their blanks and dashes, and which numbers harm nobody. Pure."""

import re

from hardware.identifiers import (
    AHV,
    ASMENS_KODAS,
    CODICE_FISCALE,
    HETU,
    IKNR,
    ISIKUKOOD,
    JMBG,
    KVNR,
    NIR,
    PT_DOCUMENT,
    SATU,
    SSIN,
    SVNR,
    TH_CITIZEN_ID,
    TW_ID,
)

CODES: dict[int, tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]] = {
    9: ((re.compile(r"[0-9]{9}"), (IKNR,)), (re.compile(r"[0-9]{8}[A-Z]"), (SATU,))),
    10: (
        (re.compile(r"[0-9]{10}"), (SVNR,)),
        (re.compile(r"[A-Z][0-9A-D][0-9]{8}"), (KVNR, TW_ID)),
    ),
    11: (
        (re.compile(r"[0-9]{11}"), (SSIN, ISIKUKOOD, ASMENS_KODAS)),
        (re.compile(r"[0-9]{6}[A-FU-Y][0-9]{3}[0-9A-Y]"), (HETU,)),
    ),
    12: ((re.compile(r"[0-9]{9}[0-9A-Z]{2}[0-9]"), (PT_DOCUMENT,)),),
    13: ((re.compile(r"[0-9]{13}"), (AHV, TH_CITIZEN_ID, JMBG)),),
    15: ((re.compile(r"[0-9]{5}(?:[0-9]{2}|2[AB])[0-9]{8}"), (NIR,)),),
    16: (
        (
            re.compile(r"[A-Z]{6}[0-9L-V]{2}[A-T][0-9L-V]{2}[A-Z][0-9L-V]{3}[A-Z]"),
            (CODICE_FISCALE,),
        ),
    ),
}
"""By length: how the numbers of these systems look, roughly. `check` has the last word."""

HETU_WITHOUT_SIGN = re.compile(r"[0-3][0-9][01][0-9]{3}[0-9]{3}[0-9A-FHJ-NPR-Y]")
"""Its century is a sign, which may have fallen among the blanks and dashes."""

_DAY = "(?:0?[1-9]|[12][0-9]|3[01])"
_MONTH = "(?:0?[1-9]|1[0-2])"
_YEAR = "(?:19|20)[0-9]{2}"
_DATE = (
    rf"{_DAY}[./-]{_MONTH}[./-](?:{_YEAR}|[0-9]{{2}})|{_YEAR}[./-]{_MONTH}[./-]{_DAY}"
    rf"|{_DAY}\.{_MONTH}\.|{_YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
    rf"|(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2]){_YEAR}"
)
_TIME = "(?:[01]?[0-9]|2[0-4])[.][0-5][0-9]"
_OF_A_YEAR = rf"[0-9]{{1,4}}/{_YEAR}"
_ONE = f"(?:{_DATE}|{_TIME}|{_OF_A_YEAR}|{_YEAR})"

HARMLESS = re.compile(rf"{_ONE}(?: ?[-/ ] ?{_ONE})*")
"""Dates, times, years and spans of them, one after the other."""
