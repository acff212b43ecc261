"""The MyKad: who it is, and never of which race or religion."""

from contextlib import suppress
from dataclasses import replace
from datetime import date

import pytest

from hardware import families, identifiers
from hardware.events import Cause
from hardware.families.my_mykad import FAMILY
from hardware.iso7816 import Card, Protocol
from hardware.person import CardHolder, Identifier
from hardware.unreadable import Unreadable
from hardware.virtual import cards, my_mykad
from hardware.virtual.card import VirtualCard
from hardware.virtual.people import person

TODAY = date(2026, 6, 1)
# All that is ever asked for of the card's files: file, offset, length.
ASKED = {(1, 0x003, 150), (1, 0x111, 26)}


def read(virtual: VirtualCard) -> CardHolder:
    return families.read(Card(virtual.transmit, protocol=Protocol.T0), TODAY, virtual.atr)


def asked(virtual: VirtualCard) -> set[tuple[int, int, int]]:
    """What pieces of which file the card was asked for."""
    pieces = [apdu[5:] for apdu in virtual.heard if apdu[:2] == b"\xcc\x00"]
    return {
        tuple(int.from_bytes(piece[at : at + 2], "little") for at in (0, 4, 6))  # type: ignore[misc]
        for piece in pieces
    }


@pytest.mark.parametrize("serial", range(1, 7))
def test_a_generated_person_comes_back(serial: int) -> None:
    expected, holder = person("MY", serial), read(my_mykad.my_mykad(serial))
    (found,) = holder.people
    assert found.identifiers == (Identifier(identifiers.MY_IC, expected.number),)
    assert (found.family_name, found.given_names) == (expected.family_name, "")
    assert found.birth_date.replace("-", "") == expected.born
    assert found.sex == ("male" if expected.sex == "M" else "female")
    assert (holder.insurer, holder.valid_to, holder.warnings) == (None, None, ())


def test_seven_commands() -> None:
    virtual = my_mykad.my_mykad(1)
    read(virtual)
    assert [apdu.hex().upper() for apdu in virtual.heard] == [
        "00A404000AA0000000744A504E0010",
        *("C8320000050800009600", "CC000000080100010003009600", "CC06000096"),
        *("C8320000050800001A00", "CC000000080100010011011A00", "CC0600001A"),
    ]


def test_race_and_religion_are_never_asked_for() -> None:
    virtual = my_mykad.my_mykad(1)
    read(virtual)
    assert asked(virtual) == ASKED
    for at, size in (my_mykad.RACE, my_mykad.RELIGION):
        assert not any(start < at + size and at < start + length for _, start, length in ASKED)


@pytest.mark.slow
@pytest.mark.parametrize("fault", [fault for fault in cards.FAULTS if ":" not in fault])
def test_whatever_a_card_answers_nothing_else_is_asked_for(fault: str) -> None:
    for serial in (1, 2):
        try:
            virtual = cards.play("my_mykad", fault, serial).card
        except cards.NoSuchCard:
            return
        with suppress(Unreadable):
            read(virtual)
        assert asked(virtual) <= ASKED


def test_nothing_else_of_the_card_is_fetched() -> None:
    virtual = my_mykad.my_mykad(1)
    card = Card(virtual.transmit, protocol=Protocol.T0)
    assert FAMILY.reached(card, likely=True)
    assert my_mykad.OTHERS not in b"".join(FAMILY.fetch(card))


def test_a_piece_that_is_refused_is_damage() -> None:
    for own in (0xC832, 0xCC00, 0xCC06):
        virtual = my_mykad.my_mykad(1)
        refusing = {divmod(own, 0x100): lambda *_: (b"", 0x6985)}
        virtual = replace(virtual, own={**virtual.own, **refusing})
        with pytest.raises(Unreadable) as reason:
            read(virtual)
        assert reason.value.cause is Cause.DAMAGED


def test_a_piece_behind_a_pin_is_locked() -> None:
    virtual = my_mykad.my_mykad(1)
    shut = {(0xC8, 0x32): lambda *_: (b"", 0x6982)}
    with pytest.raises(Unreadable) as reason:
        read(replace(virtual, own={**virtual.own, **shut}))
    assert reason.value.cause is Cause.LOCKED


def test_a_birth_date_that_is_none_is_left_out() -> None:
    files = (b"CONTOH".ljust(150), b"800229991234 P" + bytes(8) + b"\x19\x80\x0b\x29")
    assert FAMILY.holder(files, TODAY).people[0].birth_date == ""
