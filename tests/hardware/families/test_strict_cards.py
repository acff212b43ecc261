"""Cards that do exactly what was published, or nothing of ours, end as what they are.

Each was written from the published sequence: what it is not asked in those words it refuses.
"""

from dataclasses import replace

import pytest

from hardware import families, kinds
from hardware.iso7816 import Card, Protocol
from hardware.unreadable import Unreadable
from hardware.virtual import cards
from tests.hardware.families.strict import TODAY, End, StrictCard, ber, read, why_not

pytestmark = pytest.mark.slow

PKCS15 = "A000000063504B43532D3135"
STRANGER = "3B9F9681B1FE45"
LITHUANIAN = "3B9D188131FC358031C0694D54434F5373020101D3"
FINNISH = "3B7F9600008031B865B085050011122460829000"
ON_A_FIELD = "3B8D80018031C0694D54434F537302010100"


def certificate(country: str, *, number: str = "99900335E", issuer_bytes: int = 0) -> bytes:
    """Write as much of a certificate as RFC 5280 puts before the key."""

    def named(oid: str, value: str, tag: str = "0C") -> bytes:
        return ber("31", ber("30", ber("06", bytes.fromhex(oid)), ber(tag, value.encode())))

    subject = ber(
        "30",
        *(named("550406", country, "13"), named("550404", "Muster")),
        *(named("55042A", "Eva"), named("550405", number)),
    )
    told = ber(
        "30",
        *(ber("A0", ber("02", b"\2")), ber("02", b"\1"), ber("30", ber("06", b"\x2a"))),
        ber("30", bytes(issuer_bytes) and named("55040A", "x" * issuer_bytes)),
        ber("30", ber("17", b"240101000000Z"), ber("17", b"340101000000Z")),
        *(subject, ber("30", ber("03", bytes(80)))),
    )
    return ber("30", told)


def pkcs15(country: str, *, number: str = "99900335E") -> StrictCard:
    """A card of PKCS #15: EF.OD names the directory, and that the certificate."""
    return StrictCard(
        files={
            "OD": ber("A4", ber("30", ber("04", b"\x44\x04"))),
            "CD": ber(
                "30",
                *(ber("30"), ber("30")),
                ber("A1", ber("30", ber("30", ber("04", b"\x43\x31")))),
            ),
            "CERT": certificate(country, number=number, issuer_bytes=400),
        },
        selects={
            f"00A4040C0C{PKCS15}": "APP",
            f"00A404000C{PKCS15}": "APP",
            "00A4020C025031": "OD",
            "00A4020C024404": "CD",
            "00A4020C024331": "CERT",
        },
    )


@pytest.mark.parametrize("end", End)
def test_a_certificate_is_found_by_the_directory(end: End) -> None:
    card = replace(pkcs15("FI"), end=end)
    assert read(card, FINNISH).people[0].family_name == "Muster"


@pytest.mark.parametrize("country", ["DE", "BE", "XX"])
def test_the_certificate_of_a_country_we_do_not_read_is_no_damage(country: str) -> None:
    assert why_not(pkcs15(country), STRANGER) == ("unknown_card", "")
    assert why_not(pkcs15(country), LITHUANIAN) == ("unknown_card", "")


def test_what_is_no_certificate_is_damage_of_a_card_we_know_only() -> None:
    card = pkcs15("FI")
    card.files = {**card.files, "CERT": b"\x30\x03\x02\x01\x01"}
    assert why_not(replace(card, place="MF"), STRANGER) == ("unknown_card", "")
    assert why_not(replace(card, place="MF"), FINNISH) == ("damaged", "")


@pytest.mark.parametrize("answer", ["810101", "00" * 84, "FF" * 84, "6582FFFF", "650080"])
def test_some_file_2f06_of_some_card_proves_nothing(answer: str) -> None:
    some = StrictCard({"2F06": bytes.fromhex(answer)}, {"00A40000022F06": "2F06"})
    assert why_not(some, STRANGER)[0] == "unknown_card"


@pytest.mark.parametrize("status", ["6981", "6982", "6283", "6986", "6A82", "6F00"])
def test_a_sim_card_is_a_stranger_whatever_its_2f06_says(status: str) -> None:
    sim = StrictCard(selects={"00A40000022F06": "ARR"}, blocked={"ARR": status})
    assert why_not(sim, "3B9F96801FC78031A073BE21136743200718000001A5") == ("unknown_card", "")


def test_a_stranger_with_a_free_file_is_still_asked_what_it_is() -> None:
    """A passport with some 2F06: only a card that is unknown so far is asked by AID."""
    passport = StrictCard(
        {"2F06": b"\x81\x01\x01"},
        {"00A40000022F06": "2F06", "00A4040C07A0000002471001": "LDS"},
    )
    assert why_not(passport, STRANGER)[0] == "unknown_card"
    kind = kinds.known(Card(passport.transmit), bytes.fromhex(STRANGER))
    assert kind
    assert kind.known_as == "icao"


@pytest.mark.parametrize(
    ("atr", "told"),
    [
        (LITHUANIAN, ("locked", "lt_eid")),  # newer ones: the number printed on them first
        (STRANGER, ("unknown_card", "")),
        (ON_A_FIELD, ("unknown_card", "")),
    ],
)
def test_a_directory_behind_a_pin(atr: str, told: tuple[str, str]) -> None:
    assert why_not(replace(pkcs15("LT"), blocked={"OD": "6982", "CERT": "6982"}), atr) == told


@pytest.mark.parametrize(
    ("atr", "told"),
    [
        ("3BD096FF81B1FE451F072A", ("locked", "egk")),
        ("3B858001300101301014", ("use_the_slot", "")),
    ],
)
def test_only_a_card_on_a_field_is_told_to_use_the_slot(atr: str, told: tuple[str, str]) -> None:
    shut = StrictCard(
        selects={"00A4040C06D27600000102": "HCA"}, blocked={"HCA/0C": "6982"}, refusal="6A82"
    )
    assert why_not(shut, atr) == told


