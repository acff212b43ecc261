"""Keyboards and pads on every panel: how large, how far apart, and what each key is called."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.keyboards import FOLDER, layout
from kiosk.measure.gauge import place
from tests.kiosk.eye import faults, is_button
from tests.kiosk.fingers import visible
from tests.kiosk.scenes import PANELS, Panel
from tests.kiosk.typist import Hands, Typist

LANGUAGES = sorted({path.stem for path in FOLDER.glob("*.toml")} - {"shared"})
ON_PANELS = [
    pytest.param(language, panel, id=f"{language}-{panel.name}")
    for panel in PANELS
    for language in LANGUAGES
    if panel is PANELS[0] or language in {"en", "uk"}
]
"""Every keyboard where room is least, and elsewhere the widest strips and the fullest last row."""


@pytest.mark.slow
@pytest.mark.parametrize(("spoken", "panel"), ON_PANELS)
def test_every_page_of_every_keyboard_holds_its_millimetres(
    hands: Hands, spoken: str, panel: Panel
) -> None:
    typist = hands(spoken, panel, guard=0)
    typist.settle()
    assert faults(typist.window, typist.mm) == []
    assert wide_words(typist) == []

    if spoken in {"en", "ar"}:  # the page of digits and signs is the same for all
        typist.strike("digits")
        typist.settle()
        assert faults(typist.window, typist.mm) == []


def keys(typist: Typist) -> list[QQuickItem]:
    """All keys to be seen."""
    return [item for item in visible(typist.window.contentItem()) if is_button(item)]


def wide_words(typist: Typist) -> list[str]:
    """Keys whose letters come nearer than a millimetre to the edge."""
    return [
        key.objectName()
        for key in keys(typist)
        for item in visible(key)
        if item.inherits("QQuickText") and item.width() > key.width() - 2 * typist.mm
    ]


@pytest.mark.slow
@pytest.mark.parametrize(("spoken", "panel"), ON_PANELS)
def test_every_strip_is_above_its_key_and_inside_the_panel(
    hands: Hands, spoken: str, panel: Panel
) -> None:
    typist = hands(spoken, panel, guard=0)
    keyboard = layout(spoken)
    for mark in (m for row in (*keyboard.rows, keyboard.ends) for m in row):
        if not mark.accents:
            continue
        typist.strike("accents", f"letter-{mark.small}")
        typist.settle()
        strip = [key for key in keys(typist) if "ccent" in key.objectName()]
        strip = [key for key in strip if key.objectName() != "accents"]
        assert len(strip) == len(mark.accents) + 1
        within = place(typist.window.contentItem()).adjusted(3, 3, -3, -3)
        for key in strip:
            assert min(place(key).width(), place(key).height()) >= 20 * typist.mm - 1
            assert within.contains(place(key))
            assert place(key).bottom() <= place(typist.key(f"letter-{mark.small}")).top()
        lefts = sorted(place(key).left() for key in strip)
        steps = [b - a for a, b in pairwise(lefts)]
        assert min(steps) >= 23 * typist.mm - 1
        typist.strike("closeAccents")


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_has_a_name_that_can_be_said(hands: Hands, language: str) -> None:
    typist = hands(language, guard=0)
    named: dict[str, str] = {}
    for way in ((), ("accents", "letter-."), ("closeAccents", "digits")):
        typist.strike(*way)
        named |= names(typist)

    assert [name for name in named.values() if not any(c.isalnum() for c in name)] == []
    signs = ("letter-.", "letter-€", "space", "erase", "digits", "accents")
    assert [named[key] for key in signs if len(named[key]) < 3] == []


def names(typist: Typist) -> dict[str, str]:
    """What those hear who do not see the keys."""
    heard: dict[str, str] = {}
    for key in keys(typist):
        told = QAccessible.queryAccessibleInterface(key)
        assert told is not None
        heard[key.objectName()] = told.text(QAccessible.Text.Name)
    return heard


PADS = {
    "numbers": "NumberPad {",
    "telephone": "NumberPad { plus: true",
    "codes": "CodePad { layout: window.layout; width: window.width - Theme.mm(16)",
}


@pytest.mark.slow
@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: panel.name)
@pytest.mark.parametrize("pad", PADS)
@pytest.mark.parametrize("spoken", ["fr", "ar"])
def test_a_pad_holds_its_millimetres(hands: Hands, panel: Panel, pad: str, spoken: str) -> None:
    typist = hands(spoken, panel, PADS[pad])

    assert faults(typist.window, typist.mm) == []
    assert wide_words(typist) == []


@pytest.mark.slow
def test_a_number_pad_writes_digits_and_erases(hands: Hands) -> None:
    typist = hands(part=PADS["telephone"], guard=0)
    typist.strike("digit-+", "digit-3", "digit-5", "digit-5", "digit-0", "erase")

    assert (typist.written, typist.erasures) == ("+3550", 1)


@pytest.mark.slow
def test_a_pad_for_dates_has_no_plus_and_0_stays_under_8(hands: Hands) -> None:
    typist = hands(part=PADS["numbers"])

    assert typist.sees("digit-+") is None
    assert typist.middle("digit-0").x() == typist.middle("digit-8").x()


@pytest.mark.slow
@pytest.mark.parametrize("spoken", ["fi", "fr", "ar"])
def test_a_code_pad_writes_every_letter_of_a_code(hands: Hands, spoken: str) -> None:
    typist = hands(spoken, part=PADS["codes"], guard=0)
    code = "ABCDEFGHIJKLMNOPQRSTUVWXYZ" + "0123456789-+"
    typist.strike(*(f"code-{letter}" for letter in code), "erase")

    assert (typist.written, typist.erasures) == (code, 1)


@pytest.mark.slow
@pytest.mark.parametrize(("part", "name"), [("codes", "code"), ("numbers", "digit")])
def test_digits_run_from_the_left_in_arabic_too(hands: Hands, part: str, name: str) -> None:
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        typist = hands("ar", part=f"{PADS[part]}")
        one, two, three = (typist.middle(f"{name}-{digit}").x() for digit in "123")
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    assert one < two < three
