"""The German eGK (elektronische Gesundheitskarte), generations 1+ to 2.1.

Six APDUs for a usual card; only EF.StatusVD, EF.PD and EF.VD of DF.HCA are read,
never EF.GVD. Layout: card document, section 4.1; gemSpec_eGK_ObjSys_G2_1.
"""

from datetime import datetime
from xml.etree.ElementTree import Element

from hardware import identifiers
from hardware.events import Cause
from hardware.families.dates import iso
from hardware.families.declared import numbers
from hardware.families.family import Contents, Family, Files
from hardware.families.packed_xml import child, text_of, unpack
from hardware.iso7816 import Card, read_file
from hardware.person import Insurer, Person, Sex
from hardware.unreadable import Unreadable

SFI_PD = 0x01
SFI_VD = 0x02  # with the MF current the same number means EF.GDO: select DF.HCA first
SFI_STATUS = 0x0C
_STATUS_BYTES = 25

# The German base profile of FHIR writes both X (unbestimmt) and D (divers) as "other".
_SEXES: dict[str, Sex] = {"M": "male", "W": "female", "X": "other", "D": "other"}


def fetch(card: Card) -> Files:
    """Fetch EF.StatusVD, EF.PD and EF.VD. Raises `Refused` or `Unreadable`."""
    status = read_file(card, SFI_STATUS, lambda _: _STATUS_BYTES, _STATUS_BYTES)
    _refuse_open_update(status)
    return (
        status,
        read_file(card, SFI_PD, lambda head: 2 + int.from_bytes(head[:2], "big")),
        # Nothing behind VD's last byte, such as GVD's copy, is asked for once that is known.
        read_file(card, SFI_VD, lambda head: _last_of_vd(head) + 1),
    )


def parse(files: Files) -> Contents:
    """Understand holder, insurer and cover. Raises `Unreadable`."""
    status, pd, vd = files
    _refuse_open_update(status)
    person = _person(_personal_data(pd))
    insurer, begins, ends, doubts = _cover(_insurance_data(vd))
    return Contents((person,), insurer, begins, ends, doubts, _last_update(status))


def _refuse_open_update(status: bytes) -> None:
    """EF.StatusVD begins with '0', or with '1' while an update of the card is unfinished."""
    if status[:1] == b"1":
        raise Unreadable(Cause.UPDATING)
    if status and not status.strip(b"\x00\xff"):
        raise Unreadable(Cause.EMPTY)
    if status[:1] != b"0" or len(status) != _STATUS_BYTES:
        raise Unreadable(Cause.DAMAGED)


def _last_update(status: bytes) -> str | None:
    """Bytes 1 to 14 of EF.StatusVD are YYYYMMDDHHMMSS; None where they are no time."""
    day, time = status[1:9], status[9:15]
    if not (day.isdigit() and time.isdigit()):
        return None
    try:
        return datetime.fromisoformat(f"{day.decode()}T{time.decode()}").isoformat()
    except ValueError:
        return None


def _personal_data(data: bytes) -> Element:
    """EF.PD: two bytes of length, then so many bytes of packed XML, then padding."""
    if len(data) < 2 or len(data) != 2 + int.from_bytes(data[:2], "big"):
        raise Unreadable(Cause.DAMAGED)
    return unpack(data[2:])


def _last_of_vd(head: bytes) -> int:
    """EF.VD begins with the offsets of VD's first and last byte (inclusive), and of GVD's copy."""
    return int.from_bytes(head[2:4], "big")


def _insurance_data(data: bytes) -> Element:
    start = int.from_bytes(data[:2], "big")
    if len(data) != _last_of_vd(data) + 1 or not 8 <= start < len(data):
        raise Unreadable(Cause.DAMAGED)
    return unpack(data[start:])


def _person(root: Element) -> Person:
    insured = child(root, "Versicherter")
    person = child(insured, "Person")
    family_name = text_of(person, "Nachname")
    born = _date(text_of(person, "Geburtsdatum"), parts_may_be_unknown=True)
    if not family_name or not born:
        raise Unreadable(Cause.DAMAGED)
    return Person(
        identifiers=numbers([(identifiers.KVNR, text_of(insured, "Versicherten_ID"))]),
        family_name=family_name,
        given_names=text_of(person, "Vorname"),
        birth_date=born,
        sex=_SEXES.get(text_of(person, "Geschlecht"), "unknown"),
        title=text_of(person, "Titel"),
        prefix=text_of(person, "Vorsatzwort"),
        addition=text_of(person, "Namenszusatz"),
    )


def _cover(root: Element) -> tuple[Insurer | None, str | None, str | None, tuple[str, ...]]:
    cover = child(child(root, "Versicherter"), "Versicherungsschutz")
    payer = child(cover, "Kostentraeger")
    # AbrechnenderKostentraeger inside has a number too: only the direct child is the insurer's.
    number = text_of(payer, "Kostentraegerkennung")
    insurer = Insurer(number, text_of(payer, "Name")) if number else None
    begin, end = text_of(cover, "Beginn"), text_of(cover, "Ende")
    begins, ends = _date(begin) or None, _date(end) or None
    unclear = (begin and not begins) or (end and not ends)
    return insurer, begins, ends, ("cover_dates_unclear",) if unclear else ()


def _date(text: str, *, parts_may_be_unknown: bool = False) -> str:
    """YYYYMMDD as YYYY-MM-DD; "" where it is no date. Unknown parts stay 00."""
    year, month, day = text[:4], text[4:6], text[6:]
    return iso(year, month, day, parts_may_be_unknown=parts_may_be_unknown)


FAMILY = Family(
    name="egk",
    country="DE",
    atrs=(
        r"3BD[0389D]9[67]?.*81B1FE451F.*",
        r"3BD818FF81B1FE451F038064041AB403810561",
        r"3B90(9681B1FE451F0391|9581B1FE451F0392)",  # cold and warm
    ),
    application=("00A4040C06D27600000102",),
    otherwise=(("00A4040C07D2760001448000", "00A4040C06D27600000102"),),  # by way of the MF
    fetch=fetch,
    parse=parse,
    validity="cover",
)
