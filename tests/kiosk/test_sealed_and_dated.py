"""What the kiosk writes of a patient's words and of the time, with the real lobby and database."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from hardware.virtual.desk import Lying, place
from sync.server_time import learn, read_clocks
from sync.store import Store, open_store
from tests.kiosk.fingers import find
from tests.kiosk.lobbies import KEY, Desk, furnish, opened
from tests.kiosk.scenes import NOW, SITE, StandingClock

pytestmark = pytest.mark.slow
YEARS = timedelta(days=365.25)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    furnish(tmp_path)
    return tmp_path


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    """The postman's side of the same database."""
    store = open_store(folder / "kiosk.db", KEY)
    yield store
    store.close()


def rates(desk: Desk) -> None:
    desk.touches("rate")
    desk.sees("Rating")
    desk.touches("score-9")
    desk.sees("MainReason")


def test_without_a_key_there_is_no_paper_and_topics_still_count(
    qtbot: QtBot, folder: Path, store: Store
) -> None:
    store.put_site(msgspec.structs.replace(SITE, sealing_keys=()), "2")
    desk = Desk(qtbot, folder)
    try:
        rates(desk)
        assert find(desk.root.contentItem(), "paper") is None
        desk.touches("topic-speed", "finish")
        desk.sees("Thanks")
        assert "text" not in desk.outbox()[-1]
    finally:
        desk.lobby.close()


def test_a_key_that_goes_while_somebody_writes_earns_no_thanks(
    qtbot: QtBot, folder: Path, store: Store
) -> None:
    desk = Desk(qtbot, folder)
    try:
        rates(desk)
        desk.touches("paper", "letter-h")
        store.put_site(msgspec.structs.replace(SITE, sealing_keys=()), "2")
        desk.touches("finish")
        desk.sees("SeeReception")
        assert [one["kind"] for one in desk.outbox()] == ["staff_call", "feedback"]
    finally:
        desk.lobby.close()


@pytest.mark.parametrize("off", [-30 * YEARS, -timedelta(hours=3), 30 * YEARS])
def test_an_answer_has_the_sites_day_on_a_clock_that_is_off_and_jumps(
    qtbot: QtBot, folder: Path, store: Store, off: timedelta
) -> None:
    wall = StandingClock(NOW + off)
    store.put_server_time(learn(NOW, read_clocks()._replace(wall=wall.at.timestamp())))
    desk = Desk(qtbot, folder, clock=wall)
    try:
        place(folder / "desk", Lying())
        desk.sees("YourVisit")
        wall.at -= 2 * off  # in the middle of a visit
        desk.touches("confirm")
        desk.sees("CheckedIn")
        desk.takes_card()
        desk.touches("leave")
        desk.sees("Welcome")
        rates(desk)
        desk.touches("paper", "letter-h", "finish")
        desk.sees("Thanks")
        arrived, answer, comment = desk.outbox()
    finally:
        desk.lobby.close()
    assert abs(datetime.fromisoformat(str(arrived["at"])) - NOW) < timedelta(minutes=2)
    assert (answer["local_date"], answer["clock_trusted"]) == ("2026-03-02", True)
    assert opened(comment["text"]) == "H"
