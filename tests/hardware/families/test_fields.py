"""How fields are written: each by itself, and what it gives where the card says nothing."""

import pytest

from hardware.families.fields import (
    Pieces,
    after,
    before,
    birth_date_in,
    dated,
    either,
    hexed,
    joined,
    nothing,
    packed,
    parted,
    sex_in,
    spelt,
    text,
    without,
)
from hardware.identifiers import ISIKUKOOD

NAMED = text("name")
CODE = text("code")


def pieces(**said: bytes) -> Pieces:
    return {key: piece for key, piece in said.items() if piece}


def test_what_a_card_does_not_say_is_no_text() -> None:
    fields = (
        *(NAMED, hexed("sex"), dated("born", "YYYYMMDD"), packed("born", "YYYYMMDD")),
        *(spelt("born", {}), before(",", NAMED), after(",", NAMED), without("NO-", NAMED)),
        *(either(NAMED, nothing), joined(NAMED, nothing), parted("#", 4, 3, NAMED)),
        *(birth_date_in(ISIKUKOOD, CODE), sex_in(ISIKUKOOD, CODE)),
    )
    assert [field(pieces(other=b"said")) for field in fields] == [""] * len(fields)


def test_a_piece_is_text_digits_or_a_date() -> None:
    said = pieces(
        name=" Zoë ".encode(), sex=b"\x01", born=b"19800229 Oulu", packed=b"\x19\x80\x02\x29"
    )
    assert (NAMED(said), hexed("sex")(said)) == ("Zoë", "01")
    assert dated("born", "YYYYMMDD")(said) == packed("packed", "YYYYMMDD")(said) == "1980-02-29"
    assert dated("born", "YYYYMMDD", years=-80)(said) == ""  # 1900 had no such day
    assert spelt("born", {"MAR": "03"})(pieces(born=b"24 MAR 1969")) == "1969-03-24"


def test_a_text_is_cut_at_its_first_sign() -> None:
    said = pieces(name=b"One, Two, Three")
    assert before(",", NAMED)(said) == "One"
    assert after(",", NAMED)(said) == "Two, Three"
    assert before("#", NAMED)(said) == "One, Two, Three"
    assert without("One, ", NAMED)(said) == "Two, Three"
    assert without("Three", NAMED)(said) == "One, Two, Three"


def test_of_several_fields_the_first_counts_or_all() -> None:
    said = pieces(name=b"Ada", code=b"Eve")
    assert either(nothing, NAMED, CODE)(said) == "Ada"
    assert joined(nothing, NAMED, nothing, CODE)(said) == "Ada Eve"
    assert joined(NAMED, CODE, sign="-")(said) == "Ada-Eve"


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("Dr # Ada ## Lovelace", ["Dr", "Ada", "", "Lovelace"]),
        ("Dr#Ada#Mary#Lovelace", ["Dr", "Ada", "Mary", "Lovelace"]),
        ("Dr#Ada##", ["", "", "", "Dr Ada"]),
        ("Ada#Lovelace", ["", "", "", "Ada Lovelace"]),
        ("###Lovelace", ["", "", "", "Lovelace"]),
    ],
)
def test_a_text_has_so_many_parts_or_goes_whole_to_the_last(written: str, parts: list[str]) -> None:
    said = pieces(name=written.encode())
    assert [parted("#", 4, place, NAMED)(said) for place in range(4)] == parts


@pytest.mark.parametrize(
    ("code", "born", "sex"),
    [
        (b"49002010011", "1990-02-01", "female"),
        (b"4 9002010011", "1990-02-01", "female"),
        (b"no code", "", ""),
        (b"4900201001", "", ""),
    ],
)
def test_a_number_tells_birth_date_and_sex_if_it_is_one(code: bytes, born: str, sex: str) -> None:
    said = pieces(code=code)
    assert birth_date_in(ISIKUKOOD, CODE)(said) == born
    assert sex_in(ISIKUKOOD, CODE)(said) == sex
