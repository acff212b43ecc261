"""What `kiosk.measure.panel` tells, for those who ask it without Qt."""

import msgspec


class Shown(msgspec.Struct, frozen=True):
    """A screen as Qt sees it: pixels and millimetres (0 where it does not say), and its letters.

    `platform` is Qt's word for what it draws on; "offscreen" is no screen.
    """

    platform: str
    width: int
    height: int
    width_mm: float
    height_mm: float
    has_family: bool
    scripts: tuple[str, ...]
