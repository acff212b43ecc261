"""A kiosk's day with fifty marked people, written wherever a store keeps anything, then killed.

`python -m tests.sync.marked_day PATH` writes the store; what a postman says whom nobody answers
goes to stdout, as to the system's log.
"""

import asyncio
import os
import signal
import sys
from datetime import timedelta
from pathlib import Path

from sync import wire
from sync.device import Device
from sync.postman import Postman
from sync.settings import Settings
from sync.store import Store, open_store
from tests.sync.given import KEY, StandingClock, answer, booking, bring
from tests.sync.marked import MARKERS

NOBODY = "http://127.0.0.1:1"


def somebody(store: Store, clock: StandingClock, name: str) -> None:
    """Put one marked person into everything that is kept."""
    place = wire.Place(name, directions={"en": name})
    store.put_site(wire.Site("north", name, "UTC", ("en",), (place,)), name)
    store.put_peppers(wire.Peppers([wire.Pepper(1, name.encode().ljust(32))]))
    row = booking(1, appointment_id=name, clinician=name, service=name, keys=(f"1:{name}",))
    bring(store, clock, row)
    store.check_in([row], at=clock.now, by="card", card_family=name)
    refused = store.add(wire.StaffCall, at=clock.now, cause=name, screen=name)
    store.outbox.settle((), {refused: name}, now=clock.now)
    store.add(wire.Feedback, **answer() | {"place": name})
    store.note_health(wire.Health(version=name, reader="ready", last_error=name))


async def ask_nobody(store: Store, path: Path) -> None:
    """Fail at everything a postman does."""
    settings = Settings(
        url=NOBODY, token_file=None, store=path, key_file=path, hold=timedelta(0), version="marked"
    )
    assert await Postman(store, Device(NOBODY, "dev-nobody"), settings).once()


def main() -> None:
    """Live the day, and be killed."""
    path, clock = Path(sys.argv[1]), StandingClock()
    store = open_store(path, KEY, clock=clock, ballast=256 * 1024)
    for name in MARKERS:
        somebody(store, clock, name)
    asyncio.run(ask_nobody(store, path))
    sys.stdout.flush()
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main()
