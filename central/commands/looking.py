"""`aula-central records`, `comments`, `callbacks`, `score`, `response`: to look, and be noted."""

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from central.commands.parsing import Parser, clock_offset, days
from central.commands.working import opened, show, whoever_runs_this

if TYPE_CHECKING:
    from central.audits import Opening
    from central.commands.parsing import Commands
    from central.sealing import Opened
    from central.store import Store, Transaction

    Rows = Callable[[Transaction, str | None, Opening], Iterator[dict[str, object]]]


def add(commands: "Commands", database: Parser) -> None:
    """Add the words."""
    records = commands.add_parser("records", parents=[database], help="list what has come in")
    records.add_argument("--kiosk")
    records.set_defaults(run=_records)
    comments = commands.add_parser("comments", parents=[database], help="list what people wrote")
    comments.set_defaults(run=_comments)
    calls = commands.add_parser("callbacks", parents=[database], help="list who wants a call")
    calls.set_defaults(run=_callbacks)
    for one in (comments, calls):
        one.add_argument("--site")
        one.add_argument(
            "--key-file",
            action="append",
            default=[],
            type=Path,
            metavar="FILE",
            help="a private key of `sealing-key add`; each opening goes into the audit log",
        )
    score = commands.add_parser("score", parents=[database], help="the exact week, for auditors")
    score.add_argument("--site")
    score.add_argument(
        "--days", type=days(3650), default=1, help="weeks that end on the last N days"
    )
    score.set_defaults(run=_score)
    response = commands.add_parser(
        "response", parents=[database], help="who was checked in and who answered by a slip"
    )
    response.add_argument("--site")
    response.add_argument("--days", type=days(366), default=7, help="the last N full days")
    response.set_defaults(run=_response)
    for one in (score, response):
        clock_offset(one)
    for one in (records, comments, calls, score, response):
        one.add_argument(
            "--json", action="store_true", help="one JSON object a line, which is the only form"
        )


def _note(store: "Store", deed: str, subject: str) -> None:
    """Who looks at what the public does not see is in the log before anything is shown."""
    from central import audit
    from central.clock import clock

    with store.write() as transaction:
        audit.note(transaction, whoever_runs_this(), deed, subject, clock()())


def _records(options: argparse.Namespace) -> int:
    from central import audits

    with opened(options) as store:
        _note(store, "records.list", options.kiosk or "every")
        with store.read() as transaction:
            for row in audits.records(transaction, options.kiosk):
                show(row)
    return 0


def _comments(options: argparse.Namespace) -> int:
    from central import audits

    return _open(options, audits.comments, "comment.open")


def _callbacks(options: argparse.Namespace) -> int:
    from central import audits

    return _open(options, audits.callbacks, "callback.open")


def _open(options: argparse.Namespace, rows: "Rows", deed: "Opened") -> int:
    """Print what can be opened, once all the openings are in the audit log.

    Numbers whose day has come go first.
    """
    from central import answers, sealing
    from central.clock import clock

    keyring, actor, now = sealing.read_keys(options.key_file), whoever_runs_this(), clock()()
    with opened(options) as store, store.write() as transaction:

        def opening(kept: "sealing.Kept", subject: str) -> str:
            return sealing.open_noted(transaction, keyring, kept, actor, deed, subject, now)

        answers.forget_callbacks(transaction, now)
        found = list(rows(transaction, options.site, opening))
    for row in found:
        show(row)
    shut = sum(row["text"] is None for row in found)
    if shut:
        sys.stderr.write(
            f"{shut} of {len(found)} stay sealed: --key-file opens those it has the key of.\n"
        )
    return 0


def _score(options: argparse.Namespace) -> int:
    from central import audits
    from central.clock import clock

    with opened(options) as store:
        _note(store, "score.exact", options.site or "every")
        with store.read() as transaction:
            now = clock(options.clock_offset)()
            for row in audits.all_scores(transaction, options.site, now, options.days):
                show(row)
    return 0


def _response(options: argparse.Namespace) -> int:
    from central import audits
    from central.clock import clock

    with opened(options) as store, store.read() as transaction:
        now = clock(options.clock_offset)()
        for row in audits.responses(transaction, options.site, now, options.days):
            show(row)
    return 0
