"""What is fetched of a card, as declared by its family: answers to commands, whole files."""

from collections.abc import Callable

from hardware.families.family import Files
from hardware.iso7816 import Card, Refused, StatusWord

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
