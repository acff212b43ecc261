"""A store in a real file, a clock that stands still, and the settings of a postman."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from sync.settings import Pace, Settings
from sync.store import Store, open_store
from tests.sync.given import KEY, QUICK, StandingClock


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.db"


@pytest.fixture
def store(path: Path, clock: StandingClock) -> Iterator[Store]:
    store = open_store(path, KEY, clock=clock)
    yield store
    store.close()


@pytest.fixture
def settings_for(tmp_path: Path, path: Path) -> Callable[..., Settings]:
    for name, text in (("token", "demo-token"), ("key", KEY.hex())):
        (tmp_path / name).write_text(text + "\n")
        (tmp_path / name).chmod(0o600)

    def make(url: str, *, pace: Pace = QUICK, hold: timedelta = timedelta(0)) -> Settings:
        return Settings(
            url=url,
            token_file=tmp_path / "token",
            store=path,
            key_file=tmp_path / "key",
            hold=hold,
            version="1.2",
            pace=pace,
        )

    return make
