"""`aula-central address`, `pepper`, `administrator` and `certificate`: what identity stands on."""

import argparse
import sys
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from central.commands.parsing import Parser, days
from central.commands.working import keep_secret, opened, say, show, whoever_runs_this

if TYPE_CHECKING:
    from central.commands.parsing import Commands

MAX_DAYS = 400


def add(commands: "Commands", database: Parser) -> None:
    """Add the words."""
    where = commands.add_parser("address", parents=[database], help="where kiosks find central")
    where.add_argument("--url", required=True, help="as kiosks reach it: https://central.example")
    where.add_argument(
        "--ca-file", type=Path, help="PEM: the CA above its certificate; two while one takes over"
    )
    where.set_defaults(run=_address)
    pepper = commands.add_parser("pepper", help="the secrets of a site's list")
    actions = pepper.add_subparsers(required=True, metavar="action")
    rotate = actions.add_parser("rotate", parents=[database], help="a new one beside the old")
    rotate.add_argument(
        "--at-once", action="store_true", help="the old one ends now: after a theft"
    )
    rotate.set_defaults(run=_rotate)
    retire = actions.add_parser("retire", parents=[database], help="end all but the newest")
    retire.add_argument(
        "--now",
        action="store_true",
        help="before eight days are over: every listed day was imported again since",
    )
    retire.set_defaults(run=_retire)
    for one in (rotate, retire):
        one.add_argument("--site", required=True)
    _administrators(commands, database)
    certificate = commands.add_parser("certificate", help="a small clinic's own CA")
    kinds = certificate.add_subparsers(required=True, metavar="action")
    make = kinds.add_parser("make", help="a certificate for central, under a CA made if need be")
    make.add_argument("--folder", type=Path, required=True)
    make.add_argument("--host", required=True, action="append", help="name or address; repeatable")
    make.set_defaults(run=_certificate)


def _administrators(commands: "Commands", database: Parser) -> None:
    administrator = commands.add_parser("administrator", help="who may look after kiosks by API")
    actions = administrator.add_subparsers(required=True, metavar="action")
    new = actions.add_parser("add", parents=[database], help="a token for one")
    new.add_argument("--name", required=True)
    new.add_argument("--days", type=days(MAX_DAYS), default=90, help="how long the token is good")
    new.add_argument("--token-file", type=Path, required=True)
    new.set_defaults(run=_add_administrator)
    old = actions.add_parser("remove", parents=[database], help="end a token")
    old.add_argument("id")
    old.set_defaults(run=_remove_administrator)


def _address(options: argparse.Namespace) -> int:
    from central import audit
    from central.address import put_address
    from central.clock import clock
    from central.store import StoreError

    try:
        ca = options.ca_file.read_text("ascii") if options.ca_file else None
    except (OSError, UnicodeDecodeError):
        raise StoreError("The CA file cannot be read as PEM.") from None
    with opened(options) as store, store.write() as transaction:
        here = put_address(transaction, options.url, ca)
        audit.note(transaction, whoever_runs_this(), "address.set", here.url, clock()())
    show({"url": here.url, "ca_sha256": here.fingerprints()})
    return 0


def _rotate(options: argparse.Namespace) -> int:
    from central import kiosks
    from central.clock import clock

    actor, now = whoever_runs_this(), clock()()
    with opened(options) as store, store.write() as transaction:
        version = kiosks.rotate_pepper(
            transaction, options.site, actor, now, at_once=options.at_once
        )
    show({"site": options.site, "version": version})
    if options.at_once:
        sys.stderr.write(
            "The old pepper is gone: import every listed day again now, or nobody is found.\n"
        )
    return 0


def _retire(options: argparse.Namespace) -> int:
    from central import kiosks
    from central.clock import clock

    with opened(options) as store, store.write() as transaction:
        gone = kiosks.retire_pepper(
            transaction, options.site, whoever_runs_this(), clock()(), at_once=options.now
        )
    show({"site": options.site, "retired": gone})
    return 0


def _add_administrator(options: argparse.Namespace) -> int:
    from central import administrators
    from central.clock import clock

    life, actor, now = timedelta(days=options.days), whoever_runs_this(), clock()()
    with opened(options) as store, store.write() as transaction:
        id, token = administrators.add(transaction, options.name, life, actor, now)
        keep_secret(options.token_file, token)
    show({"administrator": id})
    return 0


def _remove_administrator(options: argparse.Namespace) -> int:
    from central import administrators
    from central.clock import clock

    with opened(options) as store, store.write() as transaction:
        administrators.remove(transaction, options.id, whoever_runs_this(), clock()())
    say("Removed.")
    return 0


def _certificate(options: argparse.Namespace) -> int:
    from central import certificate
    from central.clock import clock

    made = certificate.make(options.folder, options.host, clock()())
    show({"ca_file": str(made.ca), "certificate": str(made.certificate), "key": str(made.key)})
    return 0
