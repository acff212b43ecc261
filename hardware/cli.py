"""`aula card watch | read | trace | play`: what the reader sees, for people and programs.

The card is read by the same shut-in child process the kiosk uses; here are only its
lines, masked unless asked otherwise. Exit codes of `read` and `trace`: 0 done, 2 set
something right first, 3 no reader, 4 no card in time; of `read`: 5 unreadable.
"""

import argparse
import json
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any, NoReturn

import msgspec

from hardware import events
from hardware.barcode.wanted import add_arguments, wanted_by
from hardware.child import NotStarted, card_process
from hardware.sentences import SENTENCES
from hardware.trace import printable

MASK = "***"
NO_READER, NO_CARD, UNREADABLE = 3, 4, 5
_RESTART_SECONDS = 0.5
_PERSONAL = (
    *("family_name", "given_names", "birth_date", "title", "prefix", "addition"),
    *("latin_family_name", "latin_given_names"),
)


def main(argv: list[str], version: str = "") -> int:
    """Run `aula card ...` with the words after `card`; return the exit code.

    `version` is Aula's, for what is to be sent to support.
    """
    parser = argparse.ArgumentParser(prog="aula card", description="Look at cards and readers.")
    parser.set_defaults(version=version or "from a checkout")
    add_commands(parser.add_subparsers(dest="command", required=True))
    return run(parser.parse_args(argv))


def add_commands(parsers: Any) -> None:  # noqa: ANN401 - argparse has no public name for it
    """Add `watch`, `read`, `trace` and `play` to argparse's sub-parsers."""
    watch = parsers.add_parser("watch", help="print an event a line until Ctrl-C")
    add_arguments(watch)
    read = parsers.add_parser("read", help="wait for one card and print what is on it")
    trace = parsers.add_parser("trace", help="write down how one card is read, nothing personal")
    for each in (watch, read, trace):
        each.add_argument("--simulated", type=Path, metavar="DIR", help=argparse.SUPPRESS)
    for each in (watch, read):
        each.add_argument("--show-personal-data", action="store_true", help="do not mask")
    for each in (read, trace):
        each.add_argument("--timeout", type=float, default=30.0, metavar="SECONDS")
    read.add_argument("--json", action="store_true", help="print one JSON object")
    trace.add_argument("--output", type=Path, metavar="FILE", help="instead of the screen")
    play = parsers.add_parser(
        "play",
        help="play a virtual card to a running vpcd until Ctrl-C; without one, list them all",
        add_help=False,
    )
    play.add_argument("-h", "--help", action=_HelpAndCards, nargs=0, help="show this")
    play.add_argument("card", nargs="?", help="its name, one of those below")
    play.add_argument("--fault", help="what is wrong with it, e.g. yank:3")
    play.add_argument("--serial", type=int, default=1, help="which generated person")
    play.add_argument("--port", type=int, default=35963)


