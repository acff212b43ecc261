"""`aula-central kiosk`: kiosks and their places."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from central.commands.parsing import Parser
from central.commands.working import keep_secret, opened, show

if TYPE_CHECKING:
    from central.commands.parsing import Commands


def add(commands: "Commands", database: Parser) -> None:
    """Add the words."""
    kiosk = commands.add_parser("kiosk", help="kiosks and their places")
    actions = kiosk.add_subparsers(required=True, metavar="action")
    new = actions.add_parser("add", parents=[database], help="a place for a kiosk")
    new.add_argument("--site", required=True)
    new.add_argument("--name", required=True)
    new.add_argument("--token-file", type=Path, required=True)
    new.set_defaults(run=_add)


def _add(options: argparse.Namespace) -> int:
    from central import devices
    from central.clock import clock

    token = devices.new_token(devices.DEVELOPMENT_PREFIX)
    with opened(options) as store, store.write() as transaction:
        kiosk = devices.add_kiosk(transaction, options.site, options.name, token, clock()())
        keep_secret(options.token_file, token)
    show({"site": options.site, "kiosk": kiosk})
    return 0
