"""The card families, recognised by what a card does, never by its ATR alone.

A family is a module with `recognises(card)` and `read(card, today)`; adding one is
adding its file and its name here.
"""

from datetime import date
from typing import Protocol

from hardware.events import Cause
from hardware.families import egk
from hardware.iso7816 import Card, Refused, StatusWord
from hardware.person import CardHolder
from hardware.unreadable import Unreadable


class Family(Protocol):
    """What a module under hardware/families offers."""

    def recognises(self, card: Card) -> bool:
        """Say whether the card is of this family, leaving its application selected."""

    def read(self, card: Card, today: date) -> CardHolder:
        """Read the card. Raises `Refused` or `Unreadable`."""


FAMILIES: tuple[Family, ...] = (egk,)


def read(card: Card, today: date) -> CardHolder:
    """Find the card's family and read it; `today` is for warnings. Raises `Unreadable`."""
    for family in FAMILIES:
        if family.recognises(card):
            return _read_known(family, card, today)
    raise Unreadable(Cause.UNKNOWN_CARD)


def _read_known(family: Family, card: Card, today: date) -> CardHolder:
    try:
        return family.read(card, today)
    except Refused as refusal:
        # What is free to read by contact asks for a secured channel without contact.
        if refusal.status == StatusWord.SECURITY_NOT_SATISFIED:
            raise Unreadable(Cause.USE_THE_SLOT) from None
        raise Unreadable(Cause.DAMAGED) from None
