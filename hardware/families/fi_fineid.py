"""The Finnish identity card (FINEID): the authentication certificate, name and SATU.

It holds no HETU and no birth date: for finding a booking by name only. Layout: card
document, section 4.13; FINEID S1.
"""

from hardware import identifiers
from hardware.families.certificate import dated, subject_of
from hardware.families.declared import Table
from hardware.families.family import Family
from hardware.families.fetching import each
from hardware.families.fields import text
from hardware.families.pkcs15 import certificate

FAMILY = Family(
    name="fi_fineid",
    country="FI",
    atrs=(
        r"3B7F9600008031B865B0.*829000",
        r"3B7B94000080621.515646696E454944",  # "QVFinEID"
        r"3BDD96008031FE450031B8640429ECC1739401808248",  # organisations' cards
        r"3B8F80018031B865B0.*",  # contactless
    ),
    application=("00A404000CA000000063504B43532D3135",),
    shared=True,
    fetch=each(certificate("00A4080C024331")),
    parse=Table(
        layouts=(subject_of("FI"),),
        identifiers=((identifiers.SATU, text("serial_number")),),
        family_name=text("surname"),
        given_names=text("given_name"),
        sexes={},
        valid_from=dated("from"),
        valid_to=dated("to"),
    ).parse,
)
