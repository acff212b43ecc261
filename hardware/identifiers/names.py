"""A name folded to three letters, for a search that forgives spelling."""

import re
import unicodedata

from anyascii import anyascii

_PARTICLES = (
    "AF AL AM AN AUF AV BEN BIN DA DAL DE DEGLI DEI DEL DELLA DEN DER DES DI DO DOS DU EL IBN "
    "IM IN LA LE LO LOS T TE TEN TER UND VAN VOM VON VOR VORM Y ZU ZUM ZUR"
)


def fold_name(name: str) -> str:
    """Return a name's first three letters, folded: "von Müller" -> "MUL".

    Particles are dropped where something else remains. "" means the name has no
    letters that can be folded: send the patient to reception.
    """
    spread = unicodedata.normalize("NFKD", name)
    bare = "".join(c for c in spread if not unicodedata.combining(c))
    words = re.findall(r"[A-Z]+", anyascii(bare).upper().replace("'", ""))
    particles = _PARTICLES.split()
    counting = [word for word in words if word not in particles] or words
    return "".join(counting)[:3]
