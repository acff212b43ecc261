"""A site is added, or what it tells its kiosks is changed: in one transaction, and noted."""

import re
import secrets
from collections.abc import Mapping
from datetime import datetime

import msgspec

from central import appointments, audit, devices
from central.audit import Actor
from central.site_file import BadSettings, changed, differing
from central.store import Transaction
from sync import wire

SITE_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")

_bookings = msgspec.json.Decoder(wire.Booking)


def held(transaction: Transaction, id: str) -> wire.Site:
    """The site's settings; nobody else changes them until this transaction is done.

    Raises NoSuch.
    """
    appointments.hold(transaction, id)
    found = devices.site(transaction, id)
    if found is None:
        raise devices.NoSuch("There is no such site.")
    return found


def add(
    transaction: Transaction, id: str, told: Mapping[str, object], actor: Actor, now: datetime
) -> wire.Site:
    """A new site with the settings of a file, and its first pepper. Raises BadSettings."""
    if not SITE_ID.fullmatch(id):
        raise BadSettings(["A site's id is 1 to 64 small letters, digits and hyphens."])
    if devices.site(transaction, id) is not None:
        raise BadSettings([f"{id} is there already: aula-central site set {id} FILE changes it."])
    missing = [name for name in ("name", "time_zone", "languages", "places") if name not in told]
    blank = wire.Site(id, "", "", (), ())
    try:
        after = changed(blank, told)
    except BadSettings as bad:
        raise BadSettings(_missing(missing) + bad.mistakes) from None
    if missing:
        raise BadSettings(_missing(missing))
    devices.put_site(transaction, after, appointments.site_day(now, after.time_zone))
    devices.add_pepper(transaction, id, wire.Pepper(1, secrets.token_bytes(32)))
    audit.note(transaction, actor, "site.add", id, now, site=id)
    return after


def change(
    transaction: Transaction, id: str, told: Mapping[str, object], actor: Actor, now: datetime
) -> list[str]:
    """Change what a file says; returns which settings became others, noted as `site.set`.

    Raises BadSettings and NoSuch.
    """
    before = held(transaction, id)
    after = changed(before, told)
    if mistakes := _still_used(transaction, before, after):
        raise BadSettings(mistakes)
    put(transaction, before, after, "site.set", actor, now)
    return differing(before, after)


def put(
    transaction: Transaction,
    before: wire.Site,
    after: wire.Site,
    deed: str,
    actor: Actor,
    now: datetime,
) -> None:
    """Store what has changed, and note the names of what has; nothing where nothing has."""
    names = differing(before, after)
    if names:
        today = appointments.site_day(now, after.time_zone)
        devices.put_site(transaction, after, today)
        facts = dict.fromkeys(names, "changed")
        audit.note(transaction, actor, deed, after.id, now, site=after.id, **facts)


def _missing(names: list[str]) -> list[str]:
    return [f"{name} is missing: a new site needs it." for name in names]


def _still_used(transaction: Transaction, before: wire.Site, after: wire.Site) -> list[str]:
    """Sentences for places and neighbours that are gone while appointments lead there."""
    gone = {
        "places": {one.id for one in before.places} - {one.id for one in after.places},
        "neighbours": {one.id for one in before.neighbours} - {one.id for one in after.neighbours},
    }
    if not any(gone.values()):
        return []
    used: dict[tuple[str, str], int] = {}
    for row in transaction.rows(
        "SELECT row FROM appointments WHERE site = :site AND NOT removed"
        " AND status NOT IN ('cancelled', 'noshow', 'fulfilled')"
        " AND day >= (SELECT list_day FROM sites WHERE id = :site)",
        site=before.id,
    ):
        booking = _bookings.decode(row.row)
        for name, id in (("places", booking.place_id), ("neighbours", booking.elsewhere)):
            if id in gone[name]:
                used[name, id] = used.get((name, id), 0) + 1
    return [
        f'{name} must keep "{id}": {n} appointments lead there. Move those in the clinic\'s'
        " system first."
        for (name, id), n in sorted(used.items())
    ]
