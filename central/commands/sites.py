"""`aula-central site`: what a site tells its kiosks, and when it is open."""

import argparse
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from central.commands.parsing import Parser
from central.commands.working import opened, show, whoever_runs_this

if TYPE_CHECKING:
    from central.commands.parsing import Commands
    from central.store import Store
    from sync import wire


def add(commands: "Commands", database: Parser) -> None:
    """Add the words."""
    site = commands.add_parser("site", help="what a site tells its kiosks")
    actions = site.add_subparsers(required=True, metavar="action")
    listed = actions.add_parser("list", parents=[database], help="one JSON object a line")
    listed.set_defaults(run=_list)
    shown = actions.add_parser("show", parents=[database], help="all that is stored, as JSON")
    shown.add_argument("--site", required=True)
    shown.set_defaults(run=_show)
    for name, about, run in (
        ("export", "its settings as a TOML file, to be edited and set again", _export),
        ("set", "change what FILE says; what it does not name stays", _set),
        ("add", "a new site, with the settings of FILE", _add),
    ):
        one = actions.add_parser(name, parents=[database], help=about)
        one.add_argument("site", metavar="SITE", help="its id")
        if name != "export":
            one.add_argument("file", type=Path, metavar="FILE", help="TOML, as `export` writes it")
        one.set_defaults(run=run)
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


def _list(options: argparse.Namespace) -> int:
    from central import devices

    with opened(options) as store, store.read() as transaction:
        for site in devices.sites(transaction):
            show({"site": site.id, "name": site.name})
    return 0


def _show(options: argparse.Namespace) -> int:
    with opened(options) as store:
        show(_found(store, options.site))
    return 0


def _export(options: argparse.Namespace) -> int:
    from central.site_file import as_toml

    with opened(options) as store:
        sys.stdout.write(as_toml(_found(store, options.site)))
    return 0


def _found(store: "Store", id: str) -> "wire.Site":
    from central import devices

    with store.read() as transaction:
        found = devices.site(transaction, id)
    if found is None:
        raise devices.NoSuch("There is no such site.")
    return found


def _set(options: argparse.Namespace) -> int:
    from central import site_changes
    from central.clock import clock
    from central.site_file import load

    told, actor = load(options.file), whoever_runs_this()
    with opened(options) as store, store.write() as transaction:
        names = site_changes.change(transaction, options.site, told, actor, clock()())
    show({"site": options.site, "changed": names})
    if "typed_name" in names and told["typed_name"]:
        sys.stderr.write("Names are found once the list was imported again, or sent again.\n")
    return 0


def _add(options: argparse.Namespace) -> int:
    from central import site_changes
    from central.clock import clock
    from central.site_file import load

    told, actor = load(options.file), whoever_runs_this()
    with opened(options) as store, store.write() as transaction:
        added = site_changes.add(transaction, options.site, told, actor, clock()())
    show({"site": added.id, "name": added.name})
    return 0


def _hours(options: argparse.Namespace) -> int:
    from central import site_changes
    from central.clock import clock
    from central.opening_hours import hours_of

    week = tuple(one for words in options.week for one in hours_of(words))
    days_off = tuple(sorted(map(_day, options.closed_on)))
    with opened(options) as store, store.write() as transaction:
        before = site_changes.held(transaction, options.site)
        after = msgspec.structs.replace(before, hours=week, closed_on=days_off)
        actor = whoever_runs_this()
        site_changes.put(transaction, before, after, "site.hours", actor, clock()())
    show({"site": after.id, "hours": week, "closed_on": days_off})
    return 0


def _day(text: str) -> date:
    from central.store import StoreError

    try:
        return date.fromisoformat(text)
    except ValueError:
        raise StoreError("Write a day off like 2026-12-24.") from None
