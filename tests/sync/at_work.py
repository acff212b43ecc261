"""A postman at work in a test: started, waited for, and ended."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from sync import wire
from sync.device import this_device
from sync.errand import Clock
from sync.postman import Postman
from sync.settings import Pace, Settings
from sync.store import Store, open_store
from tests.sync.given import KEY, StandingClock, answer, booking


def patient() -> Pace:
    """Like production, in hundredths; the slow faults need no longer than they must."""
    return Pace(
        deadline=0.2,
        wait=0.3,
        grace=0.2,
        first_rest=0.01,
        longest_rest=0.05,
        longest_retry_after=0.05,
        spacing=0.01,
        look=0.005,
        round=0.02,
    )


PACE = {name: getattr(patient(), name) for name in Pace.__dataclass_fields__}


@asynccontextmanager
async def postman_at_work(store: Store, settings: Settings, clock: Clock) -> AsyncIterator[None]:
    async with asyncio.timeout(20):
        task = asyncio.create_task(
            Postman(store, this_device(settings), settings, clock=clock).run()
        )
        try:
            yield
            assert not task.done()
        finally:
            task.cancel()
            await asyncio.wait([task])


async def until(true: Callable[[], object]) -> None:
    """Wait for what should happen; the time limit is that of `postman_at_work`."""
    tick = asyncio.Event()
    while not true():
        tick.clear()
        asyncio.get_running_loop().call_later(0.005, tick.set)
        await tick.wait()


async def seconds_to_take_a_check_in(store: Store, clock: StandingClock) -> float:
    """Write a check-in as the kiosk does; how long until central has answered for it."""
    loop = asyncio.get_running_loop()
    began = loop.time()
    (written,) = store.check_in([booking(1)], at=clock.now, by="card")
    write_elsewhere(store, clock)
    await until(lambda: store.receipt(written))
    return loop.time() - began


async def all_settled(store: Store, clock: StandingClock) -> None:
    """Wait until central has answered for every letter, letting the clock go on."""

    def empty() -> bool:
        clock.pass_(seconds=1)
        return store.outbox.status(clock.now).waiting == 0

    await until(empty)


def write(store: Store, clock: StandingClock, answers: int = 3) -> set[str]:
    """Write a visit and some answers. Gives the ids."""
    visit = store.check_in([booking(1)], at=clock.now, by="card", card_family="egk")
    return {*visit, *(store.add(wire.Feedback, **answer()) for _ in range(answers))}


def write_elsewhere(store: Store, clock: StandingClock) -> None:
    """Write as the kiosk does: on a connection of its own, which is what wakes the postman."""

    kiosk = open_store(store.path, KEY, clock=clock)
    kiosk.note_health(wire.Health(version="1", reader="ready"))
    kiosk.close()
