"""What every card family returns: the people on a card, and what the card says of their cover.

Nothing here shows its contents when printed: a value that ends up in a log by
mistake says only what it is.
"""

from typing import Literal

import msgspec

Sex = Literal["male", "female", "other", "unknown"]

BARCODE = "barcode"
"""The `family` of a holder that was scanned: one number, and no name."""


class Discreet(msgspec.Struct, frozen=True):
    """A value that shows only its name when it is printed."""

    def __repr__(self) -> str:
        return type(self).__name__


class Identifier(Discreet, frozen=True):
    """A number that names a person, with the FHIR identifier system URI it belongs to."""

    system: str
    value: str


class Insurer(Discreet, frozen=True):
    """Who pays: the insurer's number and name as the card writes them."""

    id: str
    name: str


class Person(Discreet, frozen=True):
    """One person on a card, names as the card writes them.

    `birth_date` is `YYYY-MM-DD`; a part the card does not know stays `00`. The Latin
    names are there only where the card has the name in another script as well.
    """

    identifiers: tuple[Identifier, ...]
    family_name: str
    given_names: str
    birth_date: str
    sex: Sex = "unknown"
    title: str = ""
    prefix: str = ""
    addition: str = ""
    latin_family_name: str = ""
    latin_given_names: str = ""


class CardHolder(Discreet, frozen=True):
    """Everything check-in needs of a card, the first person being its holder.

    `family` is the module name under `hardware/families` or `BARCODE`, `country` ISO 3166-1
    alpha-2, `valid_from` and `valid_to` are `YYYY-MM-DD` where the card says so.
    `warnings` are fixed words for staff, never a reason to turn a patient away. `updated`
    is when the card's data were last renewed, `YYYY-MM-DDTHH:MM:SS` without a zone, where
    the card says so: what it holds may be out of date.
    """

    family: str
    country: str
    people: tuple[Person, ...]
    insurer: Insurer | None = None
    valid_from: str | None = None
    valid_to: str | None = None
    warnings: tuple[str, ...] = ()
    updated: str | None = None
