"""Makes a believable clinic day: three sites, their lists, and four weeks of answers.

The same day gives the same bookings and answers, so a second run adds none. Nobody in it exists:
the identifiers are drawn from the numbers Finland keeps for temporary use (900-999).
"""

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Literal, NamedTuple
from zoneinfo import ZoneInfo

import msgspec

from central import appointments, call_codes, devices, weeks
from central.demo_answers import answers
from central.demo_sites import SITES, DemoSite
from central.ingest import Sender, ingest
from central.store import Store, Transaction
from hardware.identifiers import HETU, birth_date_in, normalise
from sync import wire
from sync.pseudonym import booking_key, name_key, typed_key

PAST_DAYS = 28
LEAD = timedelta(minutes=10)
OPENS, CLOSES = 8 * 60, 16 * 60  # minutes of the site's day
HETU_SIGNS = "0123456789ABCDEFHJKLMNPRSTUVWXY"


class AtTheDesk(NamedTuple):
    """Who plays the patient: a number, and what they may type where no card is at hand."""

    system: str
    value: str
    born: date | None = None
    family_name: str = ""


@dataclass(frozen=True)
class Made:
    """What the demonstration needs to know of its day."""

    site: str
    kiosk: str
    bookings: int
    token: str


def make(
    store: Store,
    now: datetime,
    patients: Sequence[AtTheDesk],
    keys: tuple[wire.SealingKey, ...] = (),
) -> Made:
    """Fill the database; each of `patients` is booked soon at the first site.

    Comments are sealed with the first of `keys` that is for them; without one nobody in it
    has written any.
    """
    key = next((each for each in keys if each.purpose == "comments"), None)
    token = devices.new_token(devices.DEMO_PREFIX)
    bookings = 0
    with store.write() as transaction:
        for demo in SITES:
            site = msgspec.structs.replace(demo.site, sealing_keys=keys)
            devices.put_site(transaction, site, appointments.site_day(now, site.time_zone))
            bookings += _list(transaction, demo, now, patients if demo is SITES[0] else ())
        for row in transaction.rows("SELECT id FROM kiosks WHERE name = 'Lobby (demo)'"):
            transaction.run("UPDATE kiosks SET token_sha256 = NULL WHERE id = :id", id=row.id)
        kiosk = devices.add_kiosk(transaction, SITES[0].site.id, "Lobby (demo)", token, now)
    for demo in SITES:
        _past(store, demo, now, key)
    with store.write() as transaction:
        weeks.renew_all(transaction, now)
    return Made(SITES[0].site.id, kiosk, bookings, token)


def _list(
    transaction: Transaction, demo: DemoSite, now: datetime, patients: Sequence[AtTheDesk]
) -> int:
    """The site's pepper, and its list from today for a week. Returns how many bookings."""
    site = demo.site
    today = appointments.site_day(now, site.time_zone)
    if not devices.peppers(transaction, site.id):
        devices.add_pepper(transaction, site.id, wire.Pepper(1, secrets.token_bytes(32)))
    pepper = devices.peppers(transaction, site.id)[0]
    old = transaction.rows("SELECT id FROM appointments WHERE site = :site", site=site.id)
    appointments.remove(transaction, site.id, [row.id for row in old])
    taken: set[str] = set()
    first = list(soon(demo, now, pepper, patients, taken))
    rows = [
        booking
        for ahead in range(appointments.LIST_DAYS)
        for booking in bookings_of(demo, today + timedelta(days=ahead), now, pepper, set(taken))
    ]
    appointments.put(transaction, site.id, first + rows)
    return len(first) + len(rows)


