"""The Portuguese Cartão de Cidadão of the first generation (2007 to 2024), T=0 or T=1.

One file of fixed places; card document, section 4.11. Parents, tax and social-security
numbers and notes lie in it and are not read; the address asks for the PIN.
"""

from hardware import identifiers
from hardware.families.declared import Table, fixed
from hardware.families.family import Family
from hardware.families.fetching import each, part
from hardware.families.fields import dated, text

_FROM = 310  # expiry, names, sex, birth date, civil number: to 624
_TO = 624


def _place(at: int, size: int) -> tuple[int, int]:
    return at - _FROM, size


FAMILY = Family(
    name="pt_cc",
    country="PT",
    atrs=(
        r"3B6B00000031C064080461120F9000",
        r"3BFF9600008131FE4380318065B085040120120FFF829000D0",
        r"3BFF9600008131FE4380318065B085050011120FFF829000E1",
        r"3B959540FFD00054013.",
        r"3B7D95000080318065B08311(C0A9|00C8)83009000",
    ),
    application=("00A4040C07604632FF000002", "00A40000025F00", "00A4000002EF02"),
    otherwise=(
        ("00A4040C07604632FF000002", "00A4000C025F00", "00A4000C02EF02"),
        ("00A4040C07604632FF000002", "00A4080C045F00EF02"),  # by path, as published
    ),
    fetch=each(part(_FROM, _TO - _FROM), part(1144, 18)),
    parse=Table(
        layouts=(
            fixed(
                to=_place(310, 20),
                family=_place(330, 120),
                given=_place(450, 120),
                sex=_place(570, 2),
                born=_place(578, 20),
                number=_place(606, 18),
            ),
            fixed(sns=(0, 18)),
        ),
        identifiers=(
            (identifiers.PT_CIVIL_ID, text("number")),
            (identifiers.PT_SNS, text("sns")),
        ),
        family_name=text("family"),
        given_names=text("given"),
        birth_date=dated("born", "DD MM YYYY"),
        sex=text("sex"),
        sexes={"M": "male", "F": "female"},
        valid_to=dated("to", "DD MM YYYY"),
    ).parse,
)
