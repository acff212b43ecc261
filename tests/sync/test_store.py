"""What the kiosk writes is on disk, once, in order, and found again."""

from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync import wire
from sync.store import Store, open_store
from tests.sync.given import KEY, LENIENT, StandingClock, answer, booking, bring


def bodies(store: Store, clock: StandingClock, stream: wire.Stream = "voices") -> list[wire.Record]:
    letters = store.outbox.waiting(stream, now=clock.now)
    return [msgspec.json.decode(letter.body, type=wire.AnyRecord) for letter in letters]


def test_a_check_in_is_a_record_and_an_arrived_booking(store: Store, clock: StandingClock) -> None:
    bring(store, clock, booking(1), booking(2))

    (record_id,) = store.check_in(
        store.bookings(["1:key1"]), at=clock.now, by="card", card_family="egk"
    )

    assert [found.status for found in store.bookings(["1:key1", "1:key2"])] == ["arrived", "booked"]
    assert bodies(store, clock, "visits") == [
        wire.CheckIn(
            id=record_id, seq=1, at=clock.now, appointment_id="a1", by="card", card_family="egk"
        )
    ]


def test_a_second_touch_checks_nobody_in_twice(store: Store, clock: StandingClock) -> None:
    both = [booking(1), booking(2)]

    first = store.check_in(both[:1], at=clock.now, by="card", card_family="egk")
    again = store.check_in(both, at=clock.pass_(seconds=5), by="code", card_family=None)

    assert again[0] == first[0]
    assert len(bodies(store, clock, "visits")) == 2


def test_staff_can_take_a_wrong_check_in_back(store: Store, clock: StandingClock) -> None:
    bring(store, clock, booking(1))
    (first,) = store.check_in([booking(1)], at=clock.now, by="card")

    bring(store, clock, booking(1), version=2)  # made before central knew
    assert store.bookings(["1:key1"])[0].status == "arrived"
    bring(store, clock, booking(1, status="arrived"), version=3)
    bring(store, clock, booking(1), version=4)

    assert store.bookings(["1:key1"])[0].status == "booked"
    assert store.check_in([booking(1)], at=clock.now, by="card") != (first,)


def test_a_check_in_is_taken_back_though_nobody_saw_it_listed_as_arrived(
    store: Store, clock: StandingClock
) -> None:
    bring(store, clock, booking(1))
    (first,) = store.check_in([booking(1)], at=clock.now, by="card")

    store.day_list.ask()
    store.outbox.settle([first], {}, now=clock.now)  # central knew after it was asked
    bring(store, clock, booking(1), version=2)
    assert store.bookings(["1:key1"])[0].status == "arrived"
    store.day_list.ask()
    bring(store, clock, booking(1), version=3)

    assert store.bookings(["1:key1"])[0].status == "booked"


def test_a_central_that_was_put_back_takes_no_check_in_back(
    store: Store, clock: StandingClock
) -> None:
    site = wire.Site("north", "North", "UTC", ("en",), (), central_epoch="first")
    store.put_site(site, "1")
    (first,) = store.check_in([booking(1)], at=clock.now, by="card")
    store.outbox.settle([first], {}, now=clock.now)
    store.day_list.ask()

    assert store.put_site(msgspec.structs.replace(site, central_epoch="second"), "2") == 1
    store.day_list.ask()
    bring(store, clock, booking(1))

    assert store.bookings(["1:key1"])[0].status == "arrived"


def test_what_central_says_of_a_cancelled_booking_holds(store: Store, clock: StandingClock) -> None:
    store.check_in([booking(1)], at=clock.now, by="card")
    bring(store, clock, booking(1, status="cancelled"))

    assert store.bookings(["1:key1"])[0].status == "cancelled"


def test_ids_of_visits_tell_the_time_and_those_of_voices_do_not(
    store: Store, clock: StandingClock
) -> None:
    visit = store.add(wire.StaffCall, at=clock.now, cause="help", screen="welcome")
    voice = store.add(wire.Feedback, **answer())

    assert (visit[14], voice[14]) == ("7", "4")
    assert int(visit.replace("-", "")[:12], 16) == int(clock.now.timestamp() * 1000)
    assert all(msgspec.convert(record_id, wire.Id) == record_id for record_id in (visit, voice))


def test_a_record_of_the_wrong_shape_takes_no_number(store: Store, clock: StandingClock) -> None:
    with pytest.raises(TypeError):
        store.add(wire.Feedback, score=9)
    store.add(wire.Feedback, **answer())

    assert [record.seq for record in bodies(store, clock)] == [1]


@pytest.mark.slow
@settings(max_examples=25, **LENIENT)
@given(turns=st.lists(st.tuples(st.booleans(), st.sampled_from(["visit", "voice", "clash"]))))
def test_two_writers_leave_no_gap(
    tmp_path_factory: pytest.TempPathFactory,
    clock: StandingClock,
    turns: list[tuple[bool, str]],
) -> None:
    path = tmp_path_factory.mktemp("store") / "kiosk.db"
    kiosk, other = open_store(path, KEY, clock=clock), open_store(path, KEY, clock=clock)

    for first, what in turns:
        store = kiosk if first else other
        if what == "visit":
            store.check_in([booking(1), booking(len(turns))], at=clock.now, by="card")
        elif what == "voice":
            store.add(wire.Feedback, **answer())
        else:
            with pytest.raises(TypeError):
                store.add(wire.Comment, nonsense=True)

    for stream in ("visits", "voices"):
        letters = other.outbox.waiting(stream, now=clock.now)
        assert [letter.seq for letter in letters] == list(range(1, len(letters) + 1))
    kiosk.close()
    other.close()


