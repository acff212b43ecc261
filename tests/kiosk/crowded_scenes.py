"""As much on a screen as a card, a house and a day can bring; the people are generated."""

from datetime import timedelta

from msgspec.structs import replace

from hardware.events import CardHolder, CardPlaced, CardRead, Identifier, Person
from hardware.identifiers import NIR
from kiosk.booking import Ready
from kiosk.effects import Found
from kiosk.flow import Event
from sync.wire import Booking

MOST_PEOPLE = 20  # on one Vitale
NAMES = ("Camille", "Jean-Baptiste Emmanuel", "Zoé", "Marie-Antoinette", "Li")

MANY = CardHolder(
    family="fr_vitale",
    country="FR",
    people=tuple(
        Person(
            (Identifier(NIR, "255081416802538"),),
            "Generated-Durand",
            NAMES[number % len(NAMES)],
            f"{1948 + 4 * number}-08-14",
        )
        for number in range(MOST_PEOPLE)
    ),
)


def scenes(reader: str, visit: Booking, holder: CardHolder) -> dict[str, tuple[Event, ...]]:
    """A name for each, and the events from a fresh kiosk on; `visit` is the first booking found.

    Cards of Switzerland and Estonia have languages to offer to everybody between them.
    """
    assert visit.starts_at is not None
    second = replace(visit, starts_at=visit.starts_at + timedelta(minutes=75), place_id="a")
    named = (
        replace(visit, service="Physiotherapy", clinician="Dr Anna-Maria Generated-Lehtonen"),
        replace(second, service="Blood test", clinician="Nurse Generated-Eriksson"),
    )
    ended = frozenset({"cover_ended"})

    def visits(
        found: tuple[Booking, ...], country: str, warnings: frozenset[str] = frozenset()
    ) -> tuple[Event, ...]:
        card = replace(holder, country=country, warnings=warnings)
        return CardPlaced(reader), CardRead(reader, holder=card, ms=900), Found(0, Ready(found))

    return {
        "visit-offers": visits((visit, second), "CH"),
        "visit-cover": visits((visit,), "CH", ended),
        "visit-named": visits(named, ""),
        "visit-crowded": visits(named, "EE", ended),
        "who-is-here-many": (CardPlaced(reader), CardRead(reader, holder=MANY, ms=900)),
    }
