"""Puts central together: the handlers, what they work with, and the watch on the lists."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Protocol

from litestar import Litestar
from litestar.di import Provide
from litestar.handlers import BaseRouteHandler

from central import (
    admin_api,
    answers,
    api,
    appointments,
    epoch,
    identity_api,
    log,
    office_pages,
    openapi,
    pages,
    probes,
    schedule_api,
)
from central.desk import Desk
from central.metrics import App
from central.problems import answer
from central.store import StoreError, Transaction
from central.weeks import due, renew_all


class _Room(Protocol):
    """A module that answers calls."""

    HANDLERS: Sequence[BaseRouteHandler]


ROOMS: tuple[_Room, ...] = (api, identity_api, admin_api, schedule_api, probes, pages, openapi)
PEOPLE: tuple[_Room, ...] = (office_pages,)  # forms, which no machine calls
LOOK_S = 0.5  # how soon a change made by another process is noticed
TURN_S = 5.0  # how soon after midnight the new day's list begins


def build(desk: Desk) -> App:
    """The ASGI application around a desk."""
    examiner = probes.Examiner()

    async def give_desk() -> Desk:
        return desk

    async def give_examiner() -> probes.Examiner:
        return examiner

    @asynccontextmanager
    async def watching(_app: Litestar) -> AsyncIterator[None]:
        await desk.write(epoch.ensure)
        await desk.write(appointments.turn_days, desk.now())
        await desk.write(renew_all, desk.now())
        watch = asyncio.create_task(_watch(desk))
        try:
            yield
        finally:
            watch.cancel()
            await asyncio.wait([watch])

    app = Litestar(
        route_handlers=[handler for room in (*ROOMS, *PEOPLE) for handler in room.HANDLERS],
        dependencies={
            "desk": Provide(give_desk),
            "examiner": Provide(give_examiner),
            "sender": Provide(api.sender),
            "actor": Provide(admin_api.administrator),
            "integration": Provide(schedule_api.integration),
        },
        exception_handlers={Exception: answer},
        lifespan=[watching],
        openapi_config=None,
        logging_config=None,
        request_max_body_size=None,
    )
    return desk.metrics.watch(app)  # type: ignore[arg-type]


async def _watch(desk: Desk) -> None:
    """Ring for lists that changed, and turn the day where midnight has passed."""
    loop = asyncio.get_running_loop()
    turned = loop.time()
    while True:
        await asyncio.sleep(LOOK_S)
        try:
            if loop.time() - turned >= TURN_S:
                turned = loop.time()
                if await desk.read(_day_is_over, desk):
                    await desk.write(appointments.turn_days, desk.now())
                if await desk.read(answers.callbacks_over, desk.now()):
                    await desk.write(answers.forget_callbacks, desk.now())
                if await desk.read(due, desk.now()):
                    await desk.write(renew_all, desk.now())
                await desk.in_thread(desk.store.tidy)
            if desk.changes.awaited:
                desk.changes.compare(await desk.read(_versions))
        except StoreError:
            log.warning("the lists could not be looked at", reason="trying again")


def _day_is_over(transaction: Transaction, desk: Desk) -> bool:
    now = desk.now()
    return any(
        row.list_day != appointments.site_day(now, row.time_zone).isoformat()
        for row in transaction.rows("SELECT time_zone, list_day FROM sites")
    )


def _versions(transaction: Transaction) -> dict[str, int]:
    return {
        row.id: row.list_version for row in transaction.rows("SELECT id, list_version FROM sites")
    }
