"""The Belgian eID: the official test person exactly, dates in words, odd numbers."""

from dataclasses import replace
from datetime import date

import pytest

from hardware import families
from hardware.events import Cause
from hardware.families.be_eid import FAMILY
from hardware.identifiers import SSIN
from hardware.iso7816 import Card
from hardware.person import CardHolder, Identifier, Person
from hardware.unreadable import Unreadable
from hardware.virtual import be_eid
from hardware.virtual.be_eid import identity, row
from hardware.virtual.card import VirtualCard
from hardware.virtual.people import person
from hardware.virtual.t0 import protocol

TODAY = date(2026, 6, 1)
# Fedict/commons-eid, Alice_Identity.tlv and Alice_Address.tlv; card document, section 4.3.
ALICE = bytes.fromhex(
    "010c3030303030303132323135370210534c494e336600296cff293b2a122219030a32332e30372e323030390"
    "40a32332e30372e323031340509416e7477657270656e060b3731373135313030303730070853504543494d454e"
    "0812416c6963652047656c646967656b616172740901410a0442454c470b0c48616d6f6e742d416368656c"
    "0c0b3031204a414e20313937310d01560e000f0131100130111428f3ec532102b0ccd93c7bdf58ed83400a899790"
)
ADDRESS = bytes.fromhex(
    "01124d656972706c6161747320312062757320310204323030300309416e7477657270656e"
).ljust(121, b"\0")
ONE = person("BE", 1)


def read(virtual: VirtualCard) -> CardHolder:
    card = Card(virtual.transmit, protocol=protocol(virtual.atr))
    return families.read(card, TODAY, virtual.atr)


def sent(virtual: VirtualCard) -> list[str]:
    return [apdu.hex().upper() for apdu in virtual.heard]


def with_values(**changed: str) -> bytes:
    """A small identity file: number, names and birth date, some of them changed."""
    texts = {
        "t06": "71715100070",
        "t07": "Voorbeeld",
        "t08": "Jan",
        "t0C": "01 JAN 1971",
        "t0D": "V",
    }
    texts |= changed
    return row(*((int(tag[1:], 16), text.encode()) for tag, text in sorted(texts.items()) if text))


def holder_of(file: bytes) -> CardHolder:
    return FAMILY.holder((file,), TODAY)


def test_the_official_test_person_is_decoded_exactly() -> None:
    virtual = be_eid.be_eid(ALICE)
    expected = CardHolder(
        family="be_eid",
        country="BE",
        people=(
            Person(
                identifiers=(Identifier(SSIN, "71715100070"),),
                family_name="SPECIMEN",
                given_names="Alice Geldigekaart",
                birth_date="1971-01-01",
                sex="female",
            ),
        ),
        valid_from="2009-07-23",
        valid_to="2014-07-23",
        warnings=("card_expired",),
    )
    assert read(virtual) == expected == holder_of(ALICE)


def test_one_file_is_selected_and_read_and_no_other() -> None:
    virtual = be_eid.be_eid(ALICE)
    read(virtual)
    assert sent(virtual) == ["00A4080C063F00DF014031", "00B00000A0"]


@pytest.mark.parametrize("serial", range(1, 8))
def test_a_generated_person_comes_back(serial: int) -> None:
    expected = person("BE", serial)
    holder = read(be_eid.be_eid_of(serial))
    (found,) = holder.people
    year_only = expected.born[:4] + "0000"
    assert found.identifiers == (Identifier(SSIN, expected.number),)
    assert (found.family_name, found.given_names) == (expected.family_name, expected.given_names)
    assert found.birth_date.replace("-", "") == (
        year_only if expected.born.endswith("00") else expected.born
    )
    assert found.sex == ("male" if expected.sex == "M" else "female")
    assert (holder.valid_to, holder.warnings) == ("2034-07-23", ())


