"""Twelve keyboards as data: every letter has its key, and no row is too long."""

import unicodedata
from typing import Any

import msgspec
import pytest

from kiosk.keyboards import COLUMNS, FOLDER, STRIP, Layout, Mark, Sheet, layout

LATIN = "abcdefghijklmnopqrstuvwxyz"
ALPHABETS = {
    "fi": LATIN + "åäö",
    "sv": LATIN + "åäö",
    "en": LATIN,
    "de": LATIN + "äöüß",
    "fr": LATIN + "àçèéù",
    "it": LATIN + "àèìòù",
    "nl": LATIN,
    "et": LATIN + "šžõäöü",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'",
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهويءئؤىة",
    "so": LATIN + "'",
}
"""Letters with a key of their own: the alphabet, and what the national keyboard has besides."""
PRESSED_LONG = {
    "fi": "éšž",
    "sv": "éàü",
    "en": "éèêëēė",
    "de": "éàç",
    "fr": "âêëîïôûüÿœæ",
    "it": "éîó",
    "nl": "éëïöüáíóú",
    "et": "é",
    "ru": "іїєґ",
    "uk": "ёыэъ",
    "ar": "أإآپچژڤگ",
    "so": "éà",
}


@pytest.fixture(params=ALPHABETS)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def letters(keyboard: Layout) -> list[Mark]:
    """What its first page writes."""
    return [mark for row in (*keyboard.rows, keyboard.ends) for mark in row]


def test_every_letter_of_the_alphabet_has_a_key_of_its_own(language: str) -> None:
    keys = [mark.small for mark in letters(layout(language))]

    assert set(ALPHABETS[language]) <= set(keys)
    assert len(keys) == len(set(keys))


def test_other_letters_are_a_long_press_away(language: str) -> None:
    offered = {accent for mark in letters(layout(language)) for accent in mark.accents}

    assert set(PRESSED_LONG[language]) <= offered


def test_rows_and_strips_fit_the_narrowest_panel(language: str) -> None:
    keyboard = layout(language)
    pages = (*keyboard.rows, *keyboard.signs)

    assert max(map(len, pages)) <= COLUMNS
    assert max(len(mark.accents) for row in pages for mark in row) <= STRIP


def test_a_key_writes_one_whole_letter_and_has_a_capital_where_there_are_any(language: str) -> None:
    keyboard = layout(language)
    written = [m for mark in letters(keyboard) for m in (mark.small, mark.capital, *mark.accents)]

    assert all(len(one) == 1 and unicodedata.normalize("NFC", one) == one for one in written)
    assert keyboard.cased == any(mark.small != mark.capital for mark in letters(keyboard))
    assert keyboard.rtl == (unicodedata.bidirectional(keyboard.rows[0][0].small) == "AL")


def test_no_strip_offers_what_has_a_key_beside_it(language: str) -> None:
    keyboard = layout(language)
    own = {mark.small for mark in letters(keyboard)}

    assert [m.small for m in letters(keyboard) if own & set(m.accents)] == []
    assert [m.small for m in letters(keyboard) if len(set(m.accents)) < len(m.accents)] == []


def test_names_in_latin_letters_can_be_written_on_every_keyboard(language: str) -> None:
    keyboard = layout(language)
    latin = keyboard.other or keyboard

    assert set(LATIN) <= {mark.small for mark in letters(latin)}


def test_there_is_a_keyboard_for_each_of_these_languages_and_no_other() -> None:
    assert {path.stem for path in FOLDER.glob("*.toml")} == {*ALPHABETS, "shared"}


@pytest.mark.parametrize(
    "wrong", [{"rows": ["qwerty", "asdf"]}, {"direction": "up"}, {"shift": "no"}]
)
def test_a_file_that_is_no_keyboard_is_refused(wrong: dict[str, Any]) -> None:
    right = {"name": "abc", "rows": ["qwerty", "asdf", "zxcv"]}
    msgspec.convert(right, Sheet)

    with pytest.raises(ValueError, match=r"Expected|Invalid|unknown"):
        msgspec.convert(right | wrong, Sheet)
