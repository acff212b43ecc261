"""Check-ins as the kiosks told them, whatever has become of their appointments.

One may come before its appointment is known (again), as after a restore, or once it was called
off, from a kiosk that was offline. Whoever it was stands in the lobby all the same.
"""

from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

import msgspec

from central.store import Transaction, instant
from sync import wire

_check_ins = msgspec.json.Decoder(wire.CheckIn)


class Unlisted(NamedTuple):
    """A check-in that made nobody arrive. `row` is the booking's, `status` None for no booking."""

    said: wire.CheckIn
    row: str | None
    status: wire.BookingStatus | None


def of_today(transaction: Transaction, site: wire.Site, now: datetime) -> list[wire.CheckIn]:
    """All of the site's day, in the order they came."""
    rows = transaction.plain(
        "SELECT body FROM visits WHERE site = :site AND kind = 'check_in'"
        " AND received_at >= :since ORDER BY received_at",
        site=site.id,
        since=_midnight(site, now),
    )
    said = (_check_ins.decode(body) for (body,) in rows)
    return [one for one in said if _is_of_today(one, site, now)]


def unlisted(transaction: Transaction, site: wire.Site, now: datetime) -> list[Unlisted]:
    """Those of today whose booking is not there, or was called off, the last one first."""
    rows = transaction.rows(
        "SELECT v.body, a.row, CASE WHEN NOT a.removed THEN a.status END AS status"
        " FROM visits v LEFT JOIN appointments a ON a.site = v.site AND a.id = v.appointment_id"
        " WHERE v.site = :site AND v.kind = 'check_in' AND v.received_at >= :since"
        " AND (a.id IS NULL OR a.removed OR a.status IN ('cancelled', 'noshow'))"
        " ORDER BY v.received_at DESC",
        site=site.id,
        since=_midnight(site, now),
    )
    found: dict[str, Unlisted] = {}
    for row in rows:
        said = _check_ins.decode(row.body)
        if _is_of_today(said, site, now):
            found.setdefault(said.appointment_id, Unlisted(said, row.row, row.status))
    return list(found.values())


def _midnight(site: wire.Site, now: datetime) -> str:
    local = now.astimezone(ZoneInfo(site.time_zone))
    return instant(local.replace(hour=0, minute=0, second=0, microsecond=0))


def _is_of_today(said: wire.CheckIn, site: wire.Site, now: datetime) -> bool:
    zone = ZoneInfo(site.time_zone)
    return said.at.astimezone(zone).date() == now.astimezone(zone).date()
