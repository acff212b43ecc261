"""Identifiers become one spelling, are checked, and are never quoted in an error."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware import identifiers

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


@given(
    st.sampled_from([identifiers.KVNR, identifiers.IKNR, identifiers.HETU, "urn:other"]),
    st.text(max_size=80),
)
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


@given(st.integers(0, 8), st.integers(1, 9))
def test_one_wrong_digit_in_a_kvnr_is_noticed(place: int, step: int) -> None:
    digits = list("X110540756")
    digits[place + 1] = str((int(digits[place + 1]) + step) % 10)
    assert identifiers.check(identifiers.KVNR, "".join(digits)) is False
