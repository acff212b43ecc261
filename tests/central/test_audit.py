"""Nobody changes what the audit log says without `verify` saying so."""

import threading
from collections.abc import Callable
from datetime import timedelta

import pytest

from central import audit
from central.audit import Actor
from central.store import Store, StoreError
from tests.central.commands import central
from tests.central.house import NOON

pytestmark = pytest.mark.slow

EEVA = Actor("os:eeva", "console")
TRIGGERS = {
    "sqlite": ("DROP TRIGGER audit_keeps_update", "DROP TRIGGER audit_keeps_delete"),
    "postgresql": ("DROP TRIGGER audit_keeps ON audit",),
}


@pytest.fixture
def kept(url: str, opened: Callable[[str], Store]) -> Store:
    """A log of five rows."""
    store = opened(url)
    with store.write() as transaction:
        for number in range(1, 6):
            when = NOON + timedelta(seconds=number)
            audit.note(transaction, EEVA, "kiosk.pause", f"kiosk-{number}", when, version=number)
    return store


def verified(store: Store, noted: tuple[int, str] | None = None) -> tuple[int, str]:
    with store.read() as transaction:
        return audit.verify(transaction, noted)


def behind_centrals_back(store: Store, *statements: str) -> None:
    """As somebody with all rights in the database could."""
    with store.write() as transaction:
        for statement in (*TRIGGERS[store.dialect], *statements):
            transaction.run(statement)


def test_an_untouched_log_is_whole(kept: Store) -> None:
    number, seal = verified(kept)

    assert number == 5
    assert verified(kept, (5, seal)) == (5, seal)
    with kept.read() as transaction:
        told = list(audit.entries(transaction, after=3))
    assert [(one.deed, one.subject, one.facts) for one in told] == [
        ("kiosk.pause", "kiosk-4", {"version": 4}),
        ("kiosk.pause", "kiosk-5", {"version": 5}),
    ]


@pytest.mark.parametrize(
    "statement",
    ["UPDATE audit SET who = 'os:otto' WHERE n = 2", "DELETE FROM audit WHERE n = 5"],
)
def test_the_database_itself_refuses_to_change_it(kept: Store, statement: str) -> None:
    with pytest.raises(StoreError), kept.write() as transaction:
        transaction.run(statement)

    assert verified(kept)[0] == 5


@pytest.mark.parametrize(
    ("statements", "says"),
    [
        (("UPDATE audit SET who = 'os:otto' WHERE n = 2",), "row 2 is not"),
        (("UPDATE audit SET at = '2020' WHERE n = 5",), "row 5 is not"),
        (("UPDATE audit SET facts = '{}' WHERE n = 3",), "row 3 is not"),
        (("UPDATE audit SET facts = 'x' WHERE n = 3",), "row 3 cannot be read"),
        (("DELETE FROM audit WHERE n = 3",), "row 3 is missing"),
        (("DELETE FROM audit WHERE n = 1",), "row 1 is missing"),
        (("DELETE FROM audit WHERE n = 5",), "after row 4"),
        (("DELETE FROM audit_head",), "lost its head"),
        (
            (
                "UPDATE audit SET n = 99 WHERE n = 2",
                "UPDATE audit SET n = 2 WHERE n = 3",
                "UPDATE audit SET n = 3 WHERE n = 99",
            ),
            "row 2 is not",
        ),
    ],
)
def test_an_altered_deleted_or_moved_row_is_found(
    kept: Store, statements: tuple[str, ...], says: str
) -> None:
    behind_centrals_back(kept, *statements)

    with pytest.raises(audit.Broken, match=says):
        verified(kept)


def test_a_log_written_anew_is_found_by_what_was_noted(kept: Store) -> None:
    noted = verified(kept)
    anew = f"UPDATE audit_head SET n = 0, hash = '{audit.START}'"  # noqa: S608 - our own
    behind_centrals_back(kept, "DELETE FROM audit", anew)
    with kept.write() as transaction:
        for _ in range(6):
            audit.note(transaction, EEVA, "kiosk.add", "kiosk-9", NOON)

    assert verified(kept)[0] == 6  # nothing in the database tells
    with pytest.raises(audit.Broken, match="up to row 5"):
        verified(kept, noted)
    with pytest.raises(audit.Broken, match="ends at row 6"):
        verified(kept, (7, noted[1]))


def test_words_do_not_get_in(kept: Store) -> None:
    with kept.write() as transaction:
        audit.note(transaction, EEVA, "kiosk.add", "Otto Meyer, 1.1.1950", NOON, site="Otto M\n")
        with pytest.raises(ValueError, match="lower-case"):
            audit.note(transaction, EEVA, "Otto was here", "kiosk-1", NOON)
    with kept.read() as transaction:
        (last,) = audit.entries(transaction, after=5)

    assert "Otto" not in repr(last)
    assert last.subject.startswith("~")


def test_rows_written_at_once_make_one_chain(url: str, opened: Callable[[str], Store]) -> None:
    store = opened(url)

    def write() -> None:
        for _ in range(10):
            with store.write() as transaction:
                audit.note(transaction, EEVA, "kiosk.resume", "kiosk-1", NOON)

    writers = [threading.Thread(target=write) for _ in range(4)]
    for one in writers:
        one.start()
    for one in writers:
        one.join(30)

    assert verified(store)[0] == 40


def test_a_deed_that_fails_leaves_no_row(kept: Store) -> None:
    with pytest.raises(StoreError), kept.write() as transaction:  # noqa: PT012
        audit.note(transaction, EEVA, "kiosk.revoke", "kiosk-1", NOON)
        transaction.run("DELETE FROM no_such_table")

    assert verified(kept)[0] == 5


def test_the_commands_show_and_check_it(kept: Store) -> None:
    where = ("--database", str(kept.engine.url.render_as_string(hide_password=False)))

    rows = central("audit", "list", *where, "--after", 4)
    (told,) = central("audit", "verify", *where)

    assert [row["subject"] for row in rows] == ["kiosk-5"]
    assert told["rows"] == 5
    assert central("audit", "verify", *where, "--noted", told["noted"]) == [told]
    central("audit", "verify", *where, "--noted", "5:" + "0" * 64, code=2)
    central("audit", "verify", *where, "--noted", "Otto", code=2)
