"""Estonian cards: three generations say the same of one person."""

from datetime import date

import pytest

from hardware import families, identifiers
from hardware.families import ee_id
from hardware.iso7816 import Card
from hardware.person import CardHolder
from hardware.virtual import cards
from hardware.virtual.people import person

TODAY = date(2026, 6, 1)
GENERATIONS = ("ee_id_2002", "ee_id_2018", "ee_id_2025")


def read(name: str, serial: int = 1) -> CardHolder:
    virtual = cards.play(name, serial=serial).card
    return families.read(Card(virtual.transmit), TODAY, virtual.atr)


@pytest.mark.parametrize("name", GENERATIONS)
@pytest.mark.parametrize("serial", range(1, 7))
def test_names_code_birth_and_sex_are_those_of_the_person(name: str, serial: int) -> None:
    someone, holder = person("EE", serial), read(name, serial)
    (read_one,) = holder.people
    assert (read_one.family_name, read_one.given_names) == (
        someone.family_name,
        someone.given_names,
    )
    assert read_one.birth_date == f"{someone.born[:4]}-{someone.born[4:6]}-{someone.born[6:]}"
    assert read_one.sex == ("male" if someone.sex == "M" else "female")
    assert [(n.system, n.value) for n in read_one.identifiers] == [
        (identifiers.ISIKUKOOD, someone.number)
    ]
    assert holder.valid_to == "2033-12-31"


def test_a_digi_id_tells_birth_and_sex_by_the_code() -> None:
    (someone,) = read("ee_id_2018-digi", 2).people
    assert (someone.birth_date, someone.sex) == ("1968-12-30", "male")


def test_two_given_names_of_an_old_card_are_put_together() -> None:
    files = (b"TAMM   ", b"MARI", b"LIIS  ", b"N", b"01.02.1990", b"49002010011", b"01.01.2020")
    holder = ee_id.ESTEID.holder(files, TODAY)
    assert holder.people[0].given_names == "MARI LIIS"
    assert "card_expired" in holder.warnings


def test_what_the_card_says_itself_counts_more_than_what_its_code_tells() -> None:
    files = (b"TAMM", b"MARI", b"M", b"02 02 1990 EST", b"49002010011", b"")
    (found,) = ee_id.COSMO.holder(files, TODAY).people
    assert (found.birth_date, found.sex) == ("1990-02-02", "male")


def test_old_cards_are_written_in_a_western_code_page() -> None:
    names = ("ÕUN", "MÄRT", "JÜRI")
    files = (*(name.encode("cp1252") for name in names), b"M", b"", b"38001085718", b"")
    (found,) = ee_id.ESTEID.holder(files, TODAY).people
    assert (found.family_name, found.given_names) == ("ÕUN", "MÄRT JÜRI")


def test_the_place_behind_a_birth_date_is_left_out() -> None:
    files = (b"TAMM", b"MARI", b"F", b"02 02 1990 EST", b"49002010011", b"")
    assert ee_id.COSMO.holder(files, TODAY).people[0].birth_date == "1990-02-02"
    old = (b"TAMM", b"MARI", b"", b"F", "02.02.1990 PÕLVA".encode("cp1252"), b"49002010011", b"")
    assert ee_id.ESTEID.holder(old, TODAY).people[0].birth_date == "1990-02-02"


@pytest.mark.parametrize("name", GENERATIONS)
def test_rows_that_check_in_does_not_need_are_never_read(name: str) -> None:
    virtual = cards.play(name).card
    families.read(Card(virtual.transmit), TODAY, virtual.atr)
    unneeded = {"00A4020C025004", "00A4020C025007", "00B2050400", "00B20A0400"}
    assert not unneeded & {apdu.hex().upper() for apdu in virtual.heard}
