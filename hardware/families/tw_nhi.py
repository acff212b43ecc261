"""The Taiwanese NHI card (健保卡): one GET DATA, 57 bytes, no PIN.

Layout: card document, section 4.4. Letters outside Big5 stay U+FFFD.
"""

from hardware import identifiers
from hardware.families.declared import Table, fixed
from hardware.families.family import Family
from hardware.families.fetching import answer, each
from hardware.families.fields import dated, text

FAMILY = Family(
    name="tw_nhi",
    country="TW",
    atrs=(
        r"3BFF1800FF8131FE455448434331305445434F4744.*",  # historical bytes "THCC10TECOGD.."
        r"3BFD1300008131FE454A434F50323176323331474454E1",
        r"3BFC1800008131FE458073C8211366020403550002D2",
        r"3BFA1800008131FE4550564A434F503453494493",
        r"3BF[AD]1800008131FE45534C4A35324778787979.*",
        r"3BEE00008131FE4580318066409093060F17830F9000F3",
    ),
    application=("00A4040010D1580000010000000000000000001100",),
    fetch=each(answer("00CA1100020000")),
    parse=Table(
        layouts=(fixed(card=(0, 12), name=(12, 20), number=(32, 10), born=(42, 7), sex=(49, 1)),),
        identifiers=(
            (identifiers.TW_ID, text("number")),
            (identifiers.TW_NHI_CARD, text("card")),
        ),
        family_name=text("name", "cp950"),  # one unsplit field: never guess where it divides
        birth_date=dated("born", "YYYMMDD", years=1911),
        sex=text("sex"),
        sexes={"M": "male", "F": "female"},
    ).parse,
)
