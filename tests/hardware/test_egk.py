"""The German eGK: the official vector exactly, then everything a card may do differently."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware import families
from hardware.events import Cause
from hardware.identifiers import KVNR
from hardware.iso7816 import Card, Ins
from hardware.person import CardHolder, Identifier, Insurer, Person
from hardware.unreadable import Unreadable
from hardware.virtual import cards, egk, official
from hardware.virtual.card import VirtualCard
from hardware.virtual.egk import Insured, generated

TODAY = date(2026, 6, 1)
ODD = Insured(
    "A000000014",
    "Zoë  Ånn",
    "Weiß",
    born="19500000",
    sex="D",
    prefix="von",
    addition="Freifrau",
    title="Prof. Dr.",
    end="20260531",
)


def read(virtual: VirtualCard, today: date = TODAY) -> CardHolder:
    return families.read(Card(virtual.transmit), today, virtual.atr)


def cause_of(virtual: VirtualCard) -> Cause:
    with pytest.raises(Unreadable) as reason:
        read(virtual)
    return reason.value.cause


def changed(old: str, new: str) -> VirtualCard:
    """The odd person's card with one piece of its XML put differently."""
    pd, vd = egk.personal_xml(ODD), egk.insurance_xml(ODD)
    assert old in pd + vd
    packed = [egk.pack(xml.replace(old, new)) for xml in (pd, vd)]
    return egk.egk(egk.pd_file(packed[0]), egk.vd_file(packed[1]))


def test_the_official_vector_is_decoded_exactly() -> None:
    virtual = official.official()
    assert read(virtual) == CardHolder(
        family="egk",
        country="DE",
        people=(
            Person(
                identifiers=(Identifier(KVNR, "X110540756"),),
                family_name="Sebastian",
                given_names="Hermann",
                birth_date="1968-12-30",
                sex="male",
                addition="Graf",
            ),
        ),
        insurer=Insurer("109500969", "Test GKV-SV"),
        valid_from="2023-09-20",
        updated="2023-09-20T13:14:54",
    )
    assert [apdu.hex().upper() for apdu in virtual.heard] == [
        "00A4040C06D27600000102",
        "00B08C0019",
        "00B0810000",
        "00B001007A",
        "00B0820000",
        "00B001004E",
    ]


@pytest.mark.parametrize("fault", [None, "filled", "prefixed", "empty-warning", "wrong-le"])
@pytest.mark.parametrize("serial", range(1, 6))
def test_every_kind_of_card_gives_the_same_person(fault: str | None, serial: int) -> None:
    expected = generated(serial)
    person = read(cards.play("egk", fault, serial).card).people[0]
    assert person.identifiers[0].value == expected.kvnr
    assert (person.given_names, person.family_name) == (expected.given_names, expected.family_name)
    assert person.birth_date == "1980-02-29"


@pytest.mark.parametrize("fault", ["fewer-bytes", "small-blocks"])
def test_odd_cards_are_read_too(fault: str) -> None:
    assert read(cards.play("egk", fault).card).people[0].family_name == "Beispiel"


def test_all_parts_of_a_name_and_unknown_parts_of_a_birth_date_are_kept() -> None:
    person = read(egk.egk_of(ODD)).people[0]
    assert (person.title, person.prefix, person.addition) == ("Prof. Dr.", "von", "Freifrau")
    assert (person.given_names, person.family_name) == ("Zoë Ånn", "Weiß")
    assert person.birth_date == "1950-00-00"
    assert person.sex == "other"


@pytest.mark.parametrize(
    ("letter", "sex"),
    [("M", "male"), ("W", "female"), ("X", "other"), ("D", "other"), ("?", "unknown")],
)
def test_the_sex_is_mapped_as_the_german_base_profile_does(letter: str, sex: str) -> None:
    card = changed("<Geschlecht>D<", f"<Geschlecht>{letter}<")
    assert read(card).people[0].sex == sex


@pytest.mark.parametrize("born", ["19500000", "19500500", "20000229"])
def test_birth_dates_that_exist(born: str) -> None:
    shown = read(changed(">19500000<", f">{born}<")).people[0].birth_date
    assert shown.replace("-", "") == born


@pytest.mark.parametrize(
    "born", ["19500012", "20010229", "19501301", "1950", "", "195000AA", "00000000"]
)
def test_birth_dates_that_do_not_exist(born: str) -> None:
    assert cause_of(changed(">19500000<", f">{born}<")) is Cause.DAMAGED


@pytest.mark.parametrize(
    ("today", "warnings"),
    [
        (date(2026, 5, 31), ()),
        (date(2026, 6, 1), ("cover_ended",)),
        (date(2019, 12, 31), ("cover_not_begun",)),
        (date(2020, 1, 1), ()),
    ],
)
def test_cover_that_ended_is_a_warning(today: date, warnings: tuple[str, ...]) -> None:
    holder = read(egk.egk_of(ODD), today)
    assert holder.valid_to == "2026-05-31"
    assert holder.warnings == warnings


