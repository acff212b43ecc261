"""Which typefaces draw what: Inter, and Noto for the scripts Inter lacks. All from Debian."""

from PySide6.QtGui import QFont

FAMILY = "Inter"
STAND_INS = ("Noto Sans", "Noto Sans Arabic", "Noto Sans Thai", "Noto Sans CJK TC")
"""Who draws what Inter cannot, in this order; left to itself fontconfig takes any typeface."""


def name_stand_ins() -> None:
    """Let the text of the whole application fall back to `STAND_INS`; once is enough."""
    QFont.insertSubstitutions(FAMILY, STAND_INS)
