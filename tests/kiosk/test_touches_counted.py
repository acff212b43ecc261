"""How many touches a visit costs: every press that reaches the real window is counted."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from pytestqt.qtbot import QtBot

from tests.kiosk.lobbies import Desk, furnish

pytestmark = pytest.mark.slow


class Counter(QObject):
    """Counts the presses of fingers and of mice on one window, whatever they hit."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.root)
        self._count = 0
        desk.root.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count a press and let it pass."""
        if event.type() in (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress):
            self._count += 1
        return False

    def since(self) -> int:
        """How many came since this was last asked."""
        count, self._count = self._count, 0
        return count


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    furnish(tmp_path)
    desk = Desk(qtbot, tmp_path)
    yield desk
    desk.lobby.close()


def test_arriving_takes_no_touch_for_the_card_and_one_to_confirm(desk: Desk) -> None:
    touches = Counter(desk)

    desk.puts_card_in()
    desk.sees("YourVisit")
    assert touches.since() == 0

    desk.touches("confirm")
    desk.sees("CheckedIn")
    assert touches.since() == 1
    assert [record["kind"] for record in desk.outbox()] == ["check_in"]


def test_leaving_takes_one_touch_to_store_the_score_and_one_more_to_finish(desk: Desk) -> None:
    touches = Counter(desk)
    desk.touches("rate")
    desk.sees("Rating")
    assert touches.since() == 1

    desk.touches("score-9")
    desk.sees("MainReason")
    assert [(record["kind"], record["score"]) for record in desk.outbox()] == [("feedback", 9)]
    desk.touches("finish")
    desk.sees("Thanks")

    assert touches.since() == 2
    assert [(record["kind"], record["score"]) for record in desk.outbox()] == [("feedback", 9)]
