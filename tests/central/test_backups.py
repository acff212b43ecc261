"""Yesterday's backup is put back, kiosks send again what it lacks, and nothing is lost."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from central import appointments, devices
from central.backups import backup, begin_anew
from central.schema import migrate
from central.store import Store
from tests.central.commands import central, serving
from tests.central.house import (
    NOON,
    STORE,
    TODAY,
    booking,
    callback,
    check_in,
    comment,
    feedback,
    site,
)

pytestmark = pytest.mark.slow

KEPT = ("records", "visits", "feedback", "comments", "callbacks", "answers_by_day", "sequences")


def books(store: Store) -> dict[str, list[str]]:
    """Everything that came from kiosks, without the moment it came."""
    with store.read() as transaction:
        found = {
            table: [
                tuple(v for name, v in row._asdict().items() if name not in ("received_at", "seq"))
                for row in transaction.rows(f"SELECT * FROM {table}")  # noqa: S608 - our own names
            ]
            for table in KEPT
        }
    return {table: sorted(repr(row) for row in rows) for table, rows in found.items()}


def letters(n: int) -> list[dict[str, Any]]:
    return [
        letter
        for number in range(n)
        for letter in (feedback(number % 11), comment("x"), check_in(f"a-{number}"), callback())
    ]


def send(address: str, batch: list[dict[str, Any]]) -> None:
    body = {"store": STORE, "records": batch}
    answer = httpx.post(
        f"{address}/v1/records", headers={"Authorization": "Bearer dev-x"}, json=body
    )
    assert {one["verdict"] for one in answer.json()["verdicts"]} == {"accepted"}


def furnish(store: Store) -> None:
    with store.write() as transaction:
        devices.put_site(transaction, site("north"), TODAY)
        devices.add_kiosk(transaction, "north", "Lobby", "dev-x", NOON)


def test_what_a_restored_backup_lacks_comes_again_and_counts_once(
    url: str, request: pytest.FixtureRequest, opened: Callable[[str], Store], tmp_path: Path
) -> None:
    furnish(opened(url))
    settled, after = letters(20), letters(15)
    copy = tmp_path / "copy"
    with serving(url) as (_, address):
        send(address, settled)
        (made,) = central("backup", copy, "--database", url)
        send(address, after)
        before = httpx.get(f"{address}/v1/site", headers={"Authorization": "Bearer dev-x"}).json()
    whole = books(opened(url))
    back = f"sqlite:///{tmp_path}/back.db"
    if url.startswith("postgresql"):
        cluster = request.getfixturevalue("postgres")
        back = cluster.url(cluster.database())

    (restored,) = central("restore", copy, "--database", back)
    lacking = books(opened(back))
    with serving(back) as (_, address):
        told = httpx.get(f"{address}/v1/site", headers={"Authorization": "Bearer dev-x"}).json()
        assert told["central_epoch"] == restored["epoch"] != before["central_epoch"]
        send(address, settled + after)  # as a kiosk does that sees another epoch

    assert lacking != whole  # the control: the backup alone has lost letters
    assert books(opened(back)) == whole
    assert copy.stat().st_mode & 0o777 == 0o600
    assert made["bytes"] == copy.stat().st_size


def test_a_backup_is_made_while_others_write(
    tmp_path: Path, opened: Callable[[str], Store]
) -> None:
    store = opened(f"sqlite:///{tmp_path}/central.db")
    migrate(store)
    furnish(store)
    with store.write() as transaction:
        transaction.run("CREATE TABLE ballast AS SELECT zeroblob(40000000) AS room")
    steps = []

    def somebody_writes(done: int, whole: int) -> None:
        steps.append(done)
        assert len(steps) < 40, "it begins again with every commit"
        with store.write() as transaction:
            transaction.run("UPDATE sites SET list_version = list_version + 1")

    backup(store, tmp_path / "copy", somebody_writes)

    assert len(steps) > 3
    assert steps == sorted(steps)


def test_after_a_restore_every_kiosk_takes_the_whole_list(
    url: str, opened: Callable[[str], Store]
) -> None:
    store = opened(url)
    furnish(store)
    with store.write() as transaction:
        appointments.put(transaction, "north", [booking("a-1")])
        begin_anew(transaction)
        appointments.put(transaction, "north", [booking("a-2")])

    with store.read() as transaction:
        page = appointments.page(transaction, "north", since=10_000, limit=10, cursor=None)

    assert page.full
    assert [row.appointment_id for row in page.rows] == ["a-1", "a-2"]
    assert page.version > 10_000


def test_nothing_is_written_over(url: str, opened: Callable[[str], Store], tmp_path: Path) -> None:
    furnish(opened(url))
    copy = tmp_path / "copy"
    copy.write_bytes(b"something")

    central("backup", copy, "--database", url, code=2)
    central("restore", copy, "--database", url, code=2)

    assert copy.read_bytes() == b"something"
    with opened(url).read() as transaction:
        assert [one.id for one in devices.sites(transaction)] == ["north"]
