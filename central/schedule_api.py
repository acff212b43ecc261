"""How a clinic's system sends its appointments: a day as a whole, or what has changed."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Any

import msgspec
from litestar import Request, Response, post, put
from litestar.di import NamedDependency
from litestar.handlers import BaseRouteHandler
from litestar.params import FromPath, QueryParameter

from central import integrations, scheduling
from central.bearer import whose
from central.body import read
from central.desk import TheDesk
from central.intake import Appointment
from central.integrations import Integration
from central.problems import Refused
from central.scheduling import Taken
from central.store import Transaction

AnyRequest = Request[Any, Any, Any]
TheIntegration = NamedDependency[Integration]
Partial = Annotated[bool, QueryParameter()]


class Appointments(msgspec.Struct, frozen=True):
    """The body of both calls."""

    appointments: list[Appointment]


class _Sent(msgspec.Struct):
    """The body as it comes: each appointment is judged for itself."""

    appointments: list[dict[str, Any]]


async def integration(request: Request[Any, Any, Any], desk: TheDesk) -> Integration:
    """Which system is calling, and for which site. Raises Refused 401 or 429."""
    known = await whose(request, desk, integrations.PREFIX, integrations.who)
    desk.admit(known.actor.who)
    return known


@put("/v1/schedule/{day:str}", status_code=200)
async def whole_day(
    request: AnyRequest,
    desk: TheDesk,
    integration: TheIntegration,
    day: FromPath[str],
    partial: Partial = False,
) -> Response[bytes]:
    """All appointments of a day: what is not among them is taken off."""
    try:
        wanted = date.fromisoformat(day)
    except ValueError:
        raise Refused(400, "This is not a day: write 2026-11-20.") from None
    return await _take(request, desk, integration, wanted, partial)


@post("/v1/schedule", status_code=200)
async def changes(
    request: AnyRequest, desk: TheDesk, integration: TheIntegration, partial: Partial = False
) -> Response[bytes]:
    """Appointments that are new or have changed, of any day."""
    return await _take(request, desk, integration, None, partial)


async def _take(
    request: AnyRequest, desk: TheDesk, caller: Integration, day: date | None, partial: bool
) -> Response[bytes]:
    body = await read(request.stream(), request.headers.get("content-encoding", ""))
    try:
        sent = msgspec.json.decode(body, type=_Sent).appointments
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Refused(400, "This is not a list of appointments.") from None

    def work(transaction: Transaction) -> Taken:
        where = scheduling.given(transaction, caller.site, desk.now(), day)
        return scheduling.take(
            transaction, enumerate(sent, 1), where, caller.actor, desk.now(), partial=partial
        )

    taken = await desk.write(work)
    if taken.changed or taken.removed:
        desk.changes.ring(caller.site)
    refused = taken.bad and not partial
    return Response(
        msgspec.json.encode(taken),
        status_code=422 if refused else 200,
        media_type="application/json",
        headers={"Cache-Control": "no-store"},
    )


HANDLERS: Sequence[BaseRouteHandler] = (whole_day, changes)
