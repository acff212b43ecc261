"""Typing at the real lobby: dots for who looks over a shoulder, and a check-in by the real list."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from hardware.identifiers import HETU
from kiosk.flow import TimedOut
from sync import wire
from sync.pseudonym import booking_key, typed_key
from sync.store import open_store
from tests.kiosk.fingers import texts
from tests.kiosk.lobbies import KEY, PEPPER, Desk, furnish
from tests.kiosk.no_card_scenes import NUMBER
from tests.kiosk.scenes import NOW, VISIT

BORN = "13101952"
TODAY = date(2026, 3, 2)

pytestmark = pytest.mark.slow


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    furnish(tmp_path)
    keys = (
        booking_key(PEPPER, TODAY, HETU, NUMBER),
        typed_key(PEPPER, TODAY, NUMBER, date(1952, 10, 13)),
    )
    row = msgspec.structs.replace(VISIT, appointment_id="generated-typed", keys=keys)
    store = open_store(tmp_path / "kiosk.db", KEY)
    store.day_list.begin()
    store.day_list.write_page(wire.SchedulePage(2, True, [row]))
    store.day_list.switch(2, full=True, now=NOW - timedelta(minutes=5))
    store.close()
    desk = Desk(qtbot, tmp_path)
    yield desk
    desk.lobby.close()


def types(desk: Desk, number: str, born: str) -> None:
    """From the welcome to the look-up, key by key."""
    desk.touches("help")
    desk.sees("NoCard")
    desk.touches("way-code")
    desk.sees("TypeCode")
    for key in number:
        desk.lobby.visit._identifying.press(key)
    desk.touches("next")
    desk.sees("TypeBirthDate")
    for key in born:
        desk.lobby.visit._identifying.press(key)


def dots(desk: Desk) -> str:
    """What the screen has of the field."""
    return str(desk.lobby.visit._identifying.masked)


def test_somebody_without_a_card_types_and_is_checked_in(desk: Desk) -> None:
    types(desk, NUMBER, BORN)
    desk.touches("next")
    desk.sees("YourVisit")
    desk.touches("confirm")
    desk.sees("CheckedIn")

    assert "KM47" in desk.reads()
    (arrived,) = desk.outbox()
    assert (arrived["kind"], arrived["by"]) == ("check_in", "typed")
    assert "card_family" not in arrived


def test_only_the_last_sign_is_seen_for_a_second_and_nothing_of_it_after_the_visit(
    desk: Desk, qtbot: QtBot
) -> None:
    types(desk, NUMBER, "1310")

    assert dots(desk) == "•••0"
    qtbot.waitUntil(lambda: dots(desk) == "••••")
    assert not any(NUMBER in text for text in texts(desk.root))
    desk.touches("show")
    assert dots(desk) == "1310"
    desk.touches("back")
    desk.sees("TypeCode")
    assert dots(desk) == "•" * len(NUMBER)
    desk.touches("leave")
    desk.sees("Welcome")
    assert dots(desk) == ""
    assert not any("1310" in text for text in texts(desk.root))


def test_the_fifth_wrong_number_leads_to_reception_and_the_next_visit_does_not_type(
    desk: Desk,
) -> None:
    types(desk, NUMBER, "13101950")
    for _ in range(4):
        desk.touches("next")
        desk.sees("TypeCode")
        desk.touches("next")
        desk.sees("TypeBirthDate")
        for key in "13101951":
            desk.lobby.visit._identifying.press(key)
    desk.touches("next")
    desk.sees("SeeReception")
    for _ in ("is somebody here?", "nobody is"):
        desk.lobby.visit.receive(TimedOut())
    desk.sees("Welcome")

    desk.touches("help")
    desk.sees("NoCard")
    desk.touches("way-code")
    desk.sees("SeeReception")
