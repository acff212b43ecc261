"""`aula-central sealing-key`: the keys that comments and phone numbers are sealed with."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from central.commands.parsing import Parser
from central.commands.working import opened, show, whoever_runs_this

if TYPE_CHECKING:
    from central.commands.parsing import Commands


def add(commands: "Commands", database: Parser) -> None:
    """Add the words."""
    key = commands.add_parser("sealing-key", help="keys for what only certain people may read")
    actions = key.add_subparsers(required=True, metavar="action")
    new = actions.add_parser("add", parents=[database], help="make a pair of keys for a site")
    new.add_argument("--site", required=True)
    new.add_argument("--purpose", required=True, choices=("comments", "callback"))
    new.add_argument(
        "--out",
        required=True,
        type=Path,
        metavar="FILE",
        help="where the private key goes; whoever has this file can read",
    )
    new.set_defaults(run=_add)


def _add(options: argparse.Namespace) -> int:
    from central import audit, sealing
    from central.clock import clock

    key = sealing.new_key(options.site, options.purpose)
    with opened(options) as store, store.write() as transaction:
        sealing.add_key(transaction, key)
        audit.note(
            transaction, whoever_runs_this(), "sealing.add", key.kid, clock()(), site=key.site
        )
        sealing.write_key(options.out, key)  # or no kiosk learns of a key nobody has
    show({"site": key.site, "purpose": key.purpose, "kid": key.kid})
    sys.stderr.write(
        f"{options.out} holds the private key. Keep a copy, but not where the database's backups"
        " are: without it, what is sealed can never be read.\n"
    )
    return 0
