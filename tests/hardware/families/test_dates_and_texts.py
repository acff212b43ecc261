"""How cards write dates and text, by the functions that read them: no card, no family."""

import pytest

from hardware.families import dates
from hardware.families.certificate import _day
from hardware.families.declared import refuse_blank
from hardware.families.egk import parse
from hardware.families.layouts import string
from hardware.families.texts import LONGEST_TEXT, clean, decoded
from hardware.tlv import Tlv
from hardware.unreadable import Unreadable
from hardware.virtual import egk

MONTHS = {"MAAR": "03", "MAR": "03", "DEC": "12"}


@pytest.mark.parametrize(
    ("text", "pattern", "years", "date"),
    [
        ("24.03.1969", "DD.MM.YYYY", 0, "1969-03-24"),
        ("19690324", "YYYYMMDD", 0, "1969-03-24"),
        ("0580324", "YYYMMDD", 1911, "1969-03-24"),
        ("25120324", "YYYYMMDD", -543, "1969-03-24"),
        ("19690300", "YYYYMMDD", 0, "1969-03-00"),
        ("19690000", "YYYYMMDD", 0, "1969-00-00"),
        ("19690024", "YYYYMMDD", 0, ""),  # a day of no month
        ("19690230", "YYYYMMDD", 0, ""),
        ("19691300", "YYYYMMDD", 0, ""),
        ("24-03-1969", "DD.MM.YYYY", 0, ""),
        ("24.03.196", "DD.MM.YYYY", 0, ""),
        ("١٩٦٩٠٣٢٤", "YYYYMMDD", 0, ""),  # digits, and not ours
        ("1969032X", "YYYYMMDD", 0, ""),
        ("1969 324", "YYYYMMDD", 0, ""),
        ("196X0324", "YYYYMMDD", 0, ""),
        ("١٩٦٩0324", "YYYYMMDD", 0, ""),
        ("", "YYYYMMDD", 0, ""),
    ],
)
def test_a_written_date_is_read_or_is_none(text: str, pattern: str, years: int, date: str) -> None:
    assert dates.written(text, pattern, years) == date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("24 MAAR 1969", "1969-03-24"),
        ("01.MÄR.1971", "1971-03-01"),
        ("1 dec 1969", "1969-12-01"),
        ("1969", "1969-00-00"),
        ("00 MAAR 1969", "1969-03-00"),
        ("24 MAAR", ""),
        ("24 MAAR 1969 X", ""),
        ("24 FOO 1969", ""),
        ("24 MAAR 969", ""),
        ("24 MAAR +969", ""),
        ("24 MAAR ١٩٦٩", ""),
        ("", ""),
    ],
)
def test_a_spelt_date_is_read_or_is_none(text: str, date: str) -> None:
    assert dates.spelt(text, MONTHS) == date


def test_parts_are_unknown_only_where_that_is_allowed() -> None:
    assert dates.iso("1969", "00", "00") == ""
    assert dates.iso("1969", "00", "00", parts_may_be_unknown=True) == "1969-00-00"


@pytest.mark.parametrize(
    ("data", "encoding", "text"),
    [
        (b"\0\0Jos\xe9  Luis \0", "iso-8859-1", "José Luis"),
        (b"X\xffX", "ascii", "X\ufffdX"),
        (b"Xavier X", "ascii", "Xavier X"),
        ("ÿÖÿ".encode("iso-8859-1"), "iso-8859-1", "Ö"),
        (b"\xef\xbb\xbfAda", "utf-8", "Ada"),
        ("e\u0301".encode(), "utf-8", "é"),
        (b"Ada\x07Eve", "ascii", "Ada Eve"),
    ],
)
def test_text_becomes_fit_to_be_shown(data: bytes, encoding: str, text: str) -> None:
    assert decoded(data, encoding) == text


def test_a_string_of_two_bytes_a_sign_that_is_cut_off_is_shown_as_far_as_it_goes() -> None:
    assert string(Tlv(0x1E, b"\0A\0")) == "A\ufffd".encode()


def test_letters_are_not_blank() -> None:
    refuse_blank((b"XX", b""))
    with pytest.raises(Unreadable):
        refuse_blank((b" \0\xff", b""))


def test_a_text_longer_than_any_field_is_refused() -> None:
    assert clean("A" * LONGEST_TEXT) == "A" * LONGEST_TEXT
    with pytest.raises(Unreadable):
        clean("A" * (LONGEST_TEXT + 1))


@pytest.mark.parametrize(
    ("tag", "time", "day"),
    [
        (0x17, b"240101000000Z", b"20240101"),
        (0x17, b"491231000000Z", b"20491231"),
        (0x17, b"500101000000Z", b"19500101"),
        (0x17, b"991231000000Z", b"19991231"),
        (0x18, b"20590101000000Z", b"20590101"),
        (0x0C, b"20590101", b""),
    ],
)
def test_the_time_of_a_certificate_is_of_its_century(tag: int, time: bytes, day: bytes) -> None:
    assert _day(Tlv(tag, time)) == day


def files(insured: egk.Insured) -> tuple[bytes, bytes, bytes]:
    pd, vd = egk.pack(egk.personal_xml(insured)), egk.pack(egk.insurance_xml(insured))
    return bytes.fromhex(egk.CLOSED), egk.pd_file(pd), egk.vd_file(vd)


def test_cover_dates_have_no_unknown_parts_and_no_number_is_no_insurer() -> None:
    said = parse(files(egk.Insured("A000000019", "Ada", "Beispiel", begin="20200100")))
    assert (said.valid_from, said.warnings) == (None, ("cover_dates_unclear",))
    assert parse(files(egk.Insured("A000000019", "Ada", "Beispiel", insurer=""))).insurer is None


def test_more_behind_the_last_byte_than_the_offsets_say_is_damage() -> None:
    status, pd, vd = files(egk.Insured("A000000019", "Ada", "Beispiel"))
    for odd in ((status, pd + b"\0", vd), (status, pd, vd + b"\0")):
        with pytest.raises(Unreadable):
            parse(odd)


def test_xml_without_a_declaration_is_utf_8() -> None:
    insured = egk.Insured("A000000019", "Zoë", "Beispiel")
    status, _, vd = files(insured)
    bare = egk.personal_xml(insured).partition("?>")[2].encode()
    (person,) = parse((status, egk.pd_file(egk.pack(bare)), vd)).people
    assert person.given_names == "Zoë"


@pytest.mark.parametrize("first", [7, 0xFFFF])
def test_a_document_that_begins_in_its_own_header_or_behind_the_end_is_damage(first: int) -> None:
    status, pd, vd = files(egk.Insured("A000000019", "Ada", "Beispiel"))
    with pytest.raises(Unreadable):
        parse((status, pd, first.to_bytes(2, "big") + vd[2:]))
