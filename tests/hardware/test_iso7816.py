"""Commands and status words: every end of file, every limit, only eleven commands."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.events import Cause
from hardware.iso7816 import (
    ALLOWED,
    LARGEST_FILE,
    MOST_APDUS,
    Card,
    Protocol,
    Refused,
    read_current,
    read_file,
    select,
)
from hardware.unreadable import Unreadable
from hardware.virtual.card import Directory, EndOfFile, File, VirtualCard

MF = bytes.fromhex("D2760001448000")
ASKING = bytes.fromhex("00CA005A00")  # GET DATA: any command with an answer


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
def test_a_file_is_read_to_its_end_in_all_styles(end: EndOfFile, size: int) -> None:
    body = bytes(i % 251 for i in range(size))
    virtual = card_with(body, end)
    assert read_file(Card(virtual.transmit), 1, lambda _: 5000) == body


@pytest.mark.parametrize("most", [1, 64, 128, 255])
def test_a_card_that_gives_less_at_once_is_asked_for_less(most: int) -> None:
    virtual = card_with(bytes(range(200)), EndOfFile.WARNING, most=most)
    assert read_file(Card(virtual.transmit), 1, lambda _: 200) == bytes(range(200))


def test_less_is_asked_for_in_steps_that_halve() -> None:
    virtual = card_with(bytes(40), EndOfFile.WARNING, most=32)
    assert read_file(Card(virtual.transmit), 1, lambda _: 20) == bytes(20)
    assert [heard[4] for heard in virtual.heard] == [0, 255, 128, 64, 32]


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
    assert read_file(Card(virtual.transmit), 1, lambda _: LARGEST_FILE) == bytes(300)


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
    assert Card(script).send(ASKING) == (bytes.fromhex(data), 0x9000)
    assert script.heard == heard


def test_an_application_is_selected_as_the_standard_says() -> None:
    script = Script("9000")
    select(Card(script), MF)
    select(Card(script), MF, p2=0x04, le=0x00)
    assert script.heard == ["00A4040C07D2760001448000", "00A4040407D276000144800000"]


@pytest.mark.parametrize("status", ["6A82", "6982", "6985", "6986", "6A86", "6D00", "6E00", "6281"])
def test_a_refusal_carries_its_status_word(status: str) -> None:
    ways: list[Callable[[Card], object]] = [
        lambda card: select(card, MF),
        lambda card: read_file(card, 1, lambda _: 10),
        lambda card: read_current(card, lambda _: 10),
    ]
    for way in ways:
        with pytest.raises(Refused) as refusal:
            way(Card(Script(status)))
        assert refusal.value.status == int(status, 16)
        assert str(refusal.value) == status


@pytest.mark.parametrize(
    "answers", [["6100"], ["00" * 256 + "61FF"], ["6C00", "6C00"], ["90"], [""]]
)
def test_a_card_that_never_ends_is_ended(answers: list[str]) -> None:
    script = Script(*answers)
    with pytest.raises((Unreadable, Refused)):
        Card(script).send(ASKING)
    assert len(script.heard) <= MOST_APDUS


def test_an_answer_longer_than_was_asked_for_is_refused() -> None:
    with pytest.raises(Unreadable):
        read_file(Card(Script("00" * 256 + "9000", "00" * 20 + "9000")), 1, lambda _: 260)
    with pytest.raises(Unreadable):
        Card(Script("00" * 257 + "9000")).send(ASKING)


def test_commands_are_counted_and_limited() -> None:
    card = Card(Script("9000"))
    for _ in range(MOST_APDUS):
        card.send(ASKING)
    with pytest.raises(Unreadable):
        card.send(ASKING)
    assert card.apdus == MOST_APDUS


def test_time_is_limited() -> None:
    now = iter([0.0, 1.0, 7.0, 8.0])
    card = Card(Script("9000"), seconds=7.5, clock=lambda: next(now))
    card.send(ASKING)
    card.send(ASKING)
    with pytest.raises(Unreadable) as refusal:
        card.send(ASKING)
    assert refusal.value.cause is Cause.TOO_SLOW


READING = (
    *((0x00, ins) for ins in (0xA4, 0xB0, 0xB2, 0xC0, 0xCA)),
    *((0x80, 0xB0), (0xC8, 0x32), (0xCC, 0x00), (0xCC, 0x06), (0xFF, 0xA4), (0xFF, 0xB0)),
)


def test_the_gate_knows_reading_commands_only() -> None:
    assert frozenset(READING) == ALLOWED


@pytest.mark.slow
def test_nothing_else_passes_the_gate() -> None:
    script = Script("9000")
    for cla in range(256):
        for ins in range(256):
            if (cla, ins) in READING:
                continue
            with pytest.raises(AssertionError):
                Card(script).send(bytes([cla, ins, 0, 0]))
    assert script.heard == []


@pytest.mark.parametrize(
    ("sent", "answers", "data", "heard"),
    [
        # T=0 has no place for Le behind data: it is dropped, and 61xx asks for what there is
        (
            "00A4040002A00000",
            ["6102", "6F009000"],
            "6F00",
            ["00A4040002A000", "00C0000002"],
        ),
        ("00A4040C02A000", ["9000"], "", ["00A4040C02A000"]),
        ("00A4000002", ["6102", "6F009000"], "6F00", ["00A4000002", "00C0000002"]),
        # a SELECT without Le wants no answer, and what waits after it is not fetched
        ("00A4040002A000", ["6102"], "", ["00A4040002A000"]),
        (
            "80B00004020013",
            ["6113", "AA" * 19 + "9000"],
            "AA" * 19,
            ["80B00004020013", "00C0000013"],
        ),
        ("00B0000000", ["6C02", "01029000"], "0102", ["00B0000000", "00B0000002"]),
        (
            "00B0000000",
            ["6102", "6C01", "019000"],
            "01",
            ["00B0000000", "00C0000002", "00C0000001"],
        ),
        # 6Cxx behind data says what waits, too: there is no Le that could be put right
        ("00A40000023F0000", ["6C01", "AA9000"], "AA", ["00A40000023F00", "00C0000001"]),
        ("80B00004020002", ["6C02", "01029000"], "0102", ["80B00004020002", "00C0000002"]),
        ("00A40000023F00", ["6C05"], "", ["00A40000023F00"]),
    ],
)
def test_a_t0_card_is_asked_for_what_is_waiting(
    sent: str, answers: list[str], data: str, heard: list[str]
) -> None:
    script = Script(*answers)
    card = Card(script, protocol=Protocol.T0)
    assert card.send(bytes.fromhex(sent)) == (bytes.fromhex(data), 0x9000)
    assert script.heard == heard


def test_an_old_thai_card_is_asked_its_own_way() -> None:
    script = Script("6102", "01029000")
    card = Card(script, protocol=Protocol.T0)
    card.response_p2 = 0x01
    assert card.send(bytes.fromhex("80B00004020002")) == (b"\1\2", 0x9000)
    assert script.heard[-1] == "00C0000102"


def test_a_wrong_le_behind_data_is_put_right_and_the_data_stays() -> None:
    script = Script("6C07", "6F059000")
    assert select(Card(script), b"\xa0\x00", p2=0x00, le=0x00) == b"\x6f\x05"
    assert script.heard == ["00A4040002A00000", "00A4040002A00007"]


def test_a_card_shows_once_how_much_it_gives_at_a_time() -> None:
    script = Script("6700", "AA" * 255 + "9000", "AA" * 45 + "9000", "AA" * 10 + "9000")
    card = Card(script)
    assert read_current(card, lambda _: 300) == b"\xaa" * 300
    assert read_current(card, lambda _: 10) == b"\xaa" * 10
    assert script.heard == ["00B0000000", "00B00000FF", "00B000FF2D", "00B00000FF"]


def test_lengths_refused_behind_the_end_mean_the_end() -> None:
    assert read_current(Card(Script("AA" * 256 + "9000", "6700")), lambda _: 400) == b"\xaa" * 256
    with pytest.raises(Refused):
        read_current(Card(Script("6700")), lambda _: 400)


def test_a_file_ends_where_the_card_says_so_and_nothing_more_is_asked() -> None:
    for ends in (
        ["AA" * 10 + "6282"],
        ["AA" * 10 + "9000", "9000"],
        ["AA" * 10 + "9000", "6B00", "6B00"],  # of one byte, to be sure
    ):
        script = Script(*ends, "BB" * 10 + "9000")
        assert read_current(Card(script), lambda _: 20, 10) == b"\xaa" * 10
        assert len(script.heard) == len(ends)


def test_a_length_refused_in_the_middle_of_a_page_means_the_end_too() -> None:
    card = Card(Script("AA" * 128 + "9000", "6700"))
    assert read_current(card, lambda _: 400, 128) == b"\xaa" * 128


def test_nothing_is_selected_until_a_card_took_a_select() -> None:
    card = Card(Script("6A82", "9000", "6A82"))
    assert card.selected == b""
    for selected in (b"", bytes.fromhex("00A40000023F01"), bytes.fromhex("00A40000023F01")):
        card.send(bytes.fromhex("00A40000023F01"))
        assert card.selected == selected


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
