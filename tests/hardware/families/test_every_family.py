"""What holds for every card family alike, played by its virtual card."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware import families, identifiers
from hardware.events import Cause
from hardware.families.family import Family
from hardware.iso7816 import ALLOWED, Card, Ins, Refused, StatusWord
from hardware.person import CardHolder, Identifier
from hardware.unreadable import Unreadable
from hardware.virtual import cards
from hardware.virtual.card import VirtualCard
from hardware.virtual.t0 import protocol

TODAY = date(2026, 6, 1)
NAMES = [family.name for family in families.FAMILIES]
BY_NAME = {family.name: family for family in families.FAMILIES}


def read(virtual: VirtualCard) -> CardHolder:
    card = Card(virtual.transmit, protocol=protocol(virtual.atr))
    return families.read(card, TODAY, virtual.atr)


def in_good_hands(virtual: VirtualCard) -> CardHolder | Cause:
    """Read a card that may be anything: only `Unreadable` may come out."""
    try:
        return read(virtual)
    except Unreadable as reason:
        return reason.cause


def fetched(family: Family, serial: int = 1) -> tuple[bytes, ...]:
    virtual = cards.play(family.name, None, serial).card
    card = Card(virtual.transmit, protocol=protocol(virtual.atr))
    assert family.reached(card, likely=True)
    return family.fetch(card)


def test_every_family_has_a_virtual_card_and_a_name_of_its_own() -> None:
    assert len(set(NAMES)) == len(NAMES)
    assert set(NAMES) <= set(cards.CARDS)


@pytest.mark.parametrize("name", NAMES)
def test_a_card_is_read_as_its_own_family(name: str) -> None:
    holder = read(cards.play(name).card)
    assert holder.family == name
    assert holder.people[0].family_name
    assert all(identifiers.check(n.system, n.value) is not False for n in all_numbers(holder))


def all_numbers(holder: CardHolder) -> list[Identifier]:
    return [number for person in holder.people for number in person.identifiers]


@pytest.mark.parametrize("name", NAMES)
def test_the_hint_only_orders_the_probes(name: str) -> None:
    """Without the ATR the card is found all the same, but for chips that only a reader knows."""
    if BY_NAME[name].only_if_likely:
        return
    virtual = cards.play(name).card
    card = Card(virtual.transmit, protocol=protocol(virtual.atr))
    assert families.read(card, TODAY).family == name


@pytest.mark.parametrize("name", NAMES)
def test_a_wrong_guess_costs_one_select(name: str) -> None:
    """One more where the card refuses the form, or shares the application's name."""
    for other in families.FAMILIES:
        if other.name == name:
            continue
        virtual = cards.play(name).card
        card = Card(virtual.transmit, protocol=protocol(virtual.atr))
        if not other.reached(card, likely=False):
            sent = [apdu for apdu in virtual.heard if apdu[1] != Ins.GET_RESPONSE]
            first = cards.play(name).card.transmit(bytes.fromhex(other.application[0]))
            refused = first == StatusWord.FILE_NOT_FOUND.to_bytes(2, "big")
            assert len(sent) <= (1 if refused else 2), other.name


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("fault", [f for f in cards.FAULTS if ":" not in f])
def test_no_fault_makes_it_fall(name: str, fault: str) -> None:
    try:
        played = cards.play(name, fault)
    except cards.NoSuchCard:
        return
    in_good_hands(played.card)
    assert {(apdu[0], apdu[1]) for apdu in played.card.heard} <= ALLOWED


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("fault", ["empty", "erased"])
def test_a_card_that_was_never_personalised_says_so(name: str, fault: str) -> None:
    assert in_good_hands(cards.play(name, fault).card) is Cause.EMPTY


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
@given(data=st.data())
@settings(max_examples=50)
def test_one_changed_byte_never_makes_it_fall(name: str, data: st.DataObject) -> None:
    files = [bytearray(file) for file in fetched(BY_NAME[name])]
    changed = data.draw(st.sampled_from([file for file in files if file]))
    changed[data.draw(st.integers(0, len(changed) - 1))] = data.draw(st.integers(0, 255))
    with suppress(Unreadable):
        assert BY_NAME[name].holder(tuple(map(bytes, files)), TODAY).people


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
@given(data=st.data())
@settings(max_examples=50)
def test_any_bytes_are_understood_or_refused(name: str, data: st.DataObject) -> None:
    count = len(fetched(BY_NAME[name]))
    files = tuple(data.draw(st.binary(max_size=300)) for _ in range(count))
    with suppress(Unreadable):
        BY_NAME[name].holder(files, TODAY)


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
@given(answers=st.lists(st.binary(min_size=2, max_size=258), min_size=1, max_size=30))
@settings(max_examples=50)
def test_any_answers_are_understood_or_refused(name: str, answers: list[bytes]) -> None:
    left = iter(answers)
    card = Card(lambda _: next(left, b"\x90\x00"))
    with suppress(Unreadable, Refused):
        if BY_NAME[name].reached(card, likely=True):
            BY_NAME[name].fetch(card)


@pytest.mark.parametrize("name", NAMES)
def test_the_atr_of_the_card_is_a_hint_to_its_family(name: str) -> None:
    virtual = cards.play(name).card
    assert families.likeliest_first(virtual.atr)[0].name == name
