"""The Portuguese citizen card: only the places that check-in needs are read."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from hardware import families, identifiers
from hardware.families.pt_cc import FAMILY
from hardware.iso7816 import Card
from hardware.person import CardHolder, Identifier
from hardware.virtual import pt_cc
from hardware.virtual.card import Selecting, VirtualCard
from hardware.virtual.people import person
from hardware.virtual.t0 import protocol

TODAY = date(2026, 6, 1)
SELECT = "00A4040C07604632FF000002"
READS = ["00B0013600", "00B002363A", "00B0047812"]


def read(virtual: VirtualCard) -> CardHolder:
    return families.read(Card(virtual.transmit, protocol=protocol(virtual.atr)), TODAY, virtual.atr)


def sent(virtual: VirtualCard) -> list[str]:
    return [apdu.hex().upper() for apdu in virtual.heard]


@pytest.mark.parametrize("build", [pt_cc.pt_cc, pt_cc.with_t0])
@pytest.mark.parametrize("serial", range(1, 7))
def test_a_generated_person_comes_back(build: Callable[[int], VirtualCard], serial: int) -> None:
    expected, holder = person("PT", serial), read(build(serial))
    (found,) = holder.people
    sns = Identifier(identifiers.PT_SNS, expected.other_number(identifiers.PT_SNS))
    assert found.identifiers == (
        Identifier(identifiers.PT_CIVIL_ID, expected.number),
        *(() if serial == 5 else (sns,)),
    )
    assert (found.family_name, found.given_names) == (expected.family_name, expected.given_names)
    assert found.birth_date.replace("-", "") == expected.born
    assert found.sex == ("male" if expected.sex == "M" else "female")
    assert (holder.valid_to, holder.warnings) == ("2029-12-31", ())


@pytest.mark.parametrize("build", [pt_cc.pt_cc, pt_cc.with_t0])
def test_six_commands(build: Callable[[int], VirtualCard]) -> None:
    virtual = build(1)
    read(virtual)
    assert sent(virtual) == [SELECT, "00A40000025F00", "00A4000002EF02", *READS]


def test_what_check_in_does_not_need_is_never_read() -> None:
    virtual = pt_cc.pt_cc(1)
    read(virtual)
    reads = [(int(each[4:8], 16), int(each[8:], 16) or 256) for each in sent(virtual)[3:]]
    for at, size in pt_cc.UNNEEDED:
        assert not any(at < start + length and start < at + size for start, length in reads)
    assert "EF05" not in "".join(sent(virtual))


def test_a_card_that_tells_nothing_to_a_select_is_asked_so() -> None:
    silent = replace(pt_cc.pt_cc(1), selecting=Selecting(p2=frozenset({0x0C})))
    assert read(silent) == read(pt_cc.pt_cc(1))
    assert sent(silent)[2:] == ["00A4000C025F00", "00A4000C02EF02", *READS]


def test_a_card_with_small_blocks_is_read_all_the_same() -> None:
    assert read(replace(pt_cc.pt_cc(2), most=100)) == read(pt_cc.pt_cc(2))


def test_a_civil_number_without_its_zero_and_an_old_card() -> None:
    main = bytearray(314)
    for at, piece in (
        (0, b"31 12 2020"),
        (20, b"Exemplo"),
        (268, b"00 00 1950"),
        (296, b"1234567"),
    ):
        main[at : at + len(piece)] = piece
    holder = FAMILY.holder((bytes(main), b""), TODAY)
    assert holder.people[0].identifiers == (Identifier(identifiers.PT_CIVIL_ID, "01234567"),)
    assert (holder.people[0].birth_date, holder.warnings) == ("1950-00-00", ("card_expired",))
