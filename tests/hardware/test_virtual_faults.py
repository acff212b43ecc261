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


@pytest.mark.parametrize("name", ["tw_nhi", "my_mykad", "pt_cc", "pt_cc-t0", "th_id"])
def test_a_card_without_lengths_has_none_that_could_be_wrong(name: str) -> None:
    with pytest.raises(cards.NoSuchCard, match="for this card"):
        cards.play(name, "bad-length")


@pytest.mark.parametrize("serial", [-1, 0, 10**9 + 1, 10**40])
def test_a_person_without_a_place_in_the_row_is_refused(serial: int) -> None:
    with pytest.raises(cards.NoSuchCard, match="no such person; serials go from 1 to 1000000000"):
        cards.play("egk", None, serial)
    assert cards.play("it_ts_cns", None, 10**9)


@pytest.mark.parametrize("fault", ["yank:99999999999999999999", "slow:" + "9" * 5000])
def test_a_number_out_of_all_measure_is_refused(fault: str) -> None:
    with pytest.raises(cards.NoSuchCard, match="they have 6 digits at most"):
        cards.play("egk", fault)


@pytest.mark.parametrize("name", ["tw_nhi", "th_id", "my_mykad", "ee_id_2018", "rs_rfzo"])
def test_a_card_that_was_never_activated_is_empty_whatever_it_keeps_its_data_in(name: str) -> None:
    card = cards.play(name, "deactivated").card
    with pytest.raises(Unreadable) as reason:
        families.read(Card(card.transmit, protocol=protocol(card.atr)), TODAY, card.atr)
    assert reason.value.cause is Cause.EMPTY


def test_a_deactivated_object_says_so() -> None:
    held = DataObject(0x1100, b"object", active=False)
    card = VirtualCard(b"\x3b\x00", (Directory(objects=(held,)),))
    assert card.transmit(bytes.fromhex("00CA110000")) == bytes.fromhex("6283")


def test_a_card_whose_every_length_is_wrong_is_damaged_whatever_its_protocol() -> None:
    for name in ("fr_vitale", "be_eid", "th_id", "egk", "tw_nhi"):
        card = cards.play(name, "loop-6cxx").card
        with pytest.raises(Unreadable) as reason:
            families.read(Card(card.transmit, protocol=protocol(card.atr)), TODAY, card.atr)
        assert reason.value.cause is Cause.DAMAGED


@pytest.mark.parametrize("name", ["ee_id_2018", "lt_eid", "rs_rfzo", "fr_vitale", "be_eid"])
@pytest.mark.parametrize("fault", ["empty-warning", "end-6b00", "end-6700"])
def test_however_a_file_ends_the_same_is_read_in_bearable_time(name: str, fault: str) -> None:
    read = []
    for card in (cards.play(name).card, cards.play(name, fault).card):
        sender = Card(card.transmit, protocol=protocol(card.atr))
        read.append(families.read(sender, TODAY, card.atr))
        assert len(card.heard) <= 90
    assert read[0] == read[1]


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


@pytest.mark.slow
def test_what_a_stranger_heard_is_not_made_up(stage: StageProcess) -> None:
    stage.order(insert="egk")
    assert stage.order(heard=True)["apdus"] == []
    stage.order(insert="vicc")
    assert "vicc does not say" in stage.failing(heard=True)
