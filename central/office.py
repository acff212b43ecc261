"""What the desk page shows of a site, and what is done there, each deed with its row in the log."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec

from central import answers, appointments, audit, check_ins, devices
from central.audit import Actor
from central.condition import Condition, condition
from central.sealing import Kept, Keyring, Opened, StaysSealed, open_noted
from central.store import Transaction, instant
from sync import wire

CALLS_FOR = timedelta(hours=12)
MOST = 200

_TROUBLE: dict[wire.BookingStatus | None, str] = {
    "cancelled": "The booking is cancelled.",
    "noshow": "The booking was closed: nobody came.",
    None: "There is no such booking.",
}
_bookings = msgspec.json.Decoder(wire.Booking)
_calls = msgspec.json.Decoder(wire.StaffCall)


@dataclass(frozen=True)
class Arrival:
    """Somebody who has checked in; the code is what they are called by.

    `trouble` says what is wrong with their booking: somebody has to speak with them.
    """

    id: str
    code: str
    starts: str
    arrived: str
    place: str
    trouble: str = ""


@dataclass(frozen=True)
class Call:
    """A kiosk asks for a human."""

    kiosk: str
    id: str
    where: str
    at: str
    cause: str


@dataclass(frozen=True)
class Kiosk:
    """A kiosk of the site and how it is. `key_guard` is what it says guards its keys."""

    name: str
    condition: Condition
    key_guard: wire.Guard | None


@dataclass(frozen=True)
class Voice:
    """A comment or a wish to be called. `text` once it was opened, `shut` where it cannot be."""

    kiosk: str
    id: str
    day: str
    topics: tuple[str, ...]
    text: str | None = None
    shut: bool = False


def arrivals(transaction: Transaction, site: wire.Site, now: datetime) -> list[Arrival]:
    """Who has arrived today, the last one first; with them whose booking was called off."""
    found = []
    for row in transaction.rows(
        "SELECT id, row, arrived_at FROM appointments WHERE site = :site AND day = :day"
        " AND status IN ('arrived', 'checked-in') AND NOT removed"
        " ORDER BY arrived_at DESC, id LIMIT :most",
        site=site.id,
        day=appointments.site_day(now, site.time_zone).isoformat(),
        most=MOST,
    ):
        booking = _bookings.decode(row.row)
        if booking.elsewhere is None:
            found.append(_arrival(site, row.id, booking, _moment(row.arrived_at)))
    for said, kept, status in check_ins.unlisted(transaction, site, now)[:MOST]:
        known = _bookings.decode(kept) if kept else None
        found.append(_arrival(site, said.appointment_id, known, said.at, _TROUBLE[status]))
    return sorted(found, key=lambda one: one.arrived, reverse=True)


def _arrival(
    site: wire.Site,
    id: str,
    booking: wire.Booking | None,
    at: datetime | None,
    trouble: str = "",
) -> Arrival:
    zone = ZoneInfo(site.time_zone)
    places = {place.id: place for place in site.places}
    place = places.get(booking.place_id or "") if booking else None
    return Arrival(
        id=id,
        code=(booking.call_code if booking else None) or "",
        starts=_hour(booking.starts_at if booking else None, zone),
        arrived=_hour(at, zone),
        place=" ".join(filter(None, (place.area.get("en", ""), place.room))) if place else "",
        trouble=trouble,
    )


def calls(transaction: Transaction, site: wire.Site, now: datetime) -> list[Call]:
    """The calls of the last hours that nobody has answered, the oldest first."""
    rows = transaction.rows(
        "SELECT v.kiosk, v.id, v.body, k.name FROM visits v JOIN kiosks k ON k.id = v.kiosk"
        " LEFT JOIN answered_calls a ON a.kiosk = v.kiosk AND a.id = v.id"
        " WHERE v.site = :site AND v.kind = 'staff_call' AND v.received_at > :since"
        " AND a.id IS NULL ORDER BY v.received_at LIMIT :most",
        site=site.id,
        since=instant(now - CALLS_FOR),
        most=MOST,
    )
    found = []
    for row in rows:
        call = _calls.decode(row.body)
        at = _hour(call.at, ZoneInfo(site.time_zone))
        found.append(Call(row.kiosk, row.id, row.name, at, call.cause.replace("_", " ")))
    return found


def kiosks(transaction: Transaction, site: wire.Site, now: datetime) -> list[Kiosk]:
    """The site's kiosks, the worst first."""
    states = {one.kiosk: one for one in devices.fleet(transaction)}
    rows = transaction.rows(
        "SELECT id, name, state FROM kiosks WHERE site = :site ORDER BY name", site=site.id
    )
    found = []
    for row in rows:
        seen = states.get(row.id)
        guard = seen.health.key_guard if seen else None
        found.append(Kiosk(row.name, condition(row.state, seen, now), guard))
    return sorted(found, key=lambda one: ("red", "amber", "green").index(one.condition.colour))


