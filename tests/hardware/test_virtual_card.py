"""A virtual card finds, refuses and ends as real ones do: card document, sections 3 and 9."""

from dataclasses import replace
from datetime import date

import pytest

from hardware import families
from hardware.iso7816 import Card, Protocol, StatusWord
from hardware.virtual import cards
from hardware.virtual.card import (
    T0,
    Answer,
    Command,
    DataObject,
    Directory,
    EndOfFile,
    File,
    Le,
    Selecting,
    VirtualCard,
)
from hardware.virtual.encode import ber
from hardware.virtual.t0 import protocol

T1_ATR = bytes.fromhex("3B9F1381B180371F038031F8694D54434F5370020102810786")
T0_ATR = bytes.fromhex("3B9813400AA503010101AD1311")
LONG = bytes(i % 251 for i in range(300))


def thai_read(card: VirtualCard, command: Command) -> Answer:
    return card.read(card.file(0x0001), command.p1p2, command.data[1])


MF = Directory(
    files=(
        File(0x2F06, body=b"in the MF"),
        File(0x2F02, 0x02, b"of the MF"),
        Directory(
            b"first!",
            fid=0xDF01,
            files=(
                File(0x4031, 0x01, LONG),
                File(0x4032, body=b"locked", free=False),
                File(0x4033, body=b"idle", active=False),
                File(0x4034, 0x04, records=(b"one", b"two")),
                Directory(fid=0x5000, files=(File(0x5001, body=b"deep"),)),
            ),
        ),
        Directory(
            b"second",
            fid=0xDF02,
            other_aids=(b"other name",),
            files=(File(0x0001, 0x02, b"of the second"),),
            objects=(DataObject(0x1100, b"object", asked_with=b"\0\0", le=False),),
        ),
    )
)


def told(card: VirtualCard, *apdus: str) -> str:
    """The last answer to these commands, after power on."""
    card.reset()
    answers = [card.transmit(bytes.fromhex(apdu)) for apdu in apdus]
    data, status = answers[-1][:-2], answers[-1][-2:].hex().upper()
    return f"{data.decode('latin-1')} {status}".strip()


FIRST = "00A4040C06" + b"first!".hex()
SECOND = "00A4040C06" + b"second".hex()
READ = "00B0000005"


@pytest.mark.parametrize(
    ("apdus", "answer"),
    [
        (["00A4000C022F06", READ], "in th 9000"),
        (["00A4000C023F00", "00A4000C022F06", READ], "in th 9000"),
        (["00A4000C02DF01", "00A4000C022F06"], "6A82"),  # the MF's EFs are not seen from a DF
        (["00A4000C02DF01", "00A4000C02DF02", "00B0820005"], "of th 9000"),  # a sibling
        ([FIRST, "00A4000C02DF01", "00B0810001"], "\0 9000"),  # the current DF itself
        ([FIRST, "00A4010C025000", "00A4000C02DF01", "00B0810001"], "\0 9000"),  # its parent
        ([FIRST, "00A4010C025000", "00A4020C025001", "00B0000004"], "deep 9000"),
        ([FIRST, "00A4010C024031"], "6A82"),  # an EF is no child DF
        ([FIRST, "00A4020C025000"], "6A82"),  # a DF is no EF
        ([FIRST, "00A4010C025000", "00A4030C", "00B0810001"], "\0 9000"),
        (["00A4080C06DF0150005001", "00B0000004"], "deep 9000"),
        (["00A4080C083F00DF0150005001", "00B0000004"], "deep 9000"),
        ([FIRST, "00A4090C0450005001", "00B0000004"], "deep 9000"),
        ([SECOND, "00A4080C022F06", READ], "in th 9000"),
        (["00A4080C04DF015555"], "6A82"),
        (["00A4080C062F06DF014031"], "6A82"),  # nothing lies in an EF
        (["00A4080C03DF0150"], "6700"),
        (["00A4040C0A" + b"other name".hex(), "00B0820005"], "of th 9000"),
        (["00A4040C05" + b"first".hex()], "6A82"),
        ([FIRST, "00A4040C0155", "00B0810001"], "\0 9000"),  # a refusal changes nothing
        ([FIRST, "00A4000C", "00B0820005"], "of th 9000"),
        (["00A4050C"], "6A86"),
        (["00A40010022F06"], "6A86"),
        (["00A4000C032F06"], "6700"),
        ([READ], "6986"),
        ([FIRST, "00A4020C024032", READ], "6982"),
        ([FIRST, "00A4020C024033"], "6283"),
        ([FIRST, "00A4020C024033", READ], "6283"),
        ([FIRST, "00A4020C024034", "00B2020400"], "two 9000"),
        ([FIRST, "00B2012400"], "one 9000"),
        ([FIRST, "00B2032400"], "6A83"),
        ([FIRST, "00B2010400"], "6986"),
        ([FIRST, "00A4020C024034", READ], "6981"),
        ([FIRST, "00B2013C00"], "6A82"),
        ([FIRST, "00A4020C024031", "00B2010400"], "6981"),
        ([FIRST, "00A4020C024031", "00B0012C01"], "6B00"),
        (["00B08300"], "6700"),
        ([SECOND, "00CA1100020000"], "object 9000"),
        ([SECOND, "00CA110002000000"], "6700"),  # it refuses a Le byte
        ([SECOND, "00CA110000"], "6A88"),
        ([FIRST, "00CA1100020000"], "6A88"),
        (["0084000008"], "6D00"),
        (["80B0000002000D"], "6E00"),
        (["00A40400000102"], "6700"),  # extended length
    ],
)
def test_it_goes_where_the_standard_says(apdus: list[str], answer: str) -> None:
    assert told(VirtualCard(T1_ATR, (MF,)), *apdus) == answer


