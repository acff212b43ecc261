"""`aula-central`: serve, look after kiosks, and look at what has come in.

Whatever a person can get wrong ends with a plain sentence and exit code 2.
"""

import os
import sys
from collections.abc import Sequence

from central.commands import (
    auditing,
    identity,
    keeping,
    kiosks,
    looking,
    schedule,
    sealing,
    serving,
    sites,
    users,
)
from central.commands.parsing import Parser

GROUPS = (
    *(serving, looking, sites, kiosks, identity, schedule),
    *(sealing, keeping, users, auditing),
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    options = _parser().parse_args(arguments)
    from central.store import StoreError

    try:
        code: int = options.run(options)
    except StoreError as error:
        sys.stderr.write(f"aula-central: {error}\n")
        return 2
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


def _parser() -> Parser:
    parser = Parser(prog="aula-central", description="Aula's head office.")
    commands = parser.add_subparsers(required=True, metavar="command")
    database = Parser(add_help=False)
    database.add_argument(
        "--database",
        required=True,
        metavar="URL",
        help="sqlite:////path/to/file or postgresql+psycopg://user@host/name",
    )
    for group in GROUPS:
        group.add(commands, database)
    return parser
