"""The card families, recognised by what a card does, never by its ATR alone.

Adding one is adding its file and its name here; docs/cards.md says how.
"""

from datetime import date
from functools import lru_cache

from hardware.events import Cause
from hardware.families import (
    at_ecard,
    be_eid,
    ch_vk,
    de_kvk,
    ee_id,
    egk,
    fi_fineid,
    fr_vitale,
    it_ts_cns,
    lt_eid,
    lv_eid,
    my_mykad,
    pt_cc,
    rs_id,
    rs_rfzo,
    th_id,
    tw_nhi,
)
from hardware.families.family import Family
from hardware.iso7816 import Card, Refused, StatusWord
from hardware.person import CardHolder
from hardware.unreadable import Forgetting, Unreadable

FAMILIES: tuple[Family, ...] = (
    egk.FAMILY,
    fr_vitale.FAMILY,
    be_eid.FAMILY,
    at_ecard.FAMILY,
    tw_nhi.FAMILY,
    th_id.FAMILY,
    rs_rfzo.FAMILY,
    rs_id.FAMILY,
    rs_id.APOLLO,
    pt_cc.FAMILY,
    my_mykad.FAMILY,
    de_kvk.FAMILY,
    ee_id.COSMO,
    lv_eid.FAMILY,
    ee_id.THALES,
    lt_eid.FAMILY,
    fi_fineid.FAMILY,
    ee_id.ESTEID,
    ch_vk.FAMILY,
    it_ts_cns.FAMILY,
)


def read(card: Card, today: date, atr: bytes = b"") -> CardHolder:
    """Find the card's family and read it; `today` is for warnings. Raises `Unreadable`.

    A family is found when its application can be selected *and* what lies there is
    understood: several cards share an application's name. An exception carries nothing
    the card said, not even in its traceback.
    """
    with Forgetting():
        return _read(card, today, atr)


def _read(card: Card, today: date, atr: bytes) -> CardHolder:
    cause = Cause.UNKNOWN_CARD
    absent: set[str] = set()
    for family in likeliest_first(atr):
        application = family.application[0]
        if application in absent:  # several families share one
            continue
        if not family.reached(card, likely=family.likely(atr)):
            if card.selected != bytes.fromhex(application):
                absent.add(application)
            continue
        try:
            return family.read(card, today)
        except Refused as refusal:
            cause = _meaning(refusal.status, cause)
        except Unreadable as reason:
            if reason.cause is not Cause.DAMAGED:
                raise
            cause = Cause.DAMAGED
    raise Unreadable(cause)


@lru_cache(maxsize=64)
def likeliest_first(atr: bytes) -> tuple[Family, ...]:
    """Order the families: those whose cards are known to have this ATR come first."""
    return tuple(sorted(FAMILIES, key=lambda family: not family.likely(atr)))


def _meaning(status: int, so_far: Cause) -> Cause:
    """Say what a refused file means for the card, if no other family understands it."""
    if status == StatusWord.FILE_NOT_FOUND:  # another card with an application of that name
        return so_far
    if status == StatusWord.DEACTIVATED:
        return Cause.EMPTY
    # What is free to read by contact asks for a secured channel without contact.
    if status == StatusWord.SECURITY_NOT_SATISFIED:
        return Cause.USE_THE_SLOT
    return Cause.DAMAGED
