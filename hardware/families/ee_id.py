"""The Estonian identity card, residence card and digi-ID, in three generations.

Personal data lie in files (from 2018) or records (before), one field each; a digi-ID
leaves some out, and the personal code tells those. Layout: card document, section 4.9.
"""

from collections.abc import Callable, Mapping

from hardware import identifiers
from hardware.families.declared import Table, whole
from hardware.families.family import Contents, Family, Files
from hardware.families.fetching import Fetch, answer, each, or_blank, selected
from hardware.families.fields import birth_date_in, dated, either, joined, sex_in, text
from hardware.families.pkcs15 import APPLICATION
from hardware.iso7816 import Card
from hardware.person import Sex

_ROWS = {"surname": 1, "given": 2, "sex": 3, "born": 5, "code": 6, "to": 8}
_RECORDS = {"surname": 1, "given": 2, "second": 3, "sex": 4, "born": 6, "code": 7, "to": 9}
_CODE = text("code")
_SEXES: Mapping[str, Sex] = {
    "M": "male",
    "F": "female",
    "N": "female",
    "male": "male",
    "female": "female",
}


def _row(number: int) -> Fetch:
    return or_blank(selected(f"00A4020C0250{number:02X}"))


def _record(number: int) -> Fetch:
    return or_blank(answer(f"00B2{number:02X}0400"))


_rows = each(*map(_row, _ROWS.values()))
_records = each(*map(_record, _RECORDS.values()))


def _select_then_records(card: Card) -> Files:
    answer("00A40204025044")(card)
    return _records(card)


def _table(names: Mapping[str, int], encoding: str, day: str) -> Callable[[Files], Contents]:
    """Build the understanding of a generation."""
    return Table(
        layouts=tuple(map(whole, names)),
        identifiers=((identifiers.ISIKUKOOD, _CODE),),
        family_name=text("surname", encoding),
        given_names=joined(text("given", encoding), text("second", encoding)),
        birth_date=either(dated("born", day), birth_date_in(identifiers.ISIKUKOOD, _CODE)),
        sex=either(text("sex"), sex_in(identifiers.ISIKUKOOD, _CODE)),
        sexes=_SEXES,
        valid_to=dated("to", day),
    ).parse


COSMO = Family(
    name="ee_id_2018",
    country="EE",
    atrs=(
        r"3BDB960080B1FE451F830012233F536549440F9000F1",
        r"3BDC960080B1FE451F830012233F54654944320F9000C3",
    ),
    application=("00A4040C10A000000077010800070000FE00000100", "00A4010C025000"),
    shared=True,  # the platform's, Latvia's too
    fetch=_rows,
    parse=_table(_ROWS, "utf-8", "DD MM YYYY"),
)
THALES = Family(
    name="ee_id_2025",
    country="EE",
    atrs=(r"3BFF9600008031FE438031B85365494464B085051012233F1D",),
    application=(APPLICATION, "00A4080C02DFDD"),
    shared=True,
    fetch=_rows,
    parse=_table(_ROWS, "utf-8", "DD MM YYYY"),
)
ESTEID = Family(
    name="ee_id_2002",
    country="EE",
    atrs=(r".*(45737445494420|45737445494476|FE654944202F20504B49).*",),  # "EstEID", "eID / PKI"
    application=("00A4010C02EEEE",),  # after a reset the MF is current
    otherwise=(("00A4000C", "00A4010C02EEEE"),),
    shared=True,
    fetch=_select_then_records,
    parse=_table(_RECORDS, "cp1252", "DD.MM.YYYY"),
)
