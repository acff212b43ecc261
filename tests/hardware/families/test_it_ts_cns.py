"""The Italian health card: values in a row, read no further than the codice fiscale."""

from dataclasses import replace
from datetime import date

import pytest

from hardware import families
from hardware.events import Cause
from hardware.families.it_ts_cns import FAMILY
from hardware.identifiers import CODICE_FISCALE
from hardware.iso7816 import Card
from hardware.person import CardHolder, Identifier, Insurer
from hardware.unreadable import Unreadable
from hardware.virtual import it_ts_cns
from hardware.virtual.card import Directory, EndOfFile, VirtualCard
from hardware.virtual.it_ts_cns import row
from hardware.virtual.people import person

TODAY = date(2026, 6, 1)
ONE = person("IT", 1)
# Card document, section 7: a right number of nobody in particular.
NUMBER = "RCCMNL83S18D969H"
VALUES = ("9999", "01012024", "31122029", "ROSSI", "MARIO", "18111983", "M", "", NUMBER)


def read(virtual: VirtualCard) -> CardHolder:
    return families.read(Card(virtual.transmit), TODAY, virtual.atr)


def sent(virtual: VirtualCard) -> list[str]:
    return [apdu.hex().upper() for apdu in virtual.heard]


def holder_of(file: bytes) -> CardHolder:
    return FAMILY.holder((file,), TODAY)


def with_value(place: int, value: str) -> bytes:
    return row(*VALUES[:place], value, *VALUES[place + 1 :])


def cause_of(file: bytes) -> Cause:
    with pytest.raises(Unreadable) as reason:
        read(it_ts_cns.it_ts_cns(file))
    return reason.value.cause


@pytest.mark.parametrize("serial", range(1, 7))
def test_a_generated_person_comes_back(serial: int) -> None:
    expected = person("IT", serial)
    holder = read(it_ts_cns.it_ts_cns_of(serial))
    (found,) = holder.people
    assert found.identifiers == (Identifier(CODICE_FISCALE, expected.number),)
    assert (found.family_name, found.given_names) == (expected.family_name, expected.given_names)
    assert found.birth_date.replace("-", "") == expected.born
    assert found.sex == ("male" if expected.sex == "M" else "female")
    assert holder.insurer == Insurer("9999", "")
    assert (holder.valid_from, holder.valid_to) == ("2024-01-01", "2029-12-31")
    assert holder.warnings == ()


def test_three_commands_and_nothing_else() -> None:
    virtual = it_ts_cns.it_ts_cns_of(1)
    read(virtual)
    assert sent(virtual) == ["00A40000021100", "00A40000021102", "00B0000068"]


def test_what_lies_behind_the_number_goes_no_further() -> None:
    virtual = it_ts_cns.it_ts_cns_of(1)
    card = Card(virtual.transmit)
    assert FAMILY.reached(card, likely=True)
    (file,) = FAMILY.fetch(card)
    assert file.endswith(ONE.number.encode())


@pytest.mark.slow
@pytest.mark.parametrize("end", list(EndOfFile))
@pytest.mark.parametrize("filled", [False, True])
@pytest.mark.parametrize("most", [256, 255, 128, 64])
def test_a_card_may_be_particular_about_lengths(end: EndOfFile, filled: bool, most: int) -> None:
    virtual = replace(it_ts_cns.it_ts_cns_of(1), end=end, filled=filled, most=most)
    assert read(virtual) == read(it_ts_cns.it_ts_cns_of(1))


def test_a_card_with_another_place_current_is_led_back_to_its_root() -> None:
    virtual = it_ts_cns.it_ts_cns_of(1)
    away = Directory(files=(Directory(b"\xa0\x00\x01"),), fid=0x5000)
    virtual = replace(virtual, directories=(*virtual.directories, away))
    card = Card(virtual.transmit)
    card.send(bytes.fromhex("00A4040003A00001"))
    assert FAMILY.reached(card, likely=True)
    assert sent(virtual)[1:] == ["00A40000021100", "00A40000023F00", "00A40000021100"]


@pytest.mark.parametrize(
    ("letters", "most"), [(16, 3), (17, 4), (18, 4), (30, 4), (50, 4), (100, 5), (127, 5)]
)
def test_names_longer_than_the_first_block_are_read(letters: int, most: int) -> None:
    names = ("L" * letters, "G" * letters)
    virtual = it_ts_cns.it_ts_cns(row(*VALUES[:3], *names, *VALUES[5:], "ITA"))
    found = read(virtual).people[0]
    assert (found.family_name, found.given_names) == names
    assert len(sent(virtual)) <= most


def test_the_claimed_length_is_not_relied_on() -> None:
    for claimed in (0x10, 0xFFFF):
        assert holder_of(row(*VALUES, claimed=claimed)).people[0].family_name == "ROSSI"


def test_accents_are_latin_1() -> None:
    assert holder_of(with_value(3, "D'ANNUNZIÒ")).people[0].family_name == "D'ANNUNZIÒ"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("born", "told"),
    [("18111983", "1983-11-18"), ("00001983", "1983-00-00"), ("31021983", ""), ("", "")],
)
def test_a_birth_date_may_have_unknown_parts(born: str, told: str) -> None:
    assert holder_of(with_value(5, born)).people[0].birth_date == told


@pytest.mark.parametrize("file", [b"", bytes(400), b"\xff" * 400, b"000000".ljust(400, b"\0")])
def test_a_card_that_was_never_written_is_empty(file: bytes) -> None:
    assert cause_of(file) is Cause.EMPTY


@pytest.mark.slow
@pytest.mark.parametrize(
    "file",
    [
        row(*VALUES[:8]),
        row(*VALUES)[:-1],
        with_value(8, "18111983"),
        with_value(8, ""),
        with_value(3, ""),
        b"0000FFFFFFFF",
        b"000010 1 1 1 1",
        b"000010+1+1",
        b"no such file at all",
        b"XXXXXX no such file either",
    ],
)
def test_what_is_no_such_file_is_damage(file: bytes) -> None:
    assert cause_of(file) is Cause.DAMAGED


def test_a_wrong_check_letter_is_a_warning_and_omocodia_is_none() -> None:
    assert holder_of(with_value(8, NUMBER[:-1] + "A")).warnings == ("identifier_check_failed",)
    assert holder_of(with_value(8, "RCCMNL83S18D96VZ")).people[0].identifiers
