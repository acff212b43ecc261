"""How this person wants to be spoken to. Nobody's after the visit: the house's manner returns."""

from enum import StrEnum

from kiosk.value import Value

LOUDEST = 4


class Panel(StrEnum):
    """What can lie over a screen; the value is the name of its file in qml/Kiosk/panels."""

    LANGUAGES = "LanguageChoice"
    ACCESS = "AccessChoice"
    PRIVACY = "PrivacyNotice"


class Manner(Value, frozen=True):
    """Chosen on the access bar, and good for one visit.

    `language` is None for the house's own; `text_size` counts 0 normal, 1 large, 2 extra
    large; `reach` keeps all controls in the lowest part of the screen; `still` shows no
    motion; `volume` goes from 0 to `LOUDEST`.
    """

    language: str | None = None
    text_size: int = 0
    high_contrast: bool = False
    reach: bool = False
    still: bool = False
    speech: bool = False
    volume: int = 2


HOUSE = Manner()
