"""The screens of who has no card, shares one, or is turned away: what leads to each."""

from datetime import datetime, timedelta

from msgspec.structs import replace

from hardware.barcode import meaning
from hardware.events import CardHolder, CardPlaced, CardRead, Identifier, Person, ReaderLost
from hardware.identifiers import NIR
from kiosk import booking, touches
from kiosk.effects import Found, StaffTold
from kiosk.flow import Event, TimedOut
from kiosk.typed import Way
from sync.wire import Booking, Neighbour

NUMBER = "131052-308T"  # the population register's own example
WITHOUT_SIGN = meaning("0101069001")  # generated, of the numbers kept for temporary use
LETTER = meaning("AULA:A1:7Q4MK2XP")
NEIGHBOUR = Neighbour("harbour", "Satamakadun poliklinikka", "Satamakatu 3, 2. kerros")

# A generated family on one card, which has one number for all of them.
FAMILY = CardHolder(
    family="fr_vitale",
    country="FR",
    people=tuple(
        Person((Identifier(NIR, "255081416802538"),), "Generated-Durand", given, born)
        for given, born in (
            ("Camille", "1955-08-14"),
            ("Jean-Baptiste Emmanuel", "1953-02-03"),
            ("Zoé", "2014-11-30"),
        )
    ),
)

NO_CARD: tuple[Event, ...] = (touches.HasNoCard(),)
CODE: tuple[Event, ...] = (*NO_CARD, touches.WayChosen(Way.CODE))
NAME: tuple[Event, ...] = (*NO_CARD, touches.WayChosen(Way.NAME))


def typed(text: str) -> tuple[Event, ...]:
    """Key after key."""
    return tuple(map(touches.KeyPressed, text))


DATE: tuple[Event, ...] = (*CODE, *typed(NUMBER), touches.Continued())
LOOKED_UP: tuple[Event, ...] = (*DATE, *typed("13101952"), touches.Continued())


def scenes(reader: str, now: datetime, visit: Booking) -> dict[str, tuple[Event, ...]]:
    """A name for each, and the events from a fresh kiosk on; `visit` is the booking found."""
    one = replace(FAMILY, people=FAMILY.people[:1])
    stops = (
        replace(
            visit,
            starts_at=now + timedelta(minutes=20 + 35 * number),
            place_id=("lab", "a")[number % 2],
        )
        for number in range(6)
    )

    def found(outcome: booking.Outcome) -> tuple[Event, ...]:
        return CardPlaced(reader), CardRead(reader, holder=one, ms=900), Found(0, outcome)

    return {
        "no-card": NO_CARD,
        "no-card-with-someone": (*NO_CARD, touches.CameWithSomeone()),
        "scan-code": (*NO_CARD, touches.WayChosen(Way.SCAN)),
        "type-code": CODE,
        "type-code-typed": (*CODE, *typed(NUMBER)),
        "type-code-missed": (*LOOKED_UP, Found(0, booking.NoBooking())),
        "type-name": (*NAME, *typed("Vir")),
        "type-date": (*DATE, *typed("1310")),
        "type-date-none": (*DATE, *typed("31021952"), touches.Continued()),
        "type-date-letter": (LETTER,),
        "birth-year": (WITHOUT_SIGN,),
        "problem-unknown_code": (meaning("https://example.org/"),),
        "problem-slow_code": (meaning(NUMBER), TimedOut()),
        "problem-code-no-reader": (ReaderLost(), meaning("https://example.org/")),
        "who-is-here": (CardPlaced(reader), CardRead(reader, holder=FAMILY, ms=900)),
        "visit-typed": (*LOOKED_UP, Found(0, booking.Ready((visit,)))),
        "visit-six": found(booking.Ready(tuple(stops))),
        "not-now-elsewhere": found(booking.OtherSite("harbour", now + timedelta(minutes=35))),
        "not-now-told": (*found(booking.NoBooking()), StaffTold(0)),
        "reception-told": (touches.AskedForHelp(), StaffTold(0)),
        "checked-in-again": found(booking.AlreadyHere((visit,))),
        "checked-in-more-time": (*found(booking.AlreadyHere((visit,))), TimedOut()),
    }
