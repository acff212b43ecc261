"""The Serbian identity card, in two generations: the present one, and Apollo (until 2014).

Layout: card document, section 4.15. Document and personal file are read as far as
expiry and birth date; residence and photo never.
"""

from collections.abc import Callable

from hardware import identifiers
from hardware.families.declared import Table
from hardware.families.family import Contents, Family, Files
from hardware.families.fetching import each, selected
from hardware.families.fields import dated, text
from hardware.families.serbian import HEADER, LONGEST_READ, OLD_HEADER, objects, up_to

_DOCUMENT, _PERSONAL = "00A40800020F0204", "00A40800020F0304"
_EXPIRY = 1550
_FIRST_BLOCK = 64  # number, kind and dates come first
_JMBG, _SURNAME, _GIVEN, _SEX, _BORN = 1558, 1559, 1560, 1562, 1566


def _parse(header: int) -> Callable[[Files], Contents]:
    return Table(
        layouts=(objects(_EXPIRY, header=header), objects(_BORN, header=header)),
        identifiers=((identifiers.JMBG, text(_JMBG)),),
        family_name=text(_SURNAME),
        given_names=text(_GIVEN),
        birth_date=dated(_BORN, "DDMMYYYY"),
        sex=text(_SEX),
        sexes={"M": "male", "М": "male", "F": "female", "Ž": "female", "Ж": "female"},
        valid_to=dated(_EXPIRY, "DDMMYYYY"),
    ).parse


FAMILY = Family(
    name="rs_id",
    country="RS",
    atrs=(
        r"3B9E968031FE4553434520382E302D433156300D0A6F",
        r"3BFF9400008131804380318065B0850201F3120FFF82900079",
        r"3BF99600008031FE45534345372047434E335E",  # an insurance card's too
    ),
    application=("00A404000BF381000002534552494401",),  # SERID
    instead=("00A404000BF381000002534552494601",),  # SERIF: of a foreigner
    fetch=each(
        selected(_DOCUMENT, wanted=up_to(_EXPIRY), first=_FIRST_BLOCK),
        selected(_PERSONAL, wanted=up_to(_BORN), first=LONGEST_READ),
    ),
    parse=_parse(HEADER),
)
APOLLO = Family(
    name="rs_id_apollo",
    country="RS",
    atrs=(r"3BB918008131FE9E8073FF614083000000DF",),
    application=(_DOCUMENT,),  # a path from the MF, whatever was selected before
    shared=True,
    fetch=each(
        selected(wanted=up_to(_EXPIRY, OLD_HEADER), first=_FIRST_BLOCK),
        selected(_PERSONAL, wanted=up_to(_BORN, OLD_HEADER), first=LONGEST_READ),
    ),
    parse=_parse(OLD_HEADER),
)
