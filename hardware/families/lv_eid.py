"""The Latvian eID: the certificate's name and personal code. One source: a test script.

Layout: card document, section 4.14. The platform is the Estonian card's, so its
application has the same name; the file tells them apart.
"""

from hardware import identifiers
from hardware.families.certificate import dated, subject_of, up_to_subject
from hardware.families.declared import Table
from hardware.families.family import Family
from hardware.families.fetching import each, selected
from hardware.families.fields import text, without

FAMILY = Family(
    name="lv_eid",
    country="LV",
    atrs=(
        r"3BDB960080B1FE451F830012428F.*",
        r"3BDC960080B1FE451F830012428F.*",
        r"3BDD18008131FE45904C41545649412D65494490008C",  # "LATVIA-eID"
    ),
    application=(
        "00A4040C10A000000077010800070000FE00000100",
        "00A4040C0DE828BD080FF2504F5420415750",
    ),
    shared=True,
    fetch=each(selected("00A4020C023401", wanted=up_to_subject)),
    parse=Table(
        layouts=(subject_of("LV"),),
        identifiers=((identifiers.PERSONAS_KODS, without("PNOLV-", text("serial_number"))),),
        family_name=text("surname"),
        given_names=text("given_name"),
        sexes={},
        valid_from=dated("from"),
        valid_to=dated("to"),
    ).parse,
)
