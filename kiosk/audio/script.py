"""What a screen says, from what stands on it: heading, lines, then what can be chosen. Pure.

Names, times and codes are said only where nobody else listens.
"""

import re
from collections.abc import Iterable
from enum import Enum

from kiosk.value import Value


class Kind(Enum):
    """What a thing on the screen is to somebody who listens."""

    HEADING = 0
    LINE = 1
    CHOICE = 2


class Thing(Value, frozen=True):
    """One thing that stands on the screen.

    `personal` names a person, a time or a code; `aloud` is what may be said of it instead over
    a loudspeaker. `spelled` is said letter by letter. `chosen` is None for what has no mark.
    """

    kind: Kind
    name: str
    personal: bool = False
    aloud: str = ""
    spelled: bool = False
    chosen: bool | None = None


class Phrases(Value, frozen=True):
    """The voice's own words, in the language of the screen."""

    on_screen: str
    choices: str
    chosen: str
    not_chosen: str


class Script(Value, frozen=True):
    """What a screen says, in this order."""

    lines: tuple[str, ...]
    choices: tuple[str, ...]


def script(things: Iterable[Thing], phrases: Phrases, *, private: bool) -> Script:
    """Say what stands here. `private`: only one person hears it."""
    standing = sorted(things, key=lambda thing: thing.kind.value)
    said = [(thing.kind, words(thing, phrases, private=private)) for thing in standing]
    lines = [text for kind, text in said if kind is not Kind.CHOICE]
    choices = [text for kind, text in said if kind is Kind.CHOICE]
    return Script(tuple(_once(lines)), tuple(_once(choices)))


def aloud(script: Script, phrases: Phrases) -> str:
    """The whole script as one text for the voice."""
    choices = (phrases.choices, *script.choices) if script.choices else ()
    return "\n".join((*script.lines, *choices))


def words(thing: Thing, phrases: Phrases, *, private: bool) -> str:
    """What is said of one thing, as a sentence of its own."""
    if thing.personal and not private:
        text = thing.aloud or phrases.on_screen
    else:
        text = ", ".join(thing.name) if thing.spelled else thing.name
    mark = {None: "", True: phrases.chosen, False: phrases.not_chosen}[thing.chosen]
    return _sentence(f"{text}, {mark}" if mark else text)


def _sentence(text: str) -> str:
    """The same without what is only for the eye, and with an end."""
    plain = re.sub(r"\s*[·\n]+\s*", ", ", text.strip())
    plain = re.sub(r"\s+", " ", plain.replace("\u00ad", ""))
    return plain if plain.endswith((".", "?", "!", "…", ":", "؟", "。")) else f"{plain}."


def _once(texts: Iterable[str]) -> list[str]:
    """Each text once where the same follows itself."""
    kept: list[str] = []
    for text in texts:
        if not kept or kept[-1] != text:
            kept.append(text)
    return kept
