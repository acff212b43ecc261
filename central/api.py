"""The calls a kiosk makes, `/v1`: records in, the day's list, the site and health out."""

import asyncio
import hashlib
import re
from collections.abc import Sequence
from typing import Annotated, Any

import msgspec
from litestar import Request, Response, get, post, put
from litestar.handlers import BaseRouteHandler
from litestar.params import QueryParameter

from central import appointments, devices, epoch, tokens
from central.batch import read_batch
from central.bearer import token_in
from central.body import read
from central.changes import heard
from central.desk import TheDesk, TheSender
from central.ingest import Sender
from central.problems import Refused
from central.scores import for_kiosks
from sync import wire

MAX_WAIT = 25
MAX_VERSION = 2**53 - 1

_WAIT = re.compile(r"\bwait\s*=\s*(\d{1,4})\b")

AnyRequest = Request[Any, Any, Any]


async def sender(request: AnyRequest, desk: TheDesk) -> Sender:
    """Which kiosk is calling. Raises Refused: 401 with the server's time, 403 or 429.

    Development tokens are taken from this machine alone.
    """
    desk.hold_back()
    token, known = token_in(request), None
    if token:
        here = desk.on_loopback and from_here(request)
        known = await desk.read(tokens.sender_of, token, desk.now(), here)
    if known is None:
        raise Refused(401, "This token is not known here.", desk.now())
    desk.admit(known.kiosk)
    return known


@post("/v1/records", status_code=200)
async def records(request: AnyRequest, desk: TheDesk, sender: TheSender) -> Response[bytes]:
    """Take records in; a verdict for each."""
    body = await read(request.stream(), request.headers.get("content-encoding", ""))
    batch = read_batch(body)
    raws = [bytes(raw) for raw in batch.records]
    outcome = await desk.take_in(sender, batch.store, raws, desk.now())
    return _json(wire.Verdicts(outcome.verdicts))


@get("/v1/schedule")
async def schedule(
    request: AnyRequest,
    desk: TheDesk,
    sender: TheSender,
    since: Annotated[int, QueryParameter(ge=0, le=MAX_VERSION)] = 0,
    limit: Annotated[int, QueryParameter(ge=1, le=appointments.MAX_PAGE)] = appointments.MAX_PAGE,
    cursor: Annotated[str | None, QueryParameter(max_length=128)] = None,
) -> Response[bytes]:
    """A page of the day's list; with `Prefer: wait=25`, as soon as there is news."""
    try:
        start = appointments.read_cursor(cursor) if cursor is not None else None
    except appointments.BadCursor:
        raise Refused(400, "This cursor was not given here.") from None
    wait = _wait(request.headers.get("prefer", "")) if start is None else 0
    loop = asyncio.get_running_loop()
    deadline = loop.time() + wait
    while True:
        bell = desk.changes.bell(sender.site, since)
        page = await desk.read(appointments.page, sender.site, since, limit, start)
        news = page.full or page.rows or page.gone or page.version != since
        if news or start is not None or not await heard(bell, deadline - loop.time()):
            break
        if desk.changes.closing:
            break
    headers = {"Preference-Applied": f"wait={wait}"} if wait else {}
    if start is not None or page.cursor is not None:
        return _json(page, headers)
    headers["ETag"] = f'"v{page.version}"'
    if not news and headers["ETag"] in _tags(request):
        return Response(b"", status_code=304, headers=headers)
    return _json(page, headers)


@get("/v1/site")
async def site(request: AnyRequest, desk: TheDesk, sender: TheSender) -> Response[bytes]:
    """What the kiosk must know of its place, with the score published last."""
    known = await desk.read(devices.site, sender.site)
    assert known is not None, "a kiosk belongs to a site"
    life = await desk.read(epoch.current)
    known = msgspec.structs.replace(
        known, central_epoch=life.name, durable_through=life.durable_through
    )
    score = await desk.read(for_kiosks, known, desk.now())
    body = msgspec.json.encode(msgspec.structs.replace(known, score=score))
    tag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    if tag in _tags(request):
        return Response(b"", status_code=304, headers={"ETag": tag})
    return Response(body, media_type="application/json", headers={"ETag": tag, **_PRIVATE})


@get("/v1/site/peppers")
async def peppers(desk: TheDesk, sender: TheSender) -> Response[bytes]:
    """The secrets the list's keys are made with, newest first."""
    return _json(wire.Peppers(await desk.read(devices.peppers, sender.site)))


@put("/v1/health", status_code=204)
async def health(request: AnyRequest, desk: TheDesk, sender: TheSender) -> None:
    """Keep how the kiosk is."""
    body = await read(request.stream(), request.headers.get("content-encoding", ""), limit=65_536)
    try:
        said = msgspec.json.decode(body, type=wire.Health)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Refused(400, "This is not a kiosk's health.") from None
    await desk.write(devices.put_health, sender.kiosk, said, desk.now())


def from_here(request: AnyRequest) -> bool:
    """Whether a program on this machine calls for itself, not a proxy for who knows whom."""
    passed_on = any(
        name in ("forwarded", "x-real-ip") or name.startswith("x-forwarded-")
        for name in request.headers
    )
    return not passed_on and request.client is not None and wire.is_loopback(request.client.host)


_PRIVATE = {"Cache-Control": "private, no-cache"}


def _json(value: object, headers: dict[str, str] | None = None) -> Response[bytes]:
    return Response(
        msgspec.json.encode(value),
        media_type="application/json",
        headers={**_PRIVATE, **(headers or {})},
    )


def _wait(prefer: str) -> int:
    """The seconds of `Prefer: wait=n` (RFC 7240), no more than are granted."""
    found = _WAIT.search(prefer)
    return min(int(found[1]), MAX_WAIT) if found else 0


def _tags(request: AnyRequest) -> list[str]:
    """The tags of `If-None-Match`, weak ones as if they were strong (RFC 9110, 13.1.2)."""
    sent = request.headers.get("if-none-match", "")
    return [tag.strip().removeprefix("W/") for tag in sent.split(",")]


HANDLERS: Sequence[BaseRouteHandler] = (records, schedule, site, peppers, health)