def test_a_card_of_several_applications_is_asked_for_the_right_one_first() -> None:
    whole = be_eid.be_eid_of(1)
    virtual = replace(whole, spoil=AnotherApplicationFirst())
    assert read(virtual) == read(whole)
    assert sent(virtual) == [
        "00A4080C063F00DF014031",
        "00A4040C0CA000000177504B43532D3135",
        "00A4080C063F00DF014031",
        *sent(whole)[1:],
    ]


class AnotherApplicationFirst:
    """A card that knows no file before its Belgian application was selected."""

    def __init__(self) -> None:
        self._selected = False

    def __call__(self, apdu: bytes, answer: bytes) -> bytes:
        """Spoil the answer, until then."""
        self._selected = self._selected or apdu[2] == 0x04
        return answer if self._selected else b"\x6a\x82"


@pytest.mark.parametrize(
    ("times", "reads"), [(1, ["00B00000A0"]), (3, ["00B00000A0", "00B000A025"])]
)
def test_a_long_name_costs_one_read_more(times: int, reads: list[str]) -> None:
    long = replace(ONE, given_names="Jean-Voorbeeld " * times)
    virtual = be_eid.be_eid(identity(long))
    assert read(virtual).people[0].given_names == long.given_names.strip()
    assert sent(virtual)[1:] == reads


@pytest.mark.parametrize("letters", range(1, 250, 3))
def test_no_name_is_too_long_or_too_short_to_be_read(letters: int) -> None:
    long = replace(ONE, family_name="V" * letters)
    virtual = be_eid.be_eid(identity(long))
    assert read(virtual).people[0].family_name == long.family_name
    assert len(sent(virtual)) <= 5


@pytest.mark.slow
@pytest.mark.parametrize(
    ("written", "born"),
    [
        ("01 JAN 1971", "1971-01-01"),
        ("24 MAAR 1969", "1969-03-24"),
        ("01.MÄR.1971", "1971-03-01"),
        ("1 FÉV 1971", "1971-02-01"),
        ("31 AOUT  2001", "2001-08-31"),
        ("05 DEZ 1999", "1999-12-05"),
        ("1971", "1971-00-00"),
        ("00 MEI 1971", "1971-05-00"),
        ("31 FEB 1971", ""),
        ("01 XYZ 1971", ""),
        ("01 01 1971", ""),
        ("JAN 1971", ""),
        ("soon", ""),
        ("", ""),
    ],
)
def test_a_birth_date_is_in_words(written: str, born: str) -> None:
    assert holder_of(with_values(t0C=written)).people[0].birth_date == born


@pytest.mark.parametrize("number", ["7171510007013", "", "none"])
def test_an_odd_national_number_is_left_out_and_the_patient_stays(number: str) -> None:
    holder = holder_of(with_values(t06=number))
    assert holder.people[0].identifiers == ()
    assert holder.people[0].family_name == "Voorbeeld"
    assert holder.warnings == ("identifier_unclear",)


def test_a_wrong_check_digit_is_a_warning() -> None:
    holder = holder_of(with_values(t06="71715100071"))
    assert holder.warnings == ("identifier_check_failed",)
    assert holder.people[0].identifiers == (Identifier(SSIN, "71715100071"),)


def test_a_length_may_take_two_bytes() -> None:
    assert holder_of(with_values(t08="J" * 200)).people[0].given_names == "J" * 200


@pytest.mark.slow
@pytest.mark.parametrize(
    ("file", "cause"),
    [
        (b"", Cause.EMPTY),
        (bytes(200), Cause.EMPTY),
        (b"\xff" * 200, Cause.EMPTY),
        (ADDRESS, Cause.DAMAGED),
        (with_values(t07=""), Cause.DAMAGED),
        (with_values(t0D=""), Cause.DAMAGED),
        (with_values()[:-1], Cause.DAMAGED),
        (bytes.fromhex("07FFFFFF7F") + b"A", Cause.DAMAGED),
        (b"\x07", Cause.DAMAGED),
        (b"\x07\x80", Cause.DAMAGED),
    ],
)
def test_what_is_no_such_file_says_so(file: bytes, cause: Cause) -> None:
    with pytest.raises(Unreadable) as reason:
        holder_of(file)
    assert reason.value.cause is cause
