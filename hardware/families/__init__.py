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
from hardware.unreadable import Unreadable, forget

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

# No other family will understand such a card.
_CERTAIN = frozenset({Cause.EMPTY, Cause.UPDATING})


def read(card: Card, today: date, atr: bytes = b"") -> CardHolder:
    """Find the card's family and read it; `today` is for warnings. Raises `Unreadable`.

    A family is found when its application can be selected *and* what lies there is
    understood: several cards share an application's name. An exception carries nothing
    the card said, not even in its traceback.
    """
    try:
        return _read(card, today, atr)
    except BaseException as error:
        forget(error)
        raise


def _read(card: Card, today: date, atr: bytes) -> CardHolder:
    reason: Unreadable | None = None
    absent: set[bytes] = set()
    for family, likely, response_p2 in _probes(atr):
        application = family.commands[0]
        if application in absent:  # several families share one
            continue
        card.response_p2 = response_p2
        if not family.reached(card, likely=likely):
            if card.selected != application:
                absent.add(application)
            continue
        try:
            return family.read(card, today)
        except Refused as refusal:
            outcome = _meaning(refusal.status, family, atr)
        except Unreadable as refusal:
            outcome = refusal
        # What other cards have too, and is not understood, is another card's.
        theirs = family.shared and not likely
        if outcome.cause is Cause.TOO_SLOW or (outcome.cause in _CERTAIN and not theirs):
            raise outcome
        if (reason is None or reason.cause is Cause.UNKNOWN_CARD) and not theirs:
            reason = outcome
    raise reason or Unreadable(Cause.UNKNOWN_CARD)


@lru_cache(maxsize=64)
def _probes(atr: bytes) -> tuple[tuple[Family, bool, int], ...]:
    """List what to ask for: the family, whether it is likely, its P2 of GET RESPONSE."""
    return tuple(
        (family, family.likely(atr), family.p2_of_response(atr)) for family in likeliest_first(atr)
    )


def likeliest_first(atr: bytes) -> tuple[Family, ...]:
    """Order the families: those whose cards are known to have this ATR come first."""
    return tuple(sorted(FAMILIES, key=lambda family: not family.likely(atr)))


def contactless(atr: bytes) -> bool:
    """Say whether the ATR is one a reader makes up for a card on its field (PC/SC part 3)."""
    return len(atr) > 3 and atr[0] == 0x3B and atr[1] >> 4 == 8 and atr[2:4] == b"\x80\x01"


def _meaning(status: int, family: Family, atr: bytes) -> Unreadable:
    """Say what a refused file of a card that has the family's application means."""
    if status == StatusWord.DEACTIVATED:
        return Unreadable(Cause.EMPTY)
    if status == StatusWord.SECURITY_NOT_SATISFIED:
        # What is free to read by contact asks for a secured channel without contact.
        if contactless(atr):
            return Unreadable(Cause.USE_THE_SLOT)
        return Unreadable(Cause.LOCKED, family.name)
    if status == StatusWord.FILE_NOT_FOUND and not family.likely(atr):
        return Unreadable(Cause.UNKNOWN_CARD)  # another card, its application of that name
    return Unreadable(Cause.DAMAGED)
