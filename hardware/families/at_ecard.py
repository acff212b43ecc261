"""The Austrian e-card: Grunddaten, and the European card's file for the insurer.

Both files are DER; what comes behind it is padding. Layout: card document, section 4.2.
"""

from hardware import identifiers
from hardware.families.declared import Table
from hardware.families.family import Family
from hardware.families.fetching import Fetch, each, or_blank, selected
from hardware.families.fields import dated, text
from hardware.families.layouts import attributes, first_object, if_there
from hardware.iso7816 import NO_DATA, Card

_P2 = 3  # where it is in a command


def _file(fid: str) -> Fetch:
    """Fetch a file, selected in the form in which the card took its last SELECT."""
    described, silent = f"00A4020402{fid}00", f"00A4020C02{fid}"

    def fetch(card: Card) -> bytes:
        asked_silently = card.selected[_P2 : _P2 + 1] == bytes([NO_DATA])
        first, second = (silent, described) if asked_silently else (described, silent)
        return selected(first, otherwise=(second,), wanted=first_object)(card)

    return fetch


FAMILY = Family(
    name="at_ecard",
    country="AT",
    atrs=(
        r"3BBD18008131FE4580510[23]6704[0-9A-F]+",  # generation 1
        r"3BBD18008131FE45805102670[45][0-9A-F]+",
        r"3BDD96FF81B1FE451F038031B05202[0-9A-F]+",  # 3
        r"3BDF(18|96|97)008131FE588031B05202[0-9A-F]+",  # 4 and later: the byte behind 52 02
    ),
    application=("00A4040008D04000001701010100",),
    otherwise=(("00A4040C08D040000017010101",),),
    fetch=each(
        _file("EF01"),
        or_blank(_file("EF02")),
    ),
    parse=Table(
        layouts=(
            attributes(
                number="2A28000A01040101",
                given="55042A",
                surname="550404",
                title="55040C",
                born="2B06010505070901",
                sex="2B06010505070903",
            ),
            if_there(
                attributes(
                    insurer="2A28000A01040114",
                    insurer_number="2A28000A01040115",
                    card="2A28000A01040116",
                    to="2A28000A01040117",
                )
            ),
        ),
        identifiers=((identifiers.SVNR, text("number")), (identifiers.EHIC, text("card"))),
        family_name=text("surname"),
        given_names=text("given"),
        title=text("title"),
        birth_date=dated("born", "YYYYMMDD"),
        sex=text("sex"),
        sexes={"M": "male", "F": "female"},
        insurer_id=text("insurer_number"),
        insurer_name=text("insurer"),
        valid_to=dated("to", "YYYYMMDD"),
    ).parse,
    validity="ehic",  # the only expiry it tells; its own has none
)
