"""The Austrian e-card: the official file exactly, both ways of selecting, odd values."""

from dataclasses import replace
from datetime import date

import pytest

from hardware import families
from hardware.events import Cause
from hardware.families.at_ecard import FAMILY
from hardware.identifiers import EHIC, SVNR
from hardware.iso7816 import Card
from hardware.person import CardHolder, Identifier, Insurer
from hardware.unreadable import Unreadable
from hardware.virtual import at_ecard
from hardware.virtual.at_ecard import attribute, basic_data, european_data
from hardware.virtual.card import VirtualCard
from hardware.virtual.encode import ber
from hardware.virtual.people import person
from tests.hardware.families.strict import StrictCard
from tests.hardware.families.strict import read as strict_read

TODAY = date(2026, 6, 1)
# From a unit test of primesign/mocca: EF02 of a card, 109 bytes; card document, section 4.2.
OFFICIAL = bytes.fromhex(
    "306b301206082a28000a010401143106040442474b4b301206082a28000a010401153106120431333030302206"
    "082a28000a01040116311612143830303430303030303032333030343730373539301d06082a28000a01040117"
    "3111180f32303035303730313132303030305a"
)
ONE = person("AT", 1)


def read(virtual: VirtualCard) -> CardHolder:
    return families.read(Card(virtual.transmit), TODAY, virtual.atr)


def sent(virtual: VirtualCard) -> list[str]:
    return [apdu.hex().upper() for apdu in virtual.heard]


def cause_of(basic: bytes, european: bytes = b"") -> Cause:
    with pytest.raises(Unreadable) as reason:
        FAMILY.holder((basic, european), TODAY)
    return reason.value.cause


def test_the_official_file_is_decoded_exactly() -> None:
    holder = FAMILY.holder((basic_data(ONE), OFFICIAL), TODAY)
    assert holder.insurer == Insurer("1300", "BGKK")
    assert holder.people[0].identifiers[1] == Identifier(EHIC, "80040000002300470759")
    assert holder.valid_to == "2005-07-01"
    assert holder.warnings == ("ehic_expired",)  # the e-card itself goes on


@pytest.mark.parametrize("serial", range(1, 6))
def test_a_generated_person_comes_back(serial: int) -> None:
    expected = person("AT", serial)
    holder = read(at_ecard.at_ecard_of(serial))
    (found,) = holder.people
    assert found.identifiers == (
        Identifier(SVNR, expected.number),
        Identifier(EHIC, expected.other_number(EHIC)),
    )
    assert (found.family_name, found.given_names) == (expected.family_name, expected.given_names)
    assert found.birth_date.replace("-", "") == expected.born
    assert found.sex == ("male" if expected.sex == "M" else "female")
    assert found.title == ("Dr." if serial == 3 else "")
    assert holder.insurer == Insurer("9999", "ÖGK-Test")
    assert (holder.valid_to, holder.warnings) == ("2030-06-30", ())


def test_five_commands_and_nothing_else() -> None:
    virtual = at_ecard.at_ecard_of(1)
    read(virtual)
    assert sent(virtual) == [
        "00A4040008D04000001701010100",
        "00A4020402EF0100",
        "00B0000000",
        "00A4020402EF0200",
        "00B0000000",
    ]


def test_a_card_that_answers_nothing_to_a_select_is_asked_so_from_then_on() -> None:
    virtual = at_ecard.strict(at_ecard.at_ecard_of(1), 0x0C)
    assert read(virtual) == read(at_ecard.at_ecard_of(1))
    assert sent(virtual) == [
        "00A4040008D04000001701010100",
        "00A4040C08D040000017010101",
        "00A4020C02EF01",
        "00B0000000",
        "00B00000FF",
        "00A4020C02EF02",
        "00B00000FF",
    ]


def test_a_card_that_always_describes_what_is_selected_is_read_too() -> None:
    virtual = at_ecard.strict(at_ecard.at_ecard_of(1), 0x00, 0x04)
    assert read(virtual) == read(at_ecard.at_ecard_of(1))


def test_a_file_that_is_not_described_is_asked_for_in_other_words() -> None:
    silent = {f"00A4020C02{fid}": fid for fid in ("EF01", "EF02")}
    card = StrictCard(
        files={"EF01": basic_data(ONE), "EF02": european_data(ONE)},
        selects={"00A4040008D04000001701010100": "application", **silent},
        refusal="6A86",
    )
    assert strict_read(card, at_ecard.ATR.hex()) == read(at_ecard.at_ecard_of(1))


def test_a_long_file_is_read_to_the_end_of_its_object() -> None:
    long = replace(ONE, given_names="Österreich " * 20)
    virtual = at_ecard.at_ecard(basic_data(long), european_data(ONE))
    virtual = replace(virtual, beyond=0x6700)  # what some say to an offset behind the end
    assert read(virtual).people[0].given_names == long.given_names.strip()
    assert sent(virtual)[3] == f"00B00100{len(basic_data(long)) - 256:02X}"