def test_select_describes_what_it_found_only_when_asked() -> None:
    card = VirtualCard(T1_ATR, (MF,))
    fcp = ber(0x62, bytes.fromhex("8002012C"), bytes.fromhex("820101830240318801") + b"\x08")
    fci = ber(0x6F, bytes.fromhex("8201388302DF01"), ber(0x84, b"first!"))
    assert told(card, FIRST, "00A402040240 3100") == f"{fcp.decode('latin-1')} 9000"
    assert told(card, "00A4040006" + b"first!".hex() + "00") == f"{fci.decode('latin-1')} 9000"
    assert told(card, "00A4040006" + b"first!".hex()) == "9000"


def test_a_strict_card_wants_le_where_an_answer_is_due() -> None:
    strict = VirtualCard(T1_ATR, (MF,), selecting=Selecting(le=Le.MATCHING))
    assert told(strict, "00A4000C022F06") == "9000"
    assert told(strict, "00A4000C022F0600") == "6700"
    assert told(strict, "00A40000022F06") == "6700"
    assert told(strict, "00A40000022F0600").endswith("9000")


def test_a_card_may_refuse_256_bytes_and_say_6700_at_the_end() -> None:
    card = VirtualCard(T1_ATR, (MF,), most=0xFF, beyond=StatusWord.WRONG_LENGTH)
    assert told(card, FIRST, "00B0810000") == "6700"
    assert told(card, FIRST, "00B08100FF").endswith("9000")
    assert told(card, FIRST, "00B0810001", "00B0012C01") == "6700"


@pytest.mark.parametrize(
    ("apdus", "answer"),
    [
        (["00A4040006" + b"first!".hex()], "6111"),
        (["00A4040006" + b"first!".hex(), "00C0000018"], "6C11"),
        (["00A4040C06" + b"first!".hex()], "9000"),
        (["00C0000010"], "6985"),
        ([FIRST, "00B0810100"], " ".join([LONG[1:257].decode("latin-1"), "9000"])),
        ([FIRST, "00B0810000", "00B0012800"], "6C04"),
        ([FIRST, "00B0810000", "00B0012804"], LONG[296:].decode("latin-1") + " 9000"),
        ([FIRST, "00B2012400"], "6C03"),
        ([SECOND, "00CA1100020000"], "6106"),
        ([SECOND, "00CA1100020000", "00C0000004"], "obje 6102"),
        ([SECOND, "00CA1100020000", "00C0000004", "00C0000002"], "ct 9000"),
        ([SECOND, "00CA1100020000", READ, "00C0000006"], "6985"),
        ([SECOND, "80B0000302000A"], "610A"),
        ([SECOND, "80B0000302000A", "00C000000A"], "the second 9000"),
        ([SECOND, "80B10000020001"], "6D00"),
    ],
)
def test_a_t0_card_lets_its_data_be_fetched(apdus: list[str], answer: str) -> None:
    card = VirtualCard(T0_ATR, (MF,), t0=T0(), own={(0x80, 0xB0): thai_read})
    assert told(card, *apdus) == answer


