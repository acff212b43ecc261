"""The sections [audio] and [keys] of the settings: commands, outputs, voices, the four keys."""

from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from kiosk.manner import LOUDEST

Word = Annotated[str, Meta(max_length=500)]
Command = Annotated[
    tuple[Word, ...], Meta(description="a list of words: the program and its arguments")
]
Voices = Annotated[
    dict[str, Word], Meta(description="a table that names a voice for each language")
]

KeyName = Literal[
    "Left", "Right", "Up", "Down", "Enter", "Space", "Tab", "Escape", "Backspace", "Home", "End",
    "PageUp", "PageDown", "Insert", "Delete", "Help", "VolumeUp", "VolumeDown",
    "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12", "F13", "F14", "F15",
    "F16", "F17", "F18", "F19", "F20", "F21", "F22", "F23", "F24",
]  # fmt: skip
KeyNames = Annotated[
    tuple[KeyName, ...],
    Meta(description="a list of keys by their names (docs/kiosk.md, Four keys)"),
]

VOICES = {
    "fi": "fi", "sv": "sv", "en": "en-gb", "de": "de", "fr": "fr-fr", "it": "it", "nl": "nl",
    "et": "et", "ru": "ru", "uk": "uk", "ar": "ar",
}  # fmt: skip
"""espeak-ng's voice for each language of the screen. Somali has none."""

AMPLITUDES = (12, 25, 50, 100, 200)
"""What `{volume}` stands for at each of the five steps: 6 dB from one to the next."""
assert len(AMPLITUDES) == LOUDEST + 1


class Audio(msgspec.Struct, frozen=True, kw_only=True):
    """How the kiosk is heard; docs/kiosk.md says what each command is given.

    `voice` turns text on stdin into WAV on stdout, which `player` plays. `output` and
    `private_output` are the player's names for the loudspeaker and the headset; without a
    `private_output` nobody ever hears a name, a time or a code. Whether a headset is plugged
    in is told by `headset_file`, by the lines of `headset_command`, or by two keys.
    """

    speech: bool = True
    sounds: bool = True
    clicks: bool = False
    voice: Command = (
        "espeak-ng", "--stdin", "--stdout", "-b", "1", "-s", "150",
        "-v", "{voice}", "-a", "{volume}",
    )  # fmt: skip
    voices: Voices = {}
    player: Command = ("aplay", "-q", "-D", "{device}", "{file}")
    output: Word = "default"
    private_output: Word | None = None
    headset_file: Path | None = None
    headset_command: Command = ()

    def voice_for(self, language: str) -> str | None:
        """The voice that speaks `language`, None where there is none."""
        return self.voices.get(language) or VOICES.get(language) if self.speech else None


class Keys(msgspec.Struct, frozen=True, kw_only=True):
    """The four tactile keys, the one that starts speech, and what else a keypad may have.

    The defaults are those of an ordinary keyboard. `headset_in` and `headset_out` are for
    keypads whose socket tells by keys that a plug came or went.
    """

    previous: KeyNames = ("Left", "Up")
    next: KeyNames = ("Right", "Down")
    select: KeyNames = ("Enter", "Space")
    help: KeyNames = ("F1", "Help")
    start: KeyNames = ("F2",)
    louder: KeyNames = ("VolumeUp",)
    quieter: KeyNames = ("VolumeDown",)
    headset_in: KeyNames = ()
    headset_out: KeyNames = ()

    @property
    def meanings(self) -> dict[str, str]:
        """What each key means: the name of its setting by the name of the key."""
        return {key: name for name in self.__struct_fields__ for key in getattr(self, name)}


def contradictions(audio: Audio, keys: Keys) -> list[str]:
    """A sentence for each thing in the two sections that cannot be meant."""
    pressed = [key for name in keys.__struct_fields__ for key in getattr(keys, name)]
    found = [
        f"keys: {key} is given two meanings. Keep one of them."
        for key in sorted({key for key in pressed if pressed.count(key) > 1})
    ]
    if (audio.headset_file or audio.headset_command) and not audio.private_output:
        found.append("audio.private_output is missing: name the output the headset hangs on.")
    if audio.headset_file and audio.headset_command:
        found.append("audio.headset_file and audio.headset_command: keep one of them.")
    if audio.speech and not audio.voice:
        found.append("audio.voice is empty. Write audio.speech = false where nothing should speak.")
    return found