def comments(transaction: Transaction, site: wire.Site) -> list[Voice]:
    """What was written lately, still sealed."""
    rows = transaction.rows(
        "SELECT c.kiosk, c.id, c.topics, f.local_date FROM comments c"
        " LEFT JOIN feedback f ON f.kiosk = c.kiosk AND f.id = c.feedback_id"
        " WHERE c.site = :site ORDER BY f.local_date DESC, c.id LIMIT :most",
        site=site.id,
        most=MOST,
    )
    return [
        Voice(row.kiosk, row.id, row.local_date or "", msgspec.json.decode(row.topics, type=tuple))
        for row in rows
    ]


def callbacks(transaction: Transaction, site: wire.Site) -> list[Voice]:
    """Who wants to be called, with the day their number goes."""
    rows = transaction.rows(
        "SELECT kiosk, id, delete_on FROM callbacks WHERE site = :site"
        " ORDER BY delete_on, id LIMIT :most",
        site=site.id,
        most=MOST,
    )
    return [Voice(row.kiosk, row.id, row.delete_on, ()) for row in rows]


def open_voice(
    transaction: Transaction,
    table: str,
    site: wire.Site,
    kiosk: str,
    id: str,
    keyring: Keyring,
    actor: Actor,
    now: datetime,
) -> str | None:
    """What was said, with a row in the log; None where it stays sealed or is not there.

    A number whose day has come goes rather than being opened.
    """
    answers.forget_callbacks(transaction, now)
    column = {"comments": "text", "callbacks": "phone"}[table]
    deed: Opened = "comment.open" if table == "comments" else "callback.open"
    row = transaction.one(
        f"SELECT kid, {column} AS box FROM {table}"  # noqa: S608 - our own names
        " WHERE kiosk = :kiosk AND id = :id AND site = :site",
        kiosk=kiosk,
        id=id,
        site=site.id,
    )
    if row is None:
        return None
    try:
        kept = Kept(row.kid, bytes(row.box))
        return open_noted(transaction, keyring, kept, actor, deed, id, now)
    except StaysSealed:
        return None


def answer_call(
    transaction: Transaction, site: wire.Site, kiosk: str, id: str, actor: Actor, now: datetime
) -> None:
    """Somebody is on their way."""
    done = transaction.run(
        "INSERT INTO answered_calls (kiosk, id, staff, answered_at)"
        " SELECT kiosk, id, :staff, :now FROM visits"
        " WHERE kiosk = :kiosk AND id = :id AND site = :site AND kind = 'staff_call'"
        " ON CONFLICT DO NOTHING",
        staff=actor.who,
        now=instant(now),
        kiosk=kiosk,
        id=id,
        site=site.id,
    )
    if done:
        audit.note(transaction, actor, "call.answer", id, now)


def called_back(
    transaction: Transaction, site: wire.Site, kiosk: str, id: str, actor: Actor, now: datetime
) -> None:
    """The call was made: the number goes."""
    if transaction.run(
        "DELETE FROM callbacks WHERE kiosk = :kiosk AND id = :id AND site = :site",
        kiosk=kiosk,
        id=id,
        site=site.id,
    ):
        audit.note(transaction, actor, "callback.done", id, now)


def undo_arrival(
    transaction: Transaction, site: wire.Site, id: str, actor: Actor, now: datetime
) -> None:
    """A wrong check-in: kiosks get the appointment back as `booked`."""
    if appointments.undo(transaction, site.id, id):
        audit.note(transaction, actor, "arrival.undo", id, now)


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _hour(moment: datetime | None, zone: ZoneInfo) -> str:
    return f"{moment.astimezone(zone):%H:%M}" if moment else ""
