"""A bell rings when the list is no longer the version its waiter knows, and only then."""

from central.changes import Changes


def test_a_list_that_stands_still_rings_for_nobody() -> None:
    changes = Changes()
    bell = changes.bell("north", 1)

    changes.compare({"north": 1, "south": 7})

    assert not bell.is_set()
    assert changes.awaited


def test_a_list_that_moved_on_rings_and_is_awaited_no_more() -> None:
    changes = Changes()
    bell = changes.bell("north", 1)

    changes.compare({"north": 2})

    assert bell.is_set()
    assert not changes.awaited


def test_a_version_seen_before_rings_for_whoever_knows_another() -> None:
    """As after a restored backup: the list went back, and comes to the same number again."""
    changes = Changes()
    changes.bell("north", 1)
    changes.compare({"north": 2})

    again = changes.bell("north", 1)
    changes.compare({"north": 2})

    assert again.is_set()


def test_a_site_that_is_gone_wakes_its_waiters() -> None:
    changes = Changes()
    bell = changes.bell("north", 1)

    changes.compare({})

    assert bell.is_set()


def test_nobody_waits_for_a_server_that_closes() -> None:
    changes = Changes()
    waiting = changes.bell("north", 1)

    changes.close()

    assert waiting.is_set()
    assert changes.bell("south", 1).is_set()
