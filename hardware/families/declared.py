"""Families that are a table: which bytes of which file are which field of a person.

A layout cuts files into named pieces; a field says which piece it is and how it is
written. Both are pure; what they cannot understand is `Unreadable`.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from hardware import identifiers, tlv
from hardware.events import Cause
from hardware.families.family import Contents, Files
from hardware.families.fields import Field, Key, Pieces, nothing
from hardware.person import Identifier, Insurer, Person, Sex
from hardware.unreadable import Unreadable

Layout = Callable[[bytes], Pieces]


def fixed(**places: tuple[int, int]) -> Layout:
    """Lay a file out by offset and length of each named piece, in bytes."""

    def cut(data: bytes) -> Pieces:
        return {name: data[at : at + size] for name, (at, size) in places.items()}

    return cut


def whole(name: str) -> Layout:
    """Lay a file out as one piece."""
    return lambda data: {name: data}


def template(tag: int) -> Layout:
    """Lay a file out as the data objects inside its first BER-TLV template with this tag.

    A blank file: cause `empty`.
    """

    def cut(data: bytes) -> Pieces:
        refuse_blank((data,))
        inside = tlv.find(data, tag)
        if inside is None:
            raise Unreadable(Cause.DAMAGED)
        return {each.tag: each.value for each in tlv.parse(inside)}

    return cut


@dataclass(frozen=True, kw_only=True)
class Table:
    """The fields of a card that names one person; `parse` is its understanding.

    `layouts` has one layout for each fetched file; their pieces are put together. Of
    `identifiers` (FHIR system URI, field) the first must be there and have its
    shape, and so must the family name; whatever else is missing or odd is left out.
    Without `number_needed` a person may have none: that is a warning for staff.
    `sexes` gives the meaning of the field `sex`.
    """

    layouts: tuple[Layout, ...]
    identifiers: tuple[tuple[str, Field], ...]
    family_name: Field
    given_names: Field = nothing
    title: Field = nothing
    addition: Field = nothing
    latin_family_name: Field = nothing
    latin_given_names: Field = nothing
    birth_date: Field = nothing
    sex: Field = nothing
    sexes: Mapping[str, Sex]
    insurer_id: Field = nothing
    insurer_name: Field = nothing
    valid_from: Field = nothing
    valid_to: Field = nothing
    number_needed: bool = True

    def parse(self, files: Files) -> Contents:
        """Understand the files. Raises `Unreadable`: empty, or not what the table says."""
        refuse_blank(files)
        pieces: dict[Key, bytes] = {}
        try:
            for layout, data in zip(self.layouts, files, strict=False):
                pieces |= layout(data)
        except tlv.InvalidTlv:
            raise Unreadable(Cause.DAMAGED) from None
        payer = Insurer(self.insurer_id(pieces), self.insurer_name(pieces))
        person = self._person(pieces)
        return Contents(
            people=(person,),
            insurer=payer if payer.id or payer.name else None,
            valid_from=self.valid_from(pieces) or None,
            valid_to=self.valid_to(pieces) or None,
            warnings=() if person.identifiers else ("identifier_unclear",),
        )

    def _person(self, pieces: Pieces) -> Person:
        family_name = self.family_name(pieces)
        if not family_name:
            raise Unreadable(Cause.DAMAGED)
        said = ((system, field(pieces)) for system, field in self.identifiers)
        return Person(
            identifiers=numbers(said, needed=self.number_needed),
            family_name=family_name,
            given_names=self.given_names(pieces),
            birth_date=self.birth_date(pieces),
            sex=self.sexes.get(self.sex(pieces), "unknown"),
            title=self.title(pieces),
            addition=self.addition(pieces),
            latin_family_name=self.latin_family_name(pieces),
            latin_given_names=self.latin_given_names(pieces),
        )


def numbers(said: Iterable[tuple[str, str]], *, needed: bool = True) -> tuple[Identifier, ...]:
    """Normalise what a card says as identifiers; what has not the shape of one is left out.

    Raises `Unreadable` where that is the first one and it is `needed`.
    """
    found = []
    for place, (system, value) in enumerate(said):
        try:
            found.append(Identifier(system, identifiers.normalise(system, value)))
        except identifiers.InvalidIdentifier:
            if needed and place == 0:
                raise Unreadable(Cause.DAMAGED) from None
    return tuple(found)


def refuse_blank(files: Files) -> None:
    """Refuse a card that was never personalised or activated: nothing but 00, FF and blanks.

    Raises `Unreadable`.
    """
    for data in files:
        if data.strip(b"\x00\xff "):
            return
    raise Unreadable(Cause.EMPTY)
