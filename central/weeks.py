"""Published weeks as rows: made once a day after each site's midnight, read by everything public.

The rules are pure, in `central.blocks` and `central.publish`; here they meet the tables.
"""

from collections.abc import Iterable
from datetime import date, datetime

import msgspec

from central import nps
from central.answers import by_day, first_day
from central.blocks import NOBODY, Days, Ledger, renew
from central.nps import DAY, WINDOW_DAYS, Counts, Window, week_ending
from central.publish import Margin, publish
from central.store import Row, Transaction

TREND_DAYS = 28
REVISED_DAYS = 90  # how far back late answers are still taken into figures


class PublishedWeek(msgspec.Struct, frozen=True, kw_only=True):
    """Seven days of a site as published: every count in fives, see docs/open-nps.md.

    `net` is promoters minus detractors. The three groups are missing together where one of
    them is under five. A `revision` above 0 took late answers in.
    """

    site: str
    first_day: date
    last_day: date
    revision: int
    published_on: date
    n: int
    net: int
    promoters: int | None
    passives: int | None
    detractors: int | None
    score: int
    low: int
    high: int
    margin: Margin


FIELDS = PublishedWeek.__struct_fields__


def renew_all(transaction: Transaction, now: datetime) -> int:
    """Bring every site's figures to its last midnight; returns how many weeks were published."""
    sites = transaction.rows("SELECT id, time_zone FROM sites ORDER BY id")
    return sum(renew_site(transaction, row.id, row.time_zone, now) for row in sites)


def due(transaction: Transaction, now: datetime) -> bool:
    """Whether the midnight of some site has passed since its figures were renewed."""
    rows = transaction.rows(
        "SELECT s.time_zone, r.day FROM sites s LEFT JOIN renewals r ON r.site = s.id"
    )
    return any((row.day or "") < _yesterday(now, row.time_zone).isoformat() for row in rows)


def renew_site(transaction: Transaction, site: str, time_zone: str, now: datetime) -> int:
    """Publish what the days that have passed allow. Does nothing twice, whoever else tries."""
    yesterday = _yesterday(now, time_zone)
    before = _take_turn(transaction, site, yesterday)
    if before == yesterday:
        return 0
    opened = first_day(transaction, site)
    if opened is None:
        return 0
    since = yesterday - REVISED_DAYS * DAY
    exact = by_day(transaction, site, Window(since, yesterday))
    ledger, published = _ledger(transaction, site, since), 0
    start = max(before or date.min, yesterday - TREND_DAYS * DAY) + DAY
    for ahead in range((yesterday - start).days + 1):
        lots, known = len(ledger.late), set(ledger.first)
        last_days = renew(ledger, exact, opened, start + ahead * DAY)
        _keep(transaction, site, ledger, lots, known)
        for last_day in last_days:
            published += _publish(transaction, site, ledger, last_day, yesterday + DAY)
    return published


def _take_turn(transaction: Transaction, site: str, yesterday: date) -> date | None:
    """Note the renewal, so that another server waits and then finds it done.

    Returns the day of the renewal before; `yesterday` itself where there is nothing to do.
    """
    transaction.run(
        "INSERT INTO renewals (site, day) VALUES (:site, '') ON CONFLICT DO NOTHING", site=site
    )
    transaction.run("UPDATE renewals SET day = day WHERE site = :site", site=site)
    row = transaction.one("SELECT day FROM renewals WHERE site = :site", site=site)
    assert row is not None, "it was put there above"
    if row.day >= yesterday.isoformat():
        return yesterday
    transaction.run(
        "UPDATE renewals SET day = :day WHERE site = :site", site=site, day=yesterday.isoformat()
    )
    return date.fromisoformat(row.day) if row.day else None


