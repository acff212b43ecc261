"""The Malaysian MyKad: name, number, sex and birth date of the registration's file (T=0).

Three commands of its own a piece; card document, section 4.12. Race and religion lie in
the same file: what is asked for is fixed here, and ends before them.
"""

from hardware import identifiers
from hardware.families.declared import Table, fixed
from hardware.families.family import Family
from hardware.families.fetching import Fetch, answer, each
from hardware.families.fields import packed, text
from hardware.iso7816 import Card, Refused

_PERSONAL = 1
_NAME = (0x003, 150)
_NUMBER_TO_BIRTH = (0x111, 26)  # number, sex, old number, birth date
_DONE = (0x90, 0x91)  # 91xx: so many bytes are wanted or waiting


def _piece(at: int, size: int) -> Fetch:
    """Fetch so many bytes from there. Raises `Refused`."""
    length = size.to_bytes(2, "little").hex()
    where = b"".join(number.to_bytes(2, "little") for number in (_PERSONAL, 1, at)).hex()

    def fetch(card: Card) -> bytes:
        for command in (f"C832000005080000{length}", f"CC00000008{where}{length}"):
            _, status = card.send(bytes.fromhex(command))
            if status >> 8 not in _DONE:
                raise Refused(status)
        return answer(f"CC060000{size:02X}")(card)

    return fetch


FAMILY = Family(
    name="my_mykad",
    country="MY",
    atrs=(r"3B6700007320006[BC].*", r"3B670000A81042201F9000"),
    application=("00A404000AA0000000744A504E0010",),
    fetch=each(_piece(*_NAME), _piece(*_NUMBER_TO_BIRTH)),
    parse=Table(
        layouts=(
            fixed(name=(0, 150)),
            fixed(number=(0, 13), sex=(13, 1), born=(22, 4)),
        ),
        identifiers=((identifiers.MY_IC, text("number")),),
        family_name=text("name"),  # one unsplit field: most have no family name
        birth_date=packed("born", "YYYYMMDD"),
        sex=text("sex"),
        sexes={"L": "male", "P": "female"},
    ).parse,
)
