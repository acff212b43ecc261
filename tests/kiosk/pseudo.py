"""A language nobody speaks: English made 40 % longer, letter by letter, from either side.

What is still plain English on a picture of it is a text that nobody can translate.
"""

import re
from math import ceil

from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

LONGER = 0.4
_PLAIN = "abcdefghijklmnopqrstuvwxyz"
_ACCENTED = "àƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž"
_ARABIC = "ابثدهفغحيجكلمنوصقرستعظطخذز"
_ACCENTS = str.maketrans(_PLAIN + _PLAIN.upper(), _ACCENTED + _ACCENTED.upper().replace("ẞ", "Š"))
_LETTERS = str.maketrans(_PLAIN + _PLAIN.upper(), _ARABIC * 2)
_WORD = re.compile(r"%[0-9n]|[A-Za-z']+")


def longer(text: str, from_the_right: bool = False) -> str:
    """Each word longer by 40 %, in letters no English word has; placeholders and DD stay."""

    def stretch(word: re.Match[str]) -> str:
        if word[0].startswith("%"):
            return word[0]
        letters = word[0].replace("'", "")
        more = 0 if letters.isupper() else ceil(len(letters) * LONGER)
        grown = letters + (letters.lower() * 2)[:more]
        return grown.translate(_LETTERS if from_the_right else _ACCENTS)

    return _WORD.sub(stretch, text)


class Pseudo(QTranslator):
    """Answers every word of the screen, whatever language was chosen, until it is taken away."""

    def __init__(self, from_the_right: bool) -> None:
        super().__init__()
        self._from_the_right = from_the_right

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """What Qt asks for each text of the QML."""
        return longer(source, self._from_the_right)

    def isEmpty(self) -> bool:
        """Qt installs nothing that says it is empty."""
        return False

    def __enter__(self) -> "Pseudo":
        QCoreApplication.installTranslator(self)
        if self._from_the_right:
            QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        return self

    def __exit__(self, *error: object) -> None:
        QCoreApplication.removeTranslator(self)
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
