"""What can be wrong with any virtual card, by name. A fault is a word, some with a number.

Three kinds: on the contacts (`Played`), in the answers or the way of answering, and
in the contents. A family adds its own in `hardware/virtual/cards.py`.
"""

from collections.abc import Callable
from dataclasses import replace

from hardware.virtual import damage, spoiling
from hardware.virtual.card import DataObject, Directory, EndOfFile, File, VirtualCard
from hardware.virtual.files import rebuilt
from hardware.virtual.played import Played

_SMALL_BLOCK = 128
_ON_A_FIELD = bytes.fromhex("3B8180018080")  # made up by the reader: PC/SC part 3

FAULTS = {
    "yank:N": "pulled out at command N, the first being 0",
    "mute": "no answer to reset",
    "wrong-way": "chip up: no answer to reset",
    "silent": "never answers a command",
    "silent:N": "never answers command N and those after it",
    "slow:MS": "so many milliseconds before each answer",
    "pace": "a real card's speed",
    "truncate": "the second half of every file is missing",
    "zip-bomb": "a packed file that unpacks to 64 MiB",
    "xxe": "an XML file that wants to bring in another file",
    "updating": "an update of the card was never finished",
    "unknown": "a card of no family",
    "contactless": "nothing is free to read without a secured channel",
    "filled": "files are padded to the size set aside for them",
    "prefixed": "XML with a namespace prefix",
    "empty-warning": "the end of a file is 6282 without the data",
    "wrong-le": "the end of a file is 6Cxx",
    "end-6b00": "6B00 to a read that goes beyond the end of a file",
    "end-6700": "6700 to a read that goes beyond the end of a file",
    "fewer-bytes": "the end of a file is 9000 and fewer bytes",
    "small-blocks": "refuses to give more than 128 bytes at once",
    "needs-power-cycle": "does not work until power is taken from it",
    "needs-power-cycle:N": "stops at command N until power is taken from it",
    "loop-61xx": "more data is always waiting",
    "loop-6cxx": "every length asked for is wrong",
    "bad-length": "a length inside a file claims more than there is",
    "long-answer": "more bytes than asked for",
    "short-answer": "one byte, no status word",
    "garbage": "every file is noise",
    "empty": "never personalised: every file is 00",
    "erased": "never personalised: every file is FF",
    "rubbish": "every answer is noise of any length",
    "refuse": "every answer is 6F00",
    "hollow": "every answer is 9000 and nothing",
    "echo": "every answer is the command",
    "endless": "files without an end",
    "deactivated": "every file and data object is deactivated, 6283",
    "no-files": "the applications are there, their files are not",
}


def on_contacts(word: str, number: int, card: VirtualCard) -> Played | None:
    """Return the card played with a fault of its contacts; None where it is none of those."""
    match word:
        case "":
            return Played(card)
        case "yank":
            return Played(card, yank_at=number)
        case "silent":
            return Played(card, silent_at=number)
        case "needs-power-cycle":
            return Played(card, dies_at=number)
        case "slow":
            return Played(card, seconds=number / 1000)
        case "pace":
            return Played(card, paced=True)
        case "mute" | "wrong-way":
            return Played(card, mute=True)
    return None


def _small_blocks(card: VirtualCard, _: int) -> VirtualCard:
    t0 = replace(card.t0, most=_SMALL_BLOCK) if card.t0 else None
    return replace(card, most=_SMALL_BLOCK, t0=t0)


def _deactivated(card: VirtualCard, _: int) -> VirtualCard:
    def idle(file: File) -> File:
        return replace(file, active=False)

    def gone(held: DataObject) -> DataObject:
        return replace(held, active=False)

    return damage.with_directories(card, lambda d: rebuilt(d, idle, gone))


def _no_files(card: VirtualCard, _: int) -> VirtualCard:
    def bare(directory: Directory) -> Directory:
        return replace(directory, files=tuple(map(bare, directory.directories)), objects=())

    return damage.with_directories(card, bare)


Change = Callable[[VirtualCard, int], VirtualCard]
"""What a fault makes of a card; the number is the serial of the person on it."""

CHANGES: dict[str, Change] = {
    "contactless": lambda card, _: replace(card, secured=True, atr=_ON_A_FIELD, t0=None),
    "filled": lambda card, _: replace(card, filled=True),
    "empty-warning": lambda card, _: replace(card, end=EndOfFile.EMPTY_WARNING),
    "wrong-le": lambda card, _: replace(card, end=EndOfFile.WRONG_LE),
    "end-6b00": lambda card, _: replace(card, end=EndOfFile.WRONG_OFFSET),
    "end-6700": lambda card, _: replace(card, end=EndOfFile.WRONG_LENGTH),
    "fewer-bytes": lambda card, _: replace(card, end=EndOfFile.FEWER_BYTES),
    "small-blocks": _small_blocks,
    "loop-61xx": lambda card, _: replace(card, spoil=spoiling.loop_61xx),
    "loop-6cxx": lambda card, _: replace(card, spoil=spoiling.loop_6cxx),
    "long-answer": lambda card, _: replace(card, spoil=spoiling.longer),
    "short-answer": lambda card, _: replace(card, spoil=spoiling.one_byte),
    "rubbish": lambda card, serial: replace(card, spoil=spoiling.Rubbish(serial)),
    "refuse": lambda card, _: replace(card, spoil=spoiling.refusing),
    "hollow": lambda card, _: replace(card, spoil=spoiling.hollow),
    "echo": lambda card, _: replace(card, spoil=spoiling.echoing),
    "endless": lambda card, _: replace(card, spoil=spoiling.endless),
    "truncate": lambda card, _: damage.damaged(card, damage.halved),
    "bad-length": lambda card, _: damage.damaged(card, damage.overclaiming),
    "garbage": lambda card, serial: damage.damaged(card, damage.scrambled(serial)),
    "empty": lambda card, _: damage.damaged(card, damage.emptied),
    "erased": lambda card, _: damage.damaged(card, damage.erased),
    "deactivated": _deactivated,
    "no-files": _no_files,
}
# These change what is on the card; one that leaves it as it is, is no fault of that card.
OF_CONTENTS = frozenset(
    {"truncate", "bad-length", "garbage", "empty", "erased", "deactivated", "no-files"}
)
