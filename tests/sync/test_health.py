"""Central hears how a kiosk is, above all when its letters do not come."""

import asyncio
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from sync import wire
from sync.device import guarded_by
from sync.settings import Pace, Settings
from sync.store import Store
from tests.sync.at_work import (
    PACE,
    postman_at_work,
    seconds_to_take_a_check_in,
    until,
)
from tests.sync.given import StandingClock, answer
from tests.sync.rude_server import rude_server, says, silent

pytestmark = pytest.mark.slow  # they need a server
SettingsFor = Callable[..., Settings]
RECORDS = "/v1/records"


def test_a_kiosk_whose_letters_are_not_taken_says_how_it_is(
    store: Store, clock: StandingClock, settings_for: SettingsFor
) -> None:
    async def main() -> None:
        async with rude_server() as rude:
            store.note_health(wire.Health(version="1", reader="failing", screen="welcome"))
            clock.pass_(seconds=75)
            rude.rude_to, rude.always = RECORDS, says(503)
            store.add(wire.Feedback, **answer())
            async with postman_at_work(store, settings_for(rude.url), clock):
                await until(lambda: rude.to("/v1/health"))
            health = json.loads(rude.to("/v1/health")[0].body)
            assert (health["screen_age_s"], health["reader"]) == (75, "failing")
            assert (health["outbox"], health["last_error"]) == (1, "status 503")
            assert health["seq_floor"] == {"visits": 1, "voices": 1}
            assert health["key_guard"] == "file"
            assert not rude.taken
            paths = [request.path for request in rude.requests]
            assert paths.index(RECORDS) < paths.index("/v1/health")

    asyncio.run(main())


def test_health_says_what_guards_the_keys(
    settings_for: SettingsFor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = settings_for("http://127.0.0.1:9")
    assert guarded_by(settings) == "file"

    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))  # where systemd puts them
    assert guarded_by(settings) == "credential"


def test_a_check_in_does_not_wait_for_health(
    store: Store, clock: StandingClock, settings_for: SettingsFor
) -> None:
    async def main() -> None:
        async with rude_server() as rude:
            store.note_health(wire.Health(version="1", reader="ready"))
            rude.rude_to, rude.always = "/v1/health", silent
            pace = Pace(**{**PACE, "deadline": 9.0})
            async with postman_at_work(store, settings_for(rude.url, pace=pace), clock):
                await until(lambda: rude.to("/v1/health"))
                assert await seconds_to_take_a_check_in(store, clock) < 2
            assert len(rude.to("/v1/health")) == 1

    asyncio.run(main())
