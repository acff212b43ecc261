"""Every language offered is complete: words, plurals, times, days, and which way it runs."""

import re
from collections import Counter
from datetime import date, datetime
from typing import get_args

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.config import Language
from kiosk.languages import LOCALES, OWN_NAMES, RIGHT_TO_LEFT, Languages, languages_of_card
from tests.kiosk.messages import file_of, is_open, messages, spoken, translations
from tests.translations import extract

OFFERED = get_args(Language)
PLURAL = "We are about %n minute(s) late. Thank you for waiting."
ASKED = "Is this your visit today?"
FORMS = {"fr": 2, "ru": 3, "uk": 3, "ar": 6}
"""How many ways a language counts, where that is not one and many."""
EVERYWHERE = {"OK", "%1 min", "DD", "MM"}
BORROWED = {
    "sv": {"Normal text", "Version %1", "Asterisk", "Person %1"},
    "de": {"Version %1", "Plus", "Person %1"},
    "fr": {"Version %1", "Plus"},
    "it": {"Privacy"},
    "nl": {"Letters", "Privacy"},
    "et": {"Number"},
}
"""Words a language rightly says as English does."""


@pytest.fixture(params=OFFERED)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def speech(qapp: QCoreApplication) -> Languages:
    return Languages()


def test_the_settings_the_names_and_the_locales_offer_the_same_languages() -> None:
    assert set(OFFERED) == set(OWN_NAMES) == set(LOCALES) == set(COUNTED)


