"""The command line of a kiosk: run, config, card, sync, enrol, doctor."""

import builtins
import gc
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from kiosk.config import Config
    from sync.settings import Settings

DEFAULT_CONFIG = Path("/etc/aula/kiosk.toml")


def main(arguments: list[str]) -> int:
    """Run one command. Returns its exit code; 2 says what to mend, without a traceback."""
    match arguments:
        case ["card", *words]:
            from hardware.cli import main as card
            from sync.wire import VERSION

            return card(words, VERSION)
        case ["run", "--config", file]:  # the service's own words: no parser, the picture first
            return _show(Path(file))
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.command
    return command(options)


def _parser() -> "argparse.ArgumentParser":
    import argparse

    from sync.wire import VERSION

    parser = argparse.ArgumentParser(prog="aula", description="The self-check-in kiosk.")
    parser.add_argument("--version", action="version", version=f"aula {VERSION}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add(commands, "run", "show the kiosk", _run)
    _add(commands, "config", "check the settings file", _check_config)
    commands.add_parser("card", help="read a card: aula card --help")
    sync = commands.add_parser("sync", help="carry records to central and the list back")
    rounds = sync.add_subparsers(required=True, metavar="COMMAND", dest="round")
    _add(rounds, "run", "go on until ended", _sync)
    _add(rounds, "once", "one round now", _sync)
    status = _add(rounds, "status", "what waits, what was refused and why", _sync)
    status.add_argument("--json", action="store_true", help="as one JSON object")
    release = _add(rounds, "release", "send a refused record again", _sync)
    release.add_argument("id", help="the record's id, from aula sync status")
    export = _add(rounds, "export", "write the refused records to a file", _sync)
    export.add_argument("file", type=Path, help="a new file, for its owner alone")
    enrol = _add(commands, "enrol", "make this machine the kiosk central printed a code for", _sync)
    enrol.set_defaults(round="enrol")
    enrol.add_argument("--url", required=True, help="central's address, as printed")
    enrol.add_argument("--code", required=True, help="the one-time code")
    enrol.add_argument("--ca-fingerprint", required=True, metavar="SHA256")
    _add(commands, "staff-pin", "set the PIN of the staff page", _staff_pin)
    doctor = _add(commands, "doctor", "say what is wrong here, and what to do about it", _doctor)
    doctor.add_argument("--json", action="store_true", help="as one JSON object")
    doctor.add_argument(
        "--accessibility",
        type=Path,
        nargs="?",
        const=Path("-"),
        metavar="FILE",
        help="the EN 301 549 sheet of this kiosk instead, to FILE or the screen",
    )
    return parser


def _add(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    about: str,
    command: "Callable[[argparse.Namespace], int]",
) -> "argparse.ArgumentParser":
    parser = commands.add_parser(name, help=about, description=about.capitalize() + ".")
    parser.add_argument("--config", type=Path, default=DEFAULT_CONFIG, metavar="FILE")
    parser.set_defaults(command=command)
    return parser


def _load(path: Path) -> "Config":
    from kiosk.config import BadConfig, load

    try:
        return load(path)
    except BadConfig as bad:
        for sentence in bad.mistakes:
            print(sentence, file=sys.stderr)
        sys.exit(2)


def _run(options: "argparse.Namespace") -> int:
    return _show(options.config)


def _show(path: Path) -> int:
    from sync.lean import without

    gc.disable()  # what is made before the first picture stays: nothing to collect until then
    original = builtins.__import__
    with without("typing_extensions"):  # msgspec would look there for what typing has itself
        original("msgspec")
    config = _load(path)
    original("PySide6.QtCore")  # leaves an __import__ of its own that slows all that follow
    builtins.__import__ = original
    from kiosk.lobby import run

    return run(config)


def _check_config(options: "argparse.Namespace") -> int:
    _load(options.config)
    print(f"{options.config} is in order.")
    return 0


def _staff_pin(options: "argparse.Namespace") -> int:
    from kiosk.staff.asking import ask_for_pin

    return ask_for_pin(_load(options.config).staff.pin_file)


def _doctor(options: "argparse.Namespace") -> int:
    if options.accessibility is not None:
        from doctor.sheet.writing import write_sheet

        told = options.accessibility
        return write_sheet(options.config, None if told == Path("-") else told)
    from doctor.visiting import visit

    return visit(options.config, _for_the_postman, json=options.json)


def _for_the_postman(config: "Config") -> "Settings":
    """What sync must be told of the kiosk's settings."""
    from datetime import timedelta

    from sync.settings import Settings
    from sync.wire import VERSION

    return Settings(
        url=config.central.url,
        token_file=config.central.token_file,
        store=config.store.path,
        key_file=config.store.key_file,
        hold=timedelta(minutes=config.feedback.hold_minutes),
        ca_file=config.central.ca_file,
        proxy=config.central.proxy,
        version=VERSION,
    )


def _sync(options: "argparse.Namespace") -> int:
    from sync import cli
    from sync.enrolling import enrol

    settings = _for_the_postman(_load(options.config))
    match options.round:
        case "enrol":
            return enrol(settings, options.url, options.code, options.ca_fingerprint)
        case "once":
            return cli.once(settings)
        case "status":
            return cli.status(settings, as_json=options.json)
        case "release":
            return cli.release(settings, options.id)
        case "export":
            return cli.export(settings, options.file)
        case _:
            return cli.run(settings)
