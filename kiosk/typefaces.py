"""Which typefaces draw what: Inter, and Noto for the scripts Inter lacks. All from Debian."""

from PySide6.QtGui import QFont

FAMILY = "Inter"
STAND_INS = ("Noto Sans Arabic UI", "Noto Sans Thai UI", "Noto Sans CJK TC", "Noto Sans")
"""Who draws what Inter cannot, in this order; left to itself fontconfig takes any typeface.

Those for user interfaces ("UI") have lines as high as Latin ones: 1.4 em, not 2.1.
"""


def name_stand_ins() -> None:
    """Let the text of the whole application fall back to `STAND_INS`; once is enough."""
    QFont.insertSubstitutions(FAMILY, STAND_INS)
