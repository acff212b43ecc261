"""`aula-central schedule import` and `integration`: how appointments come in."""

import argparse
import os
import sys
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from io import TextIOBase
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from central.commands.parsing import Parser, days
from central.commands.working import keep_secret, opened, show, whoever_runs_this

if TYPE_CHECKING:
    from central.commands.parsing import Commands

T = TypeVar("T")
TELL_EVERY = 2000
MAX_DAYS = 800


def add(commands: "Commands", database: Parser) -> None:
    """Add the words."""
    schedule = commands.add_parser("schedule", help="the clinic's appointments")
    actions = schedule.add_subparsers(required=True, metavar="action")
    take = actions.add_parser("import", parents=[database], help="from a CSV file, or - for stdin")
    take.add_argument("file")
    take.add_argument("--site", required=True)
    take.add_argument("--day", type=_day, help="the file is this whole day: the rest is taken off")
    take.add_argument("--partial", action="store_true", help="take the good lines of a file")
    take.set_defaults(run=_import)
    integration = commands.add_parser("integration", help="systems that send appointments")
    kinds = integration.add_subparsers(required=True, metavar="action")
    new = kinds.add_parser("add", parents=[database], help="a token for one system and one site")
    new.add_argument("--site", required=True)
    new.add_argument("--name", required=True)
    new.add_argument("--days", type=days(MAX_DAYS), default=365, help="how long it is good")
    new.add_argument("--token-file", type=Path, required=True)
    new.set_defaults(run=_add)
    old = kinds.add_parser("remove", parents=[database], help="end a token")
    old.add_argument("id")
    old.set_defaults(run=_remove)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("a day is written 2026-11-20") from None


def _import(options: argparse.Namespace) -> int:
    from central import scheduling
    from central.clock import clock
    from central.store import StoreError
    from central.tables import NoTable, rows

    now = clock()()
    with opened(options) as store, _file(options.file) as file:
        try:
            lines = list(_told(rows(file)))
        except NoTable as error:
            raise StoreError(str(error)) from None
        with store.write() as transaction:
            where = scheduling.given(transaction, options.site, now, options.day)
            taken = scheduling.take(
                transaction, lines, where, whoever_runs_this(), now, partial=options.partial
            )
    for bad in taken.bad:
        sys.stderr.write(f"line {bad.line}: {bad.reason}\n")
    if taken.bad and not options.partial:
        raise StoreError(
            f"Nothing was taken: {len(taken.bad)} of {taken.lines} lines are bad. "
            "Mend them, or take the others with --partial."
        )
    show(taken)
    return 0


def _file(name: str) -> TextIOBase:
    from central.store import StoreError

    typed = name == "-"
    try:  # a byte that is no UTF-8 is a matter of its line, whatever the surroundings say of stdin
        return open(
            sys.stdin.fileno() if typed else name,
            encoding="utf-8-sig",
            errors="surrogateescape",
            newline="",
            closefd=not typed,
        )
    except OSError as error:
        reason = os.strerror(error.errno or 0).lower()
        raise StoreError(f"{name} cannot be read: {reason}.") from None


def _told(lines: Iterable[T]) -> Iterator[T]:
    """The same lines, with a word on stderr now and then."""
    for number, line in enumerate(lines, 1):
        if number % TELL_EVERY == 0:
            sys.stderr.write(f"{number} lines read\n")
        yield line


def _add(options: argparse.Namespace) -> int:
    from central import integrations
    from central.clock import clock

    with opened(options) as store, store.write() as transaction:
        life, actor = timedelta(days=options.days), whoever_runs_this()
        id, token = integrations.add(
            transaction, options.site, options.name, life, actor, clock()()
        )
        keep_secret(options.token_file, token)
    show({"id": id, "site": options.site})
    return 0


def _remove(options: argparse.Namespace) -> int:
    from central import integrations
    from central.clock import clock

    with opened(options) as store, store.write() as transaction:
        integrations.remove(transaction, options.id, whoever_runs_this(), clock()())
    return 0
