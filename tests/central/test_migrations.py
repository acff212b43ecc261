"""The tables come and go on both databases, and stay where alembic says they are.

`AULA_MIGRATION_ROWS=1000000` has the steps walk over a million rows of each large table.
"""

import os
import time
from collections.abc import Callable

import pytest
import sqlalchemy as sa

from central.schema import EMPTY, HEAD, migrate, require_current
from central.store import Behind, Store, Transaction, schema_version


def tables(store: Store) -> set[str]:
    return set(sa.inspect(store.engine).get_table_names()) - {"alembic_version"}


def test_up_and_down_and_up_again(new_url: str, opened: Callable[[str], Store]) -> None:
    store = opened(new_url)
    assert schema_version(store) is None

    assert migrate(store)
    made = tables(store)
    assert {"records", "feedback", "answers_by_day", "appointments"} <= made
    assert schema_version(store) == HEAD

    assert migrate(store, EMPTY)
    assert tables(store) == set()

    assert migrate(store)
    assert tables(store) == made


def test_a_database_that_is_current_is_left_alone(url: str, opened: Callable[[str], Store]) -> None:
    store = opened(url)

    assert not migrate(store)
    require_current(store)


def test_the_newest_step_is_the_one_the_program_needs() -> None:
    from alembic.script import ScriptDirectory

    from central.migrations.steps import configuration

    assert ScriptDirectory.from_config(configuration()).get_current_head() == HEAD


def test_tables_of_another_version_are_refused(
    new_url: str, opened: Callable[[str], Store]
) -> None:
    store = opened(new_url)
    with pytest.raises(Behind, match="no Aula tables"):
        require_current(store)

    migrate(store)
    with store.write() as transaction:
        transaction.run("UPDATE alembic_version SET version_num = '0000'")
    with pytest.raises(Behind, match="0000"):
        require_current(store)


def test_sqlite_is_durable(url: str, opened: Callable[[str], Store]) -> None:
    store = opened(url)
    if store.dialect != "sqlite":
        return
    with store.read() as transaction:
        mode = transaction.one("PRAGMA journal_mode")
        level = transaction.one("PRAGMA synchronous")

    assert mode is not None
    assert mode[0] == "wal"
    assert level is not None
    assert level[0] == 2  # FULL


def test_the_steps_are_one_chain_in_the_order_of_their_numbers() -> None:
    from alembic.script import ScriptDirectory

    from central.migrations.steps import configuration

    steps = list(ScriptDirectory.from_config(configuration()).walk_revisions())

    assert [step.revision for step in steps] == sorted(
        (step.revision for step in steps), reverse=True
    )
    assert [step.down_revision for step in steps] == [
        *(step.revision for step in steps[1:]),
        None,
    ]


def test_every_step_goes_down_and_up_again(new_url: str, opened: Callable[[str], Store]) -> None:
    from alembic.script import ScriptDirectory

    from central.migrations.steps import configuration

    store = opened(new_url)
    migrate(store)
    made = tables(store)
    steps = list(ScriptDirectory.from_config(configuration()).walk_revisions())

    for step in steps[1:]:
        assert migrate(store, step.revision)
        assert schema_version(store) == step.revision
    assert migrate(store)
    assert tables(store) == made


def test_tables_of_a_newer_aula_are_left_alone(url: str, opened: Callable[[str], Store]) -> None:
    store = opened(url)
    with store.write() as transaction:
        transaction.run("UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(Behind, match="9999, which a newer Aula made"):
        migrate(store)


def _a_kiosk(transaction: Transaction) -> None:
    """One kiosk at one site, as version 0001 kept them."""
    transaction.run("INSERT INTO sites VALUES ('north', 'UTC', '{}', 1, '2026-01-01', 1)")
    transaction.run("INSERT INTO kiosks VALUES ('k', 'north', 'Lobby', NULL, '2026-01-01')")


def test_rows_of_the_first_house_go_all_the_way_up_and_down(
    new_url: str, opened: Callable[[str], Store]
) -> None:
    store = opened(new_url)
    migrate(store, "0001")
    with store.write() as transaction:
        _a_kiosk(transaction)
        transaction.run("INSERT INTO records VALUES ('k', 'a', 'north', 'feedback', 'hash')")
        transaction.run(
            "INSERT INTO feedback VALUES"
            " ('k', 'a', 'north', '2026-01-01', 9, true, 9, 'fi', 'lab', NULL, '', true)"
        )
        transaction.run(
            "INSERT INTO comments VALUES ('k', 'b', 'north', 'a', '[]', false, :text)", text=b"x"
        )
        transaction.run("INSERT INTO answers_by_day VALUES ('north', '2026-01-01', 9, 1)")
    there = ("sites", "kiosks", "records", "feedback", "comments", "answers_by_day")

    for version in (HEAD, "0001", HEAD):
        migrate(store, version)

        assert schema_version(store) == version
        with store.read() as transaction:
            for table in there:
                rows = transaction.rows(f"SELECT * FROM {table}")  # noqa: S608 - our own names
                assert len(rows) == 1
    with store.read() as transaction:
        assert transaction.rows("SELECT s0, s9 FROM answers_by_day") == [(0, 1)]


ROWS = int(os.environ.get("AULA_MIGRATION_ROWS", "2000"))
COUNTED = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :rows)"
LARGE = {
    "records": "'k', 'r' || i, 'north', 'feedback', 'hash'",
    "visits": "'k', 'v' || i, 'north', 'check_in', 'a' || i, '{}', i, '2026-01-01T00:00:00Z'",
    "feedback": "'k', 'r' || i, 'north', '2026-01-0' || (1 + i % 9), 9, true, i % 11, 'fi', 'lab',"
    " NULL, '', true",
    "comments": "'k', 'c' || i, 'north', 'r' || i, '[]', false, :text",
}


@pytest.mark.slow
def test_every_step_keeps_every_row_of_large_tables_up_and_down(
    new_url: str, opened: Callable[[str], Store]
) -> None:
    store = opened(new_url)
    migrate(store, "0001")
    with store.write() as transaction:
        _a_kiosk(transaction)
        for table, row in LARGE.items():
            more = {"text": b"x"} if ":text" in row else {}
            insert = f"INSERT INTO {table} {COUNTED} SELECT {row} FROM n"  # noqa: S608 - ours
            transaction.run(insert, rows=ROWS, **more)
        transaction.run(
            "INSERT INTO answers_by_day SELECT site, local_date, score, count(*) FROM feedback"
            " GROUP BY site, local_date, score"
        )
    took = []

    for version in (HEAD, "0001", HEAD):
        began = time.monotonic()
        assert migrate(store, version)
        took.append(round(time.monotonic() - began, 1))
        with store.read() as transaction:
            for table in LARGE:
                (row,) = transaction.rows(f"SELECT count(*) AS n FROM {table}")  # noqa: S608
                assert row.n == ROWS

    with store.read() as transaction:
        (total,) = transaction.rows(
            "SELECT sum(s0+s1+s2+s3+s4+s5+s6+s7+s8+s9+s10) AS n FROM answers_by_day"
        )
    assert total.n == ROWS
    print(f"{store.dialect}: {len(LARGE)} x {ROWS} rows, up, down and up in {took} s")
