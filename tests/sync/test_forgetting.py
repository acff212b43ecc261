"""A kiosk that was revoked knows nobody any more, and loses nothing it has to tell."""

from pathlib import Path

from sync import wire
from sync.store import Store, open_store, set_aside
from tests.sync.given import KEY, StandingClock, booking, bring


def test_list_peppers_and_site_go_and_the_outbox_stays(store: Store, clock: StandingClock) -> None:
    bring(store, clock, booking(1), booking(2))
    store.put_peppers(wire.Peppers([wire.Pepper(1, b"\7" * 32)]))
    store.put_site(wire.Site("harbour", "Harbour", "Europe/Helsinki", ("fi",), ()), "v1")
    store.check_in([booking(1)], at=clock.now, by="card")
    assert store.bookings(["1:key1"])

    store.forget()

    assert store.bookings(["1:key1", "1:key2"]) == []
    assert (store.site(), store.site_etag(), store.peppers()) == (None, "", ())
    assert store.day_list.version() == 0
    assert store.outbox.status(clock.now).waiting == 1
    store.forget()  # a kill in between, and once more


def test_what_was_forgotten_can_be_brought_again(store: Store, clock: StandingClock) -> None:
    bring(store, clock, booking(1))
    store.forget()

    bring(store, clock, booking(1))

    assert len(store.bookings(["1:key1"])) == 1


def test_a_damaged_store_that_was_set_aside_goes_as_well(path: Path, clock: StandingClock) -> None:
    first = open_store(path, KEY, clock=clock)
    bring(first, clock, booking(1))
    first.add(wire.StaffCall, at=clock.now, cause="help", screen="welcome")
    first.close()
    aside = set_aside(path, "20261123T083000Z")
    store = open_store(path, KEY, clock=clock)

    assert store.forget() == ((aside.name, 1),)

    assert not list(path.parent.glob("*damaged*"))
    assert store.trouble() == ""
    assert store.forget() == ()
    store.close()
