"""Identifiers become one spelling, are checked, and are never quoted in an error."""

import json
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
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


def test_a_hetu_without_its_sign_is_every_number_it_can_have_been() -> None:
    possible = identifiers.hetu_without_sign("0101069001")

    assert sorted(possible) == [1806, 1906, 2006]
    assert possible[1906] == tuple(f"010106{sign}9001" for sign in "-YXWVU")
    assert all(
        identifiers.check(identifiers.HETU, each)
        for numbers in possible.values()
        for each in numbers
    )
    for nonsense in ("", "0101069002", "010106900", "01010690011", "AULA:V1:XX"):
        assert identifiers.hetu_without_sign(nonsense) == {}


def test_an_unknown_number_has_one_to_sixty_four_signs() -> None:
    assert identifiers.normalise("urn:other", "7") == "7"
    assert identifiers.normalise("urn:other", "A" * 64) == "A" * 64
    for text in ("", "A" * 65):
        with pytest.raises(identifiers.InvalidIdentifier):
            identifiers.normalise("urn:other", text)


def test_two_short_words_make_three_letters_and_an_apostrophe_parts_none() -> None:
    assert identifiers.fold_name("Ng Probe") == "NGP"
    assert identifiers.fold_name("T'Specimen") == "TSP"


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
@settings(deadline=None)  # the first of each script loads its letters
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


def weighted(number: str, *weights: int) -> int:
    return sum(int(digit) * weight for digit, weight in zip(number, weights, strict=True))


def by_the_baltic_rule(n: str) -> str:
    first = weighted(n, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1) % 11
    second = weighted(n, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3) % 11
    return str(first if first < 10 else second if second < 10 else 0)


def by_the_rule_for_jmbg(n: str) -> str:
    a, b, c, d, e, f, g, h, i, j, k, m = map(int, n)
    rest = (
        11
        - (7 * (a + g) + 6 * (b + h) + 5 * (c + i) + 4 * (d + j) + 3 * (e + k) + 2 * (f + m)) % 11
    )
    return str(rest if rest < 10 else 0)


def by_the_rule_for_insurers(n: str) -> str:
    products = (int(d) * weight for d, weight in zip(n[2:], (2, 1) * 3, strict=True))
    return str(sum(sum(divmod(product, 10)) for product in products) % 10)


def by_luhn_with_letters(n: str) -> str:
    values = [int(c, 36) for c in reversed(n)]
    doubled = [2 * v if 2 * v < 10 else 2 * v - 9 for v in values[0::2]]
    return str(-(sum(doubled) + sum(values[1::2])) % 10)


def by_the_rule_for_a_taiwanese(n: str) -> str:
    letter = "ABCDEFGHJKLMNPQRSTUVXYWZIO".index(n[0]) + 10
    return str(-(letter // 10 + letter % 10 * 9 + weighted(n[1:], 8, 7, 6, 5, 4, 3, 2, 1)) % 10)


# As the authorities write them: from the digits before the last one to the last one.
PUBLISHED: dict[str, tuple[str, Callable[[str], str]]] = {
    identifiers.ISIKUKOOD: ("3dddddddddd", by_the_baltic_rule),
    identifiers.ASMENS_KODAS: ("4dddddddddd", by_the_baltic_rule),
    identifiers.JMBG: ("ddddddddddddd", by_the_rule_for_jmbg),
    identifiers.PT_DOCUMENT: ("dddddddddAAd", by_luhn_with_letters),
    identifiers.TW_ID: ("A1dddddddd", by_the_rule_for_a_taiwanese),
    identifiers.TH_CITIZEN_ID: (
        "ddddddddddddd",
        lambda n: str((11 - weighted(n, *range(13, 1, -1)) % 11) % 10),
    ),
    identifiers.IKNR: ("10ddddddd", by_the_rule_for_insurers),
}


@pytest.mark.parametrize("system", PUBLISHED)
def test_a_check_digit_is_right_where_the_published_rule_says_so(system: str) -> None:
    pattern, rule = PUBLISHED[system]
    draw = random.Random(7)
    for _ in range(40):
        signs = [draw.choice("0123456789") if sign == "d" else sign for sign in pattern[:-1]]
        stem = "".join(draw.choice("ABCDEFGHJKLMNPQ") if s == "A" else s for s in signs)
        right = [d for d in "0123456789" if identifiers.check(system, stem + d)]
        assert right == [rule(stem)]


def test_every_digit_of_an_austrian_number_has_its_weight() -> None:
    weights = (3, 7, 9, 0, 5, 8, 4, 2, 1, 6)
    draw = random.Random(7)
    for _ in range(40):
        n = "".join(draw.choice("0123456789") for _ in range(10))
        assert identifiers.check(identifiers.SVNR, n) is (weighted(n, *weights) % 11 == int(n[3]))


@pytest.mark.parametrize(
    ("born", "sign", "exists"),
    [
        ("290252", "-", True),
        ("290251", "-", False),
        ("290200", "A", True),
        ("290200", "-", False),
        ("310452", "-", False),
        ("300452", "-", True),
    ],
)
def test_a_finnish_number_of_a_day_that_never_was_is_wrong(
    born: str, sign: str, exists: bool
) -> None:
    last = "0123456789ABCDEFHJKLMNPRSTUVWXY"[int(f"{born}908") % 31]
    assert identifiers.check(identifiers.HETU, f"{born}{sign}908{last}") is exists


def test_a_lithuanian_number_tells_both_digits_of_a_day() -> None:
    assert identifiers.birth_date_in(identifiers.ASMENS_KODAS, "33309240064") == "1933-09-24"
