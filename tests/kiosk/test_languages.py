"""Every language offered is complete: words, plurals, times, days and letters."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import get_args
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication

from assets import ROOT as ASSETS
from kiosk.config import Language
from kiosk.languages import LOCALES, OWN_NAMES, Languages, keyboard

QML = Path(__file__).parents[2] / "kiosk" / "qml"
OFFERED = get_args(Language)
CALL = re.compile(r'qsTr\("((?:[^"\\]|\\.)*)"')
LETTERS: dict[str, set[str]] = {"fi": set("åäö"), "en": set()}
PLURAL = "About %n minute(s) late. Thank you for waiting."


def words_of_the_screen() -> set[tuple[str, str]]:
    """Every text of the QML files, with the file it stands in."""
    return {
        (path.stem, text)
        for path in QML.rglob("*.qml")
        for text in CALL.findall(path.read_text("utf-8"))
    }


def translations(language: str) -> Iterator[tuple[str, str, ElementTree.Element]]:
    """Context, source and translation of each message of a language."""
    tree = ElementTree.parse(ASSETS / "i18n" / f"aula_{language}.ts")  # noqa: S314 - our own file
    for context in tree.iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            assert said is not None
            yield context.findtext("name", ""), message.findtext("source", ""), said


def spoken(message: ElementTree.Element) -> list[str]:
    """The translated texts: one, or one for each number."""
    forms = message.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [message.text or ""]


@pytest.fixture(params=OFFERED)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_the_settings_the_names_and_the_locales_offer_the_same_languages() -> None:
    assert set(OFFERED) == set(OWN_NAMES) == set(LOCALES) == set(LETTERS)


def test_every_word_of_the_screen_is_translated(language: str) -> None:
    translated = {(context, source) for context, source, _ in translations(language)}

    assert words_of_the_screen() - translated == set()
    assert translated - words_of_the_screen() == set(), "nobody says this any more"


def test_no_translation_is_unfinished_or_empty(language: str) -> None:
    open_ones = [
        source
        for _, source, said in translations(language)
        if said.get("type") or not all(text.strip() for text in spoken(said))
    ]

    assert open_ones == []


def test_placeholders_survive_translation(language: str) -> None:
    for _, source, said in translations(language):
        for text in spoken(said):
            assert sorted(re.findall(r"%[0-9n]", text)) == sorted(re.findall(r"%[0-9n]", source))


def test_finnish_is_not_english() -> None:
    same = {source for _, source, said in translations("fi") if source in spoken(said)}

    assert same <= {"Aula"}


@pytest.mark.parametrize(
    ("language", "number", "said"),
    [
        ("fi", 1, "Noin 1 minuutti myöhässä. Kiitos, että odotat."),
        ("fi", 10, "Noin 10 minuuttia myöhässä. Kiitos, että odotat."),
        ("en", 1, "About 1 minute late. Thank you for waiting."),
        ("en", 10, "About 10 minutes late. Thank you for waiting."),
    ],
)
def test_one_minute_and_ten_are_said_as_people_say_them(
    qapp: QCoreApplication, language: str, number: int, said: str
) -> None:
    speech = Languages()
    speech.speak(language)

    assert qapp.translate("CheckedIn", PLURAL, "", number) == said


@pytest.mark.parametrize(
    ("language", "time", "day"),
    [
        ("fi", "9.05", "torstaina 5. maaliskuuta 2026"),
        ("en", "09:05", "Thursday, 5 March 2026"),
    ],
)
def test_times_and_days_are_written_as_the_language_does(
    language: str, time: str, day: str
) -> None:
    speech = Languages()
    speech.current = language

    assert speech.time(datetime(2026, 3, 2, 9, 5)) == time
    assert speech.day(date(2026, 3, 5)) == day


def test_a_language_is_not_loaded_twice(qapp: QCoreApplication) -> None:
    speech = Languages()

    assert speech.speak("fi")
    assert not speech.speak("fi")


def test_every_keyboard_has_the_letters_of_its_language(language: str) -> None:
    rows = keyboard(language)
    letters = [letter for row in rows for letter in row]

    assert set("abcdefghijklmnopqrstuvwxyz") | LETTERS[language] <= set(letters)
    assert len(letters) == len(set(letters))
    assert len(rows) == 3
    assert max(map(len, rows)) <= 11
