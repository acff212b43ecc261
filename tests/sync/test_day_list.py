"""The day's list changes in one step, and says how old it is."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync import wire
from sync.store import Store
from tests.sync.given import LENIENT, StandingClock, booking, bring


def ids(store: Store, *numbers: int) -> list[str]:
    return [found.appointment_id for found in store.bookings(f"1:key{n}" for n in numbers)]


def change(store: Store, clock: StandingClock, page: wire.SchedulePage) -> None:
    store.day_list.begin()
    store.day_list.write_page(page)
    store.day_list.switch(page.version, full=page.full, now=clock.now)


def test_a_fresh_store_has_no_list(store: Store, clock: StandingClock) -> None:
    assert store.list_age(clock.now) is None
    assert store.day_list.version() == 0
    assert store.bookings(["1:key1"]) == []
    assert store.bookings([]) == []


def test_the_old_list_holds_until_the_new_one_is_whole(store: Store, clock: StandingClock) -> None:
    bring(store, clock, booking(1), booking(2))

    store.day_list.begin()
    store.day_list.write_page(wire.SchedulePage(2, True, [booking(2), booking(3)]))
    assert ids(store, 1, 2, 3) == ["a1", "a2"]
    store.day_list.switch(2, full=True, now=clock.now)

    assert ids(store, 1, 2, 3) == ["a2", "a3"]


def test_a_list_that_was_never_finished_leaves_nothing(store: Store, clock: StandingClock) -> None:
    bring(store, clock, booking(1), booking(2))
    store.day_list.begin()
    store.day_list.write_page(wire.SchedulePage(2, False, [booking(1, call_code="AB23")], ("a2",)))

    change(store, clock, wire.SchedulePage(3, False, [booking(3)]))

    assert ids(store, 1, 2, 3) == ["a1", "a2", "a3"]
    assert store.bookings(["1:key1"])[0].call_code is None


def test_changes_replace_add_and_take_away(store: Store, clock: StandingClock) -> None:
    bring(store, clock, booking(1), booking(2), booking(3))

    change(
        store,
        clock,
        wire.SchedulePage(2, False, [booking(1, delay_minutes=20), booking(4)], gone=("a2",)),
    )

    assert ids(store, 1, 2, 3, 4) == ["a1", "a3", "a4"]
    assert store.bookings(["1:key1"])[0].delay_minutes == 20
    assert store.day_list.version() == 2


@pytest.mark.slow
def test_a_long_list_is_written_whole(store: Store, clock: StandingClock) -> None:
    bring(store, clock, *(booking(n) for n in range(1001)))
    bring(store, clock, *(booking(n) for n in range(500, 1501)), version=2)

    assert len(ids(store, *range(2000))) == 1001
    assert ids(store, 499, 500, 999, 1501) == ["a500", "a999"]


def test_one_person_may_have_several_keys_and_a_day_without_times(
    store: Store, clock: StandingClock
) -> None:
    bare = wire.Booking("b", date(2026, 11, 26), ("1:thursday",))
    bring(store, clock, booking(1, keys=("1:x", "2:x")), bare)

    found = store.bookings(["1:x", "2:x", "1:thursday"])

    assert [one.appointment_id for one in found] == ["a1", "b"]
    assert found[1].starts_at is None


def test_an_unchanged_list_is_young_again(store: Store, clock: StandingClock) -> None:
    bring(store, clock, booking(1))
    clock.pass_(hours=3)
    assert store.list_age(clock.now) == timedelta(hours=3)

    store.day_list.confirm(clock.now)

    assert store.list_age(clock.now) == timedelta(0)
    assert store.day_list.version() == 1


pages = st.lists(
    st.tuples(
        st.booleans(),
        st.lists(st.integers(0, 9)),
        st.lists(st.integers(0, 9)),
        st.booleans(),
    ),
    max_size=6,
)


@settings(max_examples=30, **LENIENT)
@given(pages=pages)
def test_the_list_is_always_what_the_finished_pages_say(
    store: Store, clock: StandingClock, pages: list[tuple[bool, list[int], list[int], bool]]
) -> None:
    bring(store, clock)
    expected: set[int] = set()

    for full, rows, gone, finished in pages:
        page = wire.SchedulePage(2, full, [booking(n) for n in rows], tuple(f"a{n}" for n in gone))
        store.day_list.begin()
        store.day_list.write_page(page)
        if finished:
            store.day_list.switch(2, full=full, now=clock.now)
            expected = (set() if full else expected) | set(rows)
            expected -= set(gone)

    assert ids(store, *range(10)) == [f"a{n}" for n in sorted(expected)]
