"""Serbian cards: the official fields exactly, both scripts, and nothing of an employer."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

import pytest

from hardware import families, identifiers
from hardware.events import Cause
from hardware.families import rs_id, rs_rfzo
from hardware.families.family import Family
from hardware.families.serbian import LONGEST_FILE, objects, up_to
from hardware.iso7816 import Card
from hardware.person import CardHolder, Identifier, Insurer
from hardware.unreadable import Unreadable
from hardware.virtual import cards, serbian
from hardware.virtual.card import Directory, File, VirtualCard
from hardware.virtual.people import person
from hardware.virtual.serbian import row
from tests.hardware.families.strict import End, StrictCard, why_not
from tests.hardware.families.strict import read as strict_read

TODAY = date(2026, 6, 1)
# Raw fields of unit tests of ubavic/bas-celik; card document, section 4.10.
INSURER = (
    "200435043f04430431043b04380447043a043804200044043e043d04340420003704300420003704"
    "340440043004320441044204320435043d043e0420003e044104380433044304400430045a043504"
)
VECTORS = {
    INSURER: "Републички фонд за здравствено осигурање",
    "210440043104380458043004": "Србија",
    "110415041e041304200410041404": "БЕОГРАД",
}
SERIF = serbian.FOREIGNERS_AID
RESIDENCE_OR_PHOTO = {"00A40800020F0404", "00A40800020F0604"}


def read(virtual: VirtualCard) -> CardHolder:
    return families.read(Card(virtual.transmit), TODAY, virtual.atr)


def sent(virtual: VirtualCard) -> list[str]:
    return [apdu.hex().upper() for apdu in virtual.heard]


def fetched(family: Family, virtual: VirtualCard) -> tuple[bytes, ...]:
    card = Card(virtual.transmit)
    assert family.reached(card, likely=True)
    return family.fetch(card)


def insurance_card(administrative: Mapping[int, bytes]) -> VirtualCard:
    virtual = serbian.rs_rfzo(1)
    mf, application = virtual.directories
    last = File(0x0D04, body=row(administrative))
    files = (*application.files[:3], last)
    return replace(virtual, directories=(mf, replace(application, files=files)))


@pytest.mark.parametrize(("field", "meaning"), VECTORS.items())
def test_the_official_fields_are_decoded_exactly(field: str, meaning: str) -> None:
    name, value = "Узорак".encode("utf-16-le"), bytes.fromhex(field)
    files = (row({1553: value, 1554: b"1"}), row({1569: b"1" * 11, 1570: value, 1572: name}))
    holder = rs_rfzo.FAMILY.holder((*files, b"", b""), TODAY)
    assert holder.insurer == Insurer("1", meaning)
    assert (holder.people[0].family_name, holder.people[0].given_names) == (meaning, "Узорак")


@pytest.mark.parametrize("serial", range(1, 7))
def test_an_insured_person_comes_back_in_both_scripts(serial: int) -> None:
    expected, holder = person("RS", serial), read(serbian.rs_rfzo(serial))
    (found,) = holder.people
    assert holder.family == "rs_rfzo"
    assert found.identifiers == (
        Identifier(identifiers.LBO, expected.other_number(identifiers.LBO)),
        Identifier(identifiers.JMBG, expected.number),
    )
    assert (found.family_name, found.given_names) == (expected.family_name, expected.given_names)
    assert (found.latin_family_name, found.latin_given_names) == (
        expected.latin_family_name,
        expected.latin_given_names,
    )
    assert found.birth_date.replace("-", "") == expected.born
    assert found.sex == ("male" if expected.sex == "M" else "female")
    assert holder.insurer == Insurer("10000", serbian.INSURER)
    assert holder.valid_to == (None if serial % 3 == 0 else "2030-12-31")  # valid for good
    assert holder.warnings == ()


@pytest.mark.parametrize(
    ("build", "family"), [(serbian.rs_id, "rs_id"), (serbian.apollo, "rs_id_apollo")]
)
@pytest.mark.parametrize("serial", range(1, 7))
def test_an_identity_card_says_who_somebody_is(
    build: Callable[[int], VirtualCard], family: str, serial: int
) -> None:
    expected, virtual = person("RS", serial), build(serial)
    holder = read(virtual)
    (found,) = holder.people
    assert holder.family == family
    assert found.identifiers == (Identifier(identifiers.JMBG, expected.number),)
    assert (found.family_name, found.given_names) == (expected.family_name, expected.given_names)
    assert found.birth_date.replace("-", "") == expected.born
    assert found.sex == ("male" if expected.sex == "M" else "female")
    assert (holder.insurer, holder.valid_to, holder.warnings) == (None, "2034-01-01", ())
    assert not RESIDENCE_OR_PHOTO & set(sent(virtual))


def test_the_commands_of_an_insurance_card() -> None:
    virtual = serbian.rs_rfzo(1)
    read(virtual)
    assert sent(virtual) == [
        "00A404000DF38100000253455256535A4B01",
        *("00A40000020D01", "00B0000080"),
        *("00A40000020D02", "00B00000FF"),
        *("00A40000020D03", "00B0000020"),
        *("00A40000020D04", "00B0000060"),
    ]


def test_the_commands_of_identity_cards() -> None:
    new, old, foreign = serbian.rs_id(1), serbian.apollo(1), serbian.rs_id(1, aid=SERIF)
    for virtual in (new, old, foreign):
        read(virtual)
    files = ["00A40800020F0204", "00B0000040", "00A40800020F0304", "00B00000FF"]
    assert sent(old) == files
    assert sent(new) == ["00A404000BF381000002534552494401", *files]
    assert sent(foreign) == [sent(new)[0], "00A404000BF381000002534552494601", *files]


@pytest.mark.parametrize("name", ["", "О", "Ђорђе", "Његослава-Александра", "Ш" * 40])
def test_employer_and_taxpayer_are_neither_read_nor_kept(name: str) -> None:
    """Where they begin, no read goes, however long the parents' names before them are."""
    before = {
        1601: name.encode("utf-16-le"),
        1602: name.encode("utf-16-le"),
        1603: b"01",
        1604: "0101006500006".encode("utf-16-le"),
        1605: b"",
    }
    others = {tag: serbian.OTHERS.encode("utf-16-le") for tag in range(1607, 1635)}
    virtual = insurance_card(before | others)
    files = fetched(rs_rfzo.FAMILY, virtual)
    ends = [
        int(each[4:8], 16) + int(each[8:], 16)
        for each in sent(virtual)[sent(virtual).index("00A40000020D04") + 1 :]
    ]
    taxpayer = len(row(before | {tag: v for tag, v in others.items() if tag < 1630}))
    assert max(ends) < taxpayer
    assert not any(serbian.OTHERS.encode("utf-16-le") in file for file in files)
    assert rs_rfzo.FAMILY.holder(files, TODAY).people[0].identifiers[1].value == "0101006500006"


