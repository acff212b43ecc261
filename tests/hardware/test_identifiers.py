"""Identifiers become one spelling, are checked, and are never quoted in an error."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware import identifiers
from hardware.identifiers.checks import RULES
from hardware.identifiers.systems import SHAPES

VECTORS = json.loads(Path(__file__).with_name("identifiers.json").read_text("utf-8"))


@pytest.mark.parametrize(("system", "typed", "spelling"), VECTORS["normalised"])
def test_every_way_to_type_it_becomes_one_spelling(system: str, typed: str, spelling: str) -> None:
    assert identifiers.normalise(system, typed) == spelling


@pytest.mark.parametrize(("system", "typed"), VECTORS["refused"])
def test_what_cannot_be_one_is_refused_without_being_quoted(system: str, typed: str) -> None:
    with pytest.raises(identifiers.InvalidIdentifier) as refusal:
        identifiers.normalise(system, typed)
    assert str(refusal.value) == f"not an identifier of {system}"


@pytest.mark.parametrize(("system", "value", "verdict"), VECTORS["checked"])
def test_the_check_digit_is_known_right_wrong_or_unknown(
    system: str, value: str, verdict: bool | None
) -> None:
    assert identifiers.check(system, value) is verdict


@pytest.mark.parametrize(("name", "folded"), VECTORS["folded"])
def test_a_name_folds_to_three_letters(name: str, folded: str) -> None:
    assert identifiers.fold_name(name) == folded


@pytest.mark.parametrize(("system", "value", "born", "sex"), VECTORS["inside"])
def test_a_number_tells_the_birth_date_and_sex_it_carries(
    system: str, value: str, born: str, sex: str
) -> None:
    assert identifiers.birth_date_in(system, value) == born
    assert identifiers.sex_in(system, value) == sex


def test_every_number_has_one_valid_vector_and_one_refused() -> None:
    known = set(SHAPES) - {identifiers.BOOKING_CODE, identifiers.VISIT_CODE}  # see test_barcode

    assert {system for system, _, verdict in VECTORS["checked"] if verdict is not False} >= known
    assert {system for system, _ in VECTORS["refused"]} >= known
    assert {system for system, _, verdict in VECTORS["checked"] if verdict is False} >= set(RULES)


@pytest.mark.slow
@given(st.sampled_from([*SHAPES, "urn:other"]), st.text(max_size=80))
def test_normalising_twice_changes_nothing(system: str, text: str) -> None:
    try:
        once = identifiers.normalise(system, text)
    except identifiers.InvalidIdentifier:
        return
    assert identifiers.normalise(system, once) == once


@given(st.text(max_size=40))
def test_folding_never_leaves_anything_but_three_capitals(name: str) -> None:
    folded = identifiers.fold_name(name)
    assert len(folded) <= 3
    assert folded == "" or (folded.isascii() and folded.isalpha() and folded.isupper())


@pytest.mark.slow
@given(st.sampled_from([*SHAPES]), st.data())
def test_normalising_what_has_the_shape_changes_nothing_twice(
    system: str, data: st.DataObject
) -> None:
    text = data.draw(st.from_regex(SHAPES[system], fullmatch=True))

    once = identifiers.normalise(system, text)

    assert identifiers.normalise(system, once) == once == text
    assert identifiers.check(system, once) in (True, False, None)


# The Thai number and JMBG are left out: two remainders share a digit, so they promise less.
@pytest.mark.parametrize(
    ("system", "value"),
    [
        (identifiers.KVNR, "X110540756"),
        (identifiers.HETU, "131052-308T"),
        (identifiers.SATU, "99900335E"),
        (identifiers.SVNR, "1237010180"),
        (identifiers.AHV, "7569217076985"),
        (identifiers.NIR, "255081416802538"),
        (identifiers.CODICE_FISCALE, "RCCMNL83S18D969H"),
        (identifiers.PT_DOCUMENT, "000000000ZZ4"),
    ],
)
def test_one_wrong_digit_is_noticed(system: str, value: str) -> None:
    for place, digit in enumerate(value):
        if digit.isdigit():
            for other in set("0123456789") - {digit}:
                misread = value[:place] + other + value[place + 1 :]
                assert identifiers.check(system, misread) is False, (place, other)
