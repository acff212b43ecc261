"""Each site's week and its trend, read from the daily histogram and put through the rules."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from central import devices, nps
from central.answers import histograms
from central.publish import Published, publish
from central.store import Transaction
from sync import wire

TREND_WEEKS = 28  # rolling windows on the trend line: one for each of the last 28 days


@dataclass(frozen=True)
class SiteScore:
    """What the public sees of a site: its last full week, and the weeks that rolled before."""

    site: wire.Site
    week: Published
    trend: tuple[Published, ...]


def exact(
    transaction: Transaction, site: wire.Site, now: datetime
) -> tuple[nps.Window, nps.Counts]:
    """The trailing seven full days, uncut: for authorised auditors only."""
    window = nps.trailing_week(now, site.time_zone)
    days = histograms(transaction, site.id, window)
    return window, nps.count(nps.pool(days, window))


def published(transaction: Transaction, site: wire.Site, now: datetime) -> Published:
    """The trailing seven full days as they may be shown."""
    window, counts = exact(transaction, site, now)
    return publish(counts, window)


def with_trend(transaction: Transaction, site: wire.Site, now: datetime) -> SiteScore:
    """The week and the rolling windows up to it, oldest first."""
    week = nps.trailing_week(now, site.time_zone)
    span = nps.Window(week.first_day - timedelta(days=TREND_WEEKS - 1), week.last_day)
    days = histograms(transaction, site.id, span)
    trend = tuple(
        publish(counts, window) for window, counts in nps.rolling(days, week.last_day, TREND_WEEKS)
    )
    return SiteScore(site, trend[-1], trend)


def all_sites(transaction: Transaction, now: datetime) -> list[SiteScore]:
    """Every site's score, by name."""
    sites = sorted(devices.sites(transaction), key=lambda site: site.name)
    return [with_trend(transaction, site, now) for site in sites]
