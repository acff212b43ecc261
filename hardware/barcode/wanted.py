"""Which scanners the settings name, as a value and as arguments of a command."""

import argparse
from typing import get_args

import msgspec

from hardware.barcode.keys import Layout

SPEEDS = (9600, 19200, 38400, 57600, 115200)


class Wanted(msgspec.Struct, frozen=True):
    """The scanners to read, and how.

    `scanner` is a device's path or the name it gives itself, `serial` the path of a
    port, `baud` its speed (of no matter for USB); "" is none.
    """

    scanner: str = ""
    layout: Layout = "us"
    serial: str = ""
    baud: int = 9600

    def __bool__(self) -> bool:
        return bool(self.scanner or self.serial)

    @property
    def words(self) -> tuple[str, ...]:
        """The same as arguments."""
        keys = (f"--scanner={self.scanner}", f"--layout={self.layout}") if self.scanner else ()
        line = (f"--serial={self.serial}", f"--baud={self.baud}") if self.serial else ()
        return (*keys, *line)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Let a command take these arguments."""
    parser.add_argument("--scanner", default="", metavar="NAME_OR_PATH", help="a keyboard's")
    parser.add_argument("--layout", default="us", choices=get_args(Layout), help="the scanner's")
    parser.add_argument("--serial", default="", metavar="PATH", help="a scanner's serial port")
    parser.add_argument("--baud", default=9600, type=int, choices=SPEEDS, help="the port's")


def wanted_by(args: argparse.Namespace) -> Wanted:
    """Return what the parsed arguments ask for."""
    return Wanted(args.scanner, args.layout, args.serial, args.baud)
