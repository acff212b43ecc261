"""The French Vitale 2: several people on one card, some of them on another's number."""

from dataclasses import replace
from datetime import date

import pytest

from hardware import families
from hardware.events import Cause
from hardware.families.fr_vitale import FAMILY
from hardware.identifiers import NIR
from hardware.iso7816 import Card
from hardware.person import CardHolder, Identifier
from hardware.unreadable import Unreadable
from hardware.virtual import fr_vitale
from hardware.virtual.card import T0, VirtualCard
from hardware.virtual.encode import ber
from hardware.virtual.fr_vitale import household, names, numbers
from hardware.virtual.people import Generated, person
from hardware.virtual.t0 import protocol

TODAY = date(2026, 6, 1)
FAMILY_OF_THREE = household(2)
PARENT, SHARING, CHILD = FAMILY_OF_THREE


def read(virtual: VirtualCard) -> CardHolder:
    card = Card(virtual.transmit, protocol=protocol(virtual.atr))
    return families.read(card, TODAY, virtual.atr)


def sent(virtual: VirtualCard) -> list[str]:
    return [apdu.hex().upper() for apdu in virtual.heard]


def holder_of(named: bytes, numbered: bytes) -> CardHolder:
    return FAMILY.holder((named, numbered), TODAY)


def nir(value: str) -> bytes:
    return ber(0x65, ber(0x93, value.encode()))


def named(who: Generated) -> tuple[str, str, str]:
    return who.family_name, who.given_names, who.born


@pytest.mark.parametrize("serial", range(1, 7))
def test_a_generated_household_comes_back(serial: int) -> None:
    expected = household(serial)
    holder = read(fr_vitale.fr_vitale_of(serial))
    assert [
        (p.family_name, p.given_names, p.birth_date.replace("-", "")) for p in holder.people
    ] == [named(who) for who in expected]
    assert [p.identifiers for p in holder.people] == [
        (Identifier(NIR, who.number),) for who in expected
    ]
    assert holder.people[0].sex == ("male" if expected[0].sex == "M" else "female")
    assert (holder.insurer, holder.warnings) == (None, ())


def test_the_holder_is_first_and_a_shared_number_tells_nothing_of_a_childs_sex() -> None:
    people = read(fr_vitale.fr_vitale_of(2)).people
    assert people[0].family_name == PARENT.family_name
    assert people[0].identifiers == people[1].identifiers != people[2].identifiers
    assert [p.sex for p in people] == ["male", "unknown", "male"]


def test_two_files_are_read_and_nothing_else() -> None:
    virtual = fr_vitale.fr_vitale_of(1)
    read(virtual)
    size = f"{len(names(household(1))):02X}"
    assert sent(virtual) == [
        "00A404000BD250000002564954414C45",
        "00B0820000",
        "00B0820026",
        "00A40000023F00",
        "00B0820000",
        f"00B08200{size}",
    ]


def test_a_padded_card_is_read_with_two_commands_less() -> None:
    virtual = replace(fr_vitale.fr_vitale_of(1), filled=True)
    assert read(virtual) == read(fr_vitale.fr_vitale_of(1))
    assert len(virtual.heard) == 4


@pytest.mark.slow
@pytest.mark.parametrize("filled", [False, True])
@pytest.mark.parametrize("most", [256, 255, 128])
@pytest.mark.parametrize("count", [5, 12, 20])
def test_a_large_family_is_read_to_the_last(count: int, most: int, filled: bool) -> None:
    people = (PARENT, *(person("FR", serial) for serial in range(2, count + 1)))
    virtual = fr_vitale.fr_vitale(names(people), numbers(people))
    virtual = replace(virtual, t0=T0(most=most), filled=filled)
    assert [p.given_names for p in read(virtual).people] == [who.given_names for who in people]


@pytest.mark.parametrize("numbered", [nir(PARENT.number), nir(PARENT.number) + nir("") * 2])
def test_the_only_number_on_a_card_is_everyones(numbered: bytes) -> None:
    holder = holder_of(names(FAMILY_OF_THREE), numbered)
    assert {p.identifiers for p in holder.people} == {(Identifier(NIR, PARENT.number),)}
    assert [p.sex for p in holder.people] == ["male", "unknown", "unknown"]
    assert holder.warnings == ()


def test_who_has_no_number_is_listed_without_one() -> None:
    holder = holder_of(names(FAMILY_OF_THREE), nir(PARENT.number) + nir(CHILD.number))
    assert [len(p.identifiers) for p in holder.people] == [1, 1, 0]
    assert holder.warnings == ("identifier_unclear",)


def test_a_place_nobody_has_keeps_the_order() -> None:
    nobody = replace(SHARING, family_name="", given_names="")
    files = names((PARENT, nobody, CHILD)), numbers((PARENT, nobody, CHILD))
    assert [p.identifiers[0].value for p in holder_of(*files).people] == [
        PARENT.number,
        CHILD.number,
    ]


def test_other_objects_and_a_tail_cut_off_are_passed_over() -> None:
    certificate = bytes.fromhex("7F2181F0") + b"\1\2\3"
    file = b"\0" + ber(0x66, ber(0x80, b"1")) + names((PARENT,)) + b"\0\0" + certificate
    assert len(holder_of(file, b"\xff" + numbers((PARENT,)) + bytes(9)).people) == 1


def test_letters_are_latin_1_and_unknown_parts_of_a_birth_date_stay() -> None:
    who = replace(PARENT, given_names="MAËLYS ÇÎ", born="19500000")
    (found,) = holder_of(names((who,)), numbers((who,))).people
    assert (found.given_names, found.birth_date) == ("MAËLYS ÇÎ", "1950-00-00")


@pytest.mark.parametrize("blank", [b"", bytes(256), b"\xff" * 256])
def test_a_card_that_was_never_written_is_empty(blank: bytes) -> None:
    with pytest.raises(Unreadable) as reason:
        holder_of(blank, blank)
    assert reason.value.cause is Cause.EMPTY


@pytest.mark.slow
@pytest.mark.parametrize(
    ("file", "numbered"),
    [
        (names((PARENT,)), b""),
        (names((PARENT,)), nir("no number")),
        (names((PARENT,)), nir(PARENT.number)[:-1]),
        (names(FAMILY_OF_THREE)[:-30], numbers(FAMILY_OF_THREE)),
        (names((replace(PARENT, family_name=""),)), numbers((PARENT,))),
        (ber(0x66, ber(0x80, b"1")), numbers((PARENT,))),
        (ber(0x65, b"\x80\x7f"), numbers((PARENT,))),
        (names((PARENT,) * 21), numbers((PARENT,) * 21)),
        (b"\x65", b"\x65"),
    ],
)
def test_what_is_no_such_file_is_damage(file: bytes, numbered: bytes) -> None:
    with pytest.raises(Unreadable) as reason:
        holder_of(file, numbered)
    assert reason.value.cause is Cause.DAMAGED


def test_a_wrong_key_is_a_warning() -> None:
    wrong = PARENT.number[:-2] + f"{(int(PARENT.number[-2:]) + 1) % 100:02d}"
    holder = holder_of(names((PARENT,)), nir(wrong))
    assert holder.warnings == ("identifier_check_failed",)
