"""What `aula sync` says and with which code it ends."""

import asyncio
import ctypes
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sync import cli, wire
from sync.server_time import Timekeeper
from sync.settings import Settings
from sync.store import Store, open_store
from tests.sync.given import KEY, StandingClock, answer
from tests.sync.rude_server import rude_server

SettingsFor = Callable[..., Settings]
NOWHERE = "http://127.0.0.1:9"


@pytest.fixture(autouse=True)
def open_again() -> Iterator[None]:
    """Commands run in this very process: let others look into it again afterwards."""
    yield
    ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)


def test_status_is_told_in_plain_words(
    store: Store,
    clock: StandingClock,
    settings_for: SettingsFor,
    capsys: pytest.CaptureFixture[str],
) -> None:
    bad = store.add(wire.Feedback, **answer())
    store.add(wire.Feedback, **answer())
    store.outbox.settle((), {bad: "conflict"}, now=clock.now)

    assert cli.status(settings_for(NOWHERE), as_json=False) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "1 record waits to be sent."
    assert lines[2] == "There is no list yet."
    assert lines[-1] == f"  {bad}  feedback  conflict"


def test_status_is_told_to_machines(
    store: Store,
    clock: StandingClock,
    settings_for: SettingsFor,
    capsys: pytest.CaptureFixture[str],
) -> None:
    store.day_list.confirm(datetime.now(UTC))

    assert cli.status(settings_for(NOWHERE), as_json=True) == 0

    told = json.loads(capsys.readouterr().out)
    assert (told["waiting"], told["oldest_s"], told["refused"]) == (0, None, [])
    assert 0 <= told["list_age_s"] < 60


def test_a_refused_record_is_released_by_its_id(
    store: Store, clock: StandingClock, settings_for: SettingsFor
) -> None:
    bad = store.add(wire.Feedback, **answer())
    store.outbox.settle((), {bad: "conflict"}, now=clock.now)

    assert cli.release(settings_for(NOWHERE), bad) == 0
    assert cli.release(settings_for(NOWHERE), bad) == 1
    assert store.outbox.status(clock.now).waiting == 1


@pytest.mark.parametrize("command", [cli.run, cli.once])
def test_what_must_be_set_right_first_is_a_sentence(
    settings_for: SettingsFor,
    capsys: pytest.CaptureFixture[str],
    command: Callable[[Settings], int],
) -> None:
    settings = settings_for(NOWHERE)
    assert settings.token_file is not None
    settings.token_file.chmod(0o644)

    assert command(settings) == 2
    assert command(replace(settings, url="http://central.example")) == 2

    said = capsys.readouterr().err.splitlines()
    assert said[0].endswith(f"run chmod 600 {settings.token_file}.")
    assert "may not leave this machine" in said[1]


@pytest.mark.parametrize("command", [cli.run, cli.once])
def test_a_setting_that_cannot_work_is_named_in_a_sentence(
    settings_for: SettingsFor,
    capsys: pytest.CaptureFixture[str],
    command: Callable[[Settings], int],
) -> None:
    settings = settings_for(NOWHERE)
    nothing = settings.key_file.with_name("nothing.pem")

    assert command(replace(settings, ca_file=nothing)) == 2
    assert command(replace(settings, ca_file=settings.token_file)) == 2
    assert command(replace(settings, proxy="http://127.0.0.1:abc")) == 2
    assert command(replace(settings, url="http://127.0.0.1:99999")) == 2

    said = capsys.readouterr().err.splitlines()
    assert said[0].startswith(f"central.ca_file: {nothing} cannot be read (no such file")
    assert said[1].startswith(f"central.ca_file: {settings.token_file} holds no certificate")
    assert said[2].startswith("central.proxy is not the address of a server. Write it like")
    assert said[3].startswith("central.url is not the address of a server. Write it like")
    assert len(said) == 4