def test_a_t0_card_may_be_particular() -> None:
    card = VirtualCard(T0_ATR, (MF,), t0=T0(le_refused=True, most=4, every=True, response_p2=1))
    assert told(card, "00A4000C022F0600") == "6700"
    assert told(card, "00A4000C022F06", "00B0000009") == "6104"
    assert told(card, "00A4000C022F06", "00B0000009", "00C0000004") == "6A86"
    assert told(card, "00A4000C022F06", "00B0000009", "00C0000104") == "in t 6104"


def test_a_t0_card_may_say_6c_where_others_say_61() -> None:
    card = VirtualCard(T0_ATR, (MF,), t0=T0(le_refused=True, behind_data=0x6C00))
    assert told(card, "00A4040006" + b"first!".hex()) == "6C11"
    assert told(card, "00A4040006" + b"first!".hex(), "00C0000011").endswith("9000")


@pytest.mark.parametrize("name", ["be_eid", "fr_vitale", "th_id", "my_mykad", "fi_fineid"])
def test_such_a_card_is_read_as_any_other(name: str) -> None:
    plain = cards.play(name).card
    assert plain.t0
    strict = replace(plain, t0=replace(plain.t0, le_refused=True, behind_data=0x6C00))
    read = [
        families.read(Card(c.transmit, protocol=Protocol.T0), date(2026, 6, 1), c.atr)
        for c in (plain, strict)
    ]
    assert read[0] == read[1]
    assert len(strict.heard) == len(plain.heard)


@pytest.mark.parametrize("end", EndOfFile)
def test_both_protocols_bring_the_same_bytes(end: EndOfFile) -> None:
    for atr, t0 in ((T1_ATR, None), (T0_ATR, T0(most=100))):
        card = VirtualCard(atr, (MF,), t0=t0, end=end, own={(0x80, 0xB0): thai_read})
        sender = Card(card.transmit, protocol=protocol(atr))
        sender.send(bytes.fromhex(SECOND))
        data, status = sender.send(bytes.fromhex("80B00000020006"))
        assert (data, status) == (b"of the", StatusWord.OK)


@pytest.mark.parametrize(
    ("atr", "spoken"),
    [
        ("3B6800005448204E49442036", Protocol.T0),
        ("3B9813400AA503010101AD1311", Protocol.T0),
        ("3B7F96000080318065B085040120120FFF829000", Protocol.T0),
        ("3BBD18008131FE45805102670414B10101020081053D", Protocol.T1),
        ("3B9F1381B180371F038031F8694D54434F5370020102810786", Protocol.T1),
        ("3B9E978031FE4553434520382E302D433156300D0A6E", Protocol.T1),  # offers both
    ],
)
def test_the_atr_decides_the_protocol(atr: str, spoken: Protocol) -> None:
    assert protocol(bytes.fromhex(atr)) is spoken


def test_t0_behaviour_after_a_t1_atr_is_a_mistake_of_the_declaration() -> None:
    with pytest.raises(ValueError, match="T=1"):
        VirtualCard(T1_ATR, (MF,), t0=T0())


@pytest.mark.parametrize("name", cards.CARDS)
def test_every_card_behaves_as_its_atr_promises(name: str) -> None:
    card = cards.play(name).card
    synchronous = any(cla == 0xFF for cla, _ in card.own)  # a memory card: the reader answers
    assert synchronous or (card.t0 is not None) == (protocol(card.atr) is Protocol.T0)