def _ledger(transaction: Transaction, site: str, since: date) -> Ledger:
    ledger = Ledger()
    lots: dict[int, dict[date, Counts]] = {}
    for row in transaction.rows(
        "SELECT lot, day, promoters, passives, detractors FROM published_counts"
        " WHERE site = :site AND (lot = 0 AND day >= :since OR lot IN ("
        "  SELECT lot FROM published_counts WHERE site = :site AND lot > 0 AND day >= :since))"
        " ORDER BY lot, day",
        site=site,
        since=since.isoformat(),
    ):
        counts = Counts(row.promoters, row.passives, row.detractors)
        lots.setdefault(row.lot, {})[date.fromisoformat(row.day)] = counts
    ledger.first = lots.pop(0, {})
    ledger.late = list(lots.values())
    ledger.weeks = [
        date.fromisoformat(row.last_day)
        for row in transaction.rows(
            "SELECT DISTINCT last_day FROM published_weeks"
            " WHERE site = :site AND first_day >= :since ORDER BY last_day",
            site=site,
            since=since.isoformat(),
        )
    ]
    return ledger


def _keep(transaction: Transaction, site: str, ledger: Ledger, lots: int, known: set[date]) -> None:
    """Store the blocks that are new in the ledger."""
    fresh = {day: counts for day, counts in ledger.first.items() if day not in known}
    _put_lot(transaction, site, 0, fresh)
    last = transaction.one(
        "SELECT coalesce(max(lot), 0) AS lot FROM published_counts WHERE site = :site", site=site
    )
    assert last is not None, "an aggregate has a row"
    for number, group in enumerate(ledger.late[lots:], last.lot + 1):
        _put_lot(transaction, site, number, group)


def _put_lot(transaction: Transaction, site: str, lot: int, days: Days) -> None:
    transaction.many(
        "INSERT INTO published_counts (site, lot, day, promoters, passives, detractors)"
        " VALUES (:site, :lot, :day, :promoters, :passives, :detractors)",
        [
            {
                "site": site,
                "lot": lot,
                "day": day.isoformat(),
                "promoters": counts.promoters,
                "passives": counts.passives,
                "detractors": counts.detractors,
            }
            for day, counts in days.items()
            if counts != NOBODY or lot == 0
        ],
    )


def _publish(
    transaction: Transaction, site: str, ledger: Ledger, last_day: date, today: date
) -> bool:
    window = week_ending(last_day)
    figure = publish(ledger.week(window))
    if figure is None:
        return False
    transaction.run(
        f"INSERT INTO published_weeks ({', '.join(FIELDS)})"  # noqa: S608 - our own names
        " SELECT :site, :first_day, :last_day, count(*), :published_on, :n, :net, :promoters,"
        " :passives, :detractors, :score, :low, :high, :margin"
        " FROM published_weeks WHERE site = :site AND last_day = :last_day",
        site=site,
        first_day=window.first_day.isoformat(),
        last_day=last_day.isoformat(),
        published_on=today.isoformat(),
        n=figure.n,
        net=figure.net,
        promoters=figure.promoters,
        passives=figure.passives,
        detractors=figure.detractors,
        score=figure.score,
        low=figure.low,
        high=figure.high,
        margin=figure.margin.value,
    )
    return True


def current(trend: list[PublishedWeek], yesterday: date) -> PublishedWeek | None:
    """The week published last, unless it is over for more than a week."""
    fresh = [week for week in trend if week.last_day > yesterday - WINDOW_DAYS * DAY]
    return fresh[-1] if fresh else None


def trend(
    transaction: Transaction, site: str, last_day: date, days: int = TREND_DAYS
) -> list[PublishedWeek]:
    """The published weeks that ended in the days up to `last_day`, each in its last revision."""
    rows = transaction.rows(
        f"SELECT {', '.join(FIELDS)} FROM published_weeks"  # noqa: S608 - our own names
        " WHERE site = :site AND last_day > :since AND last_day <= :last_day"
        " ORDER BY last_day, revision",
        site=site,
        since=(last_day - days * DAY).isoformat(),
        last_day=last_day.isoformat(),
    )
    return list({row.last_day: _week(row) for row in rows}.values())


def everything(transaction: Transaction) -> Iterable[PublishedWeek]:
    """Every week that was ever published, with each of its revisions."""
    rows = transaction.rows(
        f"SELECT {', '.join(FIELDS)} FROM published_weeks"  # noqa: S608 - our own names
        " ORDER BY site, last_day, revision"
    )
    return map(_week, rows)


def _week(row: Row) -> PublishedWeek:
    return msgspec.convert(row._asdict(), PublishedWeek)


def _yesterday(now: datetime, time_zone: str) -> date:
    return nps.trailing_week(now, time_zone).last_day