@pytest.fixture(scope="module")
def on_screen(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """Every text of the QML as lupdate finds it now, with the file it stands in."""
    fresh = tmp_path_factory.mktemp("fresh") / "aula_fi.ts"
    extract(fresh)
    return {(context, source) for context, source, _ in messages(fresh)}


@pytest.mark.slow
def test_every_word_of_the_screen_is_taken_to_the_translators(
    language: str, on_screen: set[tuple[str, str]]
) -> None:
    taken = {(context, source) for context, source, _ in translations(language)}

    assert on_screen - taken == set(), "run: python -m tests.translations"
    assert taken - on_screen == set(), "nobody says this any more: python -m tests.translations"


def test_no_translation_is_unfinished_or_empty(language: str) -> None:
    assert [source for _, source, said in translations(language) if is_open(said)] == []


def test_no_message_stands_twice(language: str) -> None:
    counted = Counter((context, source) for context, source, _ in translations(language))

    assert [message for message, times in counted.items() if times > 1] == []


def test_placeholders_survive_translation(language: str) -> None:
    for _, source, said in translations(language):
        forms = spoken(said)
        for text in forms:
            wanted, found = placeholders(source), placeholders(text)
            counted_in_words = len(forms) > 2 and "%n" in wanted - found
            assert found == wanted or (counted_in_words and found == wanted - {"%n"}), source


def placeholders(text: str) -> set[str]:
    """%1 to %9 and %n."""
    return set(re.findall(r"%[0-9n]", text))


def test_nothing_is_left_in_english(language: str) -> None:
    if language == "en":
        return
    same = {source for _, source, said in translations(language) if source in spoken(said)}

    words = {source for source in same if re.search(r"[A-Za-z]{2}", source)}
    assert words <= EVERYWHERE | BORROWED.get(language, set())


def test_a_sentence_ends_as_the_english_one_ends(language: str) -> None:
    ends = {".": ".", "?": "?؟", ":": ":", "…": "…", "!": "!"}
    wrong = [
        (source, text)
        for _, source, said in translations(language)
        for text in spoken(said)
        if (source[-1] in ends or text[-1:] in tuple(".?:…!؟"))
        and text[-1:] not in tuple(ends.get(source[-1], ""))
    ]

    assert wrong == []


def test_spaces_stand_where_they_belong(language: str) -> None:
    before = "" if language == "fr" else r"\s[?!:;]|"
    wrong = [
        text
        for _, _, said in translations(language)
        for text in spoken(said)
        if text != text.strip() or re.search(rf"  |{before}\s[.,،؟]", text)
    ]

    assert wrong == []


def test_numbers_have_as_many_forms_as_the_language_has(language: str) -> None:
    for _, source, said in translations(language):
        if "%n" in source or said.find("numerusform") is not None:
            assert len(said.findall("numerusform")) == FORMS.get(language, 2)


COUNTED = {
    "fi": {1: "1 minuutti", 2: "2 minuuttia", 21: "21 minuuttia"},
    "sv": {1: "1 minut ", 2: "2 minuter "},
    "en": {1: "1 minute ", 2: "2 minutes ", 21: "21 minutes "},
    "de": {1: "1 Minute ", 2: "2 Minuten "},
    "fr": {0: "0 minute ", 1: "1 minute ", 2: "2 minutes "},
    "it": {1: "1 minuto ", 2: "2 minuti "},
    "nl": {1: "1 minuut ", 2: "2 minuten "},
    "et": {1: "1 minuti.", 2: "2 minutit."},
    "ru": {1: "1 минуты.", 2: "2 минут.", 5: "5 минут.", 11: "11 минут.", 21: "21 минуты."},
    "uk": {1: "1 хвилини.", 2: "2 хвилин.", 5: "5 хвилин.", 11: "11 хвилин.", 21: "21 хвилини."},
    "ar": {1: "دقيقة واحدة", 2: "دقيقتين", 3: "3 دقائق", 11: "11 دقيقة", 100: "100 دقيقة"},
    "so": {1: "1 daqiiqo", 2: "2 daqiiqo"},
}
"""What stands in the sentence about a delay of so many minutes."""


@pytest.mark.parametrize(
    ("language", "number"), [(spoken, n) for spoken in COUNTED for n in COUNTED[spoken]]
)
def test_minutes_are_counted_as_people_count_them(
    speech: Languages, language: str, number: int
) -> None:
    speech.speak(language)

    assert COUNTED[language][number] in QCoreApplication.translate("CheckedIn", PLURAL, "", number)


@pytest.mark.parametrize(
    ("language", "asked"),
    [
        ("en", ("Is this your visit today?", "Are these your visits today?")),
        ("fi", ("Onko tämä sinun käyntisi tänään?", "Ovatko nämä sinun käyntisi tänään?")),
        ("ar", ("هل هذه زيارتك اليوم؟", "هل هاتان زيارتاك اليوم؟", "هل هذه زياراتك اليوم؟")),
    ],
)
def test_several_visits_are_asked_about_as_several(
    speech: Languages, language: str, asked: tuple[str, ...]
) -> None:
    speech.speak(language)
    one, *more = asked

    for number, said in enumerate([one, *more, more[-1]], 1):
        question = QCoreApplication.translate("YourVisit", ASKED, "", number)
        assert question == said


@pytest.mark.parametrize(
    ("number", "said"),
    [(1, "Осталась 1 попытка."), (2, "Осталось 2 попытки."), (5, "Осталось 5 попыток.")],
)
def test_russian_has_a_third_form(speech: Languages, number: int, said: str) -> None:
    speech.speak("ru")
    tries = QCoreApplication.translate("StaffPin", "That was not it. %n tries left.", "", number)

    assert tries.endswith(said)


@pytest.mark.parametrize(
    ("language", "time", "day"),
    [
        ("fi", "9.05", "torstaina 5. maaliskuuta"),
        ("sv", "9.05", "torsdag 5 mars"),
        ("en", "09:05", "Thursday, 5 March"),
        ("de", "09:05", "Donnerstag, 5. März"),
        ("fr", "09:05", "jeudi 5 mars"),
        ("it", "09:05", "giovedì 5 marzo"),
        ("nl", "09:05", "donderdag 5 maart"),
        ("et", "09:05", "neljapäev, 5. märts"),
        ("ru", "09:05", "четверг, 5 марта"),
        ("uk", "09:05", "четвер, 5 березня"),
        ("ar", "09:05", "الخميس، 5 مارس"),
        ("so", "09:05", "Khamiis, Maarso 5"),
    ],
)
def test_times_and_days_are_written_as_the_language_does(
    language: str, time: str, day: str
) -> None:
    speech = Languages()
    speech.current = language

    assert speech.time(datetime(2026, 3, 2, 9, 5)) == time
    assert speech.day(date(2026, 3, 5)) == day


@pytest.mark.parametrize(
    ("language", "within", "across"),
    [
        ("fi", "16.–22. helmikuuta", "23. helmikuuta – 1. maaliskuuta"),
        ("sv", "16–22 februari", "23 februari – 1 mars"),
        ("en", "16–22 February", "23 February – 1 March"),
        ("de", "16.–22. Februar", "23. Februar – 1. März"),
        ("fr", "16–22 février", "23 février – 1 mars"),
        ("it", "16–22 febbraio", "23 febbraio – 1 marzo"),
        ("nl", "16–22 februari", "23 februari – 1 maart"),
        ("et", "16.–22. veebruar", "23. veebruar – 1. märts"),
        ("ru", "16–22 февраля", "23 февраля – 1 марта"),
        ("uk", "16–22 лютого", "23 лютого – 1 березня"),
        ("ar", "16–22 فبراير", "23 فبراير – 1 مارس"),
        ("so", "Febraayo 16–22", "Febraayo 23 – Maarso 1"),
    ],
)
def test_days_from_one_to_another_say_a_month_once_and_break_between_days_alone(
    language: str, within: str, across: str
) -> None:
    speech = Languages()
    speech.current = language
    unbroken = " – ".join(each.replace(" ", "\u00a0") for each in across.split(" – "))

    assert speech.days(date(2026, 2, 16), date(2026, 2, 22)) == within.replace(" ", "\u00a0")
    assert speech.days(date(2026, 2, 23), date(2026, 3, 1)) == unbroken


def test_the_afternoon_needs_no_letters(language: str) -> None:
    speech = Languages()
    speech.current = language

    assert re.fullmatch(r"14[.:]05", speech.time(datetime(2026, 3, 2, 14, 5)))


def test_a_language_is_not_loaded_twice(speech: Languages) -> None:
    assert speech.speak("fi")
    assert not speech.speak("fi")


def test_arabic_runs_from_the_right_and_the_next_language_does_not(speech: Languages) -> None:
    for language in ("ar", "fi", *OFFERED):
        speech.speak(language)
        runs = QGuiApplication.layoutDirection()
        assert (runs is Qt.LayoutDirection.RightToLeft) == (language in RIGHT_TO_LEFT)
    speech.speak("fi")


def test_every_translation_has_been_compiled(language: str) -> None:
    assert file_of(language).with_suffix(".qm").exists(), "./aula compiles it"


@pytest.mark.parametrize(
    ("country", "spoken_now", "offers"),
    [
        ("DE", "fi", ("de",)),
        ("CH", "fi", ("de", "fr", "it")),
        ("FI", "fi", ()),
        ("FI", "en", ("fi", "sv")),
        ("EE", "fi", ("et", "ru")),
        ("PT", "fi", ("en",)),
        ("TW", "en", ()),
        ("", "fi", ()),
        (None, "fi", ()),
    ],
)
def test_a_card_lets_us_offer_a_language(
    country: str | None, spoken_now: str, offers: tuple[str, ...]
) -> None:
    assert languages_of_card(country, OFFERED, spoken_now) == offers


def test_what_the_house_does_not_offer_no_card_offers() -> None:
    assert languages_of_card("CH", ("fi", "it"), "fi") == ("it",)
    assert languages_of_card("DE", ("fi",), "fi") == ()
