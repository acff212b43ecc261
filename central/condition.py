"""How a kiosk is, as a colour and sentences with the next step (pure)."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from central.devices import KioskState
from sync.wire import Health

Colour = Literal["green", "amber", "red"]

# A kiosk reports every 30 s; what ails it is seen here within two minutes (promise 5).
SILENT = timedelta(seconds=90)
STUCK_S = 75
WAITING_S = 75
OLD_LIST_S = 90
CLOCK_S = 120
ROOM_BYTES = 500_000_000
CERTIFICATE_DAYS, CERTIFICATE_URGENT_DAYS = 30, 14  # as `aula doctor` has them

_SET_ASIDE = re.compile(r"store_set_aside unsent=(unknown|[0-9]{1,9}(?:\+[0-9]{1,9}){0,50})")


@dataclass(frozen=True)
class Condition:
    """A colour, and why; `why` is empty for green."""

    colour: Colour
    why: tuple[str, ...] = ()


def condition(state: str, seen: KioskState | None, now: datetime) -> Condition:
    """Judge the last a kiosk said of itself. `state` is what IT set: active, paused or revoked."""
    if state == "revoked":
        return Condition("red", ("Revoked: it may not work any more.",))
    if seen is None:
        return Condition("red", ("Never heard of: enrol it, then check power and network.",))
    red, amber = _red(seen, now), _amber(seen)
    if state == "paused":
        amber = ("Paused by IT.", *amber)
    return Condition("red" if red else "amber" if amber else "green", (*red, *amber))


def _red(seen: KioskState, now: datetime) -> tuple[str, ...]:
    health, silent = seen.health, now - seen.received_at
    stuck = (health.screen_age_s or 0) > STUCK_S
    return tuple(
        words
        for wrong, words in (
            (silent > SILENT, f"Silent for {_span(silent)}: check its power and network."),
            (health.reader == "missing", "No card reader: plug it in again."),
            (health.reader == "failing", "The card reader fails: unplug it, then plug it in."),
            (stuck, "Its screen stands still: switch it off and on again."),
            (
                health.last_error == "StoreFull",
                "Its disk is full and nobody can check in: make free space there.",
            ),
            (
                _ends_within(health, CERTIFICATE_URGENT_DAYS),
                f"{_certificate(health)} Renew it now, or no kiosk reaches central any more.",
            ),
        )
        if wrong
    )


def _amber(seen: KioskState) -> tuple[str, ...]:
    health, missing = seen.health, sum(seen.gaps.values())
    oldest = health.outbox_oldest_s or 0
    waits = f"{health.outbox} records wait, the oldest {_span(timedelta(seconds=oldest))}"
    old_list = _span(timedelta(seconds=health.list_age_s or 0))
    return tuple(
        words
        for wrong, words in (
            (oldest > WAITING_S, f"{waits}: check its network."),
            (health.refused > 0, f"{health.refused} records were refused: aula sync status."),
            (missing > 0, f"{_records(missing)} never came: tell IT."),
            ((health.list_age_s or 0) > OLD_LIST_S, f"Its list is {old_list} old."),
            (abs(health.clock_offset_s or 0) > CLOCK_S, "Its clock is wrong: set up NTP."),
            (
                health.free_bytes is not None and health.free_bytes < ROOM_BYTES,
                "Its disk is nearly full.",
            ),
            (
                health.last_error == "ballast_given_up",
                "Its disk is full and it lives on its reserve: make free space there today.",
            ),
            (
                _ends_within(health, CERTIFICATE_DAYS)
                and not _ends_within(health, CERTIFICATE_URGENT_DAYS),
                f"{_certificate(health)} Renew it: aula-central certificate make, or your CA's.",
            ),
        )
        if wrong
    ) + _set_aside(health.last_error)


def _set_aside(last_error: str) -> tuple[str, ...]:
    """What to do about a database that was damaged; it serves on a fresh one."""
    found = _SET_ASIDE.fullmatch(last_error)
    if found is None:
        return ()
    if found[1] == "unknown":
        held = "nobody knows how many records"
    else:
        held = _records(sum(map(int, found[1].split("+"))))
    return (
        f"Its database was damaged, with {held} not sent: keep the old file and look at the disk"
        " (aula sync status).",
    )


def _ends_within(health: Health, days: int) -> bool:
    return health.certificate_days is not None and health.certificate_days < days


def _certificate(health: Health) -> str:
    days = int(health.certificate_days or 0)
    return f"The certificate it sees central under ends in {days} day{'' if days == 1 else 's'}."


def _records(number: int) -> str:
    return "1 record" if number == 1 else f"{number} records"


def _span(time: timedelta) -> str:
    minutes = int(time.total_seconds() // 60)
    if minutes < 60:
        return f"{minutes} min"
    return f"{minutes // 60} h" if minutes < 48 * 60 else f"{minutes // 1440} days"
