"""What was measured on a kiosk's own screens; lengths in millimetres, None where there is none."""

import msgspec


class View(msgspec.Struct, frozen=True):
    """One screen at one text size: its smallest letters, targets and gaps, and what goes wrong.

    `lowest_mm` and `highest_mm` are the targets' reach above the panel's lower edge.
    `contrast` is that of the faintest text on what is behind it in the picture; `outside`
    counts what lies beyond the window, `unreached` targets that the four keys do not come
    to, `told_aloud` what a loudspeaker would say of a person.
    """

    screen: str
    text_size: int
    cap_mm: float | None
    target_mm: float | None
    target: str
    strong_mm: float | None
    gap_mm: float | None
    clipped: int
    nameless: int
    lowest_mm: float
    highest_mm: float
    theme: str = "light"
    language: str = ""
    contrast: float | None = None
    faintest: str = ""
    outside: int = 0
    headings: int = 1
    unreached: int = 0
    told_aloud: int = 0


class Keys(msgspec.Struct, frozen=True):
    """One screen walked over with *next*: how many things can be chosen, and whether each was
    come to once, in reading order; `ring` is the weakest sign of where one is, as a contrast.
    """

    screen: str
    choices: int
    in_order: bool
    ring: float


class Contrast(msgspec.Struct, frozen=True):
    """How one colour stands out from another, by their roles, in one theme."""

    theme: str
    ink: str
    ground: str
    ratio: float


class Measured(msgspec.Struct, frozen=True):
    """All of it, for a panel of so many pixels and millimetres.

    `reach_mm` is how high the highest control of all screens stands above the panel's lower
    edge in reach mode.
    `limits_s` are the seconds of each screen that waits for a person, `warning_s` what
    comes on top of those that ask whether more time is needed, `asking`. `resets`: what a
    person has chosen on the access bar, the volume too, is the house's again afterwards.
    """

    width: int
    height: int
    width_mm: float
    views: tuple[View, ...]
    contrasts: tuple[Contrast, ...]
    reach_mm: float
    limits_s: dict[str, float]
    warning_s: float
    asking: tuple[str, ...]
    not_seen: tuple[str, ...]
    resets: bool = True
    keys: tuple[Keys, ...] = ()
