"""Every fault can happen to every card, is one of that card or said not to be, and is no crash."""

from contextlib import suppress
from datetime import date

import pytest

from hardware import families
from hardware.events import CardRead, CardUnreadable, Cause
from hardware.iso7816 import Card
from hardware.unreadable import Unreadable
from hardware.virtual import cards
from hardware.virtual.card import DataObject, Directory, File, VirtualCard
from hardware.virtual.damage import damaged, overclaiming
from hardware.virtual.egk import generated
from hardware.virtual.faults import CHANGES
from hardware.virtual.played import Died, Played, Yanked
from hardware.virtual.t0 import protocol
from tests.hardware.processes import HardwareProcess, StageProcess

TODAY = date(2026, 6, 1)
READ = bytes.fromhex("00B0820008")


@pytest.mark.slow
def test_every_fault_is_told_and_some_card_has_it() -> None:
    assert all(fault in cards.listing() for fault in cards.FAULTS)
    for fault in cards.FAULTS:
        word, _, number = fault.partition(":")
        assert cards.play("egk", f"{word}:1" if number else fault)
    assert set(CHANGES) <= set(cards.FAULTS)


@pytest.mark.parametrize("fault", ["mute:1", "yank", "yank:", "slow:1:1", ":", "yank:x"])
def test_a_fault_has_a_number_only_where_it_takes_one(fault: str) -> None:
    with pytest.raises(cards.NoSuchCard, match="no such fault; faults: yank:N"):
        cards.play("egk", fault)


@pytest.mark.parametrize("fault", ["xxe", "zip-bomb", "updating", "truncate", "bad-length"])
def test_what_cannot_happen_to_a_card_is_said(fault: str) -> None:
    with pytest.raises(cards.NoSuchCard, match="for this card"):
        cards.play("unknown", fault)


@pytest.mark.slow
@pytest.mark.parametrize("name", cards.CARDS)
@pytest.mark.parametrize("fault", [fault for fault in cards.FAULTS if ":" not in fault])
def test_a_faulty_card_is_read_or_unreadable(name: str, fault: str) -> None:
    with suppress(cards.NoSuchCard, Unreadable):
        card = cards.play(name, fault).card
        sender = Card(card.transmit, protocol=protocol(card.atr))
        assert families.read(sender, TODAY, card.atr).people


def test_a_card_dies_once_and_lives_after_fresh_power() -> None:
    played = cards.play("egk-official", "needs-power-cycle:1")
    assert played.hear(READ)
    for _ in range(2):
        with pytest.raises(Died):
            played.hear(READ)
        played.reset(fresh_power=False)
    played.reset(fresh_power=True)
    assert all(played.hear(READ) for _ in range(5))


def test_contacts_fail_at_the_command_that_is_named() -> None:
    yanked, silent = cards.play("egk", "yank:1"), cards.play("egk", "silent:1")
    assert yanked.hear(READ) == silent.hear(READ) != b""
    with pytest.raises(Yanked):
        yanked.hear(READ)
    assert silent.hear(READ) is None
    assert silent.hear(READ) is None
    assert Played(cards.unknown(), mute=True).atr == b""


@pytest.mark.parametrize(
    ("body", "claims"),
    [
        ("0003AABBCC", "FFFFAABBCC"),
        ("01000200AABB", "0100FFFFAABB"),
        ("5A02AABB", "5A7FAABB"),
        ("650480024142", "657F80024142"),
        ("0102AABB0201CC0000", "0102AABB027FCC"),
        ("308103AABBCC", "3081FFAABBCC"),
        ("30820003AABBCC", "3082FFFFAABBCC"),
        (b"000005010102".hex(), b"00FFFFFF0102".hex()),
        ("AABBCC", "AABBCC"),
        ("", ""),
        ("FFFF", "FFFF"),
    ],
)
def test_a_length_is_made_to_claim_too_much(body: str, claims: str) -> None:
    assert overclaiming(bytes.fromhex(body)).hex().upper() == claims.upper()


def test_all_on_a_card_is_damaged_files_records_and_objects() -> None:
    mf = Directory(
        files=(
            File(1, body=b"abcd"),
            Directory(
                fid=2, files=(File(3, records=(b"efgh",)),), objects=(DataObject(4, b"ijkl"),)
            ),
        )
    )
    card = damaged(VirtualCard(b"\x3b\x00", (mf,)), lambda body: body[:1])
    assert card.directories == (
        Directory(
            files=(
                File(1, body=b"a"),
                Directory(fid=2, files=(File(3, records=(b"e",)),), objects=(DataObject(4, b"i"),)),
            )
        ),
    )


@pytest.mark.slow
@pytest.mark.fault
@pytest.mark.parametrize("index", [0, 3])
def test_a_card_that_needs_fresh_power_is_read_at_the_second_try(
    stage: StageProcess, hand: HardwareProcess, index: int
) -> None:
    stage.order(insert="egk", fault=f"needs-power-cycle:{index}")
    read = hand.wait_for(CardRead)
    assert read.holder.people[0].identifiers[0].value == generated().kvnr
    assert len(stage.order(heard=True)["apdus"]) == index + 6


@pytest.mark.slow
@pytest.mark.fault
@pytest.mark.parametrize(
    "fault", ["loop-61xx", "loop-6cxx", "long-answer", "short-answer", "rubbish", "echo", "endless"]
)
def test_a_card_that_answers_nonsense_ends_kindly_and_the_next_is_read(
    stage: StageProcess, hand: HardwareProcess, fault: str
) -> None:
    stage.order(insert="egk", fault=fault)
    ends = {Cause.DAMAGED, Cause.EMPTY, Cause.MUTE, Cause.UNKNOWN_CARD}
    assert hand.wait_for(CardUnreadable).cause in ends
    stage.order(insert="egk")
    assert hand.wait_for(CardRead)