def test_a_card_without_a_personal_number_is_not_searched_for_it_among_the_employers() -> None:
    before = {1601: "Њ".encode("utf-16-le") * 30, 1602: "N".encode("utf-16-le") * 30, 1603: b"02"}
    others = {tag: serbian.OTHERS.encode("utf-16-le") for tag in range(1605, 1635)}
    virtual = insurance_card(before | others)
    (found,) = read(virtual).people
    assert (len(found.identifiers), found.sex) == (1, "female")
    street = len(row(before)) + 4  # its length, and no byte of it
    last = sent(virtual)[-1]
    assert int(last[4:8], 16) + int(last[8:], 16) == street


def test_a_number_is_the_same_with_one_byte_a_digit_or_two() -> None:
    for encoding in ("ascii", "utf-16-le"):
        data = row({1604: "0101006500006".encode(encoding)})
        assert objects(1604, 1604)(data)[1604] == b"0101006500006"


def test_data_that_end_before_what_is_wanted_and_before_the_files_end_are_damage() -> None:
    data = row({1: b"one", 2: b"two", 3: b"three"})
    to_two = len(row({1: b"one", 2: b"two"}))
    assert objects(2)(data[:to_two]) == {1: b"one", 2: b"two"}
    assert objects(2)(data[: to_two + 5]) == {1: b"one", 2: b"two"}
    assert objects(9)(data) == {1: b"one", 2: b"two", 3: b"three"}  # it has none, and is whole
    assert objects(2)(b"") == objects(2)(bytes(20)) == objects(2)(b"\xff" * 20) == {}
    beyond = b"\1\x0d\x09\0" + b"\1\0\x20\0" + b"short"  # the object claims more than the file
    for broken in (data[: to_two - 1], data[:2], data[:5], beyond):
        with pytest.raises(Unreadable) as reason:
            objects(2)(broken)
        assert reason.value.cause is Cause.DAMAGED


def test_a_file_is_read_as_far_as_it_concerns_us() -> None:
    data = row({1: bytes(300), 2: b"two", 3: bytes(100)})
    assert up_to(2)(data) == len(row({1: bytes(300), 2: b"two"}))
    assert up_to(2)(data[:96]) == 4 + 304 + 4  # as far as what follows says its length
    assert up_to(9)(data) == len(data)
    assert up_to(2)(bytes(96)) == 96
    assert up_to(2)(data[:4]) == 4 + 4  # nothing but a header
    longest = b"\1\0" + (LONGEST_FILE - 4).to_bytes(2, "little") + b"\1\0" + bytes(2)
    assert up_to(2)(longest) == len(longest) + 4
    with pytest.raises(Unreadable):
        up_to(2)(b"\1\0" + (LONGEST_FILE - 3).to_bytes(2, "little") + bytes(9))


