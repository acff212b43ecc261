"""The slip and the code for a telephone say what *Checked in* says: way, delay, what is later."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication, QImage

from hardware.barcode.meaning import LONGEST, meaning
from hardware.events import CodeKind
from kiosk.qr import modules
from kiosk.slip.picture import draw
from kiosk.slip.words import LONGEST_CODE, SlipWords, for_telephone, slip_words

CODE = "AULA:V1:ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
NOW = {
    "time": "9.15",
    "area": "Laboratory",
    "floor": "2",
    "room": "214",
    "directions": "Take the lift, then turn right.",
    "arrow": "right",
    "delay": 12,
}
THEN = {"time": "10.30", "area": "X-ray", "floor": "1", "room": "", "arrow": "left", "delay": 0}
LAST = {"time": "11.00", "area": "", "floor": "", "room": "7", "arrow": "ahead", "delay": 0}


def words(*stops: dict[str, object]) -> SlipWords:
    return slip_words("A house", "KM47", list(stops), CODE)


def test_it_says_the_way_the_delay_and_where_each_later_appointment_is() -> None:
    told = words(NOW, THEN, LAST)
    assert (told.where, told.arrow) == ("Laboratory · floor 2 · room 214", "right")
    assert "12" in told.delay
    assert "late" in told.delay
    assert told.later == "Also today: 10.30 · X-ray · floor 1\n11.00 · room 7"


def test_it_says_nothing_where_there_is_nothing_to_say() -> None:
    alone = words({"time": "9.15", "area": "Laboratory"})
    assert (alone.delay, alone.later, alone.arrow, alone.directions) == ("", "", "", "")
    assert words().where == ""


def test_the_code_for_a_telephone_has_the_same_and_still_opens_the_question() -> None:
    told = for_telephone(words(NOW, THEN))
    for part in ("KM47", "Laboratory · floor 2", "Take the lift", "12", "10.30 · X-ray"):
        assert part in told
    found = meaning(told)
    assert (found.kind, CODE.endswith(found.value)) == (CodeKind.VISIT_CODE, True)


@pytest.mark.parametrize("letters", ["a", "ä", "ع"])
def test_a_long_way_is_left_out_of_the_code_before_it_cannot_be_scanned(letters: str) -> None:
    endless = {**NOW, "directions": letters * 4000}
    told = for_telephone(words(endless, *[THEN] * 3))
    assert len(told.encode()) <= LONGEST_CODE
    assert "12" in told
    crowded = for_telephone(words(endless, *[{**THEN, "area": letters * 90}] * 9))
    assert crowded == f"KM47, Laboratory · floor 2 · room 214, {CODE}"
    assert len(told) <= LONGEST
    assert modules("ع" * (LONGEST_CODE // 2)).size <= 65


def ink(picture: QImage, inside: Callable[[int, int], bool]) -> int:
    return sum(
        picture.pixelColor(x, y).lightness() < 128
        for y in range(0, picture.height(), 2)
        for x in range(0, picture.width(), 2)
        if inside(x, y)
    )


@pytest.mark.slow
@pytest.mark.parametrize("dots", [384, 576])
def test_the_way_is_drawn_and_points_where_the_screen_points(
    qapp: QGuiApplication, dots: int
) -> None:
    bare = SlipWords("", "", "", "", "", CODE)
    left, right = (draw(replace(bare, arrow=way), dots) for way in ("left", "right"))
    top = round(dots / 24 * 5)  # the arrow's own place: four units behind the first

    def above(picture: QImage, low: int, high: int) -> int:
        return ink(picture, lambda x, y: y < top and low <= x < high)

    half = dots // 2
    assert above(left, 0, half) > above(left, half, dots) > 0
    assert above(right, half, dots) > above(right, 0, half) > 0
    assert draw(bare, dots).height() < left.height()


@pytest.mark.slow
def test_more_to_say_makes_a_longer_slip(qapp: QGuiApplication) -> None:
    assert draw(words(NOW, THEN), 576).height() > draw(words({**NOW, "delay": 0}), 576).height()
