"""The German eGK (elektronische Gesundheitskarte), generations 1+ to 2.1.

Six APDUs for a usual card; only EF.StatusVD, EF.PD and EF.VD of DF.HCA are read,
never EF.GVD. Layout: card document, section 4.1; gemSpec_eGK_ObjSys_G2_1.
"""

from datetime import date
from xml.etree.ElementTree import Element

from hardware import identifiers
from hardware.events import Cause
from hardware.families.packed_xml import child, text_of, unpack
from hardware.iso7816 import Card, Refused, read_file, select
from hardware.person import CardHolder, Identifier, Insurer, Person, Sex
from hardware.unreadable import Unreadable

MF = bytes.fromhex("D2760001448000")
HCA = bytes.fromhex("D27600000102")
SFI_PD = 0x01
SFI_VD = 0x02  # with the MF current the same number means EF.GDO: select DF.HCA first
SFI_STATUS = 0x0C
_STATUS_BYTES = 25

# The German base profile of FHIR writes both X (unbestimmt) and D (divers) as "other".
_SEXES: dict[str, Sex] = {"M": "male", "W": "female", "X": "other", "D": "other"}


def recognises(card: Card) -> bool:
    """Select DF.HCA, by way of the MF only where the direct way is refused."""
    try:
        select(card, HCA)
    except Refused:
        try:
            select(card, MF)
            select(card, HCA)
        except Refused:
            return False
    return True


def read(card: Card, today: date) -> CardHolder:
    """Read holder, insurer and cover. Raises `Refused` or `Unreadable`."""
    _refuse_open_update(read_file(card, SFI_STATUS, lambda _: _STATUS_BYTES, _STATUS_BYTES))
    person = _person(_personal_data(card))
    insurer, begins, ends, doubts = _cover(_insurance_data(card))
    return CardHolder(
        family="egk",
        country="DE",
        people=(person,),
        insurer=insurer,
        valid_from=begins,
        valid_to=ends,
        warnings=(*_number_warnings(person), *doubts, *_time_warnings(begins, ends, today)),
    )


def _refuse_open_update(status: bytes) -> None:
    """EF.StatusVD begins with '0', or with '1' while an update of the card is unfinished."""
    if status[:1] == b"1":
        raise Unreadable(Cause.UPDATING)
    if status[:1] != b"0" or len(status) != _STATUS_BYTES:
        raise Unreadable(Cause.DAMAGED)


def _personal_data(card: Card) -> Element:
    """EF.PD: two bytes of length, then so many bytes of packed XML, then padding."""
    data = read_file(card, SFI_PD, lambda head: 2 + int.from_bytes(head[:2], "big"))
    if len(data) < 2 or len(data) != 2 + int.from_bytes(data[:2], "big"):
        raise Unreadable(Cause.DAMAGED)
    return unpack(data[2:])


def _insurance_data(card: Card) -> Element:
    """EF.VD: offsets of first and last byte of VD (the last one inclusive), and of GVD's copy.

    Nothing behind VD's last byte is asked for once the offsets are known.
    """

    def last(head: bytes) -> int:
        return int.from_bytes(head[2:4], "big")

    data = read_file(card, SFI_VD, lambda head: last(head) + 1)
    start = int.from_bytes(data[:2], "big")
    if len(data) != last(data) + 1 or not 8 <= start < len(data):
        raise Unreadable(Cause.DAMAGED)
    return unpack(data[start:])


def _person(root: Element) -> Person:
    insured = child(root, "Versicherter")
    person = child(insured, "Person")
    try:
        number = identifiers.normalise(identifiers.KVNR, text_of(insured, "Versicherten_ID"))
    except identifiers.InvalidIdentifier:
        raise Unreadable(Cause.DAMAGED) from None
    family_name = text_of(person, "Nachname")
    born = _date(text_of(person, "Geburtsdatum"), parts_may_be_unknown=True)
    if not family_name or not born:
        raise Unreadable(Cause.DAMAGED)
    return Person(
        identifiers=(Identifier(identifiers.KVNR, number),),
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
    begins, ends = _date(begin), _date(end)
    unclear = (begin and not begins) or (end and not ends)
    return insurer, begins, ends, ("cover_dates_unclear",) if unclear else ()


def _date(text: str, *, parts_may_be_unknown: bool = False) -> str | None:
    """YYYYMMDD as YYYY-MM-DD; None where it is no date. Unknown parts stay 00."""
    if len(text) != 8 or not (text.isascii() and text.isdigit()):
        return None
    year, month, day = text[:4], text[4:6], text[6:]
    shown = f"{year}-{month}-{day}"
    if parts_may_be_unknown and day == "00":
        day, month = "01", "01" if month == "00" else month
    try:
        date(int(year), int(month), int(day))
    except ValueError:
        return None
    return shown


def _number_warnings(person: Person) -> tuple[str, ...]:
    number = person.identifiers[0]
    right = identifiers.check(number.system, number.value)
    return () if right else ("identifier_check_failed",)


def _time_warnings(begins: str | None, ends: str | None, today: date) -> tuple[str, ...]:
    if ends and ends < today.isoformat():
        return ("cover_ended",)
    if begins and begins > today.isoformat():
        return ("cover_not_begun",)
    return ()
