"""Which virtual cards there are, and what can be wrong with them, by name.

A fault is a word, some with a number: `yank:3`, `slow:250`. `FAULTS` lists them.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from hardware.virtual.card import Directory, EndOfFile, VirtualCard
from hardware.virtual.egk import (
    egk,
    egk_of,
    generated,
    insurance_xml,
    pack,
    pd_file,
    personal_xml,
    vd_file,
)
from hardware.virtual.official import official

FAULTS = (
    "yank:N",
    "mute",
    "wrong-way",
    "silent",
    "silent:N",
    "slow:MS",
    "pace",
    "truncate",
    "zip-bomb",
    "xxe",
    "updating",
    "unknown",
    "contactless",
    "filled",
    "prefixed",
    "empty-warning",
    "wrong-le",
    "fewer-bytes",
    "small-blocks",
)
_NO_FAULT = f"no such fault; faults: {', '.join(FAULTS)}"
CARDS = ("egk", "egk-official", "unknown")
_APDU_SECONDS = 0.013  # a real card's pace: performance figures, section 1
_BYTES_PER_SECOND = 11_500
_BOMB_BYTES = 64 * 1024 * 1024


class NoSuchCard(ValueError):
    """Neither the card nor the fault is one of those listed."""


@dataclass
class Played:
    """A card and how it misbehaves on its contacts.

    `mute`: no answer to reset. `silent_at`, `yank_at`: index of the command that is
    never answered, or at which the card is pulled out. `seconds`: before each answer.
    """

    card: VirtualCard
    mute: bool = False
    silent_at: int | None = None
    yank_at: int | None = None
    seconds: float = 0.0
    paced: bool = False
    commands: int = 0

    @property
    def atr(self) -> bytes:
        """The answer to reset, empty from a mute card."""
        return b"" if self.mute else self.card.atr

    def wait(self, answer: bytes) -> None:
        """Take the time this card takes for such an answer."""
        paced = _APDU_SECONDS + len(answer) / _BYTES_PER_SECOND if self.paced else 0.0
        if self.seconds + paced:
            time.sleep(self.seconds + paced)


def play(name: str, fault: str | None = None, serial: int = 1) -> Played:
    """Return the named card with the named fault. Raises `NoSuchCard`."""
    word, _, number = (fault or "").partition(":")
    if name not in CARDS:
        raise NoSuchCard(f"no such card; cards: {', '.join(CARDS)}")
    if number and not number.isdigit():
        raise NoSuchCard(_NO_FAULT)
    if word in _CONTENTS:
        return Played(_CONTENTS[word](serial))
    played = Played(_whole(name, serial))
    match word, int(number or 0):
        case "", _:
            return played
        case "yank", index:
            return replace(played, yank_at=index)
        case "silent", index:
            return replace(played, silent_at=index)
        case "slow", milliseconds:
            return replace(played, seconds=milliseconds / 1000)
        case "pace", _:
            return replace(played, paced=True)
        case (("mute" | "wrong-way"), _):
            return replace(played, mute=True)
    raise NoSuchCard(_NO_FAULT)


def _whole(name: str, serial: int) -> VirtualCard:
    if name == "unknown":
        return unknown()
    return official() if name == "egk-official" else egk_of(generated(serial))


def unknown() -> VirtualCard:
    """Build a card that answers and has nothing we know."""
    mf = Directory(bytes.fromhex("A000000003000000"))
    return VirtualCard(bytes.fromhex("3B6500000801020304"), (mf,))


def _with_pd(serial: int, pd: bytes) -> VirtualCard:
    return egk(pd, vd_file(pack(insurance_xml(generated(serial)))))


def _truncated(serial: int) -> VirtualCard:
    whole = pd_file(pack(personal_xml(generated(serial))))
    return _with_pd(serial, whole[: len(whole) // 2])


def _bomb(serial: int) -> VirtualCard:
    return _with_pd(serial, pd_file(_packed_bomb()))


@cache
def _packed_bomb() -> bytes:
    """As much of 64 MiB of blanks, packed, as the file can hold."""
    return pack(b"<?xml version='1.0'?>" + b" " * _BOMB_BYTES)[:0x7000]


def _xxe(serial: int) -> VirtualCard:
    entity = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    xml = personal_xml(generated(serial)).replace("?>", "?>" + entity, 1)
    return _with_pd(serial, pd_file(pack(xml)))


def _updating(serial: int) -> VirtualCard:
    person = generated(serial)
    pd, vd = pack(personal_xml(person)), pack(insurance_xml(person))
    return egk(pd_file(pd), vd_file(vd), status=b"1" + b"20260101000000" + bytes(10))


_CONTENTS: dict[str, Callable[[int], VirtualCard]] = {
    "truncate": _truncated,
    "zip-bomb": _bomb,
    "xxe": _xxe,
    "updating": _updating,
    "unknown": lambda _: unknown(),
    "contactless": lambda n: replace(egk_of(generated(n)), secured=True),
    "filled": lambda n: replace(egk_of(generated(n)), filled=True),
    "prefixed": lambda n: egk_of(generated(n), "vsdp"),
    "empty-warning": lambda n: replace(egk_of(generated(n)), end=EndOfFile.EMPTY_WARNING),
    "wrong-le": lambda n: replace(egk_of(generated(n)), end=EndOfFile.WRONG_LE),
    "fewer-bytes": lambda n: replace(egk_of(generated(n)), end=EndOfFile.FEWER_BYTES),
    "small-blocks": lambda n: replace(egk_of(generated(n)), most=128),
}
