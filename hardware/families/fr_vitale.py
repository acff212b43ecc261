"""The French Carte Vitale 2: everyone on the card, the holder first, each with their NIR.

T=0. Names lie under the MF, numbers in the application, in the same order; children may
share a parent's number. Layout: card document, section 4.8.
"""

from contextlib import suppress

from hardware import identifiers
from hardware.events import Cause
from hardware.families.declared import numbers, refuse_blank
from hardware.families.family import Contents, Family, Files
from hardware.families.fetching import answer
from hardware.families.fields import Pieces, dated, text
from hardware.families.layouts import each_template, up_to_padding
from hardware.iso7816 import Card, Refused, read_file
from hardware.person import Person
from hardware.unreadable import Unreadable

_TO_MF = ("00A40000023F00", "00A404000ED2500000024D465F564954414C45", "00A4000C")
_SFI = 0x02  # under the MF names, in the application numbers
_PERSON = 0x65
_MOST_PEOPLE = 20
_SURNAME, _GIVEN = text(0x80, "iso-8859-1"), text(0x81, "iso-8859-1")
_BORN = dated(0x82, "YYYYMMDD")
_NIR = text(0x93)
_templates = each_template(_PERSON)


def fetch(card: Card) -> Files:
    """Fetch names and numbers; the application is current. Raises `Refused` or `Unreadable`."""
    numbered = read_file(card, _SFI, up_to_padding)
    _select_mf(card)
    return read_file(card, _SFI, up_to_padding), numbered


def _select_mf(card: Card) -> None:
    """Select the MF from within the application, in one of three ways. Raises `Refused`."""
    for way in _TO_MF[:-1]:
        with suppress(Refused):
            answer(way)(card)
            return
    answer(_TO_MF[-1])(card)


def parse(files: Files) -> Contents:
    """Understand everyone on the card. Raises `Unreadable`."""
    named, numbered = files
    refuse_blank((named,))
    names = _templates(named)
    if not names or len(names) > _MOST_PEOPLE or not _SURNAME(names[0]):
        raise Unreadable(Cause.DAMAGED)
    said = _for_each([_NIR(pieces) for pieces in _templates(numbered)], len(names))
    listed = [each for each in zip(names, said, strict=True) if _SURNAME(each[0])]
    people = tuple(
        _person(pieces, number, {earlier for _, earlier in listed[:place]})
        for place, (pieces, number) in enumerate(listed)
    )
    unclear = not all(person.identifiers for person in people)
    return Contents(people, warnings=("identifier_unclear",) if unclear else ())


def _for_each(said: list[str], count: int) -> list[str]:
    """Give so many people their numbers, in order; a card's only number is everyone's."""
    different = {number for number in said if number}
    if len(different) == 1:
        return [*different] * count
    return [*said, *[""] * count][:count]


def _person(pieces: Pieces, number: str, earlier: set[str]) -> Person:
    """`earlier`: numbers of those before. Who shares one of them is not who it was made for."""
    found = numbers([(identifiers.NIR, number)], needed=not earlier)
    own = found and number not in earlier
    return Person(
        identifiers=found,
        family_name=_SURNAME(pieces),
        given_names=_GIVEN(pieces),
        birth_date=_BORN(pieces),
        sex=identifiers.sex_in(identifiers.NIR, found[0].value) if own else "unknown",
    )


FAMILY = Family(
    name="fr_vitale",
    country="FR",
    atrs=(r"3B75130000..09EA9000", r"3B751300004509FA9000"),
    application=("00A404000BD250000002564954414C45",),
    fetch=fetch,
    parse=parse,
)
