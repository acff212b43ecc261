"""The Lithuanian eID: the certificate's name and personal code, found by the directory.

Layout: card document, section 4.14; not checked against a real card. Newer ones ask for
the number printed on them first: by contact those are `locked`.
"""

from hardware import identifiers
from hardware.families.certificate import dated, subject_of
from hardware.families.declared import Table
from hardware.families.family import Family
from hardware.families.fetching import each
from hardware.families.fields import birth_date_in, sex_in, text, without
from hardware.families.pkcs15 import APPLICATION, certificate

_CODE = without("PNOLT-", text("serial_number"))

FAMILY = Family(
    name="lt_eid",
    country="LT",
    atrs=(r"3B9D188131FC358031C0694D54434F537302.{6}",),  # one source
    application=(APPLICATION,),
    shared=True,
    fetch=each(certificate()),
    parse=Table(
        layouts=(subject_of("LT"),),
        identifiers=((identifiers.ASMENS_KODAS, _CODE),),
        family_name=text("surname"),
        given_names=text("given_name"),
        birth_date=birth_date_in(identifiers.ASMENS_KODAS, _CODE),
        sex=sex_in(identifiers.ASMENS_KODAS, _CODE),
        sexes={"male": "male", "female": "female"},
        valid_from=dated("from"),
        valid_to=dated("to"),
    ).parse,
)
