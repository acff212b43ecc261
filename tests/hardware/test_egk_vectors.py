"""The eGK's other vectors (card document, section 8.1), and cards of private insurers."""

from dataclasses import replace
from datetime import date
from hashlib import sha256

import pytest
from msgspec import structs

from hardware import cli, events, families, tlv
from hardware.identifiers import KVNR
from hardware.iso7816 import Card
from hardware.person import CardHolder, Identifier, Insurer
from hardware.virtual import cards, egk, official
from hardware.virtual.card import VirtualCard
from hardware.virtual.egk import generated, privately

TODAY = date(2026, 6, 1)
OTHER_STATUS = b"0" + b"20120131084713" + bytes.fromhex("00700300010030000004")
PACE = bytes.fromhex("04007F00070202040202")
TARIFF = ("Tarifart", "Beihilfe", "ClinicCard", "Unterkunft")


def read(virtual: VirtualCard) -> CardHolder:
    return families.read(Card(virtual.transmit), TODAY, virtual.atr)


def of_status(status: bytes) -> CardHolder:
    return read(egk.egk(official.PD, official.VD, status=status))


def test_the_files_are_the_published_ones() -> None:
    known = {
        official.PD: "2c59f44057ef5c34aed58e9ecab57f92eb6b3275c2085b86df7767b16462d7f8",
        official.VD: "18f9043fe62f324913e74851d4293851946c3ab0e866b33db59bc080826ff4e7",
    }
    assert {body: sha256(body).hexdigest() for body in known} == known
    assert official.STATUS.hex() == "30323032333039323031333134353400500200000030000004"


def test_a_status_file_of_another_schema_is_read_and_tells_its_time() -> None:
    holder = of_status(OTHER_STATUS)
    assert holder.people == read(official.official()).people
    assert holder.updated == "2012-01-31T08:47:13"


@pytest.mark.parametrize("time", ["20120231084713", "00000000000000", "2012013108471x", "\0" * 14])
def test_a_status_file_without_a_time_is_no_reason_to_refuse(time: str) -> None:
    holder = of_status(b"0" + time.encode() + bytes(10))
    assert (holder.updated, len(holder.people)) == (None, 1)


def test_the_file_that_guards_the_contactless_side_is_free_and_says_pace() -> None:
    card = official.official()
    answer = card.transmit(bytes.fromhex("00B09C0016"))
    assert answer.hex().upper() == "31143012060A04007F0007020204020202010202010D9000"
    (infos,) = tlv.parse(answer[:-2])
    (info,) = tlv.parse(infos.value)
    protocol, version, parameter = tlv.parse(info.value)
    assert (infos.tag, info.tag, protocol.value) == (0x31, 0x30, PACE)
    assert (version.value, parameter.value) == (b"\x02", b"\x0d")


@pytest.mark.parametrize("serial", range(1, 6))
def test_a_privately_insured_person_is_read_as_any_other(serial: int) -> None:
    holder = read(cards.play("egk-private", None, serial).card)
    statutory = read(cards.play("egk", None, serial).card)
    assert holder == structs.replace(statutory, insurer=Insurer("168999999", "Test PKV-VU"))
    assert holder.people[0].identifiers == (Identifier(KVNR, generated(serial).kvnr),)


def test_nothing_of_a_tariff_comes_off_the_card() -> None:
    person = privately(generated())
    xml = egk.insurance_xml(person, "vsda")
    assert all(word in xml for word in (*TARIFF, 'KTR_TYP="1"', "vsd_pkv/v1.0"))
    holder = read(egk.egk_of(replace(person, end="20260531"), "vsda"))
    assert holder.warnings == ("cover_ended",)
    told = str(cli.card_object(events.CardRead("R", holder=holder, ms=1), show=True))
    assert not any(word in told for word in TARIFF)


def test_the_older_schema_of_private_insurers_is_read_too() -> None:
    """CDM 5.1 had both kinds of insurer in one schema, each document in a namespace of its own."""
    person = privately(generated())
    older = "http://ws.gematik.de/fa/vsds/{}/v5.1"
    roots = ("UC_PersoenlicheVersichertendatenXML", "UC_AllgemeineVersicherungsdatenXML")
    packed = [
        egk.pack(
            xml.replace("http://ws.gematik.de/fa/vsdm/vsd_pkv/v1.0", older.format(root))
            .replace('CDM_VERSION="1.0.0" KTR_TYP="1"', 'CDM_VERSION="5.1.0"')
            .replace("Tarifart>", "PKV_Verbandstarif>")
        )
        for root, xml in zip(
            roots, (egk.personal_xml(person), egk.insurance_xml(person)), strict=True
        )
    ]
    holder = read(egk.egk(egk.pd_file(packed[0]), egk.vd_file(packed[1])))
    assert holder == read(cards.play("egk-private").card)
