"""`aula-central audit`: show the log of who did what, and check that nobody changed it."""

import argparse
import re
from typing import TYPE_CHECKING

from central.commands.parsing import Parser
from central.commands.working import opened, show

if TYPE_CHECKING:
    from central.commands.parsing import Commands


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
