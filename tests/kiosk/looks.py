"""In which looks the screens are looked at: the whole product, or a share of it for every run."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from kiosk.languages import OWN_NAMES
from kiosk.manner import Manner
from tests.kiosk.scenes import PANELS, SCENES, Panel

EVERY = os.environ.get("AULA_EVERY_LOOK") == "1"
"""Hours for a patient machine: every scene in every look. `./aula test screens --full`."""

SIZES = ("normal", "large", "larger")
THEMES = ("light", "dark")


@dataclass(frozen=True)
class Look:
    """One scene as one person sees it."""

    scene: str
    language: str
    panel: Panel
    manner: Manner

    def __str__(self) -> str:
        size, theme = SIZES[self.manner.text_size], THEMES[self.manner.high_contrast]
        low = "-reach" if self.manner.reach else ""
        return f"{self.scene}-{self.language}-{self.panel.name}-{size}-{theme}{low}"


def looks() -> Iterator[Look]:
    """Every look there is, or of each scene one in each language, the rest in turn."""
    yield from (_every() if EVERY else _share())


def _every() -> Iterator[Look]:
    for panel, scene, language, size, dark, low in product(
        PANELS, SCENES, OWN_NAMES, range(3), (False, True), (False, True)
    ):
        if not (dark and low):  # a colour moves nothing: reach is looked at in one theme
            yield Look(
                scene, language, panel, Manner(text_size=size, high_contrast=dark, reach=low)
            )


def _share() -> Iterator[Look]:
    """Strides that share no factor: over the scenes, each pair of wishes meets each panel."""
    for index, scene in enumerate(SCENES):
        for turn, language in enumerate(OWN_NAMES):
            at = index * 5 + turn * 7
            yield Look(
                scene,
                language,
                PANELS[at % len(PANELS)],
                Manner(
                    text_size=(at // len(PANELS) + turn) % 3,
                    high_contrast=at // 3 % 2 == 1,
                    reach=at // 7 % 4 == 0,
                ),
            )
