"""A virtual card in a slot: how it behaves on its contacts, whatever is on it.

Both stages play cards through this, so a fault is the same on vpcd and on files.
"""

import time
from dataclasses import dataclass, field

from hardware.virtual.card import VirtualCard

_APDU_SECONDS = 0.013  # a real card's pace: performance figures, section 1
_BYTES_PER_SECOND = 11_500


class Yanked(Exception):
    """At this command the card was pulled out."""


class Died(Exception):
    """The card is there and does not work until it gets fresh power."""


@dataclass
class Played:
    """A card and how it misbehaves on its contacts.

    `mute`: no answer to reset. `silent_at`, `yank_at`, `dies_at`: index of the command
    that is never answered, at which the card is pulled out, or at which it fails until
    power was taken from it, once. `seconds`: before each answer.
    """

    card: VirtualCard
    mute: bool = False
    silent_at: int | None = None
    yank_at: int | None = None
    dies_at: int | None = None
    seconds: float = 0.0
    paced: bool = False
    commands: int = 0
    _dead: bool = field(default=False, init=False)

    @property
    def atr(self) -> bytes:
        """The answer to reset, empty from a mute card."""
        return b"" if self.mute else self.card.atr

    def hear(self, apdu: bytes) -> bytes | None:
        """Answer one command; None: never. Raises `Yanked` or `Died`."""
        index = self.commands
        self.commands += 1
        if self.yank_at == index:
            raise Yanked
        if self.silent_at is not None and index >= self.silent_at:
            return None
        self._dead = self._dead or self.dies_at == index
        if self._dead:
            raise Died
        answer = self.card.transmit(apdu)
        paced = _APDU_SECONDS + len(answer) / _BYTES_PER_SECOND if self.paced else 0.0
        if self.seconds + paced:
            time.sleep(self.seconds + paced)
        return answer

    def reset(self, *, fresh_power: bool) -> None:
        """Begin anew. Only fresh power brings a card back that died."""
        if self._dead and fresh_power:
            self._dead, self.dies_at = False, None
        self.card.reset()
