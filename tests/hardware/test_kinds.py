"""Cards nobody reads are told by name: by their ATR first, then by what can be selected."""

import pytest

from hardware import kinds
from hardware.events import Cause
from hardware.iso7816 import Card
from hardware.kinds import Kind

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
        (["D27600014602"], Cause.PROFESSIONAL_CARD, "ehba"),
        (["D392F000260100000001"], Cause.LOCKED, "my_number"),
        (["A0000002471001"], Cause.PASSPORT, "icao"),
        (["A0000002471001", "A0000000308000000009816001"], Cause.LOCKED, "cie"),
    ],
)
def test_an_application_names_a_card(aids: list[str], cause: Cause, known_as: str) -> None:
    assert kinds.known(Card(Applications(*aids)), UNKNOWN) == Kind(cause, known_as)


def test_a_stranger_costs_six_commands_that_only_select() -> None:
    card = Applications()
    assert kinds.known(Card(card), UNKNOWN) is None
    assert len(card.heard) == 6
    assert {apdu[:3].hex() for apdu in card.heard} == {"00a404"}


@pytest.mark.parametrize("atr", ["", "3B", "00" * 33, "FF" * 40])
def test_an_atr_that_is_rubbish_names_nothing(atr: str) -> None:
    assert kinds.by_atr(bytes.fromhex(atr)) is None
