"""Finnish, Latvian and Lithuanian cards: what their certificates say of the holder."""

from datetime import date

import pytest

from hardware import families, identifiers, tlv
from hardware.events import Cause
from hardware.families import certificate, fi_fineid, lt_eid, lv_eid
from hardware.families.pkcs15 import _select
from hardware.iso7816 import Card, Protocol
from hardware.unreadable import Unreadable
from hardware.virtual import cards, certificates
from hardware.virtual.encode import ber
from hardware.virtual.people import person

TODAY = date(2022, 1, 1)

# The official specimen of the Finnish population register's test authority ("VRK CA for Test
# Purposes - G3"): the certificate's first 362 bytes, to the end of its subject and a little more.
SPECIMEN = bytes.fromhex(
    "3082067c30820464a003020102020406054044300d06092a864886f70d01010b05003074310b3009"
    "06035504061302464931233021060355040a131a56616573746f72656b6973746572696b65736b75"
    "73205445535431183016060355040b130f54657374697661726d656e746565743126302406035504"
    "03131d56524b20434120666f72205465737420507572706f736573202d204733301e170d31373036"
    "30323131303230355a170d3232303532323230353935395a3075310b300906035504061302464931"
    "12301006035504051309393939303033333545310e300c060355042a13054c494953413118301606"
    "03550404130f53504543494d454e2d4e4953594a55312830260603550403131f53504543494d454e"
    "2d4e4953594a55204c494953412039393930303333354530820122300d06092a864886f70d010101"
    "05000382010f003082010a0282010100a460927d4697e3f03bd7881a36b8ace3b674ce7aded9ff48"
    "877a"
)


def test_the_official_finnish_specimen_is_decoded_exactly() -> None:
    holder = fi_fineid.FAMILY.holder((SPECIMEN,), TODAY)
    (person,) = holder.people
    assert (person.family_name, person.given_names) == ("SPECIMEN-NISYJU", "LIISA")
    assert person.birth_date == ""
    assert [(each.system, each.value) for each in person.identifiers] == [
        (identifiers.SATU, "99900335E")
    ]
    assert (holder.valid_from, holder.valid_to) == ("2017-06-02", "2022-05-22")
    assert holder.warnings == ()


def test_only_the_certificate_up_to_its_subject_is_read() -> None:
    virtual = cards.play("fi_fineid", serial=2).card
    families.read(Card(virtual.transmit, protocol=Protocol.T0), TODAY, virtual.atr)
    assert [apdu.hex().upper() for apdu in virtual.heard] == [
        "00A404000CA000000063504B43532D3135",
        "00A4080C024331",
        "00B0000000",
        "00B0010017",
    ]


def test_a_finnish_certificate_in_another_file_is_found_by_the_directory() -> None:
    body = certificates.certificate("FI", "Öhman", "Äijö", "99900335E", 1)
    virtual = certificates.finnish(body, fid=0x4F01)
    card = Card(virtual.transmit, protocol=Protocol.T0)
    holder = families.read(card, date(2026, 1, 1), virtual.atr)
    assert (holder.people[0].family_name, holder.people[0].given_names) == ("Öhman", "Äijö")


def test_a_latvian_code_loses_its_prefix_and_its_dash() -> None:
    virtual = cards.play("lv_eid", serial=3).card
    holder = families.read(Card(virtual.transmit), TODAY, virtual.atr)
    assert holder.people[0].identifiers[0].value == person("LV", 3).number


def test_a_lithuanian_code_tells_birth_date_and_sex() -> None:
    virtual = cards.play("lt_eid", serial=2).card
    (someone,) = families.read(Card(virtual.transmit), TODAY, virtual.atr).people
    assert (someone.birth_date, someone.sex) == ("1968-12-30", "male")


def test_the_certificate_of_another_country_is_no_card_of_this_one() -> None:
    for family, country in ((fi_fineid, "EE"), (lv_eid, "FI"), (lt_eid, "LV")):
        body = certificates.certificate(country, "Beispiel", "Erika", "00000000", 1)
        with pytest.raises(Unreadable) as reason:
            family.FAMILY.holder((body,), TODAY)
        assert reason.value.cause is Cause.UNKNOWN_CARD


def test_a_certificate_cut_off_before_its_subject_ends_is_damaged() -> None:
    for length in range(1, certificate.up_to_subject(SPECIMEN), 7):
        with pytest.raises(Unreadable):
            fi_fineid.FAMILY.holder((SPECIMEN[:length],), TODAY)


def changed(old: bytes, new: bytes) -> bytes:
    """The generated certificate with one piece put differently; its two outer lengths go along."""
    whole = certificates.certificate("FI", "Beispiel", "Erika", "00000000", 1)
    told = tlv.find(tlv.find(whole, 0x30) or b"", 0x30) or b""
    assert told.count(old) == 1
    return ber(0x30, ber(0x30, told.replace(old, new)))


BEGIN, END = ber(0x17, b"240101000000Z"), ber(0x17, b"331231235959Z")


def test_a_certificate_of_version_one_says_no_version() -> None:
    assert certificate.subject(changed(ber(0xA0, ber(0x02, b"\2")), b""))["surname"] == b"Beispiel"


@pytest.mark.parametrize(
    ("times", "until"), [((BEGIN,), None), ((BEGIN, END, END), b"20331231"), ((), None)]
)
def test_a_validity_of_one_time_or_three_is_no_reason_to_fail(
    times: tuple[bytes, ...], until: bytes | None
) -> None:
    pieces = certificate.subject(changed(ber(0x30, BEGIN, END), ber(0x30, *times)))
    assert (pieces["surname"], pieces.get("to")) == (b"Beispiel", until)


def test_what_is_no_set_in_a_name_names_nobody() -> None:
    named = ber(0x30, ber(0x06, bytes.fromhex("550404")), ber(0x13, b"Beispiel"))
    other = changed(ber(0x31, named), ber(0x04, named))
    assert "surname" not in certificate.subject(other)


@pytest.mark.parametrize(
    ("path", "command"),
    [
        ("4331", "00A4020C024331"),
        ("50154331", "00A4090C0450154331"),
        ("3F0050154331", "00A4080C0450154331"),
        ("3F00" + "4401" * 7, "00A4080C0E" + "4401" * 7),
        ("4401" * 8, "00A4090C10" + "4401" * 8),
    ],
)
def test_a_path_begins_at_the_mf_or_here(path: str, command: str) -> None:
    assert _select(bytes.fromhex(path)).upper() == command


def test_more_is_asked_for_where_the_beginning_does_not_tell() -> None:
    assert certificate.up_to_subject(SPECIMEN[:60]) == 240
    assert certificate.up_to_subject(SPECIMEN) == certificate.up_to_subject(SPECIMEN[:256])
    with pytest.raises(tlv.InvalidTlv):
        certificate.subject(SPECIMEN[:256])
