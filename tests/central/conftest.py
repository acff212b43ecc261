"""Every test of the API runs twice: on SQLite, and on PostgreSQL."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from central.schema import migrate
from central.store import Store, open_store
from tests.central.house import House, running
from tests.central.postgres import Cluster, NoPostgres, cluster


@pytest.fixture(scope="session")
def postgres() -> Iterator[Cluster]:
    try:
        with cluster() as one:
            yield one
    except NoPostgres as why:
        pytest.skip(f"PostgreSQL cannot be run here: {why}")


@pytest.fixture(scope="session")
def postgres_template(postgres: Cluster) -> str:
    name = postgres.database()
    _migrated(postgres.url(name))
    return name


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "central.db"
    _migrated(f"sqlite:///{path}")
    return path


def _migrated(url: str) -> None:
    store = open_store(url)
    migrate(store)
    store.close()


BOTH = [pytest.param(name, marks=pytest.mark.slow) for name in ("sqlite", "postgresql")]


@pytest.fixture(params=BOTH)
def new_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/central.db"
    postgres: Cluster = request.getfixturevalue("postgres")
    return postgres.url(postgres.database())


@pytest.fixture(params=BOTH)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database with central's tables."""
    return _furnished(request, tmp_path / "central.db")


@pytest.fixture(scope="session", params=BOTH)
def served(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[House]:
    """A running central for all tests of one database."""
    store = open_store(_furnished(request, tmp_path_factory.mktemp("served") / "central.db"))
    try:
        with running(House(store)) as one:
            yield one
    finally:
        store.close()


def _furnished(request: pytest.FixtureRequest, path: Path) -> str:
    if request.param == "sqlite":
        shutil.copy(request.getfixturevalue("sqlite_template"), path)
        return f"sqlite:///{path}"
    postgres: Cluster = request.getfixturevalue("postgres")
    return postgres.url(postgres.database(request.getfixturevalue("postgres_template")))


@pytest.fixture
def house(served: House) -> House:
    """A central as if it had just been opened."""
    served.furnish()
    return served


@pytest.fixture
def opened() -> Iterator[Callable[[str], Store]]:
    """Opens stores, and closes them afterwards."""
    stores: list[Store] = []

    def open_one(url: str) -> Store:
        stores.append(open_store(url))
        return stores[-1]

    yield open_one
    for store in stores:
        store.close()
