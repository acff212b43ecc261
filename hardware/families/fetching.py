"""What is fetched of a card, as declared by its family: answers to commands, whole files."""

from collections.abc import Callable

from hardware.families.family import Files
from hardware.iso7816 import LARGEST_BLOCK, Card, Refused, StatusWord, read_current

Fetch = Callable[[Card], bytes]


def each(*fetches: Fetch) -> Callable[[Card], Files]:
    """Fetch one after the other."""
    return lambda card: tuple(fetch(card) for fetch in fetches)


def answer(command: str) -> Fetch:
    """Fetch what a card answers to one command (hex). Raises `Refused`."""

    def fetch(card: Card) -> bytes:
        data, status = card.send(bytes.fromhex(command))
        if status != StatusWord.OK:
            raise Refused(status)
        return data

    return fetch


def selected(
    *commands: str, wanted: Callable[[bytes], int] | None = None, first: int = LARGEST_BLOCK
) -> Fetch:
    """Fetch the transparent file that these commands (hex) select.

    `first` bytes are asked for at first; `wanted` is shown them and says how many bytes
    of the file count. Without it so many are enough. Raises `Refused` or `Unreadable`.
    """

    def fetch(card: Card) -> bytes:
        for command in commands:
            answer(command)(card)
        return read_current(card, wanted or (lambda _: first), first)

    return fetch
