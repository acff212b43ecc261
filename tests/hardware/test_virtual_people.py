"""Generated people have right numbers and the letters that are hard, and are always the same."""

import pytest

from hardware import identifiers
from hardware.identifiers import systems
from hardware.virtual.numbers import valid
from hardware.virtual.people import COUNTRIES, person

ENCODINGS = {"TW": "cp950", "TH": "cp874", "FR": "latin-1", "IT": "latin-1", "DE": "iso-8859-15"}
WITH_A_RULE = {
    "AT": systems.SVNR,
    "BE": systems.SSIN,
    "CH": systems.AHV,
    "DE": systems.KVNR,
    "EE": systems.ISIKUKOOD,
    "FI": systems.HETU,
    "FR": systems.NIR,
    "IT": systems.CODICE_FISCALE,
    "LT": systems.ASMENS_KODAS,
    "RS": systems.JMBG,
    "TH": systems.TH_CITIZEN_ID,
    "TW": systems.TW_ID,
}


@pytest.mark.parametrize("country", COUNTRIES)
def test_everybody_has_a_name_that_fits_the_card(country: str) -> None:
    people = [person(country, serial) for serial in range(1, 43)]
    assert people == [person(country, serial) for serial in range(1, 43)]
    assert len({p.number for p in people}) == len(people)
    for each in people:
        assert each.family_name
        assert each.family_name.encode(ENCODINGS.get(country, "utf-8"))
        assert each.given_names.encode(ENCODINGS.get(country, "utf-8")) or country in {"MY", "TW"}
        assert each.latin_family_name.isascii() or country not in {"TH"}


@pytest.mark.parametrize(("country", "system"), WITH_A_RULE.items())
def test_every_number_passes_its_check(country: str, system: str) -> None:
    for serial in range(1, 43):
        number = person(country, serial).number
        assert identifiers.check(system, number)
        assert identifiers.normalise(system, number) == number


@pytest.mark.parametrize("country", ["EE", "FI", "IT"])
def test_a_number_tells_the_same_birth_date_and_sex_as_the_card(country: str) -> None:
    system = WITH_A_RULE[country]
    for each in (person(country, serial) for serial in range(1, 43)):
        born = identifiers.birth_date_in(system, each.number)
        if born and "00" not in (each.born[4:6], each.born[6:]):
            assert born.replace("-", "") == each.born
        assert identifiers.sex_in(system, each.number) in (
            {"M": "male", "F": "female"}[each.sex],
            "unknown",
        )


@pytest.mark.parametrize(
    "system",
    [
        s
        for s in systems.SHAPES
        if s
        not in {
            systems.IKNR,
            systems.BOOKING_CODE,
            systems.VISIT_CODE,
        }
    ],
)
def test_every_number_a_card_carries_can_be_made(system: str) -> None:
    number = valid(system, 7, "20240515", male=False, names=("Esempio", "Giulia"))
    assert identifiers.normalise(system, number) == number
    assert identifiers.check(system, number) in (True, None)


def test_some_birth_dates_have_unknown_parts() -> None:
    assert {person("DE", n).born[4:] for n in (4, 5)} == {"0000", "0700"}


def test_what_nobody_has_made_up_yet_says_where_to_add_it() -> None:
    with pytest.raises(LookupError, match=r"nobody from XX: add it to _NAMES and _NUMBERS"):
        person("XX")
    with pytest.raises(LookupError, match=r"no number of urn:x: add it to _STEMS"):
        valid("urn:x", 1)