def test_a_receipt_says_what_central_answered(store: Store, clock: StandingClock) -> None:
    ids = [store.add(wire.Feedback, **answer()) for _ in range(3)]

    store.outbox.settle(ids[:1], {ids[1]: "conflict"}, now=clock.now)

    assert [store.receipt(one) for one in [*ids, "unknown"]] == ["accepted", "refused", None, None]


def test_answers_are_held_back_and_visits_are_not(store: Store, clock: StandingClock) -> None:
    ten = timedelta(minutes=10)
    store.add(wire.Feedback, **answer())
    store.add(wire.StaffCall, at=clock.now, cause="help", screen="welcome")

    def due(stream: wire.Stream) -> int:
        return len(store.outbox.waiting(stream, now=clock.now, hold=ten))

    assert (due("voices"), due("visits")) == (0, 0)
    assert len(store.outbox.waiting("visits", now=clock.now)) == 1
    clock.pass_(minutes=10)
    assert due("voices") == 1


def test_an_answer_that_is_held_back_is_not_late(store: Store, clock: StandingClock) -> None:
    def late() -> timedelta | None:
        return store.outbox.status(clock.now, hold=timedelta(minutes=10)).oldest

    store.add(wire.Feedback, **answer())
    clock.pass_(minutes=9)
    assert late() == timedelta(0)
    clock.pass_(minutes=3)
    assert late() == timedelta(minutes=2)
    store.add(wire.StaffCall, at=clock.now, cause="help", screen="welcome")
    clock.pass_(minutes=1)
    assert late() == timedelta(minutes=3)


@pytest.mark.parametrize("years", [-30, 30])
def test_a_clock_that_jumps_holds_nothing_back_for_ever(
    store: Store, clock: StandingClock, years: int
) -> None:
    record_id = store.add(wire.Feedback, **answer())
    store.outbox.postpone({record_id: clock.now + timedelta(minutes=5)})

    clock.pass_(days=365 * years)

    waiting = store.outbox.waiting("voices", now=clock.now, hold=timedelta(minutes=10))
    assert [letter.id for letter in waiting] == [record_id]
    oldest = store.outbox.status(clock.now).oldest
    assert oldest is not None
    assert oldest >= timedelta(0)


def test_settled_letters_go_after_a_day_and_refused_ones_stay(
    store: Store, clock: StandingClock
) -> None:
    kept, gone, waits = (store.add(wire.Feedback, **answer()) for _ in range(3))
    store.outbox.settle([gone], {kept: "conflict"}, now=clock.now)

    store.tidy(clock.pass_(hours=23))
    assert store.receipt(gone) == "accepted"
    store.tidy(clock.pass_(hours=1))

    assert store.receipt(gone) is None
    status = store.outbox.status(clock.now)
    assert [(one.id, one.reason) for one in status.refused] == [(kept, "conflict")]
    assert (status.waiting, status.floor) == (1, {"visits": 1, "voices": 3})
    assert [one.id for one in store.outbox.waiting("voices", now=clock.now)] == [waits]
    assert bodies(store, clock)[0].seq == 3
    store.add(wire.Feedback, **answer())
    assert bodies(store, clock)[1].seq == 4


def test_a_released_letter_waits_again(store: Store, clock: StandingClock) -> None:
    record_id = store.add(wire.Feedback, **answer())
    store.outbox.settle((), {record_id: "conflict"}, now=clock.now)

    assert store.outbox.release(record_id)

    assert not store.outbox.release(record_id)
    assert store.receipt(record_id) is None
    assert [letter.id for letter in store.outbox.waiting("voices", now=clock.now)] == [record_id]


def test_site_peppers_and_health_are_kept(path: Path, store: Store, clock: StandingClock) -> None:
    site = wire.Site("s", "Pier", "Europe/Helsinki", ("fi",), ())
    store.put_site(site, '"7"')
    store.put_peppers(wire.Peppers([wire.Pepper(1, b"old"), wire.Pepper(2, b"new")]))
    store.note_health(wire.Health(version="1", reader="ready"))

    again = open_store(path, KEY, clock=clock)

    assert (again.site(), again.site_etag(), again.id) == (site, '"7"', store.id)
    assert [pepper.value for pepper in again.peppers()] == [b"new", b"old"]
    kept = again.health()
    assert kept is not None
    assert (kept.health.reader, kept.at) == ("ready", clock.now.timestamp())
    again.close()


def test_the_other_process_sees_that_something_was_written(
    path: Path, store: Store, clock: StandingClock
) -> None:
    postman = open_store(path, KEY, clock=clock)
    before = postman.changed()
    assert postman.changed() == before

    store.add(wire.Feedback, **answer())

    assert postman.changed() != before
    postman.close()
