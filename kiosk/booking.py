"""Which of today's appointments are this patient's, and is it time."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from kiosk.value import Value
from sync.wire import Booking, Site

OVER = frozenset({"fulfilled", "noshow"})
HERE = frozenset({"arrived", "checked-in"})


class Ready(Value, frozen=True):
    """These bookings can be checked in now, earliest first."""

    bookings: tuple[Booking, ...]


class AlreadyHere(Value, frozen=True):
    """The patient is checked in: show the way again."""

    bookings: tuple[Booking, ...]


class TooEarly(Value, frozen=True):
    """Come back at `opens`."""

    opens: datetime


class TooLate(Value, frozen=True):
    """A time has passed by more than the site allows, and none is open yet: reception decides."""


class OtherDay(Value, frozen=True):
    """Booked, but for `day`."""

    day: date


class OtherSite(Value, frozen=True):
    """Booked today, but at the neighbour of that id; `starts_at` there."""

    neighbour: str
    starts_at: datetime


class Cancelled(Value, frozen=True):
    """Today's bookings were all called off."""


class NoBooking(Value, frozen=True):
    """Nothing is booked under this card in the days the list knows."""


class StaleList(Value, frozen=True):
    """The day's list is too old, or never came: saying so beats guessing."""


class TooOften(Value, frozen=True):
    """Too much was typed here that the list does not know: reception looks instead."""


Outcome = (
    Ready
    | AlreadyHere
    | TooEarly
    | TooLate
    | OtherDay
    | OtherSite
    | Cancelled
    | NoBooking
    | StaleList
    | TooOften
)


def judge(
    found: Iterable[Booking],
    *,
    now: datetime,
    today: date,
    site: Site | None,
    list_age: timedelta | None,
    max_age: timedelta,
) -> Outcome:
    """Say what a patient with these bookings hears at `now` (aware; `today` is the site's day)."""
    if site is None or list_age is None or list_age > max_age:
        return StaleList()
    everywhere = tuple(found)
    bookings = tuple(b for b in everywhere if b.elsewhere is None)
    day = sorted((b for b in bookings if b.day == today and b.starts_at), key=_starts)
    if not day:
        if any(b.day == today for b in bookings):
            return StaleList()  # a bare row: central has not told this day's list yet
        if there := [b for b in everywhere if b.elsewhere and b.day == today and _stands(b)]:
            return _elsewhere(there[0])
        later = sorted(b.day for b in bookings if b.day > today and b.status != "cancelled")
        return OtherDay(later[0]) if later else NoBooking()
    return _today(day, now, site)


def _stands(booking: Booking) -> bool:
    return booking.status == "booked" and booking.starts_at is not None


def _elsewhere(booking: Booking) -> OtherSite:
    assert booking.elsewhere is not None
    return OtherSite(booking.elsewhere, _starts(booking))


def is_one_person(found: Iterable[Booking]) -> bool:
    """Whether on each day all rows hang together by their keys: then they are one person's."""
    groups: dict[date, list[set[str]]] = {}
    for booking in found:
        there = groups.setdefault(booking.day, [])
        joined = [group for group in there if not group.isdisjoint(booking.keys)]
        apart = [group for group in there if group.isdisjoint(booking.keys)]
        groups[booking.day] = [*apart, set(booking.keys).union(*joined)]
    return all(len(people) == 1 for people in groups.values())


def _today(day: Sequence[Booking], now: datetime, site: Site) -> Outcome:
    waiting = [b for b in day if b.status == "booked"]
    in_time = [b for b in waiting if now <= _closes(b, site)]
    if any(_opens(b, site) <= now for b in in_time):
        return Ready(tuple(in_time))
    here = tuple(b for b in day if b.status in HERE)
    if here:
        return AlreadyHere(here)
    if len(in_time) < len(waiting) or any(b.status == "noshow" for b in day):
        return TooLate()  # reception decides, however much later another one is
    if in_time:
        return TooEarly(min(_opens(b, site) for b in in_time))
    return TooLate() if any(b.status in OVER for b in day) else Cancelled()


def _starts(booking: Booking) -> datetime:
    assert booking.starts_at is not None
    return booking.starts_at


def _opens(booking: Booking, site: Site) -> datetime:
    early = site.early_minutes if booking.early_minutes is None else booking.early_minutes
    return _starts(booking) - timedelta(minutes=early)


def _closes(booking: Booking, site: Site) -> datetime:
    late = site.late_minutes if booking.late_minutes is None else booking.late_minutes
    return _starts(booking) + timedelta(minutes=late)
