"""The languages of the screen: translations, dates and times, keyboards."""

import tomllib
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime, QTranslator

from assets import ROOT

LOCALES = {"fi": "fi_FI", "en": "en_GB"}
OWN_NAMES = {"fi": "Suomi", "en": "English"}


class Languages:
    """Switches the whole screen from one language to another."""

    def __init__(self, folder: Path = ROOT / "i18n") -> None:
        self._folder = folder
        self._translator: QTranslator | None = None
        self.current = ""

    def speak(self, language: str) -> bool:
        """Load the translation of `language`; False when it was spoken already."""
        if language == self.current:
            return False
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        translator = QTranslator()
        if translator.load(f"aula_{language}", str(self._folder)):
            QCoreApplication.installTranslator(translator)
        self._translator = translator
        self.current = language
        return True

    @property
    def locale(self) -> QLocale:
        """How this language writes dates and times."""
        return QLocale(LOCALES.get(self.current, "en_GB"))

    def time(self, at: datetime) -> str:
        """The time of day of a local time: 10.15 in Finnish, 10:15 in English."""
        return self.locale.toString(
            QTime(at.hour, at.minute), self.locale.timeFormat(QLocale.FormatType.ShortFormat)
        )

    def day(self, on: date) -> str:
        """A weekday and date, written out."""
        return self.locale.toString(
            QDate(on.year, on.month, on.day), self.locale.dateFormat(QLocale.FormatType.LongFormat)
        )


def keyboard(language: str) -> list[list[str]]:
    """The letter rows of a language's keyboard, from assets/keyboards."""
    layout = tomllib.loads((ROOT / "keyboards" / f"{language}.toml").read_text("utf-8"))
    return [list(row) for row in layout["rows"]]
