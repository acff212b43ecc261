"""The published scores for machines: the same figures as the pages, and not one more."""

from datetime import date
from typing import Literal

import msgspec

from central.scores import SiteScore
from sync import wire


class PublicSite(msgspec.Struct, frozen=True):
    """A site's last full week. Without `score` fewer than 10 answered.

    `trend` holds the rolling weeks that could be published, oldest first.
    """

    site: str
    name: str
    time_zone: str
    first_day: date
    last_day: date
    margin: Literal["none", "wide", "usual"]
    score: wire.PublishedScore | None
    trend: list[wire.PublishedScore]


class PublicScores(msgspec.Struct, frozen=True):
    """`GET /scores.json`."""

    sites: list[PublicSite]


def for_machines(scores: list[SiteScore]) -> PublicScores:
    """What `/scores.json` says."""
    return PublicScores([_site(one) for one in scores])


def _site(one: SiteScore) -> PublicSite:
    return PublicSite(
        site=one.site.id,
        name=one.site.name,
        time_zone=one.site.time_zone,
        first_day=one.week.window.first_day,
        last_day=one.week.window.last_day,
        margin=one.week.margin.value,
        score=one.week.figure,
        trend=[week.figure for week in one.trend if week.figure is not None],
    )
