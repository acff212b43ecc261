"""`aula-central kiosk`: kiosks and their places."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from central.commands.parsing import Parser
from central.commands.working import keep_secret, opened, say, show, whoever_runs_this

if TYPE_CHECKING:
    from central.commands.parsing import Commands
    from central.kiosks import Invitation


def add(commands: "Commands", database: Parser) -> None:
    """Add the words."""
    kiosk = commands.add_parser("kiosk", help="kiosks and their places")
    actions = kiosk.add_subparsers(required=True, metavar="action")
    new = actions.add_parser("add", parents=[database], help="a place, and a code to enrol with")
    new.add_argument("--site", required=True)
    new.add_argument("--name", required=True)
    new.add_argument(
        "--token-file",
        type=Path,
        help="no code: a development token, which is good on this machine alone",
    )
    new.set_defaults(run=_add)
    look = actions.add_parser("list", parents=[database], help="one JSON object a line")
    look.set_defaults(run=_list)
    for name, about, run in (
        ("confirm", "let the machine that shows this number be the kiosk", _confirm),
        ("replace", "a code for another machine; name and history stay", _replace),
        ("pause", "take and give nothing for a while", _deed),
        ("resume", "go on after a pause", _deed),
        ("revoke", "end it: told so, the machine forgets the list and its key", _deed),
    ):
        one = actions.add_parser(name, parents=[database], help=about)
        one.add_argument("kiosk", help="its id, from aula-central kiosk list")
        one.set_defaults(run=run, deed=name)
        if name == "confirm":
            one.add_argument("number", help="the six digits the machine shows")
        if name in ("add", "replace"):
            _printed(one)
    _printed(new)


def _printed(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="as one JSON object, without QR code")


def _add(options: argparse.Namespace) -> int:
    from central import devices, kiosks

    if options.token_file is None:
        invitation = _do(options, kiosks.add, options.site, options.name)
        return _invite(invitation, options.json)
    from central import audit
    from central.clock import clock

    token, now = devices.new_token(devices.DEVELOPMENT_PREFIX), clock()()
    with opened(options) as store, store.write() as transaction:
        kiosk = devices.add_kiosk(transaction, options.site, options.name, token, now)
        audit.note(transaction, whoever_runs_this(), "kiosk.add", kiosk, now, site=options.site)
        keep_secret(options.token_file, token)
    show({"site": options.site, "kiosk": kiosk})
    return 0


def _list(options: argparse.Namespace) -> int:
    from central import kiosks
    from central.clock import clock

    with opened(options) as store, store.read() as transaction:
        for one in kiosks.listed(transaction, clock()()):
            show(one)
    return 0


def _confirm(options: argparse.Namespace) -> int:
    from central import kiosks

    if not _do(options, kiosks.confirm, options.kiosk, options.number.replace(" ", "")):
        raise kiosks.Unsuited("No machine with this check number waits to be confirmed.")
    say(f"{options.kiosk} is confirmed.")
    return 0


def _replace(options: argparse.Namespace) -> int:
    from central import kiosks

    return _invite(_do(options, kiosks.replace, options.kiosk), options.json)


def _deed(options: argparse.Namespace) -> int:
    from central import kiosks

    deeds = {"pause": kiosks.pause, "resume": kiosks.resume, "revoke": kiosks.revoke}
    _do(options, deeds[options.deed], options.kiosk)
    say(f"{options.kiosk}: {options.deed} done.")
    return 0


def _do(options: argparse.Namespace, deed: Callable[..., Any], *told: object) -> Any:  # noqa: ANN401
    """Do one of the deeds of `central.kiosks`, as whoever runs this."""
    from central.clock import clock

    with opened(options) as store, store.write() as transaction:
        return deed(transaction, *told, whoever_runs_this(), clock()())


def _invite(invitation: "Invitation", as_json: bool) -> int:
    """Print what to type on the kiosk, as one line and as a picture to scan."""
    if as_json:
        show(invitation)
        return 0
    import sys

    import segno

    code = f"{invitation.code[:5]}-{invitation.code[5:]}"
    ca = invitation.ca_sha256[0]
    line = f"aula enrol --url {invitation.url} --code {code} --ca-fingerprint {ca}"
    say(f"{invitation.kiosk} can enrol once, within 30 minutes:\n\n  {line}\n")
    segno.make(line, error="m").terminal(sys.stdout, compact=True)
    say(
        f"\nThen compare the number it shows:  aula-central kiosk confirm {invitation.kiosk} NUMBER"
    )
    return 0
