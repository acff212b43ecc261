"""`aula card watch | read | play`: what the reader sees, for people and for programs.

The card is read by the same shut-in child process the kiosk uses; here are only its
lines, masked unless asked otherwise. Exit codes of `read`: 0 read, 2 something must be
set right first, 3 no reader, 4 no card in time, 5 unreadable.
"""

import argparse
import json
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

import msgspec

from hardware import events
from hardware.child import NotStarted, card_process

MASK = "***"
NO_READER, NO_CARD, UNREADABLE = 3, 4, 5
_RESTART_SECONDS = 0.5
_PERSONAL = ("family_name", "given_names", "birth_date", "title", "prefix", "addition")


def main(argv: list[str]) -> int:
    """Run `aula card ...` with the words after `card`; return the exit code."""
    parser = argparse.ArgumentParser(prog="aula card", description="Look at cards and readers.")
    add_commands(parser.add_subparsers(dest="command", required=True))
    return run(parser.parse_args(argv))


def add_commands(parsers: Any) -> None:  # noqa: ANN401 - argparse has no public name for it
    """Add `watch`, `read` and `play` to argparse's sub-parsers."""
    watch = parsers.add_parser("watch", help="print an event a line until Ctrl-C")
    read = parsers.add_parser("read", help="wait for one card and print what is on it")
    for each in (watch, read):
        each.add_argument("--show-personal-data", action="store_true", help="do not mask")
        each.add_argument("--simulated", type=Path, metavar="DIR", help=argparse.SUPPRESS)
    read.add_argument("--json", action="store_true", help="print one JSON object")
    read.add_argument("--timeout", type=float, default=30.0, metavar="SECONDS")
    play = parsers.add_parser(
        "play",
        help="play a virtual card to a running vpcd until Ctrl-C; without one, list them all",
    )
    play.add_argument("card", nargs="?", help="its name, e.g. egk")
    play.add_argument("--fault", help="what is wrong with it, e.g. yank:3")
    play.add_argument("--serial", type=int, default=1, help="which generated person")
    play.add_argument("--port", type=int, default=35963)


def run(args: argparse.Namespace) -> int:
    """Do what the parsed arguments say; return the exit code."""
    try:
        code = {"play": _play, "read": _read, "watch": _watch}[args.command](args)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # whoever listened has heard enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except NotStarted as reason:
        why = f" ({reason})" if str(reason) else ""
        _hint(f"The card process could not start{why}. `python -m hardware` says more.")
        return 2
    return code


def card_object(read: events.CardRead, *, show: bool) -> dict[str, Any]:
    """Return a card as one flat object: its holder, the insurer, the cover; masked or not."""
    card, person = read.holder, read.holder.people[0]
    shown = {name: _masked(getattr(person, name), show) for name in _PERSONAL}
    return {
        "family": card.family,
        "country": card.country,
        "identifiers": [
            {"system": i.system, "value": _masked(i.value, show)} for i in person.identifiers
        ],
        **shown,
        "sex": person.sex,
        "insurer": msgspec.to_builtins(card.insurer),
        "valid_from": card.valid_from,
        "valid_to": card.valid_to,
        "warnings": list(card.warnings),
    }


def masked_line(event: events.Event, *, show: bool) -> str:
    """Return an event as its line, personal data masked unless `show`."""
    if show:
        return events.encode(event).decode().rstrip()
    line = msgspec.to_builtins(event)
    if isinstance(event, events.CodeScanned):
        line["text"] = MASK
    if isinstance(event, events.CardRead):
        for person in line["holder"]["people"]:
            person.update({name: _masked(person[name], show) for name in _PERSONAL})
            for identifier in person["identifiers"]:
                identifier["value"] = MASK
    return json.dumps(line, ensure_ascii=False)


def _masked(text: str, show: bool) -> str:
    return text if show or not text else MASK


def _watch(args: argparse.Namespace) -> int:
    while True:  # a card that never answers costs one child, not the watching
        with card_process(args.simulated) as child:
            for event in child.events(None):
                if not isinstance(event, events.Heartbeat):
                    print(masked_line(event, show=args.show_personal_data), flush=True)
        time.sleep(_RESTART_SECONDS)


def _read(args: argparse.Namespace) -> int:
    has_reader = False
    with card_process(args.simulated) as child:
        for event in child.events(args.timeout):
            match event:
                case events.ReaderFound():
                    has_reader = True
                    _hint("Put the card into the reader.")
                case events.ReaderLost(reader=""):
                    has_reader = False
                    _hint("No reader. Is one plugged in, and is pcscd running?")
                case events.CardRead():
                    _show(card_object(event, show=args.show_personal_data), args.json)
                    return 0
                case events.CardUnreadable():
                    _show({"unreadable": event.cause.value}, args.json)
                    return UNREADABLE
                case _:
                    pass
    _hint("No card came." if has_reader else "No reader.")
    return NO_CARD if has_reader else NO_READER


def _show(fields: dict[str, Any], as_json: bool) -> None:
    if as_json:
        print(json.dumps(fields, ensure_ascii=False))
        return
    for name, value in fields.items():
        if name == "identifiers":
            value = ", ".join(f"{i['value']} ({i['system']})" for i in value)
        elif name == "insurer" and value:
            value = f"{value['name']} ({value['id']})"
        elif name == "warnings":
            value = ", ".join(value)
        if value:
            print(f"{name.replace('_', ' '):14} {value}")


def _hint(text: str) -> None:
    print(text, file=sys.stderr)


def _play(args: argparse.Namespace) -> int:
    from hardware.virtual import cards, vpcd

    if args.card is None:
        print(cards.listing())
        return 0
    try:
        played = cards.play(args.card, args.fault, args.serial)
        inserted = vpcd.Inserted(played, port=args.port)
    except cards.NoSuchCard as reason:
        _hint(f"There is {reason}.")
        return 2
    except OSError as reason:
        _hint(f"{reason}. Is pcscd running with vpcd, and is the port right?")
        return 2
    _hint("The card is in. Ctrl-C takes it out.")
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        inserted.join()
    except KeyboardInterrupt:
        inserted.pull()
    return 0
