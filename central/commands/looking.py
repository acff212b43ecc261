"""`aula-central records`, `comments` and `score`: the commands that only look."""

import argparse
from typing import TYPE_CHECKING

from central.commands.parsing import Parser, clock_offset
from central.commands.working import opened, show

if TYPE_CHECKING:
    from central.commands.parsing import Commands


def add(commands: "Commands", database: Parser) -> None:
    """Add the words."""
    records = commands.add_parser("records", parents=[database], help="list what has come in")
    records.add_argument("--kiosk")
    records.set_defaults(run=_records)
    comments = commands.add_parser("comments", parents=[database], help="list what people wrote")
    comments.add_argument("--site")
    comments.set_defaults(run=_comments)
    score = commands.add_parser("score", parents=[database], help="the exact week, for auditors")
    score.add_argument("--site")
    clock_offset(score)
    score.set_defaults(run=_score)
    for one in (records, comments, score):
        one.add_argument(
            "--json", action="store_true", help="one JSON object a line, which is the only form"
        )


def _records(options: argparse.Namespace) -> int:
    from central import audits

    with opened(options) as store, store.read() as transaction:
        for row in audits.records(transaction, options.kiosk):
            show(row)
    return 0


def _comments(options: argparse.Namespace) -> int:
    from central import audits

    with opened(options) as store, store.read() as transaction:
        for row in audits.comments(transaction, options.site):
            show(row)
    return 0


def _score(options: argparse.Namespace) -> int:
    from central import audits
    from central.clock import clock

    with opened(options) as store, store.read() as transaction:
        for row in audits.all_scores(transaction, options.site, clock(options.clock_offset)()):
            show(row)
    return 0
