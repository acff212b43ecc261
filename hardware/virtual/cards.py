"""Which virtual cards there are, by name. A new one is one line in `CARDS`, or in `OTHERS`.

What can be wrong with them: `FAULTS`, written like `yank:3` or `slow:250`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from hardware.virtual import (
    at_ecard,
    be_eid,
    certificates,
    ch_vk,
    de_kvk,
    ee_id,
    fr_vitale,
    it_ts_cns,
    my_mykad,
    others,
    pt_cc,
    serbian,
    th_id,
    tw_nhi,
)
from hardware.virtual.card import T0, Directory, VirtualCard
from hardware.virtual.egk import egk_of, generated, privately
from hardware.virtual.egk_faults import EGK_FAULTS
from hardware.virtual.faults import CHANGES, FAULTS, OF_CONTENTS, on_contacts
from hardware.virtual.official import official
from hardware.virtual.played import Played

__all__ = [
    "CARDS",
    "FAULTS",
    "OTHERS",
    "Maker",
    "NoSuchCard",
    "Played",
    "listing",
    "play",
    "unknown",
]

_NO_FAULT = f"no such fault; faults: {', '.join(FAULTS)}"
_NOT_OF_THIS_CARD = "no such fault for this card"
_NO_LENGTHS = frozenset({"bad-length"})  # of cards whose fields lie at fixed places
_MOST_DIGITS = 6
_MOST_PEOPLE = 10**9


class NoSuchCard(ValueError):
    """The card, the fault or the person is none there is, or the fault none of this card."""


@dataclass(frozen=True, slots=True)
class Maker:
    """How a card is made from the serial number of its person, and its faults of its own.

    A fault named in `faults` is made from the serial too, instead of the general one; one
    in `without` cannot happen to it.
    """

    card: Callable[[int], VirtualCard]
    faults: Mapping[str, Callable[[int], VirtualCard]] = field(default_factory=dict)
    without: frozenset[str] = frozenset()


def unknown(_: int = 1) -> VirtualCard:
    """Build a card that answers and has nothing we know."""
    mf = Directory(bytes.fromhex("A000000003000000"))
    return VirtualCard(bytes.fromhex("3B6500000801020304"), (mf,), t0=T0())


CARDS: Mapping[str, Maker] = {
    "egk": Maker(lambda serial: egk_of(generated(serial)), EGK_FAULTS),
    "egk-official": Maker(lambda _: official()),
    "egk-private": Maker(lambda serial: egk_of(privately(generated(serial)))),
    "ee_id_2002": Maker(ee_id.esteid),
    "ee_id_2018": Maker(ee_id.cosmo),
    "ee_id_2018-digi": Maker(ee_id.digi),
    "ee_id_2025": Maker(ee_id.thales),
    "fi_fineid": Maker(certificates.fi_fineid),
    "lt_eid": Maker(certificates.lt_eid),
    "lv_eid": Maker(certificates.lv_eid),
    "th_id": Maker(th_id.th_id, without=_NO_LENGTHS),
    "th_id-old": Maker(th_id.old, without=_NO_LENGTHS),
    "tw_nhi": Maker(tw_nhi.tw_nhi, without=_NO_LENGTHS),
    "at_ecard": Maker(at_ecard.at_ecard_of),
    "be_eid": Maker(be_eid.be_eid_of),
    "ch_vk": Maker(ch_vk.ch_vk_of),
    "it_ts_cns": Maker(it_ts_cns.it_ts_cns_of),
    "fr_vitale": Maker(fr_vitale.fr_vitale_of),
    "rs_rfzo": Maker(serbian.rs_rfzo),
    "rs_id": Maker(serbian.rs_id),
    "rs_id_apollo": Maker(serbian.apollo),
    "pt_cc": Maker(pt_cc.pt_cc, without=_NO_LENGTHS),
    "pt_cc-t0": Maker(pt_cc.with_t0, without=_NO_LENGTHS),
    "my_mykad": Maker(my_mykad.my_mykad, without=_NO_LENGTHS),
    "de_kvk": Maker(de_kvk.de_kvk),
    "unknown": Maker(unknown),
}
# Cards that nobody reads: what they are is told instead (`hardware/kinds.py`).
OTHERS: Mapping[str, Maker] = {
    "emv": Maker(others.bank),
    "emv-bare": Maker(others.bare_bank),
    "icao": Maker(others.passport),
    "ehba": Maker(others.professional),
    "npa": Maker(others.german_identity),
    "vitale_1": Maker(others.first_vitale),
    "be_eid-contactless": Maker(others.belgian_without_contact),
}


def play(name: str, fault: str | None = None, serial: int = 1) -> Played:
    """Return the named card with the named fault. Raises `NoSuchCard`."""
    word, colon, number = (fault or "").partition(":")
    maker = CARDS.get(name) or OTHERS.get(name)
    if maker is None:
        raise NoSuchCard(f"no such card; cards: {', '.join((*CARDS, *OTHERS))}")
    if not 1 <= serial <= _MOST_PEOPLE:
        raise NoSuchCard(f"no such person; serials go from 1 to {_MOST_PEOPLE}")
    if fault and not _well_formed(word, colon, number):
        raise NoSuchCard(_NO_FAULT)
    if len(number) > _MOST_DIGITS:
        raise NoSuchCard(f"no such number for a fault; they have {_MOST_DIGITS} digits at most")
    if word in maker.without:
        raise NoSuchCard(_NOT_OF_THIS_CARD)
    if word in maker.faults:
        return Played(maker.faults[word](serial))
    card = unknown() if word == "unknown" else maker.card(serial)
    if word in CHANGES:
        changed = CHANGES[word](card, serial)
        if word in OF_CONTENTS and changed.directories == card.directories:
            raise NoSuchCard(_NOT_OF_THIS_CARD)
        return Played(changed)
    played = on_contacts("" if word == "unknown" else word, int(number or 0), card)
    if played is None:
        raise NoSuchCard(_NOT_OF_THIS_CARD)
    return played


def listing() -> str:
    """Name all cards, and all faults with what they are, for people to read."""
    faults = "\n".join(f"  {fault:20} {meaning}" for fault, meaning in FAULTS.items())
    return f"Cards: {', '.join(CARDS)}\nNot read: {', '.join(OTHERS)}\nFaults:\n{faults}"


def _well_formed(word: str, colon: str, number: str) -> bool:
    """Say whether there is such a fault: the word, and a number where there may be one."""
    if not colon:
        return word in FAULTS
    return number.isdecimal() and any(fault.startswith(word + ":") for fault in FAULTS)