def little(tag: int, value: bytes) -> bytes:
    return tag.to_bytes(2, "little") + len(value).to_bytes(2, "little") + value


def published(*pieces: bytes) -> bytes:
    return b"\x02\x0f" + len(b"".join(pieces)).to_bytes(2, "little") + b"".join(pieces)


@pytest.mark.parametrize("end", End)
@pytest.mark.parametrize("place", ["Бор", "Босанска Крупа", "Велика Кладуша, село Подзвизд" * 3])
def test_a_long_birth_place_does_not_cost_the_birth_date(place: str, end: End) -> None:
    """A strict card of the published sequence; the personal file of 326 bytes was found so."""
    personal = published(
        *(little(1558, b"2902980715010"), little(1559, "Примерић-Узоровић".encode())),
        *(little(1560, "Александра Магдалена".encode()), little(1561, "Константин".encode())),
        *(little(1562, "Ж".encode()), little(1563, place.encode()), little(1564, place.encode())),
        *(little(1565, "Босна и Херцеговина".encode()), little(1566, b"29021980")),
        little(1567, b"BIH"),
    )
    card = StrictCard(
        files={"0F02": published(little(1550, b"01012034")), "0F03": personal},
        selects={
            "00A404000BF381000002534552494401": "SERID",
            "00A40800020F0204": "0F02",
            "00A40800020F0304": "0F03",
        },
        end=end,
    )
    (found,) = strict_read(card, serbian.ID_ATR.hex()).people
    assert found.birth_date == "1980-02-29"
    assert found.given_names == "Александра Магдалена"


@pytest.mark.parametrize("end", End)
@pytest.mark.parametrize("short", ["0D01", "0D02", "0D03", "0D04"])
def test_a_file_that_ends_too_early_is_never_read_in_silence(short: str, end: End) -> None:
    files = {
        "0D01": published(little(1553, "Фонд".encode("utf-16-le")), little(1554, b"10000")),
        "0D02": published(
            *(little(1569, b"00000000001"), little(1570, "Примерић".encode("utf-16-le"))),
            *(little(1571, "Primerić".encode("utf-16-le")), little(1574, b"29021980")),
        ),
        "0D03": published(little(1586, b"31122030"), little(1587, b"0")),
        "0D04": published(little(1603, b"02"), little(1604, b"2902980715010")),
    }
    selects = {"00A404000DF38100000253455256535A4B01": "app"}
    selects |= {f"00A4000002{fid}": fid for fid in files}
    healthy = StrictCard(files, selects, end=end)
    assert strict_read(healthy, serbian.RFZO_ATR.hex()).valid_to == "2030-12-31"
    files[short] = files[short][:-3]
    card = StrictCard(files, selects, end=end)
    assert why_not(card, serbian.RFZO_ATR.hex()) == ("damaged", "")


def test_a_truncated_virtual_card_is_damaged() -> None:
    for name in ("rs_rfzo", "rs_id", "rs_id_apollo"):
        with pytest.raises(Unreadable) as reason:
            read(cards.play(name, "truncate").card)
        assert reason.value.cause is Cause.DAMAGED


@pytest.mark.parametrize("header", [b"\x01\x0d\xff\xff", b"\x01\x0d\x00\x00"])
def test_a_length_that_lies_is_damage(header: bytes) -> None:
    virtual = insurance_card({})
    mf, application = virtual.directories
    files = tuple(File(0x0D00 + n, body=header + bytes(8)) for n in range(1, 5))
    virtual = replace(virtual, directories=(mf, Directory(application.aid, files)))
    with pytest.raises(Unreadable) as reason:
        read(virtual)
    assert reason.value.cause is Cause.DAMAGED


def test_an_ended_cover_and_an_ended_card_are_told_apart() -> None:
    files = fetched(rs_rfzo.FAMILY, serbian.rs_rfzo(1))
    ended = row({1586: b"31122020", 1587: b"0"})
    holder = rs_rfzo.FAMILY.holder((*files[:2], ended, files[3]), TODAY)
    assert holder.warnings == ("cover_ended",)
    files = fetched(rs_id.FAMILY, serbian.rs_id(1))
    assert rs_id.FAMILY.holder((row({1550: b"31122020"}), files[1]), TODAY).warnings == (
        "card_expired",
    )
