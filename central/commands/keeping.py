"""`aula-central backup`, `restore`, `retention` and `erase`: what is kept, and what is not."""

import argparse
import sys
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from central.commands.parsing import Parser, days
from central.commands.working import first_line, opened, show, whoever_runs_this

if TYPE_CHECKING:
    from central.commands.parsing import Commands
    from central.intake import Identifier

MAX_DAYS = 36_500


def add(commands: "Commands", database: Parser) -> None:
    """Add the words."""
    _copies(commands, database)
    retention = commands.add_parser("retention", help="delete what is over")
    actions = retention.add_subparsers(required=True, metavar="action")
    now = actions.add_parser("run", parents=[database], help="delete it; daily, by a timer")
    for name, usual, what in (
        ("visits", 30, "check-ins, calls and appointments"),
        ("comments", 365, "comments"),
        ("answers", 400, "single answers; the counts by day stay"),
    ):
        now.add_argument(
            f"--{name}-days", type=days(MAX_DAYS), default=usual, help=f"{what}: {usual}"
        )
    now.set_defaults(run=_retention)
    erase = commands.add_parser("erase", help="delete what one person left")
    kinds = erase.add_subparsers(required=True, metavar="what")
    for kind in ("comment", "callback"):
        one = kinds.add_parser(kind, parents=[database])
        one.add_argument("--kiosk", required=True)
        one.add_argument("--id", required=True)
        one.set_defaults(run=_erase_voice, kind=kind)
    person = kinds.add_parser("person", parents=[database], help="their appointments and check-ins")
    person.add_argument("--site", required=True)
    person.set_defaults(run=_erase_person)


def _copies(commands: "Commands", database: Parser) -> None:
    backup = commands.add_parser("backup", parents=[database], help="copy the database as it works")
    either = backup.add_mutually_exclusive_group(required=True)
    either.add_argument("file", nargs="?", type=Path)
    either.add_argument(
        "--safe",
        type=_moment,
        metavar="BEGAN",
        help="a copy that began then lies elsewhere: kiosks need not keep what is in it",
    )
    backup.set_defaults(run=_backup)
    restore = commands.add_parser("restore", parents=[database], help="a new database from a copy")
    either = restore.add_mutually_exclusive_group(required=True)
    either.add_argument("file", nargs="?", type=Path)
    either.add_argument(
        "--done",
        action="store_true",
        help="it was put back by other means: have kiosks send again what it lacks",
    )
    restore.set_defaults(run=_restore)


def _backup(options: argparse.Namespace) -> int:
    from central import audit, backups, epoch
    from central.clock import clock

    if options.safe:
        return _safe(options)
    began = clock()()
    with opened(options) as store:
        backups.backup(store, options.file, _tell)
        with store.write() as transaction:
            life = epoch.ensure(transaction)
            audit.note(transaction, whoever_runs_this(), "backup.make", life.name, began)
    show({"began": began, "bytes": options.file.stat().st_size})
    sys.stderr.write(
        "Once it lies on another machine, tell the kiosks:"
        f" aula-central backup --safe {began.isoformat()}\n"
    )
    return 0


def _safe(options: argparse.Namespace) -> int:
    from central import audit, epoch
    from central.clock import clock
    from central.store import StoreError

    now = clock()()
    if options.safe > now:
        raise StoreError("A backup cannot have begun in the future.")
    with opened(options) as store, store.write() as transaction:
        epoch.backed_up(transaction, options.safe)
        life = epoch.current(transaction)
        audit.note(transaction, whoever_runs_this(), "backup.safe", life.name, now)
    show({"epoch": life.name, "durable_through": life.durable_through})
    return 0


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise argparse.ArgumentTypeError("a time is like 2026-11-22T03:00:00+02:00")
    return moment


def _tell(copied: int, of: int) -> None:
    sys.stderr.write(f"{copied} of {of} pages\n")


def _restore(options: argparse.Namespace) -> int:
    from central import audit, backups
    from central.clock import clock

    if not options.done:
        backups.restore(options.file, options.database)
    with opened(options) as store, store.write() as transaction:
        name = backups.begin_anew(transaction)
        audit.note(transaction, whoever_runs_this(), "backup.restored", name, clock()())
    show({"epoch": name})
    sys.stderr.write(
        "Serve it from now on, and not the old one: kiosks send again what it lacks, those that"
        " are switched off when they are back.\n"
    )
    return 0


def _retention(options: argparse.Namespace) -> int:
    from central import retention
    from central.clock import clock

    rules = retention.Rules(options.visits_days, options.comments_days, options.answers_days)
    with opened(options) as store:
        with store.write() as transaction:
            gone = retention.run(transaction, rules, whoever_runs_this(), clock()())
        retention.settle(store)
    show(gone)
    return 0


def _erase_voice(options: argparse.Namespace) -> int:
    from central import retention
    from central.clock import clock

    with opened(options) as store:
        with store.write() as transaction:
            retention.erase_voice(
                transaction, options.kind, options.kiosk, options.id, whoever_runs_this(), clock()()
            )
        retention.settle(store)
    show({"erased": 1})
    return 0


def _erase_person(options: argparse.Namespace) -> int:
    """The identifier comes by stdin: a command line is seen by everybody on the machine."""
    from central import retention
    from central.clock import clock
    from central.store import StoreError

    number, birth_date = _who()
    with opened(options) as store:
        with store.write() as transaction:
            gone = retention.erase_person(
                transaction, options.site, number, birth_date, whoever_runs_this(), clock()()
            )
        retention.settle(store)
    if not gone["appointments"]:
        raise StoreError(
            "Nobody was found, and nothing was erased. Who was booked by a booking code is found"
            " by it and the birth date."
        )
    show(gone)
    return 0


def _who() -> "tuple[Identifier, date | None]":
    """What one person is known by. Raises StoreError."""
    from central.intake import Identifier
    from central.store import StoreError

    if sys.stdin.isatty():
        sys.stderr.write("SYSTEM|VALUE, or SYSTEM|VALUE|BORN: ")
    system, value, born = (*(one.strip() for one in first_line().split("|", 2)), "", "")[:3]
    try:
        return Identifier(system, value), date.fromisoformat(born) if born else None
    except ValueError:
        raise StoreError("A birth date is written 1952-10-13.") from None
