"""What is fetched of a card, as declared by its family: answers to commands, whole files."""

from collections.abc import Callable

from hardware.families.family import OTHER_WORDS, Files
from hardware.iso7816 import LARGEST_BLOCK, Card, Refused, StatusWord, read_current, read_part

Fetch = Callable[[Card], bytes]

_NOT_THERE = frozenset({StatusWord.FILE_NOT_FOUND, StatusWord.RECORD_NOT_FOUND})


def each(*fetches: Fetch) -> Callable[[Card], Files]:
    """Fetch one after the other."""
    return lambda card: tuple(fetch(card) for fetch in fetches)


def answer(command: str) -> Fetch:
    """Fetch what a card answers to one command (hex). Raises `Refused`."""
    sent = bytes.fromhex(command)

    def fetch(card: Card) -> bytes:
        data, status = card.send(sent)
        if status != StatusWord.OK:
            raise Refused(status)
        return data

    return fetch


def or_blank(fetch: Fetch) -> Fetch:
    """Fetch nothing where the card does not have it."""

    def try_it(card: Card) -> bytes:
        try:
            return fetch(card)
        except Refused as refusal:
            if refusal.status not in _NOT_THERE:
                raise
            return b""

    return try_it


def selected(
    *commands: str,
    otherwise: tuple[str, ...] = (),
    wanted: Callable[[bytes], int] | None = None,
    first: int = LARGEST_BLOCK,
) -> Fetch:
    """Fetch the transparent file that these commands (hex) select; without any, the current one.

    `otherwise` says the same in other words, for cards that refuse these. `first` bytes
    are asked for at first; `wanted` is shown them, and what is there after each further
    block, and says how many bytes of the file count. Without it so many are enough.
    Raises `Refused` or `Unreadable`.
    """

    def enough(_: bytes) -> int:
        return first

    ways = tuple(tuple(map(answer, way)) for way in (commands, otherwise))

    def fetch(card: Card) -> bytes:
        _select(card, *ways)
        return read_current(card, wanted or enough, first)

    return fetch


def part(at: int, size: int) -> Fetch:
    """Fetch a part of the selected file, by offset and length. Raises `Refused`."""
    return lambda card: read_part(card, at, size)


def _select(card: Card, way: tuple[Fetch, ...], otherwise: tuple[Fetch, ...] = ()) -> None:
    """Send the commands, or else the others. Raises `Refused`."""
    try:
        for command in way:
            command(card)
    except Refused as refusal:
        if not otherwise or refusal.status not in OTHER_WORDS:
            raise
        _select(card, otherwise)
