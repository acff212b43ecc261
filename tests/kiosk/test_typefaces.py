"""Every letter the kiosk writes is drawn by the typefaces it chose, and none by an empty box."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QGuiApplication, QTextLayout

from kiosk.languages import LOCALES, OWN_NAMES
from kiosk.typefaces import FAMILY, STAND_INS, name_stand_ins
from tests.kiosk.messages import spoken, translations

pytestmark = pytest.mark.slow

OF_CARDS = {
    "Latin of every country that issues a card": "ÀÁÂÃÄÅĀĂĄÆÇĆČĎĐÈÉÊËĒĖĘĚÌÍÎÏĪĮĶĹĻĽŁÑŃŅŇ"
    "ÒÓÔÕÖŐØŒŔŘŚŠŞȘŤŢȚÙÚÛÜŪŮŰŲÝŸŹŻŽÞßẞ"
    "àáâãäåāăąæçćčďđèéêëēėęěìíîïīįķĺļľłñńņňòóôõöőøœŕřśšşșťţțùúûüūůűųýÿźżžþðı",
    "decomposed": "a\u0308 o\u0308 e\u0301 s\u030c n\u0303",
    "Serbian": "АБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШабвгдђежзијклљмнњопрстћуфхцчџш",
    "Russian and Ukrainian": "АЁЙЩЪЫЬЭЮЯҐЄІЇаёйщъыьэюяґєії",
    "Greek": "ΑΒΓΔΘΛΞΠΣΦΨΩάέήίόύώϊΰςαβγδεζηθικλμνξοπρστυφχψω",
    "Thai": "สมชาย ใจดี นางสาวพัชราภรณ์ ณ อยุธยา กุลธิดา ฤทธิ์ ฎฏฐฑฒณ ๑๒๓",
    "traditional Chinese": "陳筱玲 林志明 黃淑芬 張雅婷 歐陽 龔 蕭 鄭 謝 劉 吳 楊 許"
    "葉 蘇 呂 簡 鍾 游 詹 盧",
    "Arabic": "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگڤ",
}
"""Scripts a card can return a name in, by docs/cards.md; invented names and bare letters."""
INVISIBLE = {"\n", "\u00ad", "\u200e", "\u200f", "\u2066", "\u2068", "\u2069"}


def runs(text: str, weight: QFont.Weight) -> Iterator[tuple[str, bool]]:
    """Who draws each stretch of a text, and whether every letter of it was found."""
    name_stand_ins()
    font = QFont(FAMILY)
    font.setWeight(weight)
    layout = QTextLayout("".join(c for c in text if c not in INVISIBLE), font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    for run in layout.glyphRuns():
        yield run.rawFont().familyName(), 0 not in run.glyphIndexes()


def strangers(text: str, weight: QFont.Weight = QFont.Weight.Medium) -> set[tuple[str, bool]]:
    """Stretches drawn by somebody else than the typefaces chosen, or not at all."""
    return {run for run in runs(text, weight) if run not in {(f, True) for f in CHOSEN}}


CHOSEN = (FAMILY, *STAND_INS)


@pytest.mark.parametrize("language", LOCALES)
def test_every_letter_of_every_translation_is_drawn(qapp: QGuiApplication, language: str) -> None:
    letters = {c for _, _, said in translations(language) for text in spoken(said) for c in text}

    assert strangers(" ".join(sorted(letters))) == set()


@pytest.mark.parametrize("script", OF_CARDS)
def test_every_name_a_card_can_return_is_drawn(qapp: QGuiApplication, script: str) -> None:
    for weight in (QFont.Weight.Medium, QFont.Weight.DemiBold, QFont.Weight.Bold):
        assert strangers(OF_CARDS[script], weight) == set()


def test_a_letter_nobody_has_is_noticed(qapp: QGuiApplication) -> None:
    assert strangers("a \U000f1234") != set()


def test_the_names_of_the_languages_are_drawn(qapp: QGuiApplication) -> None:
    assert strangers(" ".join(OWN_NAMES.values())) == set()
