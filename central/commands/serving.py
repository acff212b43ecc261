"""`aula-central serve` and `demo-day`."""

import argparse
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from central.commands.parsing import Parser, clock_offset, port
from central.commands.working import keep_secret, opened, say, show

if TYPE_CHECKING:
    from central.commands.parsing import Commands
    from central.demo_day import AtTheDesk
    from sync import wire


def add(commands: "Commands", database: Parser) -> None:
    """Add the words."""
    serve = commands.add_parser("serve", parents=[database], help="answer kiosks and browsers")
    serve.add_argument("--host", default="127.0.0.1", help="address to listen on")
    serve.add_argument("--port", type=port, default=0, help="0 takes a free one")
    serve.add_argument("--certificate", type=Path, help="PEM: speak TLS with it (else: plain HTTP)")
    serve.add_argument("--key", type=Path, help="PEM: the certificate's key")
    serve.add_argument(
        "--opens",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="a sealing key the desk page may open comments or numbers with; may be repeated",
    )
    clock_offset(serve)
    serve.set_defaults(run=_serve)
    _add_day(commands, database)


def _add_day(commands: "Commands", database: Parser) -> None:
    day = commands.add_parser("demo-day", parents=[database], help="make a believable clinic day")
    day.add_argument("--token-file", type=Path, required=True, help="where the kiosk's token goes")
    day.add_argument(
        "--key-file",
        type=Path,
        metavar="FILE",
        help="where the key goes that reads comments; without it nobody writes any",
    )
    day.add_argument(
        "--callback-key-file",
        type=Path,
        metavar="FILE",
        help="where the key goes that reads phone numbers; without it nobody is asked for one",
    )
    day.add_argument(
        "--for",
        action="append",
        default=[],
        dest="patients",
        type=_patient,
        metavar="SYSTEM|VALUE[|BORN|NAME]",
        help="an identifier that gets a booking in ten minutes, with birth date and surname for"
        " who types them; may be repeated",
    )
    day.add_argument("--json", action="store_true")
    day.set_defaults(run=_demo_day)


def _patient(text: str) -> "AtTheDesk":
    """`SYSTEM|VALUE`, or more. The message does not repeat it: it names a person."""
    from central.demo_day import AtTheDesk
    from hardware.identifiers import InvalidIdentifier, fold_name, normalise

    system, _, rest = text.partition("|")
    value, *more = rest.split("|")
    try:
        number = normalise(system, value)
        if not more:
            return AtTheDesk(system, number)
        born, name = more
        if not fold_name(name):
            raise ValueError
        return AtTheDesk(system, number, date.fromisoformat(born), name)
    except (InvalidIdentifier, ValueError):
        raise argparse.ArgumentTypeError("an identifier is SYSTEM|VALUE[|BORN|NAME]") from None


def _serve(options: argparse.Namespace) -> int:
    from central.serve import Certificate, serve
    from central.store import StoreError

    certificate = None
    if options.certificate or options.key:
        if not (options.certificate and options.key):
            raise StoreError("--certificate and --key go together.")
        certificate = Certificate(options.certificate, options.key)
    where = (options.host, options.port)
    return serve(options.database, *where, options.clock_offset, certificate, options.opens)


def _demo_keys(options: argparse.Namespace) -> "Iterator[wire.SealingKey]":
    from central import demo_sites, sealing

    site = demo_sites.SITES[0].site.id
    if options.key_file:
        yield sealing.kept_key(options.key_file, site, "comments").public()
    if options.callback_key_file:
        yield sealing.kept_key(options.callback_key_file, site, "callback").public()


def _demo_day(options: argparse.Namespace) -> int:
    from central import demo_day
    from central.clock import clock
    from central.schema import migrate

    keys = tuple(_demo_keys(options))
    with opened(options, fresh=True) as store:
        migrate(store)
        made = demo_day.make(store, clock()(), options.patients, keys)
        keep_secret(options.token_file, made.token)
    if options.json:
        show({"site": made.site, "kiosk": made.kiosk, "bookings": made.bookings})
    else:
        say(f"site {made.site}, kiosk {made.kiosk}, {made.bookings} bookings")
    return 0
