"""`aula staff-pin`: asks for the PIN twice, without showing it. 0 it is set, 2 it is not."""

import os
import sys
from getpass import getpass
from pathlib import Path

from kiosk.staff.pin import fault_of, write_pin


def ask_for_pin(path: Path | None) -> int:
    """Set the PIN of the staff page; read from stdin where that is no terminal."""
    if path is None:
        return _stop('Set pin_file = "staff.pin" under [staff] in the settings first.')
    pin = _read("New PIN: ")
    if fault := fault_of(pin):
        return _stop(fault)
    if sys.stdin.isatty() and getpass("Once more: ") != pin:
        return _stop("These were two different PINs. Nothing was changed.")
    try:
        write_pin(path, pin)
    except OSError as error:
        return _stop(f"{path} cannot be written: {os.strerror(error.errno or 0).lower()}.")
    sys.stdout.write(f"The PIN is set. Only its hash is in {path}.\n")
    return 0


def _read(prompt: str) -> str:
    return getpass(prompt) if sys.stdin.isatty() else sys.stdin.readline().strip()


def _stop(sentence: str) -> int:
    sys.stderr.write(sentence + "\n")
    return 2
