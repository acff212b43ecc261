"""`aula-central backup-done` and `restored`: what kiosks are told of central's backups."""

import argparse
from datetime import datetime
from typing import TYPE_CHECKING

from central.commands.parsing import Parser
from central.commands.working import opened, show, whoever_runs_this

if TYPE_CHECKING:
    from central.commands.parsing import Commands


def add(commands: "Commands", database: Parser) -> None:
    """Add the words."""
    done = commands.add_parser(
        "backup-done", parents=[database], help="tell kiosks what they need not keep any more"
    )
    done.add_argument(
        "--began",
        required=True,
        type=_moment,
        metavar="TIME",
        help="when the backup began, RFC 3339 with its zone; it must have been checked",
    )
    done.set_defaults(run=_backed_up)
    back = commands.add_parser(
        "restored", parents=[database], help="have kiosks send again what the backup lacks"
    )
    back.set_defaults(run=_restored)


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise argparse.ArgumentTypeError("a time is like 2026-11-22T03:00:00+02:00")
    return moment


def _backed_up(options: argparse.Namespace) -> int:
    from central import audit, epoch
    from central.clock import clock
    from central.store import StoreError

    now = clock()()
    if options.began > now:
        raise StoreError("A backup cannot have begun in the future.")
    with opened(options) as store, store.write() as transaction:
        epoch.backed_up(transaction, options.began)
        life = epoch.current(transaction)
        audit.note(transaction, whoever_runs_this(), "backup.done", life.name, now)
    show({"epoch": life.name, "durable_through": life.durable_through})
    return 0


def _restored(options: argparse.Namespace) -> int:
    from central import audit, epoch
    from central.clock import clock

    with opened(options) as store, store.write() as transaction:
        life = epoch.begin(transaction)
        audit.note(transaction, whoever_runs_this(), "backup.restored", life.name, clock()())
    show({"epoch": life.name})
    return 0
