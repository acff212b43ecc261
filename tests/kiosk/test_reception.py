"""When a human is called, and what whoever waits for one is told."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication

from hardware.events import CardUnreadable, Cause
from kiosk.config import Model, Reader
from kiosk.effects import CallStaff, StaffTold
from kiosk.flow import TimedOut
from kiosk.state import Fitted, Screen
from kiosk.touches import AskedForHelp
from tests.kiosk.fingers import words
from tests.kiosk.journey import OUT, PLACED, SLOT, Kiosk
from tests.kiosk.scenes import PANELS, SCENES, Scene


@pytest.mark.parametrize(
    ("cause", "why"),
    [
        (Cause.EMPTY, "empty_card"),
        (Cause.UPDATING, "unfinished_card"),
        (Cause.OLD_CARD, "old_card"),
    ],
)
def test_reception_is_told_at_once_of_a_card_that_no_try_will_read(cause: Cause, why: str) -> None:
    kiosk = Kiosk()
    kiosk.see(PLACED, CardUnreadable(SLOT, cause=cause))

    assert kiosk.asked[-1] == CallStaff(why, Screen.CARD_PROBLEM)
    assert not kiosk.visit.told
    kiosk.see(StaffTold(kiosk.visit.number))
    assert kiosk.visit.told


@pytest.mark.parametrize(("slotless", "told"), [(True, True), (False, False)])
def test_reception_is_told_of_a_card_that_needs_a_slot_where_there_is_none(
    slotless: bool, told: bool
) -> None:
    kiosk = Kiosk()
    kiosk.visit = replace(kiosk.visit, fitted=Fitted(slotless=slotless))
    kiosk.see(PLACED, OUT, PLACED, CardUnreadable(SLOT, cause=Cause.USE_THE_SLOT))

    assert (CallStaff("needs_slot", Screen.CARD_PROBLEM) in kiosk.asked) is told


@pytest.mark.slow
@pytest.mark.parametrize(
    ("model", "called"), [("slot", False), ("tray", False), ("pad", True), ("window", True)]
)
def test_whoever_is_sent_to_reception_by_a_pad_or_a_window_is_told_of_there(
    qapp: QGuiApplication, tmp_path: Path, model: Model, called: bool
) -> None:
    scene = Scene(tmp_path, PANELS[0], Reader(model=model), house="en")
    try:
        scene.play(*SCENES["problem-use_the_slot"], StaffTold(0))
        shown = words(scene.window.root.contentItem())
        assert scene.visit.moment.fitted.slotless is called
        assert ("Please take it and go to reception." in shown) is called
        assert ("Reception knows that you are here." in shown) is called
    finally:
        scene.close()


@pytest.mark.parametrize("cause", [Cause.MUTE, Cause.USE_THE_SLOT])
def test_nobody_is_called_for_a_card_that_may_be_tried_again(cause: Cause) -> None:
    kiosk = Kiosk()

    kiosk.see(PLACED, CardUnreadable(SLOT, cause=cause))

    assert not any(isinstance(effect, CallStaff) for effect in kiosk.asked)


def test_help_is_called_once_and_is_never_further_than_a_touch() -> None:
    kiosk = Kiosk()

    assert kiosk.see(AskedForHelp(), AskedForHelp()) is Screen.SEE_RECEPTION
    assert [e for e in kiosk.asked if isinstance(e, CallStaff)] == [
        CallStaff("help", Screen.WELCOME)
    ]


def test_where_staff_come_they_are_called_before_anybody_is_sent() -> None:
    kiosk = Kiosk()
    kiosk.visit = replace(kiosk.visit, fitted=Fitted(staff_come=True))

    assert kiosk.see(AskedForHelp()) is Screen.SEE_RECEPTION
    assert kiosk.visit.calling
    assert kiosk.visit.limit_s < 3
    kiosk.see(StaffTold(kiosk.visit.number))
    assert kiosk.visit.told
    assert not kiosk.visit.calling
    assert kiosk.see(TimedOut(), TimedOut()) is Screen.WELCOME


def test_where_staff_do_not_hear_the_call_the_patient_is_sent_to_reception() -> None:
    kiosk = Kiosk()
    kiosk.visit = replace(kiosk.visit, fitted=Fitted(staff_come=True))

    assert kiosk.see(AskedForHelp(), TimedOut()) is Screen.SEE_RECEPTION
    assert not kiosk.visit.calling
    assert not kiosk.visit.told
    assert kiosk.see(TimedOut(), TimedOut()) is Screen.WELCOME
