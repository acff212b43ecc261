"""A database is opened or a sentence says why not; its file is nobody else's to read."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from central.schema import migrate
from central.store import StoreError, open_store


def modes(folder: Path) -> dict[str, int]:
    return {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}


@pytest.fixture
def generous() -> Iterator[None]:
    """The umask of most machines."""
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.mark.usefixtures("generous")
def test_a_new_file_and_its_log_are_the_owners_alone(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path}/central.db")
    try:
        migrate(store)
        found = modes(tmp_path)
    finally:
        store.close()

    assert found == dict.fromkeys(("central.db", "central.db-wal", "central.db-shm"), 0o600)


@pytest.mark.usefixtures("generous")
@pytest.mark.parametrize("create", [True, False])
def test_a_file_that_others_could_read_is_tightened(tmp_path: Path, create: bool) -> None:
    first = open_store(f"sqlite:///{tmp_path}/central.db")
    migrate(first)
    for path in tmp_path.iterdir():
        path.chmod(0o664)

    second = open_store(f"sqlite:///{tmp_path}/central.db", create=create)
    found = modes(tmp_path)
    second.close()
    first.close()

    assert found == dict.fromkeys(("central.db", "central.db-wal", "central.db-shm"), 0o600)


def test_what_is_no_database_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear all, this is no database.\n" * 100)
    path.chmod(0o644)

    with pytest.raises(StoreError):
        open_store(f"sqlite:///{path}")

    assert modes(tmp_path) == {"letter.txt": 0o644}


def test_who_only_looks_makes_no_file(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="There is no database at"):
        open_store(f"sqlite:///{tmp_path}/typo.db", create=False)

    assert modes(tmp_path) == {}


@pytest.mark.parametrize(
    "url",
    [
        *("Otto", "mysql://x/y", "sqlite://", "sqlite:////nowhere/at/all.db", "sqlite:////tmp"),
        *("sqlite:///:memory:", "sqlite:///x.db?Otto=1", "sqlite:///file:x.db?uri=true"),
        *("sqlite://Otto/x.db", "postgresql+psycopg://h:Otto/x"),
        *(
            "postgresql+psycopg://x@/x?host=/nowhere&Otto=1",
            "postgresql+psycopg://x@/x?plugin=Otto",
        ),
    ],
)
def test_a_database_that_cannot_be_opened_is_said_plainly(url: str) -> None:
    with pytest.raises(StoreError) as told:
        open_store(url)

    assert "Otto" not in str(told.value)
    assert str(told.value).endswith(".")
