"""Cards nobody reads are told by name: by their ATR first, then by what can be selected."""

from contextlib import suppress
from datetime import date

import pytest

from hardware import families, kinds
from hardware.events import Cause
from hardware.iso7816 import ALLOWED, Card
from hardware.kinds import Kind
from hardware.unreadable import Unreadable
from hardware.virtual import cards
from hardware.virtual.t0 import protocol

UNKNOWN = bytes.fromhex("3B6500000801020304")


class Applications:
    """A card with these applications and nothing in them."""

    def __init__(self, *aids: str) -> None:
        self._aids = [bytes.fromhex(aid) for aid in aids]
        self.heard: list[bytes] = []

    def __call__(self, apdu: bytes) -> bytes:
        self.heard.append(apdu)
        return b"\x90\x00" if apdu[5 : 5 + apdu[4]] in self._aids else b"\x6a\x82"


@pytest.mark.parametrize(
    ("atr", "cause", "known_as"),
    [
        ("3B858001300101301014", Cause.USE_THE_SLOT, "egk"),
        ("3B858001300101303034", Cause.USE_THE_SLOT, "egk"),
        ("3B8480018082900097", Cause.LOCKED, "npa"),
        ("3B7F380000006A444E496520024C340113039000", Cause.LOCKED, "dnie"),
        ("3B7F960000006A444E4965100101550421039000", Cause.LOCKED, "dnie"),
        ("3B2B000064053E020F31800E9000", Cause.LOCKED, "kzz"),
        ("3B7F96000080318065B085040120F20001829000", Cause.LOCKED, "kzz"),
        ("3BF01300008131FE45E8", Cause.LOCKED, "ceas"),
        ("3BFD1800008131FE458031806540907B01518307900055", Cause.LOCKED, "hzzo"),
        ("3B8780018031B973842160B8", Cause.LOCKED, "eszemelyi"),
        ("3BD097FF81B1FE451FC7EB", Cause.PROFESSIONAL_CARD, "ehba"),
        ("3BAC00402A001225006480000310009000", Cause.PROFESSIONAL_CARD, "cps"),
        ("3B8F80018091E131D865B28C01022273C441E07B", Cause.USE_THE_SLOT, "be_eid"),
        ("3F6525002C09F99000", Cause.OLD_CARD, "vitale_1"),
        ("3F652500A4096A9000", Cause.OLD_CARD, "vitale_1"),
    ],
)
def test_an_atr_names_a_card_without_asking_it(atr: str, cause: Cause, known_as: str) -> None:
    card = Applications()
    assert kinds.known(Card(card), bytes.fromhex(atr)) == Kind(cause, known_as)
    assert card.heard == []


@pytest.mark.parametrize(
    ("aids", "cause", "known_as"),
    [
        ([b"1PAY.SYS.DDF01".hex()], Cause.BANK_CARD, "emv"),
        ([b"2PAY.SYS.DDF01".hex()], Cause.BANK_CARD, "emv"),
        (["A0000000041010"], Cause.BANK_CARD, "emv"),
        (["A0000000031010"], Cause.BANK_CARD, "emv"),
        (["A0000000043060"], Cause.BANK_CARD, "emv"),
        (["D27600014602"], Cause.PROFESSIONAL_CARD, "ehba"),
        (["D392F000260100000001"], Cause.LOCKED, "my_number"),
        (["A0000002471001"], Cause.PASSPORT, "icao"),
        (["A0000002471001", "A0000000308000000009816001"], Cause.LOCKED, "cie"),
    ],
)
def test_an_application_names_a_card(aids: list[str], cause: Cause, known_as: str) -> None:
    assert kinds.known(Card(Applications(*aids)), UNKNOWN) == Kind(cause, known_as)


def test_a_stranger_costs_nine_commands_that_only_select() -> None:
    card = Applications()
    assert kinds.known(Card(card), UNKNOWN) is None
    assert len(card.heard) == 9
    assert {apdu[:3].hex() for apdu in card.heard} == {"00a404"}


@pytest.mark.parametrize("atr", ["", "3B", "00" * 33, "FF" * 40])
def test_an_atr_that_is_rubbish_names_nothing(atr: str) -> None:
    assert kinds.by_atr(bytes.fromhex(atr)) is None


TOLD = {
    "emv": Kind(Cause.BANK_CARD, "emv"),
    "emv-bare": Kind(Cause.BANK_CARD, "emv"),
    "icao": Kind(Cause.PASSPORT, "icao"),
    "ehba": Kind(Cause.PROFESSIONAL_CARD, "ehba"),
    "npa": Kind(Cause.LOCKED, "npa"),
    "vitale_1": Kind(Cause.OLD_CARD, "vitale_1"),
    "be_eid-contactless": Kind(Cause.USE_THE_SLOT, "be_eid"),
}


def test_there_is_a_virtual_card_for_every_way_of_not_being_read() -> None:
    assert set(TOLD) == set(cards.OTHERS)
    assert {kind.cause for kind in TOLD.values()} == {
        *(Cause.BANK_CARD, Cause.PASSPORT, Cause.PROFESSIONAL_CARD),
        *(Cause.LOCKED, Cause.OLD_CARD, Cause.USE_THE_SLOT),
    }


@pytest.mark.parametrize("name", cards.OTHERS)
def test_such_a_card_is_told_by_name_once_all_families_have_failed(name: str) -> None:
    virtual = cards.play(name).card
    card = Card(virtual.transmit, protocol=protocol(virtual.atr))
    with pytest.raises(Unreadable) as reason:
        families.read(card, date(2026, 6, 1), virtual.atr)
    assert reason.value.cause is Cause.UNKNOWN_CARD
    assert kinds.known(card, virtual.atr) == TOLD[name]


@pytest.mark.slow
@pytest.mark.parametrize("name", cards.OTHERS)
@pytest.mark.parametrize("fault", [fault for fault in cards.FAULTS if ":" not in fault])
def test_no_fault_makes_them_fall(name: str, fault: str) -> None:
    with suppress(cards.NoSuchCard, Unreadable):
        virtual = cards.play(name, fault).card
        card = Card(virtual.transmit, protocol=protocol(virtual.atr))
        with pytest.raises(Unreadable):
            families.read(card, date(2026, 6, 1), virtual.atr)
        kinds.known(card, virtual.atr)
        assert {(apdu[0], apdu[1]) for apdu in virtual.heard} <= ALLOWED
