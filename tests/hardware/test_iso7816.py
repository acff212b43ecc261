"""Commands and status words: every end of file, every limit, only five instructions."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.events import Cause
from hardware.iso7816 import (
    LARGEST_FILE,
    MOST_APDUS,
    Card,
    Ins,
    Refused,
    read_data_object,
    read_file,
    read_record,
    select,
)
from hardware.unreadable import Unreadable
from hardware.virtual.card import Directory, EndOfFile, File, VirtualCard

MF = bytes.fromhex("D2760001448000")


class Script:
    """A card that says what it is told to say, command by command, the last for ever."""

    def __init__(self, *answers: str) -> None:
        self._answers = [bytes.fromhex(answer) for answer in answers]
        self.heard: list[str] = []

    def __call__(self, apdu: bytes) -> bytes:
        self.heard.append(apdu.hex().upper())
        return self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]


def card_with(body: bytes, end: EndOfFile, *, filled: bool = False, most: int = 256) -> VirtualCard:
    mf = Directory(MF, (File(0xD001, 0x01, body, 0x1000),))
    return VirtualCard(b"\x3b\x00", (mf,), end=end, filled=filled, most=most)


@pytest.mark.parametrize("end", EndOfFile)
@pytest.mark.parametrize("size", [1, 255, 256, 257, 511, 512, 850, 2000])
def test_a_file_is_read_to_its_end_in_all_four_styles(end: EndOfFile, size: int) -> None:
    body = bytes(i % 251 for i in range(size))
    virtual = card_with(body, end)
    assert read_file(Card(virtual.transmit), 1, lambda _: 5000) == body


@pytest.mark.parametrize("most", [1, 64, 128, 255])
def test_a_card_that_gives_less_at_once_is_asked_for_less(most: int) -> None:
    virtual = card_with(bytes(range(200)), EndOfFile.WARNING, most=most)
    assert read_file(Card(virtual.transmit), 1, lambda _: 200) == bytes(range(200))


def test_what_is_behind_the_wanted_bytes_is_not_asked_for() -> None:
    virtual = card_with(bytes(2000), EndOfFile.WARNING, filled=True)
    assert read_file(Card(virtual.transmit), 1, lambda _: 260) == bytes(260)
    assert [a.hex() for a in virtual.heard] == ["00b0810000", "00b0010004"]


def test_a_file_larger_than_any_may_be_is_not_read() -> None:
    virtual = card_with(bytes(300), EndOfFile.WARNING)
    with pytest.raises(Unreadable) as refusal:
        read_file(Card(virtual.transmit), 1, lambda _: LARGEST_FILE + 1)
    assert refusal.value.cause is Cause.DAMAGED
    assert len(virtual.heard) == 1


@pytest.mark.parametrize(
    ("answers", "data", "heard"),
    [
        (["9000"], "", ["00CA005A00"]),
        (["01029000"], "0102", ["00CA005A00"]),
        (["6102", "01029000"], "0102", ["00CA005A00", "00C0000002"]),
        (["016102", "02039000"], "010203", ["00CA005A00", "00C0000002"]),
        (["6C02", "01029000"], "0102", ["00CA005A00", "00CA005A02"]),
        (["6C02", "6102", "01029000"], "0102", ["00CA005A00", "00CA005A02", "00C0000002"]),
    ],
)
def test_61_and_6c_are_followed(answers: list[str], data: str, heard: list[str]) -> None:
    script = Script(*answers)
    assert read_data_object(Card(script), 0x5A) == bytes.fromhex(data)
    assert script.heard == heard


def test_select_and_records_are_written_as_the_standard_says() -> None:
    script = Script("9000")
    select(Card(script), MF)
    read_record(Card(script), 2, 0x1E)
    assert script.heard == ["00A4040C07D2760001448000", "00B202F400"]


@pytest.mark.parametrize("status", ["6A82", "6982", "6985", "6986", "6A86", "6D00", "6E00", "6281"])
def test_a_refusal_carries_its_status_word(status: str) -> None:
    ways: list[Callable[[Card], object]] = [
        lambda card: select(card, MF),
        lambda card: read_file(card, 1, lambda _: 10),
        lambda card: read_record(card, 1, 1),
        lambda card: read_data_object(card, 0x5A),
    ]
    for way in ways:
        with pytest.raises(Refused) as refusal:
            way(Card(Script(status)))
        assert refusal.value.status == int(status, 16)


@pytest.mark.parametrize(
    "answers", [["6100"], ["00" * 256 + "61FF"], ["6C00", "6C00"], ["90"], [""]]
)
def test_a_card_that_never_ends_is_ended(answers: list[str]) -> None:
    script = Script(*answers)
    with pytest.raises((Unreadable, Refused)):
        read_data_object(Card(script), 0x5A)
    assert len(script.heard) <= MOST_APDUS


def test_an_answer_longer_than_was_asked_for_is_refused() -> None:
    with pytest.raises(Unreadable):
        read_file(Card(Script("00" * 256 + "9000", "00" * 20 + "9000")), 1, lambda _: 260)
    with pytest.raises(Unreadable):
        read_data_object(Card(Script("00" * 257 + "9000")), 0x5A)


def test_commands_are_counted_and_limited() -> None:
    card = Card(Script("9000"))
    for _ in range(MOST_APDUS):
        read_data_object(card, 0x5A)
    with pytest.raises(Unreadable):
        read_data_object(card, 0x5A)
    assert card.apdus == MOST_APDUS


def test_time_is_limited() -> None:
    now = iter([0.0, 1.0, 7.0, 8.0])
    card = Card(Script("9000"), seconds=7.5, clock=lambda: next(now))
    read_data_object(card, 0x5A)
    read_data_object(card, 0x5A)
    with pytest.raises(Unreadable) as refusal:
        read_data_object(card, 0x5A)
    assert refusal.value.cause is Cause.TOO_SLOW


@pytest.mark.parametrize("ins", [i for i in range(256) if i not in set(Ins)])
def test_no_other_instruction_passes_the_gate(ins: int) -> None:
    script = Script("9000")
    with pytest.raises(AssertionError):
        Card(script).send(bytes([0, ins, 0, 0]))
    assert script.heard == []


@given(st.lists(st.binary(max_size=260), min_size=1, max_size=40), st.integers(0, 70_000))
def test_no_answers_make_reading_fall_or_go_on_for_ever(answers: list[bytes], goal: int) -> None:
    script = Script(*(answer.hex() for answer in answers))
    try:
        data = read_file(Card(script), 1, lambda _: goal)
    except (Unreadable, Refused):
        pass
    else:
        assert len(data) <= goal
    assert len(script.heard) <= MOST_APDUS
