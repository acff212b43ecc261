"""`aula-central audit` and `histogram`: what auditors look through, and hold against itself."""

import argparse
import re
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from central.commands.parsing import Parser
from central.commands.working import opened, show, whoever_runs_this

if TYPE_CHECKING:
    from central.commands.parsing import Commands
    from central.store import Store


def add(commands: "Commands", database: Parser) -> None:
    """Add the words."""
    audit = commands.add_parser("audit", help="who did what, when, and from where")
    actions = audit.add_subparsers(required=True, metavar="action")
    rows = actions.add_parser("list", parents=[database], help="one JSON object a line")
    rows.add_argument("--after", type=int, default=0, metavar="N", help="rows after this one")
    rows.set_defaults(run=_list)
    check = actions.add_parser("verify", parents=[database], help="check the chain of seals")
    check.add_argument(
        "--noted",
        type=_noted,
        metavar="N:SEAL",
        help="what an earlier verify printed and was kept elsewhere",
    )
    check.set_defaults(run=_verify)
    days = commands.add_parser(
        "histogram", parents=[database], help="how often each score was given, day by day"
    )
    days.add_argument("--site")
    either = days.add_mutually_exclusive_group()
    either.add_argument(
        "--check", action="store_true", help="the days that differ from their answers; 1 for any"
    )
    either.add_argument("--rebuild", action="store_true", help="count those days anew")
    days.add_argument(
        "--json", action="store_true", help="one JSON object a line, which is the only form"
    )
    days.set_defaults(run=_histogram)


def _noted(text: str) -> tuple[int, str]:
    found = re.fullmatch(r"(\d{1,18}):([0-9a-f]{64})", text)
    if not found:
        raise argparse.ArgumentTypeError("what was noted is N:SEAL, as verify prints it")
    return int(found[1]), found[2]


def _list(options: argparse.Namespace) -> int:
    from central import audit

    with opened(options) as store, store.read() as transaction:
        for entry in audit.entries(transaction, options.after):
            show(entry)
    return 0


def _verify(options: argparse.Namespace) -> int:
    from central import audit

    with opened(options) as store, store.read() as transaction:
        number, seal = audit.verify(transaction, options.noted)
    show({"rows": number, "noted": f"{number}:{seal}"})
    return 0


def _histogram(options: argparse.Namespace) -> int:
    from central import retention

    with opened(options) as store:
        found = _rebuilt(store, options.site) if options.rebuild else _looked_at(store, options)
        with store.read() as transaction:
            first = retention.answers_before(transaction)
    for row in found:
        show(row)
    if first and (options.check or options.rebuild):
        sys.stderr.write(f"Days before {first} stay as they are: their answers were deleted.\n")
    return 1 if options.check and found else 0


def _looked_at(store: "Store", options: argparse.Namespace) -> Sequence[object]:
    """The days, once it is in the audit log that somebody looks."""
    from central import audit, histogram
    from central.clock import clock

    look = histogram.differing if options.check else histogram.listed
    with store.read() as transaction:
        found = tuple(look(transaction, options.site))
    deed = "histogram.check" if options.check else "histogram.list"
    with store.write() as transaction:
        where = options.site or "every"
        audit.note(transaction, whoever_runs_this(), deed, where, clock()(), days=len(found))
    return found


def _rebuilt(store: "Store", site: str | None) -> Sequence[object]:
    from central import histogram
    from central.clock import clock

    with store.write() as transaction:
        return histogram.rebuild(transaction, site, whoever_runs_this(), clock()())
