"""The Swiss insurance card: two templates under the MF, a name that may have no comma."""

from dataclasses import replace
from datetime import date

import pytest

from hardware import families
from hardware.events import Cause
from hardware.families.ch_vk import FAMILY
from hardware.identifiers import AHV, EHIC
from hardware.iso7816 import Card
from hardware.person import CardHolder, Identifier, Insurer
from hardware.unreadable import Unreadable
from hardware.virtual import ch_vk
from hardware.virtual.card import Directory, EndOfFile, VirtualCard
from hardware.virtual.ch_vk import administration, identification
from hardware.virtual.encode import ber
from hardware.virtual.people import person

TODAY = date(2026, 6, 1)
ONE = person("CH", 1)


def read(virtual: VirtualCard) -> CardHolder:
    return families.read(Card(virtual.transmit), TODAY, virtual.atr)


def sent(virtual: VirtualCard) -> list[str]:
    return [apdu.hex().upper() for apdu in virtual.heard]


def holder_of(*files: bytes) -> CardHolder:
    return FAMILY.holder(files, TODAY)


@pytest.mark.parametrize("serial", range(1, 7))
def test_a_generated_person_comes_back(serial: int) -> None:
    expected = person("CH", serial)
    holder = read(ch_vk.ch_vk_of(serial))
    (found,) = holder.people
    assert found.identifiers[0] == Identifier(AHV, expected.number)
    assert found.identifiers[1].system == EHIC
    assert found.identifiers[1].value.startswith("80756")
    assert (found.family_name, found.given_names) == (expected.family_name, expected.given_names)
    assert found.birth_date.replace("-", "") == expected.born
    assert found.sex == ("male" if expected.sex == "M" else "female")
    assert holder.insurer == Insurer("99999", "Prüfkasse Beispiel")
    assert (holder.valid_to, holder.warnings) == ("2030-12-31", ())


def test_four_commands_and_nothing_else() -> None:
    virtual = ch_vk.ch_vk_of(1)
    read(virtual)
    assert sent(virtual) == ["00A40000022F06", "00B0000054", "00A40000022F07", "00B000005F"]


@pytest.mark.slow
@pytest.mark.parametrize("end", list(EndOfFile))
@pytest.mark.parametrize("filled", [False, True])
def test_files_may_end_in_any_way(end: EndOfFile, filled: bool) -> None:
    virtual = replace(ch_vk.ch_vk_of(1), end=end, filled=filled)
    assert read(virtual) == read(ch_vk.ch_vk_of(1))


def test_a_template_may_be_longer_than_the_first_block() -> None:
    name = "Ö" * 12 + ", " + "É" * 12
    long = ber(0x65, ber(0x80, name.encode()), ber(0x99, bytes(90)), ber(0x83, ONE.number.encode()))
    virtual = ch_vk.ch_vk(long, administration(ONE))
    assert read(virtual).people[0].given_names == "É" * 12
    assert sent(virtual)[1:3] == ["00B0000054", f"00B00054{len(long) - 0x54:02X}"]


@pytest.mark.parametrize(
    ("written", "family", "given"),
    [
        ("Beispiel, Urs", "Beispiel", "Urs"),
        ("Beispiel,Urs", "Beispiel", "Urs"),
        ("Beispiel, Urs, Max", "Beispiel", "Urs, Max"),
        ("Beispiel Urs", "Beispiel Urs", ""),
        ("Beispiel,", "Beispiel", ""),
        ("  Beispiel  ", "Beispiel", ""),
    ],
)
def test_a_name_is_divided_at_the_comma_only(written: str, family: str, given: str) -> None:
    found = holder_of(identification(ONE, written), b"").people[0]
    assert (found.family_name, found.given_names) == (family, given)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("value", "sex"),
    [
        ("01", "male"),
        ("02", "female"),
        ("31", "male"),
        ("32", "female"),
        ("00", "unknown"),
        ("09", "unknown"),
        ("", "unknown"),
    ],
)
def test_the_sex_is_a_number_or_a_digit(value: str, sex: str) -> None:
    file = ber(
        0x65,
        ber(0x80, b"Beispiel"),
        ber(0x83, ONE.number.encode()),
        ber(0x84, bytes.fromhex(value)),
    )
    assert holder_of(file, b"").people[0].sex == sex


def test_a_card_that_does_not_say_the_sex_is_read_all_the_same() -> None:
    file = ber(0x65, ber(0x80, b"Beispiel"), ber(0x83, ONE.number.encode()))
    assert holder_of(file, b"").people[0].sex == "unknown"


def test_without_administrative_data_the_patient_is_read_all_the_same() -> None:
    whole = ch_vk.ch_vk_of(1)
    mf, emergency = whole.directories
    left = tuple(file for file in mf.files if file.fid != 0x2F07)
    holder = read(replace(whole, directories=(Directory(files=left), emergency)))
    assert holder.people[0].identifiers == (Identifier(AHV, ONE.number),)
    assert (holder.insurer, holder.valid_to, holder.warnings) == (None, None, ())


@pytest.mark.parametrize("blank", [b"", bytes(84), b"\xff" * 84])
def test_a_card_that_was_never_written_is_empty(blank: bytes) -> None:
    for administrative in (b"", administration(ONE)):
        with pytest.raises(Unreadable) as reason:
            holder_of(blank, administrative)
        assert reason.value.cause is Cause.EMPTY


@pytest.mark.slow
@pytest.mark.parametrize(
    "file",
    [
        ber(0x66, ber(0x80, b"Beispiel"), ber(0x83, ONE.number.encode())),
        ber(0x65, ber(0x80, b"Beispiel")),
        ber(0x65, ber(0x83, ONE.number.encode())),
        ber(0x65, ber(0x80, b"Beispiel"), ber(0x83, b"1234567890123")),
        ber(0x65, ber(0x80, b"Beispiel"))[:-1],
        b"\x65\x80",
    ],
)
def test_what_is_no_such_file_is_damage(file: bytes) -> None:
    with pytest.raises(Unreadable) as reason:
        holder_of(file, b"")
    assert reason.value.cause is Cause.DAMAGED


def test_a_wrong_check_digit_is_a_warning() -> None:
    wrong = replace(ONE, number="7569217076986")
    assert holder_of(identification(wrong), b"").warnings == ("identifier_check_failed",)
