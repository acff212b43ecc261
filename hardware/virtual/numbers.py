"""Numbers for generated people: the right shape, the right check digit, never looked up.

Where a number carries birth date and sex it carries those given. Rules: card document,
section 7. A number may by chance be somebody's, as any valid number may.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from hardware.identifiers import checks, systems

_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ITALIAN_MONTHS = "ABCDEHLMPRST"
_UNKNOWN = "?"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whose number it is to be; `month` and `day` are 1 where they are not known."""

    serial: int
    year: int
    month: int
    day: int
    male: bool
    family_name: str = ""
    given_names: str = ""

    @property
    def yymmdd(self) -> str:
        """The birth date as most numbers have it."""
        return f"{self.year % 100:02d}{self.month:02d}{self.day:02d}"

    @property
    def ddmmyy(self) -> str:
        """The birth date the other way round."""
        return f"{self.day:02d}{self.month:02d}{self.year % 100:02d}"

    def odd_if_male(self, digits: int) -> str:
        """A running number that tells the sex by its last bit."""
        return f"{(self.serial * 2 - self.male) % 10**digits:0{digits}d}"


def valid(
    system: str,
    serial: int,
    born: str = "19800229",
    *,
    male: bool = True,
    names: tuple[str, str] = ("", ""),
) -> str:
    """Return the number of this system with this serial, normalised, the same every time.

    `born` is YYYYMMDD with 00 for what is not known, `names` family name and given names.
    Raises `LookupError` for a system no number can be made of.
    """
    if system not in _STEMS:
        raise LookupError(f"no number of {system}: add it to _STEMS in numbers.py")
    month, day = int(born[4:6]) or 1, int(born[6:8]) or 1
    wanted = Wanted(serial, int(born[:4]), month, day, male, *names)
    return next(_candidates(system, _STEMS[system], wanted))


def _candidates(system: str, stem: Callable[[Wanted], str], wanted: Wanted) -> Iterator[str]:
    """Fill the unknown sign so that the check is right."""
    written = stem(wanted)
    rule = checks.RULES.get(system)
    for sign in _SIGNS if _UNKNOWN in written else _UNKNOWN:
        number = written.replace(_UNKNOWN, sign)
        if systems.SHAPES[system].fullmatch(number) and (rule is None or rule(number)):
            yield number


def _svnr(wanted: Wanted) -> str:
    """Numbers whose check digit would be 10 are not issued: go on to one that is."""
    for running in range(100 + wanted.serial % 800, 1000):
        written = f"{running}{_UNKNOWN}{wanted.ddmmyy}"
        if any(checks.RULES[systems.SVNR](written.replace(_UNKNOWN, d)) for d in "0123456789"):
            return written
    raise AssertionError("no number left")


def _ssin(wanted: Wanted) -> str:
    stem = wanted.yymmdd + wanted.odd_if_male(3)
    return f"{stem}{97 - int(('2' if wanted.year >= 2000 else '') + stem) % 97:02d}"


def _nir(wanted: Wanted) -> str:
    department = ("75", "2A", "2B")[wanted.serial % 3]
    stem = f"{'21'[wanted.male]}{wanted.yymmdd[:4]}{department}999{wanted.serial % 1000:03d}"
    return f"{stem}{97 - int(stem.replace('2A', '19').replace('2B', '18')) % 97:02d}"


def _codice_fiscale(wanted: Wanted) -> str:
    family, given = (_consonants_first(n) for n in (wanted.family_name, wanted.given_names))
    if len(_consonants(wanted.given_names)) > 3:
        given = given[0] + given[2:]
    day = wanted.day + (0 if wanted.male else 40)
    born = f"{wanted.year % 100:02d}{_ITALIAN_MONTHS[wanted.month - 1]}{day:02d}"
    return f"{family[:3]}{given[:3]}{born}Z{wanted.serial % 1000:03d}{_UNKNOWN}"


def _letters(name: str) -> str:
    folded = name.upper().translate(str.maketrans("ÀÁÈÉÌÍÒÓÙÚÖÜ", "AAEEIIOOUUOU"))
    return "".join(c for c in folded if "A" <= c <= "Z")


def _consonants(name: str) -> str:
    return "".join(c for c in _letters(name) if c not in "AEIOU")


def _consonants_first(name: str) -> str:
    return _consonants(name) + "".join(c for c in _letters(name) if c in "AEIOU") + "XXX"


def _baltic(wanted: Wanted) -> str:
    century = (wanted.year // 100 - 18) * 2 + (1 if wanted.male else 2)
    return f"{century}{wanted.yymmdd}{wanted.serial % 1000:03d}{_UNKNOWN}"


def _hetu(wanted: Wanted) -> str:
    """From 900 on: numbers that are given to nobody for life."""
    running = 900 + int(wanted.odd_if_male(2))
    return f"{wanted.ddmmyy}{'+-A'[wanted.year // 100 - 18]}{running}{_UNKNOWN}"


def _jmbg(wanted: Wanted) -> str:
    running = wanted.serial % 500 + (0 if wanted.male else 500)
    date = f"{wanted.day:02d}{wanted.month:02d}{wanted.year % 1000:03d}"
    return f"{date}71{running:03d}{_UNKNOWN}"


_STEMS: dict[str, Callable[[Wanted], str]] = {
    systems.KVNR: lambda w: f"A{w.serial % 10**8:08d}?",
    systems.KVK_NUMBER: lambda w: f"9999999-{w.serial % 10**10:010d}",
    systems.HETU: _hetu,
    systems.SATU: lambda w: f"999{w.serial % 10**5:05d}?",
    systems.SVNR: _svnr,
    systems.SSIN: _ssin,
    systems.AHV: lambda w: f"756{w.serial % 10**9:09d}?",
    systems.ISIKUKOOD: _baltic,
    systems.ASMENS_KODAS: _baltic,
    systems.PERSONAS_KODS: lambda w: f"{w.ddmmyy}{w.year // 100 - 18}{w.serial % 10**4:04d}",
    systems.NIR: _nir,
    systems.CODICE_FISCALE: _codice_fiscale,
    systems.PT_DOCUMENT: lambda w: f"{w.serial % 10**8:08d}0ZZ?",
    systems.PT_CIVIL_ID: lambda w: f"{w.serial % 10**8:08d}",
    systems.PT_SNS: lambda w: f"9{w.serial % 10**8:08d}",
    systems.TW_ID: lambda w: f"A{'21'[w.male]}{w.serial % 10**7:07d}?",
    systems.TW_NHI_CARD: lambda w: f"{w.serial % 10**12:012d}",
    systems.TH_CITIZEN_ID: lambda w: f"9{w.serial % 10**11:011d}?",
    systems.MY_IC: lambda w: f"{w.yymmdd}99{w.odd_if_male(4)}",
    systems.JMBG: _jmbg,
    systems.LBO: lambda w: f"{w.serial % 10**11:011d}",
    systems.EHIC: lambda w: f"80{w.serial % 10**18:018d}",
}
