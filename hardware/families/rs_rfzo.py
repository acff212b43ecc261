"""The Serbian health-insurance card (RFZO): holder in both scripts, insurer and cover.

Layout: card document, section 4.10. Of the administrative file only sex and personal
number are wanted, and it is not read as far as employer and taxpayer.
"""

from hardware import identifiers
from hardware.families.declared import Table
from hardware.families.family import Family
from hardware.families.fetching import Fetch, each, selected
from hardware.families.fields import Field, Pieces, dated, either, text
from hardware.families.serbian import LONGEST_READ, objects, up_to

_INSURER, _INSURER_ID = 1553, 1554
_LBO, _SURNAME, _LATIN_SURNAME, _GIVEN, _LATIN_GIVEN, _BORN = range(1569, 1575)
_VALID_TO, _PERMANENT = 1586, 1587
_SEX, _JMBG, _STREET = 1603, 1604, 1605
_UTF_16 = "utf-16-le"


def _file(fid: str, last: int, first: int) -> Fetch:
    return selected(f"00A4000002{fid}", wanted=up_to(last), first=first)


def _unless_permanent(field: Field) -> Field:
    def until(pieces: Pieces) -> str:
        return "" if pieces.get(_PERMANENT) == b"1" else field(pieces)

    return until


FAMILY = Family(
    name="rs_rfzo",
    country="RS",
    atrs=(
        r"3BF41300008131FE4552465A4FED",  # historical bytes "RFZO"
        r"3B9E978031FE4553434520382E302D433156300D0A6E",
        r"3BF99600008031FE45534345372047434E335E",  # an identity card's too
    ),
    application=("00A404000DF38100000253455256535A4B01",),
    fetch=each(
        _file("0D01", _INSURER_ID, 128),
        _file("0D02", _BORN, LONGEST_READ),
        _file("0D03", _PERMANENT, 32),
        selected("00A40000020D04", wanted=up_to(_JMBG, not_from=_STREET), first=96),
    ),
    parse=Table(
        layouts=(
            objects(_INSURER_ID, _INSURER_ID),
            objects(_BORN, _LBO, _BORN),
            objects(_PERMANENT, _VALID_TO, _PERMANENT),
            objects(_JMBG, _SEX, _JMBG, not_from=_STREET),
        ),
        identifiers=((identifiers.LBO, text(_LBO)), (identifiers.JMBG, text(_JMBG))),
        family_name=either(text(_SURNAME, _UTF_16), text(_LATIN_SURNAME, _UTF_16)),
        given_names=either(text(_GIVEN, _UTF_16), text(_LATIN_GIVEN, _UTF_16)),
        latin_family_name=text(_LATIN_SURNAME, _UTF_16),
        latin_given_names=text(_LATIN_GIVEN, _UTF_16),
        birth_date=dated(_BORN, "DDMMYYYY"),
        sex=text(_SEX),
        sexes={"01": "male", "02": "female"},
        insurer_id=text(_INSURER_ID),
        insurer_name=text(_INSURER, _UTF_16),
        valid_to=_unless_permanent(dated(_VALID_TO, "DDMMYYYY")),
    ).parse,
    validity="cover",
)
