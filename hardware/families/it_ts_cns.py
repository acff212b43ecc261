"""The Italian TS-CNS (Tessera Sanitaria) and CRS: one row of values in Dati_personali.

Read as far as the codice fiscale: residence comes after it. Layout: card document, section 4.6.
"""

from hardware import identifiers
from hardware.families.declared import Table
from hardware.families.family import Family
from hardware.families.fetching import each, selected
from hardware.families.fields import dated, text
from hardware.families.layouts import hex_lengths, up_to_value

_LATIN = "iso-8859-1"
_DIGITS_BEFORE = 6  # the length of all, which some cards count otherwise
_VALUES = ("issuer", "from", "to", "surname", "given", "born", "sex", "height", "number")
# Enough for names of 32 letters together, and no card refuses so few at once.
_FIRST_BLOCK = 0x68

FAMILY = Family(
    name="it_ts_cns",
    country="IT",
    atrs=(r"3B.*434E53(10|11|1011)3180.*",),  # historical bytes "CNS"
    application=("00A40000021100",),  # after a reset the MF is current
    otherwise=(("00A40000023F00", "00A40000021100"),),
    shared=True,
    fetch=each(
        selected(
            "00A40000021102",
            wanted=up_to_value(_DIGITS_BEFORE, len(_VALUES)),
            first=_FIRST_BLOCK,
        )
    ),
    parse=Table(
        layouts=(hex_lengths(_DIGITS_BEFORE, *_VALUES),),
        identifiers=((identifiers.CODICE_FISCALE, text("number")),),
        family_name=text("surname", _LATIN),
        given_names=text("given", _LATIN),
        birth_date=dated("born", "DDMMYYYY"),
        sex=text("sex"),
        sexes={"M": "male", "F": "female"},
        insurer_id=text("issuer"),  # the region: the health service has no other insurers
        valid_from=dated("from", "DDMMYYYY"),
        valid_to=dated("to", "DDMMYYYY"),
    ).parse,
)