class _HelpAndCards(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        from hardware.virtual import cards  # slow, and for those who ask only

        print(f"{parser.format_help()}\n{cards.listing()}")
        parser.exit()


def run(args: argparse.Namespace) -> int:
    """Do what the parsed arguments say; return the exit code."""
    try:
        commands = {"play": _play, "read": _read, "trace": _trace, "watch": _watch}
        code = commands[args.command](args)
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
    """Return a card as one object, masked or not: its holder flat in it, `people` all on it."""
    card = read.holder
    people = [_person_object(person, show) for person in card.people]
    return {
        "family": card.family,
        "country": card.country,
        **people[0],
        "insurer": msgspec.to_builtins(card.insurer),
        "valid_from": card.valid_from,
        "valid_to": card.valid_to,
        "updated": card.updated,
        "warnings": list(card.warnings),
        "people": people,
    }


def _person_object(person: events.Person, show: bool) -> dict[str, Any]:
    return {
        "identifiers": [
            {"system": i.system, "value": _masked(i.value, show)} for i in person.identifiers
        ],
        **{name: _masked(getattr(person, name), show) for name in _PERSONAL},
        "sex": person.sex,
    }


def unreadable_object(told: events.CardUnreadable) -> dict[str, Any]:
    """Return why a card was not read, with what is known of it where something is."""
    more = {"known_as": told.known_as, "atr": told.atr}
    return {"unreadable": told.cause.value, **{name: word for name, word in more.items() if word}}


def report(told: events.CardUnreadable, version: str) -> str:
    """Return a paragraph about an unknown card, ready to paste into an issue."""
    return (
        "Nobody has told Aula about this card yet. To tell, paste this into an issue, and say"
        f" which card it is:\n\n    A card Aula does not know: ATR {told.atr}, reader"
        f" {printable(told.reader)}, Aula {version}.\n"
    )


def masked_line(event: events.Event, *, show: bool) -> str:
    """Return an event as its line, personal data masked unless `show`."""
    if show:
        return events.encode(event).decode().rstrip()
    line = msgspec.to_builtins(event)
    if isinstance(event, events.CodeScanned):
        line["value"] = _masked(event.value, show)
    if isinstance(event, events.CardRead | events.CodeScanned) and event.holder:
        for person in line["holder"]["people"]:
            person.update({name: _masked(person[name], show) for name in _PERSONAL})
            for identifier in person["identifiers"]:
                identifier["value"] = MASK
    return json.dumps(line, ensure_ascii=False)


def _masked(text: str, show: bool) -> str:
    return text if show or not text else MASK


def _watch(args: argparse.Namespace) -> int:
    while True:  # a card that never answers costs one child, not the watching
        with card_process(args.simulated, words=wanted_by(args).words) as child:
            for event in child.events(None):
                if not isinstance(event, events.Heartbeat):
                    print(masked_line(event, show=args.show_personal_data), flush=True)
        time.sleep(_RESTART_SECONDS)


class _Prompt:
    """Asks for a card once it is quiet, if a reader was found and no card was in it."""

    def __init__(self) -> None:
        self.due = False
        self.has_reader = False

    def __call__(self) -> None:
        """Ask, once."""
        if self.due:
            _hint("Put the card into the reader.")
        self.due = False

    def found(self, reader: bool) -> None:
        """Note that there is a reader now, or none."""
        self.due = self.has_reader = reader

    def unanswered(self) -> int:
        """Say that nothing came; return the exit code."""
        _hint("No card came." if self.has_reader else "No reader.")
        return NO_CARD if self.has_reader else NO_READER


def _read(args: argparse.Namespace) -> int:
    prompt = _Prompt()
    with card_process(args.simulated) as child:
        for event in child.events(args.timeout, prompt):
            match event:
                case events.ReaderFound():
                    prompt.found(True)
                case events.ReaderLost(reader=""):
                    prompt.found(False)
                    _hint("No reader. Is one plugged in, and is pcscd running?")
                case events.CardPlaced():
                    prompt.due = False
                    child.patience()
                case events.CardRead():
                    _show(card_object(event, show=args.show_personal_data), args.json)
                    return 0
                case events.CardUnreadable():
                    _show_unreadable(event, args)
                    return UNREADABLE
                case _:
                    pass
    return prompt.unanswered()


def _trace(args: argparse.Namespace) -> int:
    """Copy what the recorder writes; it ends with the reading."""
    told: list[dict[str, Any]] = []
    prompt = _Prompt()
    with card_process(args.simulated, "hardware.recorder") as child:
        for line in child.lines(args.timeout, prompt):
            told.append(json.loads(line))
            match told[-1].get("event"):
                case "ReaderFound":
                    prompt.found(True)
                case "CardPlaced":
                    prompt.due = False
                    child.patience()
    if not any("sent" in line or line.get("event") == "CardUnreadable" for line in told):
        return prompt.unanswered()
    text = "".join(json.dumps(line) + "\n" for line in ({"aula": args.version}, *told))
    if args.output:
        args.output.write_text(text)
        _hint(f"Written to {args.output}. Nothing a person's name or number could be is in it.")
    else:
        print(text, end="")
    return 0


def _show_unreadable(told: events.CardUnreadable, args: argparse.Namespace) -> None:
    fields = unreadable_object(told)
    if not args.json:
        fields = {"not read": SENTENCES[told.cause], "cause": fields.pop("unreadable"), **fields}
    _show(fields, args.json)
    if told.atr:
        _hint(report(told, args.version))


def _show(fields: dict[str, Any], as_json: bool) -> None:
    if as_json:
        print(json.dumps(fields, ensure_ascii=False))
        return
    for name, value in fields.items():
        if name == "identifiers":
            value = _numbers(value)
        elif name == "insurer" and value:
            value = f"{value['name']} ({value['id']})"
        elif name == "warnings":
            value = ", ".join(value)
        elif name == "people":
            value = "; ".join(map(_other_person, value[1:]))
        if value:
            print(f"{name.replace('_', ' '):14} {value}")


def _numbers(identifiers: list[dict[str, str]]) -> str:
    return ", ".join(f"{each['value']} ({each['system']})" for each in identifiers)


def _other_person(person: dict[str, Any]) -> str:
    name = f"{person['given_names']} {person['family_name']}".strip()
    told = (name, f"born {person['birth_date']}", _numbers(person["identifiers"]))
    return ", ".join(each for each in told if each)


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