@pytest.mark.parametrize(
    ("atr", "on_a_field"),
    [
        ("3B8F80018031B865B0850300EF1200F68290004D", True),
        ("3B80800101", True),
        ("3B808001", True),
        ("3B8F8101", False),
        ("3B9F8001", False),
        ("3BDF18008131FE588031B05202046405C903AC73B7B1D422", False),
        ("3B", False),
        ("", False),
    ],
)
def test_a_field_shows_in_the_atr(atr: str, on_a_field: bool) -> None:
    assert families.contactless(bytes.fromhex(atr)) is on_a_field


FRENCH = "3B751300004309EA9000"
NAMES = ber("65", ber("80", b"EXEMPLE"), ber("81", b"HELENE"), ber("82", b"19800229"))
NIR = ber("65", ber("93", b"280022A99900160"))


def vitale(*to_mf: str) -> StrictCard:
    return StrictCard(
        files={"MF/02": NAMES, "VITALE/02": NIR, "PLAIN/02": NIR},
        selects={
            "00A404000BD250000002564954414C45": "VITALE",
            **dict.fromkeys(to_mf, "MF"),
        },
        end=End.RIGHT_LENGTH,
    )


@pytest.mark.parametrize(
    "to_mf", ["00A40000023F00", "00A404000ED2500000024D465F564954414C45", "00A4000C"]
)
@pytest.mark.parametrize("refusal", ["6A82", "6A86", "6985", "6D00"])
def test_a_vitale_whose_mf_is_reached_in_one_way_only_is_read(to_mf: str, refusal: str) -> None:
    card = replace(vitale(to_mf), refusal=refusal)
    assert read(card, FRENCH, Protocol.T0).people[0].family_name == "EXEMPLE"


def test_a_vitale_without_a_way_back_or_without_its_files_is_damaged() -> None:
    assert why_not(vitale(), FRENCH, Protocol.T0) == ("damaged", "")
    assert why_not(replace(vitale(), files={}), FRENCH, Protocol.T0) == ("damaged", "")
    assert why_not(replace(vitale(), files={}), STRANGER, Protocol.T0)[0] == "unknown_card"


@pytest.mark.parametrize("refusal", ["6A82", "6A86", "6985", "6982", "6700", "6D00", "6F00"])
def test_any_refusal_of_the_usual_certificate_leads_to_the_directory(refusal: str) -> None:
    card = pkcs15("FI")
    card.answers = {"00A4080C024331": refusal}
    assert read(card, FINNISH).people[0].family_name == "Muster"


@pytest.mark.parametrize("refusal", ["6A86", "6700"])
def test_a_directory_is_asked_for_in_other_words(refusal: str) -> None:
    card = pkcs15("LT", number="PNOLT-38001085718")
    card.selects = {**card.selects, "00A40000025031": "OD"}
    card.answers = {"00A4020C025031": refusal}
    assert read(card, LITHUANIAN).people[0].birth_date == "1980-01-08"


@pytest.mark.parametrize("path", ["", "44", "440404", "3F00", "44" * 18])
@pytest.mark.parametrize("directory", ["OD", "CD"])
def test_what_is_no_path_of_file_identifiers_is_not_selected(directory: str, path: str) -> None:
    card, way = pkcs15("LT"), ber("30", ber("04", bytes.fromhex(path)))
    entries = {
        "OD": ber("A4", way),
        "CD": ber("30", ber("30"), ber("30"), ber("A1", ber("30", way))),
    }
    card.files = {**card.files, directory: entries[directory]}
    assert why_not(card, LITHUANIAN) == ("damaged", "")
    selected = {said[8:] for said in card.heard if said[:8] in ("00A4020C", "00A4090C", "00A4080C")}
    assert f"{len(path) // 2:02X}{path}" not in selected


def test_only_the_first_entry_of_a_directory_is_followed() -> None:
    card = pkcs15("LT", number="PNOLT-38001085718")
    assert read(card, LITHUANIAN).people[0].family_name == "Muster"
    card = pkcs15("LT", number="PNOLT-38001085718")
    card.files = {**card.files, "CD": ber("A0", b"\x7f\x01\x01") + card.files["CD"]}
    assert why_not(card, LITHUANIAN) == ("damaged", "")


def test_a_card_with_anothers_atr_is_read_as_its_own() -> None:
    assert read(pkcs15("FI"), LITHUANIAN).family == "fi_fineid"


def test_a_stranger_hears_each_select_once() -> None:
    card = StrictCard()
    assert why_not(card, STRANGER) == ("unknown_card", "")
    assert len(card.heard) == len(set(card.heard))


def test_a_warm_egk_is_likely() -> None:
    assert families.likeliest_first(bytes.fromhex("3B909581B1FE451F0392"))[0].name == "egk"


def test_a_taiwanese_card_that_was_deactivated_is_empty() -> None:
    card = StrictCard(
        selects={"00A4040010D1580000010000000000000000001100": "NHI"},
        answers={"00CA1100020000": "6283"},
    )
    assert why_not(card, "3BFC1800008131FE458073C8211366020403550002D2") == ("empty", "")


@pytest.mark.parametrize("name", ["at_ecard", "rs_rfzo", "pt_cc", "egk"])
def test_on_a_field_the_applications_of_its_own_tell_a_card(name: str) -> None:
    played = cards.play(name, "contactless").card
    with pytest.raises(Unreadable) as reason:
        families.read(Card(played.transmit), TODAY, played.atr)
    assert reason.value.cause.value == "use_the_slot"
