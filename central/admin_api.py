"""What administrators do by API: kiosks, peppers, and the audit log, which notes all of it."""

from collections.abc import Callable, Sequence
from itertools import islice
from typing import Annotated, Any

import msgspec
from litestar import Request, Response, get, post
from litestar.di import NamedDependency
from litestar.handlers import BaseRouteHandler
from litestar.params import FromPath, QueryParameter

from central import administrators, audit, kiosks
from central.audit import Actor, Entry
from central.bearer import whose
from central.desk import Desk, TheDesk
from central.devices import NoSuch
from central.identity_api import said_in
from central.kiosks import Listed, Unsuited
from central.problems import Refused
from central.store import Transaction
from sync import wire

AnyRequest = Request[Any, Any, Any]
TheActor = NamedDependency[Actor]
MAX_ENTRIES = 500
MAX_NUMBER = 2**53 - 1


class NewKiosk(msgspec.Struct, frozen=True):
    """`POST /v1/admin/kiosks`."""

    site: wire.Token
    name: Annotated[str, msgspec.Meta(min_length=1, max_length=kiosks.MAX_NAME)]


class CheckNumber(msgspec.Struct, frozen=True):
    """The six digits the machine shows."""

    check_number: Annotated[str, msgspec.Meta(pattern=r"^[0-9]{6}$")]


class Rotation(msgspec.Struct, frozen=True):
    """`at_once` ends the pepper before without overlap, as after a theft."""

    at_once: bool = False


class PepperVersion(msgspec.Struct, frozen=True):
    """The version of the new pepper."""

    version: int


class Retirement(msgspec.Struct, frozen=True):
    """`at_once` ends the old pepper before its eight days are over."""

    at_once: bool = False


class Retired(msgspec.Struct, frozen=True):
    """How many peppers went."""

    retired: int


class Kiosks(msgspec.Struct, frozen=True):
    """Every kiosk."""

    kiosks: list[Listed]


class Entries(msgspec.Struct, frozen=True):
    """Rows of the audit log, oldest first."""

    entries: list[Entry]


async def administrator(request: Request[Any, Any, Any], desk: TheDesk) -> Actor:
    """Who is calling. Raises Refused 401 or 429."""
    known = await whose(request, desk, administrators.PREFIX, administrators.who)
    desk.admit(known.who)
    return known


@get("/v1/admin/kiosks")
async def every_kiosk(desk: TheDesk, actor: TheActor) -> Response[bytes]:
    """All kiosks and how they stand."""
    return _json(Kiosks(await desk.read(kiosks.listed, desk.now())))


@post("/v1/admin/kiosks", status_code=201)
async def add_kiosk(request: AnyRequest, desk: TheDesk, actor: TheActor) -> Response[bytes]:
    """A place for a kiosk, and the code to enrol it with."""
    said = await said_in(request, NewKiosk)
    return _json(await _do(desk, kiosks.add, said.site, said.name, actor), 201)


@post("/v1/admin/kiosks/{kiosk:str}/replace", status_code=201)
async def replace_kiosk(desk: TheDesk, actor: TheActor, kiosk: FromPath[str]) -> Response[bytes]:
    """A code for another machine in this place."""
    return _json(await _do(desk, kiosks.replace, kiosk, actor), 201)


@post("/v1/admin/kiosks/{kiosk:str}/confirm", status_code=204)
async def confirm_kiosk(
    request: AnyRequest, desk: TheDesk, actor: TheActor, kiosk: FromPath[str]
) -> None:
    """Let the machine with this check number be the kiosk."""
    said = await said_in(request, CheckNumber)
    if not await _do(desk, kiosks.confirm, kiosk, said.check_number, actor):
        raise Refused(409, "No machine with this check number waits.")


@post("/v1/admin/kiosks/{kiosk:str}/pause", status_code=204)
async def pause_kiosk(desk: TheDesk, actor: TheActor, kiosk: FromPath[str]) -> None:
    """Take and give nothing for a while."""
    await _do(desk, kiosks.pause, kiosk, actor)


@post("/v1/admin/kiosks/{kiosk:str}/resume", status_code=204)
async def resume_kiosk(desk: TheDesk, actor: TheActor, kiosk: FromPath[str]) -> None:
    """Go on."""
    await _do(desk, kiosks.resume, kiosk, actor)


@post("/v1/admin/kiosks/{kiosk:str}/revoke", status_code=204)
async def revoke_kiosk(desk: TheDesk, actor: TheActor, kiosk: FromPath[str]) -> None:
    """End its being a kiosk."""
    await _do(desk, kiosks.revoke, kiosk, actor)


@post("/v1/admin/sites/{site:str}/peppers", status_code=201)
async def rotate_pepper(
    request: AnyRequest, desk: TheDesk, actor: TheActor, site: FromPath[str]
) -> Response[bytes]:
    """A new pepper for a site."""
    said = await said_in(request, Rotation)

    def rotate(transaction: Transaction) -> int:
        return kiosks.rotate_pepper(transaction, site, actor, desk.now(), at_once=said.at_once)

    return _json(PepperVersion(await _told(desk, rotate)), 201)


@post("/v1/admin/sites/{site:str}/peppers/retire", status_code=200)
async def retire_pepper(
    request: AnyRequest, desk: TheDesk, actor: TheActor, site: FromPath[str]
) -> Response[bytes]:
    """End all of a site's peppers but the newest."""
    said = await said_in(request, Retirement)

    def retire(transaction: Transaction) -> int:
        return kiosks.retire_pepper(transaction, site, actor, desk.now(), at_once=said.at_once)

    return _json(Retired(await _told(desk, retire)))


@get("/v1/admin/audit")
async def audit_log(
    desk: TheDesk,
    actor: TheActor,
    after: Annotated[int, QueryParameter(ge=0, le=MAX_NUMBER)] = 0,
) -> Response[bytes]:
    """The next rows of the audit log, at most 500."""
    return _json(Entries(await desk.read(_entries, after)))


def _entries(transaction: Transaction, after: int) -> list[Entry]:
    return list(islice(audit.entries(transaction, after), MAX_ENTRIES))


async def _do(desk: Desk, deed: Callable[..., Any], *told: object) -> Any:  # noqa: ANN401
    """Do one of the deeds of `central.kiosks`, now."""
    return await _told(desk, lambda transaction: deed(transaction, *told, desk.now()))


async def _told(desk: Desk, deed: Callable[[Transaction], Any]) -> Any:  # noqa: ANN401
    try:
        return await desk.write(deed)
    except NoSuch:
        raise Refused(404, "There is no such thing.") from None
    except Unsuited as why:
        raise Refused(409, str(why)) from None


def _json(value: object, status: int = 200) -> Response[bytes]:
    return Response(
        msgspec.json.encode(value),
        status_code=status,
        media_type="application/json",
        headers={"Cache-Control": "no-store"},
    )


HANDLERS: Sequence[BaseRouteHandler] = (
    every_kiosk,
    add_kiosk,
    replace_kiosk,
    confirm_kiosk,
    pause_kiosk,
    resume_kiosk,
    revoke_kiosk,
    rotate_pepper,
    retire_pepper,
    audit_log,
)