def test_a_wrong_check_digit_is_a_warning_and_no_refusal() -> None:
    holder = read(changed(">A000000014<", ">A000000015<"), date(2025, 1, 1))
    assert holder.warnings == ("identifier_check_failed",)
    assert holder.people[0].identifiers[0].value == "A000000015"


def test_the_insurer_is_the_direct_one_not_the_one_that_settles() -> None:
    assert read(egk.egk_of(ODD)).insurer == Insurer("109500969", "Test GKV-SV")


def test_an_unclear_cover_date_is_a_warning() -> None:
    holder = read(changed("<Beginn>20200101<", "<Beginn>soon<"), date(2025, 1, 1))
    assert holder.valid_from is None
    assert holder.warnings == ("cover_dates_unclear",)


@pytest.mark.parametrize(
    ("fault", "cause"),
    [
        ("truncate", Cause.DAMAGED),
        ("zip-bomb", Cause.DAMAGED),
        ("xxe", Cause.DAMAGED),
        ("updating", Cause.UPDATING),
        ("contactless", Cause.USE_THE_SLOT),
        ("unknown", Cause.UNKNOWN_CARD),
    ],
)
def test_what_cannot_be_read_says_why(fault: str, cause: Cause) -> None:
    assert cause_of(cards.play("egk", fault).card) is cause


LAUGHS = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><l>&b;</l>'


@pytest.mark.parametrize(
    "xml",
    [
        b"",
        b"<",
        b"<a/>",
        b"<?xml version='1.0' encoding='utf-7'?><a/>",
        b"<?xml version='1.0' encoding='rot13'?><a/>",
        b"<?xml version='1.0' encoding='no-such'?><a/>",
        b"\xff\xfe<\x00a\x00/\x00>\x00",
        b"<?xml version='1.0' encoding='utf-8'?><a>\xff</a>",
        LAUGHS.encode(),
        egk.personal_xml(ODD).encode("iso-8859-15") + b"<!--" + b"long" * 20_000 + b"-->",
        egk.personal_xml(ODD).replace("?>", "?><!DOCTYPE harmless>", 1).encode("iso-8859-15"),
        b"<a>" * 20_000,
        egk.personal_xml(ODD).replace("Weiß", "W" * 300).encode("iso-8859-15"),
        egk.personal_xml(ODD).replace("Weiß", "").encode("iso-8859-15"),
        egk.personal_xml(ODD).replace("A000000014", "none").encode("iso-8859-15"),
    ],
)
def test_odd_xml_is_damage(xml: bytes) -> None:
    card = egk.egk(egk.pd_file(egk.pack(xml)), egk.vd_file(egk.pack(egk.insurance_xml(ODD))))
    assert cause_of(card) is Cause.DAMAGED


@pytest.mark.parametrize(
    "vd",
    ["", "0008", "0008014D", "FFFFFFFFFFFFFFFF", "00080007FFFFFFFF", "0000000AFFFFFFFF00000000"],
)
def test_odd_offsets_are_damage(vd: str) -> None:
    pd = egk.pd_file(egk.pack(egk.personal_xml(ODD)))
    assert cause_of(egk.egk(pd, bytes.fromhex(vd))) is Cause.DAMAGED


@pytest.mark.parametrize("status", ["", "32", "30", "39" * 25, "58" * 25])
def test_an_odd_status_file_is_damage(status: str) -> None:
    card = egk.egk(official.PD, official.VD, status=bytes.fromhex(status))
    assert cause_of(card) is Cause.DAMAGED


@pytest.mark.parametrize("fault", [None, *(f for f in cards.FAULTS if ":" not in f)])
def test_only_reading_instructions_and_never_gvd(fault: str | None) -> None:
    virtual = cards.play("egk", fault).card
    with suppress(Unreadable):
        read(virtual)
    assert virtual.heard
    assert {apdu[1] for apdu in virtual.heard} <= set(Ins)
    assert not any(apdu[1] == Ins.READ_BINARY and apdu[2] == 0x83 for apdu in virtual.heard)


@given(st.data())
def test_one_changed_byte_never_makes_it_fall(data: st.DataObject) -> None:
    pd, vd = bytearray(official.PD), bytearray(official.VD)
    body = data.draw(st.sampled_from([pd, vd]))
    body[data.draw(st.integers(0, len(body) - 1))] = data.draw(st.integers(0, 255))
    try:
        holder = read(egk.egk(bytes(pd), bytes(vd)))
    except Unreadable:
        return
    assert holder.people[0].identifiers


@given(st.binary(max_size=600), st.binary(max_size=600), st.binary(max_size=30))
def test_any_contents_are_read_or_refused(pd: bytes, vd: bytes, status: bytes) -> None:
    with pytest.raises(Unreadable):
        read(egk.egk(pd, vd, status=status))
