"""What every card family returns: the people on a card, and what the card says of their cover.

Nothing here shows its contents when printed: a value that ends up in a log by
mistake says only what it is.
"""

from dataclasses import dataclass, field
from typing import Literal

Sex = Literal["male", "female", "other", "unknown"]


@dataclass(frozen=True, slots=True)
class Identifier:
    """A number that names a person, with the FHIR identifier system URI it belongs to."""

    system: str
    value: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Insurer:
    """Who pays: the insurer's number and name as the card writes them."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Person:
    """One person on a card, names as the card writes them.

    `birth_date` is `YYYY-MM-DD`; a part the card does not know stays `00`.
    """

    identifiers: tuple[Identifier, ...] = field(repr=False)
    family_name: str = field(repr=False)
    given_names: str = field(repr=False)
    birth_date: str = field(repr=False)
    sex: Sex = field(default="unknown", repr=False)
    title: str = field(default="", repr=False)
    prefix: str = field(default="", repr=False)
    addition: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class CardHolder:
    """Everything check-in needs of a card, the first person being its holder.

    `family` is the module name under `hardware/families`, `country` ISO 3166-1
    alpha-2, `valid_from` and `valid_to` are `YYYY-MM-DD` where the card says so.
    `warnings` are fixed words for staff, never a reason to turn a patient away.
    """

    family: str
    country: str
    people: tuple[Person, ...] = field(repr=False)
    insurer: Insurer | None = field(default=None, repr=False)
    valid_from: str | None = field(default=None, repr=False)
    valid_to: str | None = field(default=None, repr=False)
    warnings: tuple[str, ...] = ()
