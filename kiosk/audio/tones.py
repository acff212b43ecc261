"""Makes the sounds in assets/sounds: `python -m kiosk.audio.tones`. Short, soft, for old ears too.

All lies between 350 and 900 Hz, where hearing fades last; nothing lasts longer than a second.
"""

import math
import struct
import sys
import wave
from pathlib import Path

from kiosk.audio.cues import FOLDER, LOUDNESSES, Cue
from kiosk.value import Value

RATE = 16_000
FULL = 32_767
ATTACK_S = 0.012


class Note(Value, frozen=True):
    """A soft bell: hertz, when it begins and how long it rings (seconds), and how loud (0-1)."""

    hertz: float
    at: float
    lasts: float
    level: float = 0.4

    def sample(self, second: float) -> float:
        """Its part of the sound at this moment, -1 to 1."""
        t = second - self.at
        if not 0 <= t < self.lasts:
            return 0.0
        rise = math.sin(min(t / ATTACK_S, 1) * math.pi / 2) ** 2
        fall = math.exp(-4 * t / self.lasts) * math.cos(t / self.lasts * math.pi / 2)
        turn = 2 * math.pi * self.hertz * t
        return self.level * rise * fall * (0.85 * math.sin(turn) + 0.15 * math.sin(2 * turn))


FSHARP4, A4, C5, E5, G5, A5 = 370.0, 440.0, 523.3, 659.3, 784.0, 880.0

NOTES: dict[Cue, tuple[Note, ...]] = {
    Cue.TOUCH: (Note(C5, 0, 0.05, 0.25),),
    Cue.CARD_SEEN: (Note(E5, 0, 0.25, 0.35),),
    Cue.READ: (Note(E5, 0, 0.25), Note(A5, 0.13, 0.4)),
    Cue.CHECKED_IN: (Note(C5, 0, 0.4), Note(E5, 0.14, 0.4), Note(G5, 0.28, 0.6)),
    Cue.TURN_CARD: (Note(C5, 0, 0.25), Note(G5, 0.16, 0.25), Note(C5, 0.32, 0.4)),
    Cue.TRY_AGAIN: (Note(E5, 0, 0.2), Note(E5, 0.2, 0.4)),
    Cue.OTHER_CARD: (Note(A4, 0, 0.2), Note(A4, 0.16, 0.2), Note(C5, 0.36, 0.4)),
    Cue.READER_OUT: (Note(C5, 0, 0.3), Note(A4, 0.2, 0.3), Note(FSHARP4, 0.4, 0.55)),
    Cue.PROBLEM: (Note(A4, 0, 0.3), Note(FSHARP4, 0.2, 0.5)),
    **{
        Cue(f"take-card-{step}"): (Note(G5, 0, 0.4, level), Note(E5, 0.25, 0.4, level))
        for step, level in zip(range(1, LOUDNESSES + 1), (0.2, 0.4, 0.8), strict=True)
    },
}


def samples(cue: Cue) -> list[int]:
    """The sound of `cue`: signed 16-bit samples, `RATE` a second."""
    notes = NOTES[cue]
    length = round(max(note.at + note.lasts for note in notes) * RATE)
    mixed = (sum(note.sample(i / RATE) for note in notes) for i in range(length))
    return [round(max(-1.0, min(1.0, value)) * FULL) for value in mixed]


def write(folder: Path) -> None:
    """Write a WAV file for each sound."""
    folder.mkdir(parents=True, exist_ok=True)
    for cue in Cue:
        values = samples(cue)
        with wave.open(str(folder / f"{cue}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(struct.pack(f"<{len(values)}h", *values))


if __name__ == "__main__":
    write(Path(sys.argv[1]) if sys.argv[1:] else FOLDER)
