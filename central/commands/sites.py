"""`aula-central site`: what a site tells its kiosks, and when it is open."""

import argparse
import re
from datetime import date
from typing import TYPE_CHECKING

import msgspec

from central.commands.parsing import Parser
from central.commands.working import opened, show, whoever_runs_this
from sync import wire

if TYPE_CHECKING:
    from central.commands.parsing import Commands

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WORDS = re.compile(
    r"(?P<first>[a-z]{3})(-(?P<last>[a-z]{3}))? (?P<opens>\d\d:\d\d)-(?P<closes>\d\d:\d\d)"
)


def add(commands: "Commands", database: Parser) -> None:
    """Add the words."""
    site = commands.add_parser("site", help="what a site tells its kiosks")
    actions = site.add_subparsers(required=True, metavar="action")
    shown = actions.add_parser("show", parents=[database], help="its settings, as JSON")
    shown.add_argument("--site", required=True)
    shown.set_defaults(run=_show)
    hours = actions.add_parser(
        "hours", parents=[database], help="when it is open: outside, its kiosks say when it opens"
    )
    hours.add_argument("--site", required=True)
    hours.add_argument(
        "week",
        nargs="*",
        metavar="HOURS",
        help='such as "mon-fri 08:00-16:00" "sat 09:00-12:00"; none at all: always open',
    )
    hours.add_argument(
        "--closed-on", action="append", default=[], metavar="DAY", help="a day off: 2026-12-24"
    )
    hours.set_defaults(run=_hours)


def _show(options: argparse.Namespace) -> int:
    from central import devices
    from central.store import StoreError

    with opened(options) as store, store.read() as transaction:
        found = devices.site(transaction, options.site)
    if found is None:
        raise StoreError("There is no such site.")
    show(found)
    return 0


def _hours(options: argparse.Namespace) -> int:
    from central import appointments, audit, devices
    from central.clock import clock
    from central.store import StoreError

    week = tuple(one for words in options.week for one in hours_of(words))
    days_off = tuple(sorted(map(_day, options.closed_on)))
    with opened(options) as store, store.write() as transaction:
        found = devices.site(transaction, options.site)
        if found is None:
            raise StoreError("There is no such site.")
        changed = msgspec.structs.replace(found, hours=week, closed_on=days_off)
        now = clock()()
        today = appointments.site_day(now, found.time_zone)
        devices.put_site(transaction, changed, today)
        audit.note(transaction, whoever_runs_this(), "site.hours", found.id, now, site=found.id)
    show({"site": found.id, "hours": week, "closed_on": days_off})
    return 0


def hours_of(words: str) -> list[wire.Hours]:
    """`mon-fri 08:00-16:00` as one value for each day. Raises StoreError."""
    from central.store import StoreError

    read = WORDS.fullmatch(words)
    first, last = (read["first"], read["last"] or read["first"]) if read else ("", "")
    if read is None or first not in DAYS or last not in DAYS:
        raise StoreError(
            'Write hours like "mon-fri 08:00-16:00", days mon tue wed thu fri sat sun.'
        )
    days = DAYS[DAYS.index(first) : DAYS.index(last) + 1]
    told = {"opens": read["opens"], "closes": read["closes"]}
    if not days or told["opens"] >= told["closes"]:
        raise StoreError(
            "Days and hours go forward; over midnight is two: 20:00-24:00, 00:00-02:00."
        )
    try:
        return [msgspec.convert({"day": day, **told}, wire.Hours) for day in days]
    except msgspec.ValidationError:
        raise StoreError("Times go from 00:00 to 24:00.") from None


def _day(text: str) -> date:
    from central.store import StoreError

    try:
        return date.fromisoformat(text)
    except ValueError:
        raise StoreError("Write a day off like 2026-12-24.") from None
