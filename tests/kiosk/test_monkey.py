"""100,000 random touches and keys: no crash, no way out, no state without an end, nobody left."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QCloseEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from tests.kiosk.events_of_a_day import MARK, names_somebody
from tests.kiosk.fingers import texts
from tests.kiosk.lobbies import Desk, furnish
from tests.kiosk.monkey import Monkey, has_an_end

EVENTS = int(os.environ.get("AULA_MONKEY_EVENTS", "2000"))
"""A share in every run; AULA_MONKEY_EVENTS=100000 for the whole."""
BETWEEN_LOOKS = 500
FEWEST_SCREENS = 14  # or it only ever met the door
SEED = 20261122


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    furnish(tmp_path)
    desk = Desk(qtbot, tmp_path)
    yield desk
    desk.lobby.close()


@pytest.mark.slow
def test_a_monkey_breaks_nothing_and_leaves_nobody_behind(desk: Desk) -> None:
    monkey = Monkey(desk.lobby, SEED)

    for count in range(1, EVENTS + 1):
        monkey.act()
        assert has_an_end(desk.lobby), f"{desk.screen} waits for ever"
        if count % BETWEEN_LOOKS == 0:
            monkey.leave()
            assert not names_somebody(desk.lobby.visit.moment)
            assert [text for text in texts(desk.root) if MARK in text] == []
            assert QGuiApplication.topLevelWindows() == [desk.root]
            assert desk.root.isVisible()
            assert QGuiApplication.clipboard().text() == ""
            assert desk.root.title() == "Aula"

    print(json.dumps({"monkey": {"events": EVENTS, "screens": sorted(monkey.met)}}))
    assert desk.lobby.exit_code == 0
    assert len(monkey.met) >= FEWEST_SCREENS


@pytest.mark.slow
def test_the_window_does_not_close_because_somebody_asks_it_to(desk: Desk) -> None:
    QGuiApplication.sendEvent(desk.root, QCloseEvent())

    assert desk.root.isVisible()
