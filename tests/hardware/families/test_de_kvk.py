"""The KVK: asked for only where the reader says so, its seven-bit letters, whose number it is."""

from dataclasses import replace
from datetime import date

import pytest

from hardware import families, identifiers
from hardware.events import Cause
from hardware.families.de_kvk import FAMILY
from hardware.iso7816 import Card
from hardware.person import CardHolder, Identifier, Insurer
from hardware.unreadable import Unreadable
from hardware.virtual import cards, de_kvk
from hardware.virtual.card import VirtualCard
from hardware.virtual.encode import ber
from hardware.virtual.people import person

TODAY = date(2026, 6, 1)
FIELDS = {0x81: b"9999999", 0x82: b"123456789", 0x87: b"M}ller", 0x88: b"29021980"}


def read(virtual: VirtualCard) -> CardHolder:
    return families.read(Card(virtual.transmit), TODAY, virtual.atr)


def sent(virtual: VirtualCard) -> list[str]:
    return [apdu.hex().upper() for apdu in virtual.heard]


def holder_of(fields: dict[int, bytes]) -> CardHolder:
    return FAMILY.holder((ber(0x60, *(ber(tag, value) for tag, value in fields.items())),), TODAY)


@pytest.mark.parametrize("serial", range(1, 7))
def test_a_generated_person_comes_back(serial: int) -> None:
    expected, virtual = person("DE", serial), de_kvk.de_kvk(serial)
    holder = read(virtual)
    (found,) = holder.people
    own = expected.other_number(identifiers.KVK_NUMBER)
    assert found.identifiers == (
        (
            Identifier(identifiers.KVNR, expected.number),
            Identifier(identifiers.KVK_NUMBER, f"9999999-{expected.number}"),
        )
        if serial % 2
        else (Identifier(identifiers.KVK_NUMBER, own),)
    )
    assert found.family_name == de_kvk.spelt(expected.family_name)
    assert found.given_names == de_kvk.spelt(expected.given_names)
    assert found.birth_date.replace("-", "") == expected.born
    assert (found.sex, found.title) == ("unknown", "Dr." if serial % 3 == 0 else "")
    assert holder.insurer == Insurer("9999999", de_kvk.INSURER)
    assert (holder.valid_to, holder.warnings) == ("2030-12-31", ())
    assert sent(virtual) == ["FFA400000106", "FFB00000FF"]


def test_no_other_card_hears_a_command_for_its_reader() -> None:
    for name in cards.CARDS:
        virtual = cards.play(name).card
        if not FAMILY.likely(virtual.atr):
            assert not FAMILY.reached(Card(virtual.transmit), likely=False)
            assert virtual.heard == []


def test_a_reader_that_does_not_speak_to_such_chips_gives_an_unknown_card() -> None:
    virtual = replace(de_kvk.de_kvk(1), own={(0x00, 0xA4): lambda *_: (b"", 0x6D00)})
    with pytest.raises(Unreadable) as reason:
        read(virtual)
    assert reason.value.cause is Cause.UNKNOWN_CARD
    assert sent(virtual)[0] == "FFA400000106"


def test_a_template_to_the_last_byte_is_read_to_the_last_byte() -> None:
    body = ber(0x60, *(ber(tag, value) for tag, value in FIELDS.items()), ber(0x8C, bytes(182)))
    virtual = de_kvk.memory(body)
    assert len(virtual.directories[0].elementary[0].body) == 30 + len(body) == 256
    assert read(virtual).people[0].family_name == "Müller"
    assert sent(virtual)[2:] == ["FFB000FF01"]


def test_a_template_to_the_byte_before_the_last_needs_no_second_read() -> None:
    body = ber(0x60, *(ber(tag, value) for tag, value in FIELDS.items()), ber(0x8C, bytes(181)))
    virtual = de_kvk.memory(body)
    assert read(virtual).people[0].family_name == "Müller"
    assert sent(virtual) == ["FFA400000106", "FFB00000FF"]


def test_what_comes_before_a_name_is_kept_and_what_is_left_out_is_no_text() -> None:
    (found,) = holder_of(FIELDS | {0x84: b"Dr.", 0x86: b"von"}).people
    assert (found.title, found.addition) == ("Dr.", "von")
    (found,) = holder_of(FIELDS).people
    assert (found.given_names, found.title, found.addition) == ("", "", "")


def test_letters_are_german_in_seven_bits() -> None:
    holder = holder_of(FIELDS | {0x87: b"[\\]{|}~@", 0x85: b"\x80\x07A"})
    assert (holder.people[0].family_name, holder.people[0].given_names) == (
        "ÄÖÜäöüß§",
        "\ufffd A",
    )


def test_a_number_belongs_to_its_insurer_and_may_be_missing() -> None:
    assert holder_of(FIELDS).people[0].identifiers == (
        Identifier(identifiers.KVK_NUMBER, "9999999-123456789"),
    )
    without = holder_of(FIELDS | {0x82: b""})
    assert (without.people[0].identifiers, without.warnings) == ((), ("identifier_unclear",))


@pytest.mark.parametrize(
    ("written", "until"),
    [
        (b"0228", "2028-02-29"),
        (b"0699", "1999-06-30"),
        (b"1230", "2030-12-31"),
        (b"0130", "2030-01-31"),
        (b"1290", "1990-12-31"),
        (b"12301", None),
        (b"12\xff0", None),
        (b"1330", None),
        (b"0000", None),
        (b"    ", None),
        (b"12/0", None),
    ],
)
def test_cover_ends_with_its_month(written: bytes, until: str | None) -> None:
    assert holder_of(FIELDS | {0x8D: written}).valid_to == until


def test_an_ended_cover_is_told() -> None:
    assert holder_of(FIELDS | {0x8D: b"0526"}).warnings == ("cover_ended",)


def test_a_chip_that_was_never_written_is_empty() -> None:
    for virtual in (de_kvk.memory(b""), de_kvk.memory(bytes(226))):
        with pytest.raises(Unreadable) as reason:
            read(virtual)
        assert reason.value.cause is Cause.EMPTY


@pytest.mark.parametrize(
    "body",
    ["60", "6081", "61028000", "60058700", "600380820A", "A2131091", "A21310FF" + "FF", "5858"],
)
def test_what_is_no_template_is_damage(body: str) -> None:
    for data in (bytes.fromhex(body), bytes.fromhex(body) + b"\x01"):
        with pytest.raises(Unreadable):
            FAMILY.holder((data,), TODAY)
    with pytest.raises(Unreadable) as reason:
        read(de_kvk.memory(bytes.fromhex(body)))
    assert reason.value.cause is Cause.DAMAGED


def test_a_template_of_another_tag_or_without_its_last_object_is_damage() -> None:
    objects = [ber(tag, value) for tag, value in FIELDS.items()]
    for data in (ber(0x61, *objects), ber(0x60, *objects, ber(0x8C, b"A"))[:-3]):
        with pytest.raises(Unreadable) as reason:
            FAMILY.holder((data,), TODAY)
        assert reason.value.cause is Cause.DAMAGED
