"""The published scores for machines: the same figures as the pages, and not one more."""

from collections.abc import Iterable
from typing import Literal

import msgspec

from central.scores import SiteScore
from central.weeks import FIELDS, PublishedWeek


class PublicSite(msgspec.Struct, frozen=True):
    """A site's week published last. Without `score` none was in the last seven days.

    `trend` holds the rolling weeks that were published in the last 28 days, oldest first.
    """

    site: str
    name: str
    time_zone: str
    margin: Literal["none", "wide", "usual"]
    score: PublishedWeek | None
    trend: list[PublishedWeek]


class PublicScores(msgspec.Struct, frozen=True):
    """`GET /scores.json`."""

    sites: list[PublicSite]


class Export(msgspec.Struct, frozen=True):
    """`GET /scores/export.json`: every week that was ever published, and every revision."""

    weeks: list[PublishedWeek]


def for_machines(scores: Iterable[SiteScore]) -> PublicScores:
    """What `/scores.json` says."""
    return PublicScores([_site(one) for one in scores])


def as_csv(weeks: Iterable[PublishedWeek]) -> str:
    """The export as CSV (RFC 4180): a header, then a week a line; hidden counts are empty."""
    lines = [",".join(FIELDS)]
    for week in weeks:
        plain = msgspec.to_builtins(week)
        lines.append(",".join(_cell(plain[name]) for name in FIELDS))
    return "\r\n".join(lines) + "\r\n"


def _cell(value: object) -> str:
    """A cell; a site's id that a spreadsheet might take for more than text stays text."""
    text = "" if value is None else str(value)
    if isinstance(value, str) and text[:1] in "=+-@\t\r":
        text = "'" + text
    return '"' + text.replace('"', '""') + '"' if set(text) & set(',"\r\n') else text


def _site(one: SiteScore) -> PublicSite:
    return PublicSite(
        site=one.site.id,
        name=one.site.name,
        time_zone=one.site.time_zone,
        margin=one.week.margin.value if one.week else "none",
        score=one.week,
        trend=list(one.trend),
    )
