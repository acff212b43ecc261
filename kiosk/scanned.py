"""What a scanned barcode can mean: an identity number whose check digit is right."""

from hardware.events import CardHolder, Identifier, Person

FAMILY = "barcode"


def holder_of(text: str) -> CardHolder | None:
    """Whom a barcode names, without a name; None where it is no number we know."""
    from hardware.identifiers import HETU, KVNR, InvalidIdentifier, check, normalise

    for system, country in ((HETU, "FI"), (KVNR, "DE")):
        try:
            if check(system, text):
                return _nameless(Identifier(system, normalise(system, text)), country)
        except InvalidIdentifier:
            continue
    return None


def _nameless(identifier: Identifier, country: str) -> CardHolder:
    person = Person((identifier,), family_name="", given_names="", birth_date="")
    return CardHolder(family=FAMILY, country=country, people=(person,))
