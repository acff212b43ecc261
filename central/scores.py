"""Each site's score: the published weeks for everybody, the exact one for auditors."""

from dataclasses import dataclass
from datetime import datetime

from central import devices, nps, weeks
from central.answers import by_day
from central.publish import Margin
from central.store import Transaction
from central.weeks import PublishedWeek
from sync import wire


@dataclass(frozen=True)
class SiteScore:
    """What the public sees of a site: the week published last, and the trend that led there."""

    site: wire.Site
    week: PublishedWeek | None
    trend: tuple[PublishedWeek, ...]


def exact(
    transaction: Transaction, site: wire.Site, now: datetime, days: int = 1
) -> list[tuple[nps.Window, nps.Counts]]:
    """The seven full days up to each of the last days, oldest first: for auditors only."""
    last_day = nps.trailing_week(now, site.time_zone).last_day
    first = nps.week_ending(last_day).first_day - (days - 1) * nps.DAY
    counted = by_day(transaction, site.id, nps.Window(first, last_day))
    return list(nps.rolling(counted, last_day, days))


def with_trend(transaction: Transaction, site: wire.Site, now: datetime) -> SiteScore:
    """The weeks published of a site in the last 28 days."""
    yesterday = nps.trailing_week(now, site.time_zone).last_day
    trend = weeks.trend(transaction, site.id, yesterday)
    week = weeks.current(trend, yesterday)
    return SiteScore(site, week, tuple(trend))


def all_sites(transaction: Transaction, now: datetime) -> list[SiteScore]:
    """Every site's score, by name."""
    sites = sorted(devices.sites(transaction), key=lambda site: site.name)
    return [with_trend(transaction, site, now) for site in sites]


def for_kiosks(
    transaction: Transaction, site: wire.Site, now: datetime
) -> wire.PublishedScore | None:
    """The score published last, as a kiosk shows it."""
    week = with_trend(transaction, site, now).week
    if week is None:
        return None
    return wire.PublishedScore(
        score=week.score,
        low=week.low,
        high=week.high,
        n=week.n,
        first_day=week.first_day,
        last_day=week.last_day,
        wide=week.margin is Margin.WIDE,
    )
