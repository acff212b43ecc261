"""`aula-central user`: who may use the desk page, and for what."""

import argparse
import sys
from typing import TYPE_CHECKING

from central.commands.parsing import Parser
from central.commands.working import first_line, opened, show, whoever_runs_this

if TYPE_CHECKING:
    from central.commands.parsing import Commands


def add(commands: "Commands", database: Parser) -> None:
    """Add the words."""
    user = commands.add_parser("user", help="who may use the desk page")
    actions = user.add_subparsers(required=True, metavar="action")
    new = actions.add_parser("add", parents=[database], help="an account; asks for its password")
    new.add_argument("--site", help="the one site it is for; every site without it")
    new.add_argument(
        "--role",
        action="append",
        required=True,
        choices=("reception", "comments", "callback", "it"),
        help="may be repeated",
    )
    new.set_defaults(run=_add)
    password = actions.add_parser("password", parents=[database], help="another password")
    password.set_defaults(run=_password)
    old = actions.add_parser("remove", parents=[database], help="end an account")
    old.set_defaults(run=_remove)
    for one in (new, password, old):
        one.add_argument("--name", required=True)
    actions.add_parser("list", parents=[database], help="everybody").set_defaults(run=_list)


def _asked() -> str:
    """The password: asked for twice at a terminal, else the first line of stdin."""
    import getpass

    from central.store import StoreError

    if not sys.stdin.isatty():
        return first_line()
    first = getpass.getpass("Password: ")
    if first != getpass.getpass("Again: "):
        raise StoreError("The two are not the same.")
    return first


def _add(options: argparse.Namespace) -> int:
    from central import staff
    from central.clock import clock

    password = _asked()
    with opened(options) as store, store.write() as transaction:
        id = staff.add(
            transaction,
            options.name,
            options.site,
            frozenset(options.role),
            password,
            whoever_runs_this(),
            clock()(),
        )
    show({"id": id, "name": options.name})
    return 0


def _password(options: argparse.Namespace) -> int:
    from central import staff
    from central.clock import clock

    password = _asked()
    with opened(options) as store, store.write() as transaction:
        staff.change_password(transaction, options.name, password, whoever_runs_this(), clock()())
    return 0


def _remove(options: argparse.Namespace) -> int:
    from central import staff
    from central.clock import clock

    with opened(options) as store, store.write() as transaction:
        staff.remove(transaction, options.name, whoever_runs_this(), clock()())
    return 0


def _list(options: argparse.Namespace) -> int:
    with opened(options) as store, store.read() as transaction:
        for row in transaction.rows("SELECT id, name, site, roles FROM staff ORDER BY name"):
            show({"id": row.id, "name": row.name, "site": row.site, "roles": row.roles.split()})
    return 0
