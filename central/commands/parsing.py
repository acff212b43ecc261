"""What the commands' parsers share: plain sentences for mistakes, and the words that recur."""

import argparse
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction["Parser"]


class Parser(argparse.ArgumentParser):
    """A parser that ends a mistake with a sentence and code 2."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong."""
        self.exit(2, f"{self.prog}: {message}. Try {self.prog} --help.\n")


def clock_offset(parser: argparse.ArgumentParser) -> None:
    """Let the command's clock be moved."""
    parser.add_argument(
        "--clock-offset",
        type=_seconds,
        default=timedelta(),
        metavar="SECONDS",
        help="move central's clock, for rehearsals",
    )


def port(text: str) -> int:
    """A port, 0 for any."""
    if not (text.isascii() and text.isdigit() and int(text) <= 65_535):
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return int(text)


def days(most: int) -> Callable[[str], int]:
    """So many days, from one to the most."""

    def parse(text: str) -> int:
        if not (text.isascii() and text.isdigit() and 1 <= int(text) <= most):
            raise argparse.ArgumentTypeError(f"days are a number from 1 to {most}")
        return int(text)

    return parse


def _seconds(text: str) -> timedelta:
    try:
        offset = timedelta(seconds=float(text))
    except (ValueError, OverflowError):
        raise argparse.ArgumentTypeError("an offset is a number of seconds") from None
    if abs(offset) > timedelta(days=3650):
        raise argparse.ArgumentTypeError("an offset is at most ten years")
    return offset
