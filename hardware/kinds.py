"""Cards that are known and still not read: named by ATR, or by an application they have.

Asked only after every family has failed, so a wrong line here costs a sentence, never a
patient's card. ATRs: card document, sections 4 and 5.5.
"""

import re
from dataclasses import dataclass

from hardware.events import Cause
from hardware.iso7816 import NO_DATA, Card, Refused, select


@dataclass(frozen=True, slots=True)
class Kind:
    """What a card is, and why there is no person: `known_as` is a short word of ours."""

    cause: Cause
    known_as: str


_EGK = Kind(Cause.USE_THE_SLOT, "egk")
_BELGIAN = Kind(Cause.USE_THE_SLOT, "be_eid")
_ECARD = Kind(Cause.USE_THE_SLOT, "ecard")
_NPA = Kind(Cause.LOCKED, "npa")
_DNIE = Kind(Cause.LOCKED, "dnie")
_KZZ = Kind(Cause.LOCKED, "kzz")
_CEAS = Kind(Cause.LOCKED, "ceas")
_HZZO = Kind(Cause.LOCKED, "hzzo")
_ESZEMELYI = Kind(Cause.LOCKED, "eszemelyi")
_CZECH = Kind(Cause.LOCKED, "czech_id")
_LUXEMBOURG = Kind(Cause.LOCKED, "luxembourg_id")
_CIE = Kind(Cause.LOCKED, "cie")
_MY_NUMBER = Kind(Cause.LOCKED, "my_number")
_EHBA = Kind(Cause.PROFESSIONAL_CARD, "ehba")
_CPS = Kind(Cause.PROFESSIONAL_CARD, "cps")
_VITALE_1 = Kind(Cause.OLD_CARD, "vitale_1")
_BANK = Kind(Cause.BANK_CARD, "emv")
_PASSPORT = Kind(Cause.PASSPORT, "icao")

# Regular expressions over the whole ATR in hex.
_ATRS = (
    (r"3B85800130010130(1014|3034)", _EGK),  # on a contactless field
    (r"3B8F80018031B05204056405A100AC73D622C077", _ECARD),  # on a contactless field
    (r"3B8F80018091E131D865B28C01022273C441E07B", _BELGIAN),  # on a contactless field
    (r"3B8480018082900097|3B8A80018031F873F741E082900075", _NPA),
    (r"3B7F..0000006A444E4965.*", _DNIE),  # historical bytes "DNIe"
    (r"3B2B000064053E020F31800E9000|3B3B94000064053E030F31800E9000", _KZZ),
    (r"3B7F96000080318065B085040120F20001829000", _KZZ),
    (r"3BF01300008131FE45E8", _CEAS),
    (r"3BFD1800008131FE458031806540907B01518307900055", _HZZO),
    (r"3B8780018031B973842160B8|3B8B80012090000000000008EE277F04", _ESZEMELYI),
    (r"3B7E9400008025D20310010056000000020200", _CZECH),
    (r"3B7F96000080318065B085050011120FFF829000", _LUXEMBOURG),
    (r"3BD097FF81B1FE451FC7EB", _EHBA),  # also of terminals (gSMC-KT)
    (r"3BAC00402A001225006480.*", _CPS),
    (r"3F6525002[2C]09[F6]99000|3F65250052096A9000|3F652500A[34]096A9000", _VITALE_1),
)
_BY_ATR = tuple((re.compile(pattern), kind) for pattern, kind in _ATRS)

# One SELECT each. An eID comes before the passport application that most of them have too.
_PAYMENT = (
    b"2PAY.SYS.DDF01",  # EMV's list of applications: contactless
    b"1PAY.SYS.DDF01",  # by contact; a card need not have either
    bytes.fromhex("A0000000041010"),  # Mastercard
    bytes.fromhex("A0000000031010"),  # Visa
    bytes.fromhex("A0000000043060"),  # Maestro
)
_APPLICATIONS = (
    (bytes.fromhex("D27600014602"), _EHBA),  # DF.HPA
    (bytes.fromhex("D392F000260100000001"), _MY_NUMBER),  # JPKI
    (bytes.fromhex("A0000000308000000009816001"), _CIE),
    (bytes.fromhex("A0000002471001"), _PASSPORT),  # ICAO 9303, also on many identity cards
)


def known(card: Card, atr: bytes) -> Kind | None:
    """Say what a card that no family knows is; at most nine SELECTs. Raises `Unreadable`."""
    return by_atr(atr) or _by_application(card)


def by_atr(atr: bytes) -> Kind | None:
    """Say what the ATR alone gives away."""
    spelled = atr.hex().upper()
    return next((kind for pattern, kind in _BY_ATR if pattern.fullmatch(spelled)), None)


def _by_application(card: Card) -> Kind | None:
    if any(_selects(card, name, p2=0x00, le=0x00) for name in _PAYMENT):
        return _BANK
    return next((kind for aid, kind in _APPLICATIONS if _selects(card, aid)), None)


def _selects(card: Card, aid: bytes, *, p2: int = NO_DATA, le: int | None = None) -> bool:
    try:
        select(card, aid, p2=p2, le=le)
    except Refused:
        return False
    return True
