"""The Belgian eID, Kids-ID and resident cards: the identity file, never address or photo.

T=0. Texts in the card's language, months too. Layout: card document, section 4.3.
"""

from hardware import identifiers
from hardware.families.declared import Table
from hardware.families.family import Family
from hardware.families.fetching import each, selected
from hardware.families.fields import dated, spelt, text
from hardware.families.layouts import tagged, up_to_tag

# Reaches the sex on most cards, and is less than a file has: a T=0 card gives it at once.
_FIRST_BLOCK = 0xA0
_FROM, _TO, _NUMBER, _SURNAME, _GIVEN, _BORN, _SEX = 0x03, 0x04, 0x06, 0x07, 0x08, 0x0C, 0x0D
# Dutch, French and German, shortened as the cards do.
_MONTHS = {
    word: f"{number:02d}"
    for number, words in enumerate(
        (
            *("JAN", "FEV FEB", "MARS MAAR MAR", "AVR APR", "MAI MEI", "JUIN JUN"),
            *("JUIL JUL", "AOUT AUG", "SEPT SEP", "OCT OKT", "NOV", "DEC DEZ"),
        ),
        start=1,
    )
    for word in words.split()
}

FAMILY = Family(
    name="be_eid",
    country="BE",
    atrs=(
        r"3B98..400AA503010101AD131[0-9]",
        r"3B989540FFD000480101AD1321",
        r"3B7F96000080318065B085040120120FFF829000",
    ),
    application=("00A4080C063F00DF014031",),
    otherwise=(("00A4040C0CA000000177504B43532D3135", "00A4080C063F00DF014031"),),
    shared=True,  # a path from the MF
    fetch=each(selected(wanted=up_to_tag(_SEX), first=_FIRST_BLOCK)),
    parse=Table(
        layouts=(tagged(_SEX),),
        identifiers=((identifiers.SSIN, text(_NUMBER)),),
        number_needed=False,  # test cards have odd ones (decision 0056)
        family_name=text(_SURNAME),
        given_names=text(_GIVEN),
        birth_date=spelt(_BORN, _MONTHS),
        sex=text(_SEX),
        sexes={"M": "male", "F": "female", "V": "female", "W": "female"},
        valid_from=dated(_FROM, "DD.MM.YYYY"),
        valid_to=dated(_TO, "DD.MM.YYYY"),
    ).parse,
)
