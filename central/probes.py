"""How central itself is, for machines that ask without an identity."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

import msgspec
from litestar import Response, get
from litestar.di import NamedDependency
from litestar.handlers import BaseRouteHandler
from prometheus_client import CONTENT_TYPE_LATEST

from central import devices
from central.desk import Desk, TheDesk
from central.problems import Refused
from central.schema import HEAD
from central.store import Store, StoreError, instant, schema_version
from sync.wire import VERSION

_FRESH_S = 1.0  # a probe's answer serves for so long: probes need no identity


class ServiceHealth(msgspec.Struct, frozen=True):
    """`GET /v1/health`: can central do its work, and since which version."""

    status: Literal["ok", "failing"]
    version: str
    database: Literal["writable", "failing"]
    tables: Literal["current", "behind", "unknown"]
    server_time: datetime


def examine(store: Store, now: datetime) -> ServiceHealth:
    """Really write a row, and really look at the tables' version."""
    try:
        found = schema_version(store)
        tables: Literal["current", "behind"] = "current" if found == HEAD else "behind"
        with store.write() as transaction:
            transaction.run(
                "INSERT INTO probe (id, at) VALUES (1, :now)"
                " ON CONFLICT (id) DO UPDATE SET at = excluded.at",
                now=instant(now),
            )
    except StoreError:
        return ServiceHealth("failing", our_version(), "failing", "unknown", now)
    status: Literal["ok", "failing"] = "ok" if tables == "current" else "failing"
    return ServiceHealth(status, our_version(), "writable", tables, now)


def our_version() -> str:
    """The version of Aula that answers."""
    return VERSION


class Examiner:
    """Remembers an examination for a second."""

    def __init__(self) -> None:
        self._last: ServiceHealth | None = None

    async def look(self, desk: Desk) -> ServiceHealth:
        """How central is now, or was within the last second."""
        now = desk.now()
        last = self._last
        if last is None or abs((now - last.server_time).total_seconds()) > _FRESH_S:
            self._last = last = await desk.in_thread(lambda: examine(desk.store, now))
        return last


TheExaminer = NamedDependency[Examiner]


@get("/livez")
async def livez() -> Response[bytes]:
    """The process answers."""
    return Response(b"ok\n", media_type="text/plain")


@get("/readyz")
async def readyz(desk: TheDesk, examiner: TheExaminer) -> Response[bytes]:
    """The database can be written and its tables are this version's."""
    seen = await examiner.look(desk)
    if seen.status != "ok":
        raise Refused(503, f"database: {seen.database}; tables: {seen.tables}")
    return Response(b"ok\n", media_type="text/plain")


@get("/v1/health")
async def service_health(desk: TheDesk, examiner: TheExaminer) -> Response[bytes]:
    """The same in words a machine can sort."""
    seen = await examiner.look(desk)
    return Response(
        msgspec.json.encode(seen),
        status_code=200 if seen.status == "ok" else 503,
        media_type="application/json",
        headers={"Cache-Control": "no-store"},
    )


@get("/metrics")
async def metrics(desk: TheDesk) -> Response[bytes]:
    """Figures for Prometheus, without personal data."""
    fleet = await desk.read(devices.fleet)
    return Response(desk.metrics.show(fleet, desk.now()), media_type=CONTENT_TYPE_LATEST)


HANDLERS: Sequence[BaseRouteHandler] = (livez, readyz, service_health, metrics)