def test_a_wrong_key_ends_with_a_sentence(
    store: Store, settings_for: SettingsFor, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = settings_for(NOWHERE)
    settings.key_file.write_text("00" * 32)

    assert cli.run(settings) == 2
    assert cli.status(settings, as_json=False) == 2

    assert "another key" in capsys.readouterr().err


def test_status_does_not_make_a_store(settings_for: SettingsFor) -> None:
    settings = settings_for(NOWHERE)

    assert cli.status(settings, as_json=False) == 2
    assert not settings.store.exists()


def test_once_says_that_central_did_not_take_part(
    store: Store, settings_for: SettingsFor, capsys: pytest.CaptureFixture[str]
) -> None:
    store.add(wire.Feedback, **answer())

    assert cli.once(settings_for(NOWHERE)) == 1

    said = capsys.readouterr().err
    assert said == (
        "Central did not take part (connect); 1 record waits to be sent."
        " `aula doctor` says what to do.\n"
    )


ONCE = """
import ctypes, resource, sys
from datetime import timedelta
from pathlib import Path
from sync.cli import once
from sync.server_time import Timekeeper
from sync.settings import Settings
here = Path(sys.argv[1])
once(Settings("", here / "token", here / "kiosk.db", here / "key", timedelta(0)))
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), resource.getrlimit(resource.RLIMIT_CORE))
"""


@pytest.mark.slow
def test_the_postmans_memory_is_closed_before_anything_is_read(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", ONCE, tmp_path],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        check=True,
    )

    assert done.stdout == "0 (0, 0)\n"


RUN = """
import sys
from datetime import timedelta
from pathlib import Path
from sync.cli import run
from sync.server_time import Timekeeper
from sync.settings import Settings
here = Path(sys.argv[2])
sys.exit(run(Settings(sys.argv[1], here / "token", here / "kiosk.db", here / "key", timedelta(0))))
"""


@pytest.mark.slow
def test_a_running_postman_delivers_and_ends_cleanly_on_sigterm(
    path: Path, settings_for: SettingsFor
) -> None:
    async def main() -> None:
        async with rude_server() as rude, asyncio.timeout(20):
            settings_for(rude.url)
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-c", RUN, rude.url, path.parent),
                stdout=subprocess.PIPE,
                env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
            )
            assert process.stdout is not None
            assert b"store_open" in await process.stdout.readline()
            kiosk = open_store(path, KEY)
            kiosk.add(wire.StaffCall, at=datetime.now(UTC), cause="help", screen="welcome")
            while b'"sent"' not in await process.stdout.readline():
                pass
            kiosk.close()
            assert len(rude.taken) == 1
            process.send_signal(signal.SIGTERM)
            assert await process.wait() == 0
            assert await process.stdout.read() == b""

    asyncio.run(main())


def test_refused_records_are_exported_for_their_owner_alone_and_stay(
    store: Store,
    clock: StandingClock,
    settings_for: SettingsFor,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    bad = store.add(wire.Feedback, **answer())
    store.add(wire.Feedback, **answer())
    store.outbox.settle((), {bad: "conflict"}, now=clock.now)
    file = tmp_path / "refused"

    assert cli.export(settings_for(NOWHERE), file) == 0

    (line,) = file.read_text().splitlines()
    assert (json.loads(line)["reason"], json.loads(line)["record"]["id"]) == ("conflict", bad)
    assert file.stat().st_mode & 0o777 == 0o600
    assert len(store.outbox.status(clock.now).refused) == 1
    assert cli.export(settings_for(NOWHERE), file) == 2
    assert "there already" in capsys.readouterr().err
    assert cli.export(settings_for(NOWHERE), tmp_path / "no" / "where") == 2


def test_a_clock_that_is_off_is_told(
    store: Store, settings_for: SettingsFor, capsys: pytest.CaptureFixture[str]
) -> None:
    Timekeeper(store).hear(datetime.now(UTC) + timedelta(hours=5, minutes=1))

    assert cli.status(settings_for(NOWHERE), as_json=False) == 0

    assert "clock is 5 h slow" in capsys.readouterr().out
