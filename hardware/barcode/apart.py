"""Scanners read in a process of their own, shut in like the other one but with its devices.

The process that meets cards thereby opens no input device, and the one that does meets
no card. Forked before anything else is there; what it reads comes by a pipe.
"""

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import msgspec

from hardware import sandbox
from hardware.barcode.devices import INPUT
from hardware.barcode.scanners import Scanners
from hardware.barcode.wanted import Wanted

_MOST = 4096


def start(wanted: Wanted) -> int:
    """Start the process; return the descriptor to give to `scans`. Call before any thread is."""
    receiving, sending = os.pipe()
    if os.fork() == 0:
        os.close(receiving)
        _run(wanted, sending)
    os.close(sending)
    return receiving


def scans(descriptor: int) -> Iterator[str]:
    """Yield each scan's text as it comes, until the process is gone."""
    with os.fdopen(descriptor, "rb") as pipe:
        while line := pipe.readline(_MOST):
            yield msgspec.json.decode(line, type=str)


def _run(wanted: Wanted, sending: int) -> NoReturn:
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    _leave_the_parents_pipes()
    if wanted.scanner:
        import evdev  # noqa: F401 - loaded while its files can still be read
    sandbox.shut_in(devices=_devices(wanted))
    # Not by the kernel's signal at the parent's death: Landlock keeps it from another domain.
    Scanners(wanted, lambda text: _send(sending, text)).run(leash=sending)
    os._exit(0)


def _leave_the_parents_pipes() -> None:
    nothing = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1):
        os.dup2(nothing, standard)
    os.close(nothing)


def _devices(wanted: Wanted) -> list[Path]:
    """Name the folders in which the devices come and go as they are unplugged and plugged in."""
    folders = []
    if wanted.scanner:
        folders.append(INPUT if INPUT.exists() else INPUT.parent)  # no device at all as yet
    if wanted.serial:
        folders += [Path("/dev"), Path(wanted.serial).parent]
    if "/" in wanted.scanner:
        folders.append(Path(wanted.scanner).parent)
    return folders


def _send(sending: int, text: str) -> None:
    try:
        os.write(sending, msgspec.json.encode(text) + b"\n")  # whole: shorter than PIPE_BUF
    except BrokenPipeError:
        os._exit(0)
