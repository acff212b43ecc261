"""The Thai national ID card, with the rights to health care where they were written to it.

One logical file, read by offset with a command of its own (T=0). Layout: card document,
section 4.5. Photo, address and issuer are never asked for.
"""

from collections.abc import Iterator

from hardware import identifiers
from hardware.events import Cause
from hardware.families.declared import Table, fixed
from hardware.families.family import Family, Files
from hardware.families.fetching import answer
from hardware.families.fields import Field, dated, joined, parted, text
from hardware.families.layouts import if_there
from hardware.iso7816 import Card, Refused
from hardware.unreadable import Unreadable

_RIGHTS = bytes.fromhex("00A4040008A000000054480083")  # the applet of the NHSO
_ALL = ((4, 222),)
_APART = ((4, 13), (17, 209))  # as most readers ask: number; names, birth date and sex
_EXPIRY = (367, 8)
_SCHEME_TO_HOSPITAL = (4, 240)
_OLDEST = r"3B67(?!00007320006|0000A81042201F).*"  # not Malaysia's
_OLD_RESPONSE_P2 = 0x01


def fetch(card: Card) -> Files:
    """Fetch number, names, birth date and sex; the expiry; the rights, if there are any."""
    return _person(card), _part(card, *_EXPIRY), _rights(card)


def _part(card: Card, offset: int, size: int) -> bytes:
    return answer(f"80B0{offset:04X}0200{size:02X}")(card)


def _person(card: Card) -> bytes:
    """Read in one piece; where that is refused or cut short, in two.

    Raises `Refused`, or `Unreadable` where the answers stay short.
    """
    usual = card.response_p2
    for p2, parts in _ways(usual):
        card.response_p2 = p2
        try:
            pieces = [_part(card, *part) for part in parts]
        except Refused as reason:
            refusal: Refused | Unreadable = reason
            continue
        if [len(piece) for piece in pieces] == [size for _, size in parts]:
            return b"".join(pieces)
        refusal = Unreadable(Cause.DAMAGED)
    card.response_p2 = usual
    raise refusal


def _ways(usual: int) -> Iterator[tuple[int, tuple[tuple[int, int], ...]]]:
    return ((p2, parts) for p2 in (usual, usual ^ _OLD_RESPONSE_P2) for parts in (_ALL, _APART))


def _rights(card: Card) -> bytes:
    try:
        answer(_RIGHTS.hex())(card)
        return _part(card, *_SCHEME_TO_HOSPITAL)
    except Refused:  # many cards do not have them
        return b""


def _name(place: int, key: str, encoding: str = "cp874") -> Field:
    """Give a part of `prefix#first#middle#last`."""
    return parted("#", 4, place, text(key, encoding))


FAMILY = Family(
    name="th_id",
    country="TH",
    atrs=(
        r"3B6800005448204E49442036",  # historical bytes "TH NID .."
        r"3B781800005448204E4944203.",
        r"3B79(18|96)00(00|FF)5448204E494420313.",
        _OLDEST,
    ),
    application=("00A4040008A000000054480001",),
    response_p2=(_OLDEST, _OLD_RESPONSE_P2),
    fetch=fetch,
    parse=Table(
        layouts=(
            fixed(number=(0, 13), thai=(13, 100), latin=(113, 100), born=(213, 8), sex=(221, 1)),
            fixed(to=(0, 8)),
            if_there(fixed(scheme=(0, 60), hospital=(160, 80))),
        ),
        identifiers=((identifiers.TH_CITIZEN_ID, text("number")),),
        title=_name(0, "thai"),
        given_names=joined(_name(1, "thai"), _name(2, "thai")),
        family_name=_name(3, "thai"),
        latin_given_names=joined(_name(1, "latin"), _name(2, "latin")),
        latin_family_name=_name(3, "latin"),
        birth_date=dated("born", "YYYYMMDD", years=-543),
        sex=text("sex"),
        sexes={"1": "male", "2": "female"},
        insurer_name=joined(text("scheme", "cp874"), text("hospital", "cp874"), sign=", "),
        valid_to=dated("to", "YYYYMMDD", years=-543),
    ).parse,
)
