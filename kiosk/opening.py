"""When the site is open, by its own wall clock and its own calendar (pure)."""

from datetime import UTC, date, datetime, time, timedelta

from kiosk.clock import local
from kiosk.value import Value
from sync.wire import Hours, Site

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
HORIZON = 60
"""Days ahead among which the next opening is looked for."""

Span = tuple[datetime, datetime]


class HoursTurned(Value, frozen=True):
    """The site has closed, or opened; told to the flow whenever the clock is looked at."""

    closed: bool


def is_closed(site: Site | None, now: datetime, closed_on: date | None = None) -> bool:
    """Whether nobody is served at `now`.

    `closed_on` is the site's day for which staff have closed the kiosk. A site without hours
    is always open, and so is one that is not known yet.
    """
    if site is None:
        return False
    here = local(now, site.time_zone)
    if here.date() == closed_on:
        return True
    return bool(site.hours) and not any(
        opens <= now < closes for opens, closes in _spans(site, here.date())
    )


def next_opening(
    site: Site | None, now: datetime, closed_on: date | None = None
) -> datetime | None:
    """When it opens again, on the site's wall; None where nobody knows."""
    if site is None or not site.hours:
        return None
    today = local(now, site.time_zone).date()
    for ahead in range(HORIZON):
        day = today + timedelta(days=ahead)
        if day == closed_on:
            continue
        for opens, _ in _spans(site, day):
            if opens > now:
                return local(opens, site.time_zone)
    return None


def _spans(site: Site, day: date) -> list[Span]:
    """When it is open on this day, in UTC and in order."""
    if day in site.closed_on:
        return []
    wanted = DAYS[day.weekday()]
    spans = [_span(one, day, site.time_zone) for one in site.hours if one.day == wanted]
    return sorted(span for span in spans if span[0] < span[1])


def _span(hours: Hours, day: date, time_zone: str) -> Span:
    return _moment(day, hours.opens, time_zone), _moment(day, hours.closes, time_zone)


def _moment(day: date, wall: str, time_zone: str) -> datetime:
    """That time on the site's wall, in UTC: wall times do not compare across a clock change."""
    hour, minute = int(wall[:2]), int(wall[3:])
    if hour == 24:
        day, hour = day + timedelta(days=1), 0
    zone = local(datetime.combine(day, time(12), UTC), time_zone).tzinfo
    return datetime.combine(day, time(hour, minute), zone).astimezone(UTC)
