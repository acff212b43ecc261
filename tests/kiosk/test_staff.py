"""Staff in the flow, and the PIN: who gets in, and that no patient is ever near."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from hardware.events import CardPlaced, CardRead, CardRemoved, ReaderFound
from kiosk.effects import LeaveBehind, NotStored, StoreComment, Stored
from kiosk.flow import Event, TimedOut, step
from kiosk.opening import HoursTurned
from kiosk.staff.condition import condition_of, links_up
from kiosk.staff.door import Door, Kept
from kiosk.staff.lockout import FREE_TRIES, LONGEST_S, Tries, after_wrong, wait_s
from kiosk.staff.pin import fault_of, is_pin, write_pin
from kiosk.staff.words import Deed, LookAfter, PinAccepted, Probe, Wish
from kiosk.state import STAFF_SCREENS, Screen, Visit
from kiosk.touches import (
    AskedForHelp,
    LeftOff,
    RateVisit,
    Scored,
    StaffAsked,
    StaffWished,
    Typed,
)
from sync.secret_file import SecretFileError
from sync.server_time import Learnt
from sync.store import open_store
from sync.wire import StaffCall
from tests.kiosk.events_of_a_day import HOLDER, events, names_somebody

PIN = "380417"
READY = Visit(readers=frozenset({"r"}))


def played(*happened: Event, visit: Visit = READY) -> Visit:
    """Where these lead."""
    for event in happened:
        visit, _ = step(visit, event)
    return visit


IN = (StaffAsked(), PinAccepted())


# The flow --------------------------------------------------------------------------------


def test_two_held_corners_ask_for_the_pin_and_the_pin_opens_the_page() -> None:
    assert played(StaffAsked()).screen is Screen.STAFF_PIN
    visit, effects = step(played(StaffAsked()), PinAccepted())
    assert visit.screen is Screen.STAFF
    assert effects == (LookAfter(),)


def test_a_patient_who_is_being_served_is_not_disturbed_by_held_corners() -> None:
    rating = played(RateVisit())

    assert played(StaffAsked(), visit=rating) == rating


def test_a_pin_opens_nothing_anywhere_but_where_it_was_asked_for() -> None:
    assert played(PinAccepted()) == READY
    assert played(StaffWished(Wish.RESTART)) == READY
    assert played(StaffAsked(), StaffWished(Wish.RESTART)).screen is Screen.STAFF_PIN


def test_a_test_read_says_family_and_time_and_keeps_nobody() -> None:
    waiting, effects = step(played(*IN), StaffWished(Wish.TEST_READ))
    read = played(CardPlaced("r"), CardRead("r", holder=HOLDER, ms=900), visit=waiting)

    assert effects == (Deed(Wish.TEST_READ),)
    assert read.probe == Probe("read", "egk", 900)
    assert read.screen is Screen.STAFF
    assert not names_somebody(read)


def test_a_card_left_by_staff_is_asked_back_like_any_other() -> None:
    assert played(*IN, CardPlaced("r"), LeftOff()).screen is Screen.TAKE_CARD


def test_while_the_glass_is_cleaned_no_touch_does_anything() -> None:
    cleaning = played(*IN, StaffWished(Wish.CLEAN))

    assert cleaning.screen is Screen.CLEANING
    assert played(LeftOff(), RateVisit(), StaffAsked(), visit=cleaning) == cleaning
    assert played(TimedOut(), visit=cleaning).screen is Screen.STAFF


def test_closed_for_today_is_closed_and_opened_again_is_open() -> None:
    closed, effects = step(played(*IN), StaffWished(Wish.CLOSE_TODAY))

    assert closed.screen is Screen.CLOSED
    assert effects[-1] == Deed(Wish.CLOSE_TODAY)
    assert played(HoursTurned(False), visit=closed).screen is Screen.WELCOME


def test_after_hours_a_card_is_asked_back_and_an_answer_is_taken() -> None:
    closed = played(HoursTurned(True))

    with_card = played(CardPlaced("r"), CardRead("r", holder=HOLDER, ms=9), visit=closed)
    assert with_card.screen is Screen.CLOSED
    assert with_card.card_in
    assert not names_somebody(with_card)
    assert played(CardRemoved("r"), visit=with_card).screen is Screen.CLOSED
    rating = played(RateVisit(), visit=closed)
    assert rating.screen is Screen.RATING
    assert played(TimedOut(), TimedOut(), visit=rating).screen is Screen.CLOSED


def test_whoever_is_being_served_at_closing_time_is_served_to_the_end() -> None:
    reading = played(ReaderFound("r"), CardPlaced("r"), HoursTurned(True))

    assert reading.screen is Screen.READING
    ended = played(CardRemoved("r"), TimedOut(), TimedOut(), visit=reading)
    assert ended.screen is Screen.CLOSED


def test_what_somebody_wrote_at_closing_time_is_kept_when_a_card_comes() -> None:
    writing = played(RateVisit(), Scored(9), visit=READY)
    writing = played(Stored(writing.number, "first"), Typed("Kind.", 5), visit=writing)

    closed, effects = step(played(HoursTurned(True), visit=writing), CardPlaced("r"))

    assert closed.screen is Screen.CLOSED
    assert effects[0] == LeaveBehind(StoreComment("first", (), "Kind."))


def test_who_rates_after_hours_is_not_sent_to_a_reception_where_nobody_is() -> None:
    rating = played(HoursTurned(True), RateVisit())

    assert step(rating, AskedForHelp()) == (rating, ())
    asked = played(Scored(9), visit=rating)
    assert played(NotStored(asked.number), visit=asked).screen is Screen.CLOSED
    assert played(TimedOut(), visit=asked).screen is Screen.CLOSED


staff_events = st.one_of(
    st.builds(StaffAsked),
    st.builds(PinAccepted),
    st.sampled_from(Wish).map(StaffWished),
    st.booleans().map(HoursTurned),
    events(Visit(number=1)),
)


@pytest.mark.slow
@settings(deadline=None, max_examples=300)
@given(st.lists(staff_events, max_size=25))
def test_whatever_happens_no_patient_is_on_a_staff_screen_and_time_leads_home(
    happened: list[Event],
) -> None:
    visit = READY
    for event in happened:
        visit, _ = step(visit, event)
        if visit.screen in STAFF_SCREENS or visit.screen is Screen.CLOSED:
            assert not names_somebody(visit)
        assert visit.limit_s > 0
    for _ in range(8):
        visit, _ = step(visit, TimedOut())
    home = {Screen.WELCOME, Screen.OUT_OF_ORDER, Screen.TAKE_CARD}
    assert visit.screen in ({Screen.CLOSED} if visit.closed else home)


@pytest.mark.slow
def test_how_the_store_is_is_told_in_numbers(tmp_path: Path) -> None:
    store = open_store(tmp_path / "kiosk.db", bytes(32))
    at = datetime(2026, 11, 23, 8, tzinfo=UTC)
    try:
        bad = store.add(StaffCall, at=at, cause="help", screen="Welcome")
        store.add(StaffCall, at=at, cause="help", screen="Welcome")
        store.outbox.settle((), {bad: "conflict"}, now=at)
        told = condition_of(store, datetime.now(UTC))
    finally:
        store.close()

    assert (told.waiting, told.refused, told.list_age_s) == (1, 1, None)
    assert told.oldest_s is not None
    assert told.heard_s is None
    assert told.free_bytes > 0


@pytest.mark.slow
def test_central_was_heard_when_it_last_told_its_time_or_stood_by_the_list(tmp_path: Path) -> None:
    store = open_store(tmp_path / "kiosk.db", bytes(32))
    now = datetime.now(UTC)
    try:
        store.put_server_time(Learnt(now.timestamp() - 900.0, 0.0, "a-boot", 0.0))
        heard = [condition_of(store, now).heard_s]
        store.day_list.confirm(now - timedelta(seconds=20))
        heard.append(condition_of(store, now).heard_s)
    finally:
        store.close()

    assert [round(each or -1) for each in heard] == [900, 20]


def test_a_link_that_is_up_is_named_and_the_machines_own_is_not(tmp_path: Path) -> None:
    for name, state in (("lo", "unknown"), ("wlan0", "up"), ("eth0", "up"), ("eth1", "down")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "operstate").write_text(state + "\n")
    (tmp_path / "bonding_masters").touch()
    assert links_up(tmp_path) == ("eth0", "wlan0")


# The PIN ---------------------------------------------------------------------------------


@pytest.mark.parametrize("pin", ["", "12345", "1234567890123", "12345a", "१२३४५६"])
def test_what_is_no_pin_is_told(pin: str) -> None:
    assert "digits" in fault_of(pin)


@pytest.mark.parametrize("pin", ["000000", "123456", "987654", "789012"])
def test_the_first_pins_that_anybody_tries_are_refused(pin: str) -> None:
    assert "anybody tries" in fault_of(pin)


@pytest.mark.slow
def test_only_a_hash_of_the_pin_is_on_the_disk_and_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "pin"
    write_pin(path, PIN)

    assert path.stat().st_mode & 0o777 == 0o600
    assert PIN not in path.read_text()
    assert is_pin(path, PIN)
    assert not is_pin(path, "380418")
    path.write_text("380417\n")
    with pytest.raises(SecretFileError, match="holds no PIN"):
        is_pin(path, PIN)


def test_five_tries_are_free_and_then_each_wait_is_twice_the_last() -> None:
    tries, waits = Tries(), []
    for _ in range(14):
        tries = after_wrong(tries, 1000.0)
        waits.append(wait_s(tries, 1000.0))

    assert waits[: FREE_TRIES - 1] == [0.0] * (FREE_TRIES - 1)
    assert waits[FREE_TRIES - 1 : FREE_TRIES + 2] == [60.0, 120.0, 240.0]
    assert waits[-1] == LONGEST_S


def test_a_clock_set_back_locks_nobody_out_for_longer() -> None:
    tries = Tries(5, 1_000_000.0)

    assert wait_s(tries, 0.0) == 60.0
    assert wait_s(tries, 1_000_061.0) == 0.0


@pytest.mark.slow
def test_a_restart_forgives_no_wrong_try(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "pin"
    write_pin(path, PIN)
    parent, now = QObject(), [5000.0]
    door = Door(path, tmp_path, lambda: now[0], parent)
    for _ in range(FREE_TRIES):
        with qtbot.waitSignal(door.checked) as told:
            door.try_pin("000000")
        assert told.args == [False]
    door.stop()

    again = Door(path, tmp_path, lambda: now[0], parent)
    assert again.wait_s == 60.0
    with qtbot.waitSignal(again.checked) as told:
        again.try_pin(PIN)  # right, and too soon
    assert told.args == [False]
    now[0] += 61
    with qtbot.waitSignal(again.checked) as told:
        again.try_pin(PIN)
    assert told.args == [True]
    again.stop()
    kept = msgspec.json.decode((tmp_path / "staff.json").read_bytes(), type=Kept)
    assert kept.tries == Tries()
    assert PIN not in (tmp_path / "staff.json").read_text()
