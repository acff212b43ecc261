"""What a scanned text means, and that no text whatever upsets whoever asks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.barcode import LONGEST, meaning
from hardware.events import CodeKind, CodeScanned, decode, encode
from hardware.identifiers import CODICE_FISCALE, EHIC, HETU, KVNR, SSIN
from hardware.person import BARCODE

UNKNOWN = CodeScanned(kind=CodeKind.UNKNOWN)


@pytest.mark.parametrize(
    ("scan", "country", "system", "value"),
    [
        ("131052-308T", "FI", HETU, "131052-308T"),
        ("131052-308t\r\n", "FI", HETU, "131052-308T"),
        ("]C0131052-308T", "FI", HETU, "131052-308T"),
        ("*131052-308T*", "FI", HETU, "131052-308T"),
        ("\x1d131052 - 308T\t", "FI", HETU, "131052-308T"),
        ("131052/308T", "FI", HETU, "131052-308T"),  # typed by a keyboard of another country
        (b"131052-308T\r", "FI", HETU, "131052-308T"),
        ("\x00]C0131052-308T\r", "FI", HETU, "131052-308T"),
        ("*131052/308T*", "FI", HETU, "131052-308T"),
        ("131052-308T".ljust(LONGEST), "FI", HETU, "131052-308T"),
        ("+X110540756", "DE", KVNR, "X110540756"),
        ("RCCMNL83S18D969H", "IT", CODICE_FISCALE, "RCCMNL83S18D969H"),
        ("]A0mrtmtt25d09f205z", "IT", CODICE_FISCALE, "MRTMTT25D09F205Z"),
        ("71715100070", "BE", SSIN, "71715100070"),
        ("71.71.51-000.70", "BE", SSIN, "71715100070"),
        ("X110540756", "DE", KVNR, "X110540756"),
        ("80040000002300470759", "AT", EHIC, "80040000002300470759"),
        ("8024 6000 0023 0047 0759", "FI", EHIC, "80246000002300470759"),
    ],
)
def test_a_number_of_a_person_becomes_a_holder_without_a_name(
    scan: str | bytes, country: str, system: str, value: str
) -> None:
    code = meaning(scan)

    assert code.kind is CodeKind.IDENTIFIER
    assert code.holder is not None
    assert (code.holder.family, code.holder.country) == (BARCODE, country)
    (person,) = code.holder.people
    (identifier,) = person.identifiers
    assert (identifier.system, identifier.value) == (system, value)
    assert person.given_names == person.family_name == person.birth_date == ""


@pytest.mark.parametrize("sign", "+-YXWVUABCDEF")
def test_every_sign_of_a_century_is_understood(sign: str) -> None:
    assert meaning(f"131052{sign}308T").kind is CodeKind.IDENTIFIER


def test_without_its_sign_a_finnish_number_is_asked_about_and_never_guessed() -> None:
    assert meaning("131052308T") == CodeScanned(kind=CodeKind.NEEDS_CENTURY, value="131052308T")
    assert meaning("131052308U") == UNKNOWN
    assert meaning("311352308F") == UNKNOWN


@pytest.mark.parametrize(
    ("scan", "kind", "value"),
    [
        ("AULA:A1:7Q4M-K2XP", CodeKind.BOOKING_CODE, "7Q4MK2XP"),
        ("]Q1aula:a1:7q4mk2xp\r", CodeKind.BOOKING_CODE, "7Q4MK2XP"),
        ("AULA:V1:MFRGGZDFMZTWQ2LKNNWG23TP", CodeKind.VISIT_CODE, "MFRGGZDFMZTWQ2LKNNWG23TP"),
    ],
)
def test_a_code_that_aula_printed_is_told_by_its_kind(
    scan: str, kind: CodeKind, value: str
) -> None:
    assert meaning(scan) == CodeScanned(kind=kind, value=value)


@pytest.mark.parametrize(
    "scan",
    [
        "",
        "\x00",
        "]C0",
        "131052-308U",
        "J012345678",
        "RCCMNL83S18D969A",
        "71715100071",
        "80999000002300470759",  # no country 999
        "AULA:V1:SHORT",
        "AULA:V1:MFRGGZDFMZTWQ2LKNNWG23T1",  # 1 is not of this alphabet
        "AULA:A1:",
        "AULA:X9:7Q4MK2XP",
        "https://example.org/",
        "１３１０５２-308T",
        "5901234123457",
        "A" * (LONGEST + 1),
        b"\xff" * LONGEST,
    ],
)
def test_anything_else_is_unknown_and_is_not_passed_on(scan: str | bytes) -> None:
    assert meaning(scan) == UNKNOWN


def test_an_event_of_a_scan_shows_nothing_when_printed_and_survives_the_line() -> None:
    code = meaning("131052-308T")

    assert "131052" not in repr(code)
    assert decode(encode(code)) == code


@pytest.mark.slow
@given(st.one_of(st.text(max_size=5000), st.binary(max_size=5000)))
def test_no_scan_raises(scan: str | bytes) -> None:
    assert meaning(scan).kind in CodeKind


@pytest.mark.slow
@given(st.text("0123456789ABCDEFX+-/ ]*\r\n\x1d:", max_size=40))
def test_no_nearly_right_scan_raises(scan: str) -> None:
    code = meaning(scan)

    assert (code.holder is not None) is (code.kind is CodeKind.IDENTIFIER)


def test_the_code_on_a_photograph_of_the_screen_stands_after_the_way() -> None:
    code = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    shown = meaning(f"KM47, Lääkäri · floor 2, AULA:V1:{code}")

    assert (shown.kind, shown.value) == (CodeKind.VISIT_CODE, code)
    assert meaning(f"KM47 AULA:V1:{code} and more").kind is CodeKind.UNKNOWN
