"""Answers that come too fast or too much alike are taken, thanked for, marked and left out."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from central.ingest import Sender, ingest
from central.schema import migrate
from central.store import open_store as central_store
from kiosk.config import Reader
from kiosk.effects import StoreScore
from kiosk.honesty import Pace
from kiosk.voices import Asker, Voices
from sync import visit_code, wire
from sync.store import Store, open_store
from tests.central.house import STORE, House
from tests.kiosk.lobbies import KEY, PEPPER, Desk, furnish
from tests.kiosk.scenes import NOW, PANELS, settings

OTHER = wire.Pepper(9, bytes(range(32)))


def pace() -> Pace:
    return Pace(min_interval_s=5, max_per_hour=120)


def test_answers_five_seconds_apart_are_peoples() -> None:
    kiosk = pace()

    assert [kiosk.marks(n % 11, n * 5.0) for n in range(100)] == [()] * 100


def test_sooner_than_that_is_a_burst_whoever_came_before() -> None:
    kiosk = pace()

    assert kiosk.marks(9, 0) == ()
    assert kiosk.marks(3, 4.9) == ("burst",)
    assert kiosk.marks(4, 9.8) == ("burst",)
    assert kiosk.marks(5, 14.8) == ()


def test_the_twelfth_ten_in_a_minute_is_a_run() -> None:
    kiosk = pace()
    marks = [kiosk.marks(10, n * 5.0) for n in range(14)]

    assert marks == [()] * 11 + [("run",)] * 3
    assert kiosk.marks(9, 70) == ()
    assert kiosk.marks(10, 75) == ()


def test_twelve_tens_in_an_hour_are_a_good_day() -> None:
    kiosk = pace()

    assert [kiosk.marks(10, n * 300.0) for n in range(12)] == [()] * 12


def test_beyond_the_hours_cap_is_a_burst_until_the_hour_is_over() -> None:
    kiosk = Pace(min_interval_s=5, max_per_hour=3)
    marks = [kiosk.marks(n, n * 60.0) for n in range(5)]

    assert marks == [(), (), (), ("burst",), ("burst",)]
    assert kiosk.marks(9, 3600) == ()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    furnish(tmp_path)
    store = open_store(tmp_path / "kiosk.db", KEY)
    yield store
    store.close()


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    central = central_store(f"sqlite:///{tmp_path}/central.db")
    migrate(central)
    house = House(central)
    yield house
    house.client.close()
    central.close()


class Lobby:
    """One kiosk's voices, and a clock that ticks when told."""

    def __init__(self, folder: Path, store: Store) -> None:
        self.at = 0.0
        self._store = store
        config = settings(folder, PANELS[0], Reader())
        self._voices = Voices(config, lambda: self.at)

    def rates(self, number: int, score: int, code: str = "", replaces: str | None = None) -> str:
        said = StoreScore(score, replaces, code)
        return self._voices.score(self._store, said, Asker(number, "fi", NOW, trusted=True))

    def answers(self) -> list[wire.Feedback]:
        later = NOW.replace(year=2099)
        letters = self._store.outbox.waiting("voices", now=later, limit=5000)
        return [msgspec.json.decode(one.body, type=wire.Feedback) for one in letters]


@pytest.mark.slow
def test_a_changed_answer_keeps_its_visits_marks(tmp_path: Path, store: Store) -> None:
    lobby = Lobby(tmp_path, store)
    first = lobby.rates(1, 9)
    lobby.at = 1
    lobby.rates(1, 8, replaces=first)  # the same visit: no burst
    lobby.at = 2
    other = lobby.rates(2, 0)
    lobby.at = 60
    lobby.rates(2, 1, replaces=other)

    assert [one.marks for one in lobby.answers()] == [(), (), ("burst",), ("burst",)]


@pytest.mark.slow
def test_a_slips_code_stands_for_a_person_and_one_of_nobodys_making_does_not(
    tmp_path: Path, store: Store
) -> None:
    lobby = Lobby(tmp_path, store)
    mine, forged = visit_code.make(PEPPER), visit_code.make(OTHER)
    first = lobby.rates(1, 9, mine)
    lobby.rates(1, 8, mine, replaces=first)
    lobby.rates(2, 9, visit_code.make(PEPPER))
    lobby.rates(3, 9, forged)
    lobby.rates(4, 9, forged)
    one, changed, next_one, unproven, burst = lobby.answers()

    assert visit_code.read(one.visit_nonce) == visit_code.read(changed.visit_nonce)
    assert one.visit_nonce != next_one.visit_nonce
    assert [a.marks for a in (one, changed, next_one)] == [(), (), ()]
    assert (unproven.visit_nonce, burst.visit_nonce) == (None, None)
    assert burst.marks == ("burst",)


@pytest.mark.slow
@pytest.mark.parametrize("tapped", ["every ten", "anything"])
def test_a_thousand_taps_in_a_minute_move_the_score_by_next_to_nothing(
    tmp_path: Path, store: Store, house: House, tapped: str
) -> None:
    """Threat 39: children at the screen. Every tap is a visit of its own."""
    lobby = Lobby(tmp_path, store)
    for n in range(1000):
        lobby.at = n * 0.06
        lobby.rates(n + 1, 10 if tapped == "every ten" else n % 11)
    answers = lobby.answers()
    counted = [one for one in answers if not one.marks]
    _arrive(house, answers)

    assert len(answers) == 1000
    assert len(counted) == 1
    assert sum(house.scores().values()) == 1


@pytest.mark.slow
def test_the_most_patient_child_is_held_to_the_caps(
    tmp_path: Path, store: Store, house: House
) -> None:
    lobby = Lobby(tmp_path, store)
    for n in range(1000):
        lobby.at = n * 5.0
        lobby.rates(n + 1, 10)
    answers = lobby.answers()
    _arrive(house, answers)

    assert sum(house.scores().values()) <= 2 * 120  # in 83 minutes
    assert sum("run" in one.marks for one in answers) > 700


def _arrive(house: House, answers: list[wire.Feedback]) -> None:
    sender = Sender(next(iter(house.kiosks.values())), "north")
    for start in range(0, len(answers), 500):
        raws = [msgspec.json.encode(one) for one in answers[start : start + 500]]
        ingest(house.store, sender, STORE, raws, NOW + timedelta(minutes=20))


@pytest.mark.slow
def test_a_score_struck_twice_at_once_is_one_score_and_touches_nothing_of_the_next_screen(
    qtbot: QtBot, tmp_path: Path
) -> None:
    furnish(tmp_path)
    desk = Desk(qtbot, tmp_path)
    try:
        desk.touches("rate")
        desk.sees("Rating")
        desk.strikes("score-9", "score-9")
        qtbot.waitUntil(lambda: desk.screen == "MainReason")
        desk.strikes("finish", "callBack")
        desk.sees("MainReason")  # and only now takes touches

        assert desk.shown[-1] == "MainReason"
        assert [one["kind"] for one in desk.outbox()] == ["feedback"]
    finally:
        desk.lobby.close()
