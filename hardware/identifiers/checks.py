"""The check-digit rule of each number that has one. Pure; takes normalised text only."""

from collections.abc import Callable
from datetime import date
from operator import mul

from hardware.identifiers import systems

_MOD_31 = "0123456789ABCDEFHJKLMNPRSTUVWXY"
_BASE_36 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_TAIWAN_LETTERS = "ABCDEFGHJKLMNPQRSTUVXYWZIO"  # A is 10, Z 33, I 34, O 35
HETU_CENTURIES = {"+": 1800} | dict.fromkeys("-YXWVU", 1900) | dict.fromkeys("ABCDEF", 2000)

_DOUBLED = str.maketrans("0123456789", "0246813579")  # digit sums of the doubles

# Codice fiscale: what a character counts in an odd place; in an even one 0-9 or 0-25.
_EVEN = {character: place if place < 10 else place - 10 for place, character in enumerate(_BASE_36)}
_ODD = dict(zip(_BASE_36[:10], (1, 0, 5, 7, 9, 13, 15, 17, 19, 21), strict=True)) | dict(
    zip(
        _BASE_36[10:],
        (
            *(1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18),
            *(20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23),
        ),
        strict=True,
    )
)


def _weighted(digits: str, weights: tuple[int, ...]) -> int:
    return sum(map(mul, map(int, digits), weights))


def _luhn(single: str, doubled: str) -> int:
    """Sum digits, and the digit sums of the doubles of others, modulo 10."""
    return sum(map(int, single + doubled.translate(_DOUBLED))) % 10


def _kvnr(text: str) -> bool:
    digits = f"{ord(text[0]) - ord('A') + 1:02d}" + text[1:9]
    return _luhn(digits[::2], digits[1::2]) == int(text[9])


def _iknr(text: str) -> bool:
    return _luhn(text[3:8:2], text[2:8:2]) == int(text[8])


def _hetu(text: str) -> bool:
    day, month, year = int(text[0:2]), int(text[2:4]), int(text[4:6])
    try:
        date(HETU_CENTURIES[text[6]] + year, month, day)
    except ValueError:
        return False
    return _MOD_31[int(text[0:6] + text[7:10]) % 31] == text[10]


def _satu(text: str) -> bool:
    return _MOD_31[int(text[:8]) % 31] == text[8]


def _svnr(text: str) -> bool:
    return _weighted(text[:3] + text[4:], (3, 7, 9, 5, 8, 4, 2, 1, 6)) % 11 == int(text[3])


def _ssin(text: str) -> bool:
    """Born before 2000, or since then with a 2 in front: the number does not say which."""
    return int(text[9:]) in {97 - int(born + text[:9]) % 97 for born in ("", "2")}


def _ean_13(text: str) -> bool:
    return _weighted(text, (1, 3) * 6 + (1,)) % 10 == 0


def _baltic(text: str) -> bool:
    """Check as Estonia and Lithuania do."""
    for weights in ((1, 2, 3, 4, 5, 6, 7, 8, 9, 1), (3, 4, 5, 6, 7, 8, 9, 1, 2, 3)):
        rest = _weighted(text[:10], weights) % 11
        if rest < 10:
            return rest == int(text[10])
    return text[10] == "0"


def _nir(text: str) -> bool:
    number = text[:13].replace("2A", "19").replace("2B", "18")
    return 97 - int(number) % 97 == int(text[13:])


def _codice_fiscale(text: str) -> bool:
    even = sum(map(_EVEN.__getitem__, text[1:15:2]))
    odd = sum(map(_ODD.__getitem__, text[0:15:2]))
    return chr(ord("A") + (even + odd) % 26) == text[15]


def _pt_document(text: str) -> bool:
    values = [_BASE_36.index(c) for c in reversed(text)]
    doubled = [v * 2 - 9 if v * 2 > 9 else v * 2 for v in values[1::2]]
    return (sum(values[0::2]) + sum(doubled)) % 10 == 0


def _tw_id(text: str) -> bool:
    first = _TAIWAN_LETTERS.index(text[0]) + 10
    second = str(_TAIWAN_LETTERS.index(text[1])) if text[1].isalpha() else text[1]
    return _weighted(f"{first}{second}{text[2:]}", (1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1)) % 10 == 0


def _th_citizen_id(text: str) -> bool:
    return (11 - _weighted(text[:12], tuple(range(13, 1, -1))) % 11) % 10 == int(text[12])


def _jmbg(text: str) -> bool:
    return -_weighted(text[:12], (7, 6, 5, 4, 3, 2) * 2) % 11 % 10 == int(text[12])


RULES: dict[str, Callable[[str], bool]] = {
    systems.KVNR: _kvnr,
    systems.IKNR: _iknr,
    systems.HETU: _hetu,
    systems.SATU: _satu,
    systems.SVNR: _svnr,
    systems.SSIN: _ssin,
    systems.AHV: _ean_13,
    systems.ISIKUKOOD: _baltic,
    systems.ASMENS_KODAS: _baltic,
    systems.NIR: _nir,
    systems.CODICE_FISCALE: _codice_fiscale,
    systems.PT_DOCUMENT: _pt_document,
    systems.TW_ID: _tw_id,
    systems.TH_CITIZEN_ID: _th_citizen_id,
    systems.JMBG: _jmbg,
}
