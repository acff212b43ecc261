"""Keyed hashes of a patient's identifiers, one per day: the day's list names nobody.

wire.md, "Keys". Two days' hashes of one person cannot be joined without the pepper.
"""

import hmac
from base64 import urlsafe_b64encode
from datetime import date

from hardware.identifiers import InvalidIdentifier, fold_name, normalise
from sync import wire

TYPED = "urn:aula:typed"
"""Of keys that need a number and the birth date: what is typed at a kiosk is looked up by them."""

BIRTHDATE_AND_NAME = "birthdate+name"
"""Of keys that several people may share: only where the site has switched them on."""


def booking_key(pepper: wire.Pepper, day: date, system: str, value: str) -> str:
    """Give the key a booking of `day` has for this person.

    `system` is the FHIR URI of the identifier. The answer is `"<pepper version>:"` and
    32 bytes in base64url without padding. Raises `hardware.identifiers.InvalidIdentifier`.
    """
    return _key(pepper, day, system, normalise(system, value))


def typed_key(pepper: wire.Pepper, day: date, number: str, birth_date: date) -> str:
    """Give the key for a number typed together with its owner's birth date.

    `number` is already normalised: an identity number or a booking code, of whatever system.
    """
    return _key(pepper, day, TYPED, f"{number}|{birth_date.isoformat()}")


def name_key(pepper: wire.Pepper, day: date, birth_date: date, family_name: str) -> str:
    """Give the key for a birth date and the first letters of a family name.

    Raises `InvalidIdentifier` for a name without letters that can be folded.
    """
    letters = fold_name(family_name)
    if not letters:
        raise InvalidIdentifier(BIRTHDATE_AND_NAME)
    return _key(pepper, day, BIRTHDATE_AND_NAME, f"{birth_date.isoformat()}|{letters}")


def _key(pepper: wire.Pepper, day: date, system: str, value: str) -> str:
    message = f"v1|{day.isoformat()}|{system}|{value}"
    digest = hmac.digest(pepper.value, message.encode(), "sha256")
    return f"{pepper.version}:{urlsafe_b64encode(digest).rstrip(b'=').decode()}"
