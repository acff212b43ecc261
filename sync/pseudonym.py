"""Keyed hashes of a patient's identifiers, one per day: the day's list names nobody.

wire.md, "Keys". Two days' hashes of one person cannot be joined without the pepper.
"""

import hmac
from base64 import urlsafe_b64encode
from datetime import date

from hardware.identifiers import normalise
from sync import wire


def booking_key(pepper: wire.Pepper, day: date, system: str, value: str) -> str:
    """Give the key a booking of `day` has for this person.

    `system` is the FHIR URI of the identifier. The answer is `"<pepper version>:"` and
    32 bytes in base64url without padding. Raises `hardware.identifiers.InvalidIdentifier`.
    """
    message = f"v1|{day.isoformat()}|{system}|{normalise(system, value)}"
    digest = hmac.digest(pepper.value, message.encode(), "sha256")
    return f"{pepper.version}:{urlsafe_b64encode(digest).rstrip(b'=').decode()}"
