"""The site, people and bookings on the screens that are measured: made up, and with everything.

A furnished site says more than a bare one, so its screens are the fuller ones.
"""

from datetime import UTC, datetime, timedelta

from hardware.events import CardHolder, Identifier, Person
from hardware.identifiers import KVNR, NIR
from sync.wire import Booking, Place, SealingKey, Site

GIVEN, FAMILY, CODE = "Annegret", "Mustermann-Beispiel", "KM47"
_PLACES = (
    Place(
        id="lab",
        floor="2",
        room="214",
        area={"en": "Laboratory"},
        directions={"en": "Take the lift to the second floor, then turn right."},
        arrow="right",
    ),
    Place(
        id="a",
        floor="1",
        area={"en": "Waiting area A"},
        directions={"en": "Straight ahead, behind the glass doors."},
    ),
)
SITE = Site(
    "measured",
    "Measured Health Centre",
    "UTC",
    (),
    _PLACES,
    sealing_keys=tuple(
        SealingKey("measured", purpose, bytes(range(32))) for purpose in ("comments", "callback")
    ),
    typed_name=True,
    show_clinician=True,
    show_service=True,
    greeting="given_name",
    too_early={"en": "The café is at the end of the lobby. It is a good place to wait."},
    reception={"en": "Reception is on the right, behind the glass doors."},
    privacy={"en": "We use your card to find your booking, and keep nothing of it here. " * 4},
    panel_url="https://panel.example.org/measured",
    you_said={"en": "You asked for shorter queues: the laboratory now opens at 7."},
)
HOLDER = CardHolder(
    family="egk",
    country="DE",
    people=(Person((Identifier(KVNR, "A000000014"),), FAMILY, GIVEN, "1950-02-03"),),
    warnings=("cover_ended",),
)
HOUSEHOLD = CardHolder(
    family="fr_vitale",
    country="FR",
    people=tuple(
        Person((Identifier(NIR, "255081416802538"),), "", given, born)
        for given, born in (
            ("Camille", "1955-08-14"),
            ("Jean-Baptiste Emmanuel", "1953-02-03"),
            ("Maëlys", "2011-01-11"),
        )
    ),
)


def bookings(now: datetime | None = None) -> tuple[Booking, ...]:
    """Two of one day: the first is late, and each has its place."""
    now = now or datetime.now(UTC)
    return tuple(
        Booking(
            f"measured-{place}",
            now.date(),
            (),
            now + timedelta(minutes=minutes),
            place_id=place,
            call_code=CODE,
            service=service,
            clinician="Dr. Generated Person",
            delay_minutes=delay,
        )
        for place, minutes, delay, service in (("lab", 20, 15, "Blood test"), ("a", 95, 0, "Visit"))
    )
