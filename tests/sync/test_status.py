"""`aula sync status` says what is wrong with store and disk, and what to do."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sync import cli, wire
from sync.device import Standing
from sync.letters import OutboxStatus
from sync.server_time import Told
from sync.settings import Settings
from sync.status import Status, as_json, in_words
from sync.store import SetAside, Store, open_store, set_aside
from tests.sync.given import KEY, StandingClock, answer

SettingsFor = Callable[..., Settings]


def status(
    set_aside: tuple[SetAside, ...] = (), last_error: str = "", offset_s: float | None = None
) -> Status:
    """A kiosk with nothing to send."""
    return Status(
        outbox=OutboxStatus(waiting=0, oldest=None, refused=(), floor={}),
        list_age=None,
        time=Told(datetime(2026, 11, 23, tzinfo=UTC), trusted=True, offset_s=offset_s),
        who=Standing("kiosk-1", "enrolled", "file"),
        set_aside=set_aside,
        last_error=last_error,
    )


def test_a_sound_store_is_not_spoken_of() -> None:
    said = in_words(status())

    assert said == "This machine is kiosk-1.\nNothing waits to be sent.\nThere is no list yet."
    whole = json.loads(as_json(status()))
    assert (whole["set_aside"], whole["ballast_given_up"]) == ([], False)


@pytest.mark.parametrize(
    ("unsent", "words"),
    [
        (0, "0 records in it were not sent"),
        (1, "1 record in it was not sent"),
        (12, "12 records in it were not sent"),
        (None, "how many records in it were not sent cannot be read"),
    ],
)
def test_a_damaged_store_is_told_with_what_it_held(unsent: int | None, words: str) -> None:
    kept = status((SetAside("kiosk.db.damaged-20261123T083000Z", unsent),))

    *_, head, line = in_words(kept).splitlines()

    assert head.startswith("Damaged stores, kept")
    assert line == f"  kiosk.db.damaged-20261123T083000Z  {words}"
    assert json.loads(as_json(kept))["set_aside"] == [
        {"name": "kiosk.db.damaged-20261123T083000Z", "unsent": unsent}
    ]


def test_a_full_disk_is_told_with_the_next_step() -> None:
    full = status(last_error="ballast_given_up")

    assert "make free space now" in in_words(full)
    assert json.loads(as_json(full))["ballast_given_up"]


@pytest.mark.slow
def test_the_command_tells_of_a_kiosks_real_store(
    path: Path,
    clock: StandingClock,
    settings_for: SettingsFor,
    capsys: pytest.CaptureFixture[str],
) -> None:
    store = open_store(path, KEY, clock=clock)
    for _ in range(3):
        store.add(wire.Feedback, **answer())
    store.close()
    evidence = set_aside(path, "20261123T083000Z")
    kiosk = open_store(path, KEY, clock=clock, ballast=256 * 1024)
    path.with_name("kiosk.db.ballast").unlink()  # thrown overboard
    say_how_it_is(kiosk)

    assert cli.status(settings_for("http://127.0.0.1:9"), as_json=False) == 0
    told = capsys.readouterr().out
    assert f"  {evidence.name}  3 records in it were not sent" in told
    assert "The disk is full" in told

    kiosk.take_on_ballast()
    evidence.unlink()
    say_how_it_is(kiosk)
    assert cli.status(settings_for("http://127.0.0.1:9"), as_json=False) == 0
    told = capsys.readouterr().out
    assert "Damaged" not in told
    assert "disk" not in told
    kiosk.close()


def say_how_it_is(store: Store) -> None:
    store.note_health(wire.Health(version="1", reader="ready"))
