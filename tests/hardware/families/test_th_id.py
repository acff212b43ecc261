"""The Thai ID card: both scripts, the Buddhist era, the oldest cards, rights or none."""

from dataclasses import replace
from datetime import date

import pytest

from hardware import families, identifiers
from hardware.families.th_id import FAMILY
from hardware.iso7816 import Card, Protocol, Refused
from hardware.person import CardHolder, Identifier, Insurer
from hardware.unreadable import Unreadable
from hardware.virtual import th_id
from hardware.virtual.card import Answer, Command, VirtualCard
from hardware.virtual.people import person

TODAY = date(2026, 6, 1)
NUMBER = b"1234567890121"  # the example of the card document, section 7
SELECTS = ["00A4040008A000000054480001", "00A4040008A000000054480083"]


def read(virtual: VirtualCard, protocol: Protocol = Protocol.T0) -> CardHolder:
    return families.read(Card(virtual.transmit, protocol=protocol), TODAY, virtual.atr)


def sent(virtual: VirtualCard) -> list[str]:
    return [apdu.hex().upper() for apdu in virtual.heard]


def personal(thai: str, latin: str = "", born: str = "25431231") -> bytes:
    names = thai.encode("cp874").ljust(100) + latin.encode().ljust(100)
    return NUMBER + names + born.encode() + b"2"


@pytest.mark.parametrize("serial", range(1, 7))
def test_a_generated_person_comes_back_in_both_scripts(serial: int) -> None:
    expected = person("TH", serial)
    holder = read(th_id.th_id(serial))
    (found,) = holder.people
    assert found.identifiers == (Identifier(identifiers.TH_CITIZEN_ID, expected.number),)
    assert (found.family_name, found.given_names) == (expected.family_name, expected.given_names)
    assert (found.latin_family_name, found.latin_given_names) == (
        expected.latin_family_name,
        expected.latin_given_names,
    )
    assert found.birth_date.replace("-", "") == expected.born
    assert (found.sex, found.title) == (
        ("male", "นาย") if expected.sex == "M" else ("female", "นางสาว")
    )
    assert holder.insurer == Insurer("", f"{th_id.SCHEME}, {th_id.HOSPITAL}")
    assert holder.valid_to == (None if serial == 2 else "2032-12-31")  # 99999999: for life
    assert holder.warnings == ()


def test_eight_commands_and_nothing_of_address_or_photo() -> None:
    virtual = th_id.th_id(1)
    read(virtual)
    assert sent(virtual) == [
        SELECTS[0],
        "80B000040200DE",
        "00C00000DE",
        "80B0016F020008",
        "00C0000008",
        SELECTS[1],
        "80B000040200F0",
        "00C00000F0",
    ]


def test_without_rights_one_select_is_lost() -> None:
    virtual = th_id.th_id(1, rights=False)
    assert read(virtual).insurer is None
    assert sent(virtual)[5:] == SELECTS[1:]


def test_the_oldest_cards_are_asked_for_their_answer_in_another_way() -> None:
    virtual = th_id.old(3)
    assert read(virtual).people == read(th_id.th_id(3)).people
    assert sent(virtual)[2] == "00C00001DE"
    assert len(virtual.heard) == 6


def test_an_old_card_of_no_known_atr_is_found_out_by_asking() -> None:
    virtual = replace(th_id.old(3), atr=bytes.fromhex("3B00"))
    assert read(virtual).people == read(th_id.th_id(3)).people
    assert "00C00001DE" in sent(virtual)


def test_a_card_that_gives_no_area_together_with_another_is_read_in_two() -> None:
    def areas(card: VirtualCard, command: Command) -> Answer:
        if command.data[1] == 222:
            return b"", 0x6B00
        return card.read(card.file(0x0001), command.p1p2, command.data[1])

    virtual = replace(th_id.th_id(1), own={(0x80, 0xB0): areas})
    assert read(virtual) == read(th_id.th_id(1))
    assert "80B0000402000D" in sent(virtual)


def test_a_reader_that_fetches_by_itself_makes_no_difference() -> None:
    virtual = replace(th_id.th_id(1), t0=None)
    assert read(virtual, Protocol.T1) == read(th_id.th_id(1))
    assert len(virtual.heard) == 5


def test_a_card_that_gives_nothing_leaves_the_next_family_as_it_was() -> None:
    virtual = replace(th_id.th_id(1), own={(0x80, 0xB0): lambda *_: (b"", 0x6982)})
    card = Card(virtual.transmit, protocol=Protocol.T0)
    with pytest.raises(Unreadable):
        families.read(card, TODAY, virtual.atr)
    assert card.response_p2 == 0
    card = Card(virtual.transmit, protocol=Protocol.T0)
    with pytest.raises(Refused):
        FAMILY.fetch(card)
    assert card.response_p2 == 0


@pytest.mark.parametrize(
    ("written", "title", "given", "family"),
    [
        ("นาย#สมมติ##ตัวอย่าง", "นาย", "สมมติ", "ตัวอย่าง"),
        ("นาย#สมมติ#กลาง#ตัวอย่าง", "นาย", "สมมติ กลาง", "ตัวอย่าง"),
        ("นาย#สมมติ##", "", "", "นาย สมมติ"),  # no family name: nothing is guessed
        ("นายสมมติ ตัวอย่าง", "", "", "นายสมมติ ตัวอย่าง"),
        ("a#b#c#d#e", "", "", "a b c d e"),
    ],
)
def test_a_name_has_four_parts_or_is_left_whole(
    written: str, title: str, given: str, family: str
) -> None:
    (found,) = FAMILY.holder((personal(written), b"", b""), TODAY).people
    assert (found.title, found.given_names, found.family_name) == (title, given, family)


@pytest.mark.parametrize(
    ("written", "born"),
    [
        ("25431231", "2000-12-31"),
        ("25430000", "2000-00-00"),
        ("25430600", "2000-06-00"),
        ("99999999", ""),
        ("00000000", ""),
        ("        ", ""),
    ],
)
def test_years_are_of_the_buddhist_era(written: str, born: str) -> None:
    holder = FAMILY.holder((personal("a#b##c", born=written), b"", b""), TODAY)
    assert holder.people[0].birth_date == born


def test_an_expired_card_and_erased_rights_are_no_refusal() -> None:
    holder = FAMILY.holder((personal("a#b##c"), b"25680101", b"\xff" * 240), TODAY)
    assert (holder.warnings, holder.insurer) == (("card_expired",), None)
