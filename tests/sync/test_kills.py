"""kill -9 at any moment: what was acknowledged is there, and the outbox has no gap."""

import os
import random
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from sync.store import open_store
from sync.store.schema import outbox
from sync.store.vault import Vault
from tests.sync.given import KEY

ROOT = Path(__file__).parents[2]
WORKER = """
import select
import sys
from datetime import UTC, datetime
from pathlib import Path
from sync import wire
from sync.store import open_store
from tests.sync.given import KEY, answer, booking
store = open_store(Path(sys.argv[1]), KEY)
early = sys.argv[2] == "early"
print("ready", flush=True)
n = 0
while True:
    n += 1
    if early:
        with store.outbox._vault.writing() as connection:
            from sync.store.outbox import _write
            now = datetime.now(UTC)
            print(_write(connection, wire.Feedback, now, now, answer()), flush=True)
    elif sys.argv[2] == "kiosk":
        print(*store.check_in([booking(n, appointment_id=f"{sys.argv[3]}-{n}")],
              at=datetime.now(UTC), by="card"), flush=True)
        if n % 50 == 0:  # as every half minute: keeps the log short
            store.note_health(wire.Health(version="1", reader="ready"))
    else:
        now = datetime.now(UTC)
        letters = store.outbox.waiting("visits", now=now)
        store.outbox.settle([letter.id for letter in letters], {}, now=now)
        store.tidy(now)
        select.select((), (), (), 0.01)
"""


def start(path: Path, role: str, name: int = 0) -> subprocess.Popen[str]:
    worker = subprocess.Popen(
        [sys.executable, "-c", WORKER, path, role, str(name)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert worker.stdout is not None
    assert worker.stdout.readline() == "ready\n"
    return worker


def acknowledged_until_killed(worker: subprocess.Popen[str], chance: random.Random) -> list[str]:
    """Read ids until a random one, kill in mid-air, and give all that came out whole."""
    assert worker.stdout is not None
    ids = [worker.stdout.readline() for _ in range(chance.randint(1, 60))]
    worker.send_signal(signal.SIGKILL)
    ids += worker.stdout.readlines()
    worker.wait()
    worker.stdout.close()
    return [line.strip() for line in ids if line.endswith("\n")]


def kept(path: Path, ids: list[str]) -> set[str]:
    """Say which of these the store has, and that its outbox is in order."""
    store = open_store(path, KEY)
    states = {one: _exists(store.outbox._vault, one) for one in ids}
    letters = store.outbox.waiting("visits", 100_000, now=datetime.now(UTC))
    seqs = [letter.seq for letter in letters]
    assert seqs == list(range(seqs[0], seqs[0] + len(seqs))) if seqs else True
    store.close()
    return {one for one, there in states.items() if there}


def _exists(vault: Vault, record_id: str) -> bool:

    from sync.store.vault import Vault

    assert isinstance(vault, Vault)
    with vault.reading() as connection:
        found = connection.execute(select(outbox.c.id).where(outbox.c.id == record_id))
        return found.first() is not None


@pytest.mark.fault
@pytest.mark.slow
def test_no_kill_of_kiosk_or_postman_loses_a_check_in(path: Path) -> None:
    chance = random.Random(20261123)
    ids: list[str] = []

    for name in range(10):
        kiosk, postman = start(path, "kiosk", name), start(path, "postman")
        ids += acknowledged_until_killed(kiosk, chance)
        postman.kill()
        postman.wait()
        assert postman.stdout is not None
        postman.stdout.close()

    assert len(ids) > 150
    assert len(set(ids)) == len(ids)
    assert kept(path, ids) == set(ids)


@pytest.mark.fault
@pytest.mark.slow
def test_a_store_that_thanks_before_it_commits_does_lose(path: Path) -> None:
    """The control: the same kills find the fault when there is one."""
    chance = random.Random(20261123)
    ids: list[str] = []

    for _ in range(12):
        ids += acknowledged_until_killed(start(path, "early"), chance)

    assert kept(path, ids) < set(ids)
