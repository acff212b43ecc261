"""`aula-central`: serve, make a demonstration day, and look at what has come in.

Whatever a person can get wrong ends with a plain sentence and exit code 2.
"""

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import msgspec

if TYPE_CHECKING:
    from central.store import Store


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


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}. Try {self.prog} --help.\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="aula-central", description="Aula's head office.")
    commands = parser.add_subparsers(required=True, metavar="command")
    database = _Parser(add_help=False)
    database.add_argument(
        "--database",
        required=True,
        metavar="URL",
        help="sqlite:////path/to/file or postgresql+psycopg://user@host/name",
    )
    serve = commands.add_parser("serve", parents=[database], help="answer kiosks and browsers")
    serve.add_argument("--host", default="127.0.0.1", help="address to listen on")
    serve.add_argument("--port", type=_port, default=0, help="0 takes a free one")
    _clock(serve)
    serve.set_defaults(run=_serve)
    day = commands.add_parser("demo-day", parents=[database], help="make a believable clinic day")
    day.add_argument("--token-file", type=Path, required=True, help="where the kiosk's token goes")
    day.add_argument(
        "--for",
        action="append",
        default=[],
        dest="patients",
        type=_patient,
        metavar="SYSTEM|VALUE",
        help="an identifier that gets a booking in ten minutes; may be repeated",
    )
    day.add_argument("--json", action="store_true")
    day.set_defaults(run=_demo_day)
    _looks(commands, database)
    _kiosks(commands, database)
    return parser


def _looks(commands: "argparse._SubParsersAction[_Parser]", database: _Parser) -> None:
    """The commands that only look."""
    records = commands.add_parser("records", parents=[database], help="list what has come in")
    records.add_argument("--kiosk")
    records.set_defaults(run=_records)
    comments = commands.add_parser("comments", parents=[database], help="list what people wrote")
    comments.add_argument("--site")
    comments.set_defaults(run=_comments)
    score = commands.add_parser("score", parents=[database], help="the exact week, for auditors")
    score.add_argument("--site")
    _clock(score)
    score.set_defaults(run=_score)
    for one in (records, comments, score):
        one.add_argument(
            "--json", action="store_true", help="one JSON object a line, which is the only form"
        )


def _kiosks(commands: "argparse._SubParsersAction[_Parser]", database: _Parser) -> None:
    kiosk = commands.add_parser("kiosk", help="kiosks and their places")
    actions = kiosk.add_subparsers(required=True, metavar="action")
    add = actions.add_parser("add", parents=[database], help="a place for a kiosk")
    add.add_argument("--site", required=True)
    add.add_argument("--name", required=True)
    add.add_argument("--token-file", type=Path, required=True)
    add.set_defaults(run=_kiosk_add)


def _clock(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--clock-offset",
        type=_seconds,
        default=timedelta(),
        metavar="SECONDS",
        help="move central's clock, for rehearsals",
    )


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) <= 65_535):
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return int(text)


def _seconds(text: str) -> timedelta:
    try:
        offset = timedelta(seconds=float(text))
    except (ValueError, OverflowError):
        raise argparse.ArgumentTypeError("an offset is a number of seconds") from None
    if abs(offset) > timedelta(days=3650):
        raise argparse.ArgumentTypeError("an offset is at most ten years")
    return offset


def _patient(text: str) -> tuple[str, str]:
    """`SYSTEM|VALUE`. The message does not repeat it: it names a person."""
    from hardware.identifiers import InvalidIdentifier, normalise

    system, _, value = text.rpartition("|")
    try:
        if not system:
            raise ValueError
        return system, normalise(system, value)
    except (InvalidIdentifier, ValueError):
        raise argparse.ArgumentTypeError("an identifier is SYSTEM|VALUE") from None


def _serve(options: argparse.Namespace) -> int:
    from central.serve import serve

    return serve(options.database, options.host, options.port, options.clock_offset)


def _demo_day(options: argparse.Namespace) -> int:
    from central import demo_day
    from central.clock import clock
    from central.schema import migrate

    with _opened(options, fresh=True) as store:
        migrate(store)
        made = demo_day.make(store, clock()(), options.patients)
        _keep_secret(options.token_file, made.token)
    if options.json:
        _print({"site": made.site, "kiosk": made.kiosk, "bookings": made.bookings})
    else:
        print(f"site {made.site}, kiosk {made.kiosk}, {made.bookings} bookings")
    return 0


def _records(options: argparse.Namespace) -> int:
    from central import audits

    with _opened(options) as store, store.read() as transaction:
        for row in audits.records(transaction, options.kiosk):
            _print(row)
    return 0


def _comments(options: argparse.Namespace) -> int:
    from central import audits

    with _opened(options) as store, store.read() as transaction:
        for row in audits.comments(transaction, options.site):
            _print(row)
    return 0


def _score(options: argparse.Namespace) -> int:
    from central import audits
    from central.clock import clock

    with _opened(options) as store, store.read() as transaction:
        for row in audits.all_scores(transaction, options.site, clock(options.clock_offset)()):
            _print(row)
    return 0


def _kiosk_add(options: argparse.Namespace) -> int:
    from central import devices
    from central.clock import clock

    token = devices.new_token(devices.DEVELOPMENT_PREFIX)
    with _opened(options) as store, store.write() as transaction:
        kiosk = devices.add_kiosk(transaction, options.site, options.name, token, clock()())
        _keep_secret(options.token_file, token)
    _print({"site": options.site, "kiosk": kiosk})
    return 0


@contextmanager
def _opened(options: argparse.Namespace, fresh: bool = False) -> Iterator["Store"]:
    from central.schema import require_current
    from central.store import open_store

    store = open_store(options.database, create=fresh)
    try:
        if not fresh:
            require_current(store)
        yield store
    finally:
        store.close()


def _keep_secret(path: Path, token: str) -> None:
    """Write a token so that only its owner reads it. Raises StoreError."""
    from central.store import StoreError

    try:
        path.unlink(missing_ok=True)
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(token + "\n")
    except OSError:
        raise StoreError("The token file cannot be written: check its folder.") from None


def _print(row: object) -> None:
    print(msgspec.json.encode(row).decode())