def bookings_of(
    demo: DemoSite, day: date, now: datetime, pepper: wire.Pepper, taken: set[str]
) -> Iterator[wire.Booking]:
    """One day's bookings; weekends are quiet. `taken` are call codes given already."""
    random = Random(f"{demo.site.id}|{day}|list")  # noqa: S311 - a play, not a secret
    many = demo.bookings_a_day if day.weekday() < 5 else demo.bookings_a_day // 4
    zone = ZoneInfo(demo.site.time_zone)
    for number in range(many):
        minute = OPENS + (CLOSES - OPENS) * number // many // 5 * 5
        starts = datetime.combine(day, time(minute // 60, minute % 60), zone)
        place = random.choice(demo.site.places)
        yield wire.Booking(
            appointment_id=f"{demo.site.id}-{day:%m%d}-{number:03d}",
            day=day,
            keys=_keys(pepper, day, HETU, invented_hetu(random)),
            starts_at=starts,
            ends_at=starts + timedelta(minutes=random.choice((15, 20, 30))),
            place_id=place.id,
            clinician=random.choice(demo.clinicians),
            service=place.area["en"],
            status=_status(random, starts, now),
            call_code=call_codes.draw(random, taken),
            delay_minutes=random.choice((None, None, None, None, 10, 15)),
        )


def _status(random: Random, starts: datetime, now: datetime) -> wire.BookingStatus:
    chance = random.random()
    if chance < 0.03:
        return "cancelled"
    if starts > now:
        return "booked"
    if chance < 0.07:
        return "noshow"
    return "arrived" if now - starts < timedelta(minutes=30) else "fulfilled"


def soon(
    demo: DemoSite,
    now: datetime,
    pepper: wire.Pepper,
    patients: Sequence[AtTheDesk],
    taken: set[str],
) -> Iterator[wire.Booking]:
    """Bookings for the people at the desk: in ten minutes, but never past the site's midnight."""
    zone = ZoneInfo(demo.site.time_zone)
    here = now.astimezone(zone)
    last = datetime.combine(here.date(), time(23, 59), zone)
    starts = min((here + LEAD).replace(second=0, microsecond=0), last)
    random = Random(f"{demo.site.id}|{here.date()}|soon")  # noqa: S311 - a play, not a secret
    for number, patient in enumerate(patients):
        place = demo.site.places[(1 + number) % len(demo.site.places)]
        yield wire.Booking(
            appointment_id=f"{demo.site.id}-soon-{secrets.token_hex(6)}",
            day=here.date(),
            keys=_keys(pepper, here.date(), patient.system, patient.value, patient.born),
            name_keys=_name_keys(pepper, here.date(), patient),
            starts_at=starts,
            ends_at=starts + timedelta(minutes=20),
            place_id=place.id,
            clinician=demo.clinicians[number % len(demo.clinicians)],
            service=place.area["en"],
            status="booked",
            call_code=call_codes.draw(random, taken),
        )


def _keys(
    pepper: wire.Pepper, day: date, system: str, value: str, born: date | None = None
) -> tuple[str, ...]:
    """For the card and, where the birth date is known or in the number, for who types both."""
    number = normalise(system, value)
    told = birth_date_in(system, number)
    born = born or (date.fromisoformat(told) if told else None)
    typed = (typed_key(pepper, day, number, born),) if born else ()
    return booking_key(pepper, day, system, number), *typed


def _name_keys(pepper: wire.Pepper, day: date, patient: AtTheDesk) -> tuple[str, ...]:
    if patient.born is None or not patient.family_name:
        return ()
    return (name_key(pepper, day, patient.born, patient.family_name),)


def invented_hetu(random: Random) -> str:
    """A Finnish personal identity code of the range that is never given to a person."""
    born = date(1935, 1, 1) + timedelta(days=random.randrange(80 * 365))
    sign: Literal["-", "A"] = "-" if born.year < 2000 else "A"
    number = random.randrange(900, 1000)
    rest = int(f"{born:%d%m%y}{number}") % 31
    return f"{born:%d%m%y}{sign}{number}{HETU_SIGNS[rest]}"


def _past(store: Store, demo: DemoSite, now: datetime, key: wire.SealingKey | None) -> None:
    """Four full weeks of answers and today's, taken in as any kiosk's are."""
    kiosk = f"{demo.site.id}-past"
    with store.write() as transaction:
        if transaction.one("SELECT id FROM kiosks WHERE id = :id", id=kiosk) is None:
            transaction.run(
                "INSERT INTO kiosks (id, site, name, created_at)"
                " VALUES (:id, :site, 'Past days (demo)', :now)",
                id=kiosk,
                site=demo.site.id,
                now=now.isoformat(),
            )
    today = appointments.site_day(now, demo.site.time_zone)
    sender = Sender(kiosk, demo.site.id)
    for back in range(PAST_DAYS, -1, -1):
        batch, name = answers(demo, today - timedelta(days=back), key)
        for start in range(0, len(batch), wire.MAX_BATCH):
            raws = [msgspec.json.encode(one) for one in batch[start : start + wire.MAX_BATCH]]
            ingest(store, sender, name, raws, now)