def test_without_the_european_file_the_patient_is_read_all_the_same() -> None:
    virtual = at_ecard.at_ecard(basic_data(ONE), b"")
    mf, data, _ = virtual.directories
    virtual = replace(virtual, directories=(mf, replace(data, files=data.files[:1])))
    holder = read(virtual)
    assert holder.people[0].identifiers == (Identifier(SVNR, ONE.number),)
    assert (holder.insurer, holder.valid_to, holder.warnings) == (None, None, ())
    assert FAMILY.holder((basic_data(ONE), bytes(256)), TODAY) == holder


@pytest.mark.parametrize("more", [b"", ber(0x0C, b"THIRD")])
def test_of_several_surnames_the_second_counts(more: bytes) -> None:
    surnames = attribute("550404", ber(0x0C, b"FIRST"), ber(0x0C, "Zweitname-Ö".encode()), more)
    number = attribute("2A28000A01040101", ber(0x12, b"1237010180"))
    holder = FAMILY.holder((ber(0x30, number, surnames), b""), TODAY)
    assert holder.people[0].family_name == "Zweitname-Ö"
    assert holder.warnings == ()


@pytest.mark.parametrize("values", [b"", ber(0x31)])
def test_an_attribute_without_values_says_nothing(values: bytes) -> None:
    number = attribute("2A28000A01040101", ber(0x12, b"1237010180"))
    name, title = attribute("550404", ber(0x0C, b"Muster")), bytes.fromhex("55040C")
    body = ber(0x30, number, name, ber(0x30, ber(0x06, title), values))
    (found,) = FAMILY.holder((body, b""), TODAY).people
    assert (found.family_name, found.title) == ("Muster", "")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("tag", "written", "name"),
    [
        (0x13, b"Print", "Print"),
        (0x04, b"\xd6ttl", "Öttl"),
        (0x14, b"\xd6ttl", "Öttl"),
        (0x1E, "Öttl".encode("utf-16-be"), "Öttl"),
        (0x0C, "Öttl".encode(), "Öttl"),
        (0x0C, b"\xd6ttl", "\ufffdttl"),
        (0x5F20, "Öttl".encode(), "Öttl"),
    ],
)
def test_a_name_may_be_of_any_string_type(tag: int, written: bytes, name: str) -> None:
    body = ber(
        0x30,
        attribute("2A28000A01040101", ber(0x16, b"1237010180")),
        attribute("2A030405", ber(0x30, b"what nobody knows")),
        ber(0x04, b"\x30\x7f no attribute"),
        attribute("550404", ber(tag, written)),
    )
    assert FAMILY.holder((body, b""), TODAY).people[0].family_name == name


@pytest.mark.slow
@pytest.mark.parametrize(
    ("value", "born"),
    [
        (ber(0x18, b"19800229000000Z"), "1980-02-29"),
        (ber(0x18, b"19800229000000.0+0100"), "1980-02-29"),
        (ber(0xC0, bytes.fromhex("19500000")), "1950-00-00"),
        (ber(0xDF01, bytes.fromhex("19500700")), "1950-07-00"),
        (ber(0x18, b"soon"), ""),
        (b"", ""),
    ],
)
def test_a_birth_date_is_a_time_or_digits(value: bytes, born: str) -> None:
    body = ber(
        0x30,
        attribute("2A28000A01040101", ber(0x12, b"1237010180")),
        attribute("550404", ber(0x0C, b"Muster")),
        attribute("2B06010505070901", value),
    )
    assert FAMILY.holder((body, b""), TODAY).people[0].birth_date == born


@pytest.mark.parametrize("blank", [b"", bytes(256), b"\xff" * 256, b"\0" + OFFICIAL])
def test_a_card_that_was_not_activated_is_empty(blank: bytes) -> None:
    assert cause_of(blank) is Cause.EMPTY
    assert cause_of(blank, european_data(ONE)) is Cause.EMPTY
    with pytest.raises(Unreadable) as reason:
        read(at_ecard.at_ecard(blank, blank))
    assert reason.value.cause is Cause.EMPTY


@pytest.mark.slow
@pytest.mark.parametrize("basic", ["30", "3003", "04021234", "300402020101", "3080", "30831FFFFF"])
def test_what_is_no_such_file_is_damage(basic: str) -> None:
    assert cause_of(bytes.fromhex(basic)) is Cause.DAMAGED
    with pytest.raises(Unreadable) as reason:
        read(at_ecard.at_ecard(bytes.fromhex(basic), b""))
    assert reason.value.cause is Cause.DAMAGED


def test_a_wrong_check_digit_is_a_warning() -> None:
    wrong = replace(ONE, number="1238010180")
    assert FAMILY.holder((basic_data(wrong), b""), TODAY).warnings == ("identifier_check_failed",)
