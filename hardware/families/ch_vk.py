"""The Swiss Versichertenkarte (eCH-0064): EF.ID and EF.AD under the MF, a BER template each.

The emergency data are never touched. Layout: card document, section 4.7.
"""

from hardware import identifiers
from hardware.families.declared import Table, template
from hardware.families.family import Family
from hardware.families.fetching import each, or_blank, selected
from hardware.families.fields import after, before, dated, hexed, text
from hardware.families.layouts import first_object, if_there

_HOLDER = 0x65
_ID_BYTES, _AD_BYTES = 0x54, 0x5F
_NAME = text(0x80)

FAMILY = Family(
    name="ch_vk",
    country="CH",
    atrs=(
        r"3B9F1381B180371F038031F8694D54434F53.*",  # historical bytes "iMTCOS"
        r"3BD8(18|96)FF8131FE458064041BB42A81.*",
    ),
    application=("00A40000022F06",),  # after a reset the MF is current
    otherwise=(("00A40800022F06",),),
    shared=True,  # other cards have some 2F06
    fetch=each(
        selected(wanted=first_object, first=_ID_BYTES),
        or_blank(selected("00A40000022F07", wanted=first_object, first=_AD_BYTES)),
    ),
    parse=Table(
        layouts=(template(_HOLDER), if_there(template(_HOLDER))),
        identifiers=((identifiers.AHV, text(0x83)), (identifiers.EHIC, text(0x93))),
        family_name=before(",", _NAME),
        given_names=after(",", _NAME),
        birth_date=dated(0x82, "YYYYMMDD"),
        sex=hexed(0x84),
        sexes={"01": "male", "02": "female", "31": "male", "32": "female"},  # binary, or digits
        insurer_id=text(0x92),
        insurer_name=text(0x91),
        valid_to=dated(0x94, "YYYYMMDD"),
    ).parse,
)
