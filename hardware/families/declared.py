"""Families that are a table: which bytes of which file are which field of a person.

A layout cuts files into named pieces; a field says which piece it is and how it is
written. Both are pure; what they cannot understand is `Unreadable`.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from hardware import identifiers, tlv
from hardware.events import Cause
from hardware.families import dates
from hardware.families.family import Contents, Files
from hardware.families.texts import decoded
from hardware.person import Identifier, Insurer, Person, Sex
from hardware.unreadable import Unreadable

Key = int | str
Pieces = Mapping[Key, bytes]
Layout = Callable[[bytes], Pieces]
Field = Callable[[Pieces], str]


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


def text(key: Key, encoding: str = "utf-8") -> Field:
    """Give a piece as text; "" where it is missing or blank."""
    return lambda pieces: decoded(pieces.get(key, b""), encoding)


def hexed(key: Key) -> Field:
    """Give a piece as hex digits: numbers, and dates in BCD."""
    return lambda pieces: pieces.get(key, b"").hex()


def dated(key: Key, pattern: str, *, encoding: str = "ascii", years: int = 0) -> Field:
    """Give a date written like `pattern` as `YYYY-MM-DD`, "" where it is none (see `dates`).

    What a card writes behind it, such as the birth place, is left out.
    """
    as_text = text(key, encoding)
    return lambda pieces: dates.written(as_text(pieces)[: len(pattern)], pattern, years)


def packed(key: Key, pattern: str) -> Field:
    """Give a date of two digits a byte, in the order of `pattern`, as `dated` does."""
    return lambda pieces: dates.written(pieces.get(key, b"").hex(), pattern)


def spelt(key: Key, months: Mapping[str, str]) -> Field:
    """Give a date whose month is a word as `YYYY-MM-DD`, "" where it is none (see `dates`)."""
    as_text = text(key)
    return lambda pieces: dates.spelt(as_text(pieces), months)


def before(sign: str, field: Field) -> Field:
    """Give what stands before the first `sign`, or the whole where there is none."""
    return lambda pieces: field(pieces).partition(sign)[0].strip()


def after(sign: str, field: Field) -> Field:
    """Give what stands after the first `sign`, "" where there is none."""
    return lambda pieces: field(pieces).partition(sign)[2].strip()


def without(prefix: str, field: Field) -> Field:
    """Give a text without what some cards write before it."""
    return lambda pieces: field(pieces).removeprefix(prefix)


def either(*fields: Field) -> Field:
    """Give the first of several that says something."""
    return lambda pieces: next(filter(None, (field(pieces) for field in fields)), "")


def joined(*fields: Field, sign: str = " ") -> Field:
    """Give several with a blank between, or another sign; those that say nothing are left out."""
    return lambda pieces: sign.join(filter(None, (field(pieces) for field in fields)))


def parted(sign: str, count: int, place: int, field: Field) -> Field:
    """Give one part of a text that has so many, with `sign` between.

    A text that is not written so, or ends with nothing, goes whole to its last part.
    """

    def part(pieces: Pieces) -> str:
        said = [each.strip() for each in field(pieces).split(sign)]
        if len(said) != count or not said[-1]:
            said = [""] * (count - 1) + [" ".join(filter(None, said))]
        return said[place]

    return part


def birth_date_in(system: str, field: Field) -> Field:
    """Give the birth date that a number of this system tells, "" where it tells none."""
    return lambda pieces: _told(system, field(pieces), identifiers.birth_date_in)


def sex_in(system: str, field: Field) -> Field:
    """Give the sex that a number of this system tells: "male", "female" or "unknown"."""
    return lambda pieces: _told(system, field(pieces), identifiers.sex_in)


def nothing(_: Pieces) -> str:
    """Give no text: the card does not say it."""
    return ""


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


def _told(system: str, value: str, tell: Callable[[str, str], str]) -> str:
    try:
        return tell(system, identifiers.normalise(system, value))
    except identifiers.InvalidIdentifier:
        return ""


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
    if not any(data.strip(b"\x00\xff ") for data in files):
        raise Unreadable(Cause.EMPTY)
