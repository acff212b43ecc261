"""A hardware process that behaves: once, badly, in the way its first argument names."""

import sys
from collections.abc import Iterator

from hardware.events import (
    MAX_LINE,
    CardPlaced,
    Heartbeat,
    ReaderFound,
    encode,
)

READER = "Rude reader"


def says(manner: str) -> Iterator[bytes]:
    """What it writes before it falls silent."""
    yield encode(ReaderFound(READER))
    match manner:
        case "nonsense":
            yield b"\x00\xff not json\n"
        case "stranger":
            yield b'{"event": "Launched", "reader": "x"}\n'
        case "endless":
            yield b"x" * (MAX_LINE + 2)
        case "long":
            yield b'{"event": "Heartbeat", "reader": "' + b"x" * MAX_LINE + b'"}\n'
        case "hangs":
            yield encode(CardPlaced(READER))
        case "dribbles":
            yield b"{"


def main(manner: str) -> None:
    """Say it, then wait for the end; beat all the same where the manner says so."""
    for line in says(manner):
        sys.stdout.buffer.write(line)
        sys.stdout.buffer.flush()
    if manner == "dies":
        return
    if manner == "hangs":
        beat()
    sys.stdin.buffer.read()


def beat() -> None:
    """Stay alive and say so, reading nothing: a card that never answers."""
    import select

    while not select.select([sys.stdin], [], [], 0.05)[0]:
        sys.stdout.buffer.write(encode(Heartbeat()))
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main(sys.argv[1])
