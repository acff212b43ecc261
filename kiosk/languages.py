"""The languages of the screen: translations, which way they run, dates and times."""

import re
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTime, QTranslator
from PySide6.QtGui import QGuiApplication

from assets import ROOT

LOCALES = {
    "fi": "fi_FI",
    "sv": "sv_FI",
    "en": "en_GB",
    "de": "de_DE",
    "fr": "fr_FR",
    "it": "it_IT",
    "nl": "nl_NL",
    "et": "et_EE",
    "ru": "ru_RU",
    "uk": "uk_UA",
    "ar": "ar_001",
    "so": "so_SO",
}
"""How each writes days and times. Arabic is that of everywhere: digits as on every door here."""
OWN_NAMES = {
    "fi": "Suomi",
    "sv": "Svenska",
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "it": "Italiano",
    "nl": "Nederlands",
    "et": "Eesti",
    "ru": "Русский",
    "uk": "Українська",
    "ar": "العربية",
    "so": "Soomaali",
}
RIGHT_TO_LEFT = frozenset({"ar"})
_OF_COUNTRIES = {
    "AT": ("de",),
    "AX": ("sv",),
    "BE": ("nl", "fr", "de"),
    "CH": ("de", "fr", "it"),
    "DE": ("de",),
    "EE": ("et", "ru"),
    "FI": ("fi", "sv"),
    "FR": ("fr",),
    "GB": ("en",),
    "IE": ("en",),
    "IT": ("it",),
    "LI": ("de",),
    "LU": ("fr", "de"),
    "NL": ("nl",),
    "SE": ("sv",),
    "UA": ("uk",),
}
ISOLATE, END = "\u2068", "\u2069"
_SIGNS = re.compile("[\u200f\u2068\u2069]")
_PLACE = re.compile(r"%[1-9]")
_YEAR = re.compile(r"[\s,،]*y.*$")
_WEEKDAY = re.compile(r"^d{4}[\s,،]*")


def languages_of_card(country: str | None, offered: Iterable[str], spoken: str) -> tuple[str, ...]:
    """What a card of `country` (ISO 3166-1) lets us offer, the likeliest first; often nothing.

    Nothing where its country speaks what the screen speaks already. Of a country whose
    languages are not offered at all, English.
    """
    if not country:
        return ()
    theirs = _OF_COUNTRIES.get(country, ())
    if spoken in theirs:
        return ()
    ours = tuple(offered)
    known = tuple(language for language in theirs if language in ours)
    return known or tuple(language for language in ("en",) if language in ours and spoken != "en")


def unmarked(text: str) -> str:
    """The same without the signs that tell a screen which way words run: for a voice, a code."""
    return _SIGNS.sub("", text)


class Isolating(QTranslator):
    """Sets each place for a value apart, so that a room's number stays where the sentence has it.

    U+2068 and U+2069 (Unicode Standard Annex 9): a word of another script, a time or a number
    would otherwise drag its neighbours to the wrong side.
    """

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """What Qt asks for each text of the QML."""
        said = super().translate(context, source, disambiguation, n) or source
        return _PLACE.sub(rf"{ISOLATE}\g<0>{END}", said)


class Languages:
    """Switches the whole screen from one language to another."""

    def __init__(self, folder: Path = ROOT / "i18n") -> None:
        self._folder = folder
        self._translator: QTranslator | None = None
        self._loaded: dict[str, QTranslator] = {}
        self.current = ""

    def speak(self, language: str) -> bool:
        """Load the translation of `language`; False when it was spoken already."""
        if language == self.current:
            return False
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        self._translator = self._translator_of(language)
        QCoreApplication.installTranslator(self._translator)
        self.current = language
        QGuiApplication.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft
            if language in RIGHT_TO_LEFT
            else Qt.LayoutDirection.LeftToRight
        )
        return True

    def _translator_of(self, language: str) -> QTranslator:
        """Each is read from disk once, when somebody first speaks it."""
        if language not in self._loaded:
            mirrored = language in RIGHT_TO_LEFT
            self._loaded[language] = translator = Isolating() if mirrored else QTranslator()
            translator.load(f"aula_{language}", str(self._folder))
        return self._loaded[language]

    def apart(self, data: str) -> str:
        """Words that nobody here wrote, fit to stand beside ours in one line."""
        mirrored = self.current in RIGHT_TO_LEFT
        return f"{ISOLATE}{data}{END}" if mirrored and data else data

    def close(self) -> None:
        """Take the translation away, before whoever comes next speaks theirs."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    @property
    def locale(self) -> QLocale:
        """How this language writes dates and times."""
        return QLocale(LOCALES.get(self.current, "en_GB"))

    def time(self, at: datetime) -> str:
        """The time of day of a local time, as letters and clocks here show it: 24 hours."""
        shown = self.locale.timeFormat(QLocale.FormatType.ShortFormat)
        if "a" in shown.lower():
            shown = "HH:mm"
        return self.locale.toString(QTime(at.hour, at.minute), shown)

    def day(self, on: date) -> str:
        """A weekday and date, written out. No booking is a year away, so no year."""
        return self._written(on, self._date)

    def days(self, first: date, last: date) -> str:
        """From one day to another, both written out: a month they share is said once.

        No line breaks within a day.
        """
        shown = _WEEKDAY.sub("", self._date).replace(" ", "\u00a0")
        number = shown.replace("MMMM", "").strip()
        if first.month != last.month:
            return f"{self._written(first, shown)} – {self._written(last, shown)}"
        if shown.startswith("M"):
            return f"{self._written(first, shown)}–{self._written(last, number)}"
        return f"{self._written(first, number)}–{self._written(last, shown)}"

    @property
    def _date(self) -> str:
        return _YEAR.sub("", self.locale.dateFormat(QLocale.FormatType.LongFormat))

    def _written(self, on: date, shown: str) -> str:
        return self.locale.toString(QDate(on.year, on.month, on.day), shown)
