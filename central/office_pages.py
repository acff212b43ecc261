"""The desk page, for who is signed in: arrivals, calls, kiosks, comments, wishes to be called.

It works without scripts; with them it looks anew every few seconds. Nothing of it is cached.
"""

import math
from collections.abc import Sequence
from typing import Any
from urllib.parse import parse_qs

from litestar import Request, Response, get, post
from litestar.datastructures import Cookie
from litestar.handlers import BaseRouteHandler

from central import card_use, devices, office, staff
from central.api import from_here
from central.body import read
from central.desk import Desk, TheDesk
from central.pages import HERE, rendered
from central.problems import Refused
from central.staff import Colleague
from central.store import Transaction
from sync import wire

COOKIE = "aula_desk"
POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self';"
    " base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
}
MAX_FORM = 4096

AnyRequest = Request[Any, Any, Any]
Form = dict[str, str]


@get("/office")
async def desk_page(request: AnyRequest, desk: TheDesk) -> Response[Any]:
    """Arrivals, calls and kiosks, as the roles allow."""
    colleague = await _who(request, desk)
    if colleague is None:
        return _to("/office/sign-in")
    return _page("office.html", colleague, sites=await _live(desk, colleague))


@get("/office/live")
async def live(request: AnyRequest, desk: TheDesk) -> Response[Any]:
    """The part of the page that changes."""
    colleague = await _who(request, desk)
    if colleague is None:
        raise Refused(401, "The session has ended.")
    return _page("office_live.html", colleague, sites=await _live(desk, colleague))


@get("/office/voices")
async def voices(request: AnyRequest, desk: TheDesk) -> Response[Any]:
    """Comments and wishes to be called, still sealed."""
    colleague = await _who(request, desk)
    if colleague is None:
        return _to("/office/sign-in")
    return await _voices(desk, colleague, {}, None)


@get("/office/sign-in")
async def door(request: AnyRequest, desk: TheDesk) -> Response[Any]:
    """The form to sign in with."""
    if await _who(request, desk) is not None:
        return _to("/office")
    return _page("office_door.html", None, failed=False, wait=0)


@post("/office/sign-in", status_code=200)
async def sign_in(request: AnyRequest, desk: TheDesk) -> Response[Any]:
    """A right password opens a session; a wrong one does not say which part was wrong."""
    form = await _form(request)
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        raise Refused(403, "This form was not sent from here.")
    if wait := math.ceil(desk.limits.sign_ins.take(_origin(request))):
        busy = _page("office_door.html", None, status=429, failed=False, wait=wait)
        busy.headers["Retry-After"] = str(wait)
        return busy
    name, password = form.get("name", "")[:64], form.get("password", "")
    stored = await desk.read(staff.stored, name, desk.now())
    right = stored is not None and await desk.hashing(lambda: staff.fits(stored, password))
    secret = await desk.write(staff.sign_in, name, right, _origin(request), desk.now())
    if secret is None:
        return _page("office_door.html", None, status=403, failed=True, wait=0)
    answer = _to("/office")
    answer.set_cookie(
        Cookie(
            COOKIE,
            value=secret,
            path="/office",
            httponly=True,
            samesite="strict",
            secure=not from_here(request),
            max_age=int(staff.SESSION.total_seconds()),
        )
    )
    return answer


@post("/office/sign-out", status_code=200)
async def sign_out(request: AnyRequest, desk: TheDesk) -> Response[Any]:
    """End the session."""
    await _signed(request, desk)
    await desk.write(staff.sign_out, request.cookies[COOKIE])
    answer = _to("/office/sign-in")
    answer.delete_cookie(COOKIE, path="/office")
    return answer


@post("/office/arrivals/undo", status_code=200)
async def undo(request: AnyRequest, desk: TheDesk) -> Response[Any]:
    """Take a wrong check-in back."""
    colleague, form, site = await _deed(request, desk, "reception")
    actor = colleague.actor(_origin(request))
    await desk.write(office.undo_arrival, site, form.get("id", ""), actor, desk.now())
    desk.changes.ring(site.id)
    return _to("/office")


@post("/office/calls/answer", status_code=200)
async def answer_call(request: AnyRequest, desk: TheDesk) -> Response[Any]:
    """Somebody goes there."""
    colleague, form, site = await _deed(request, desk, "reception")
    actor, now = colleague.actor(_origin(request)), desk.now()
    await desk.write(
        office.answer_call, site, form.get("kiosk", ""), form.get("id", ""), actor, now
    )
    return _to("/office")


@post("/office/comments/open", status_code=200)
async def open_comment(request: AnyRequest, desk: TheDesk) -> Response[Any]:
    """Read a comment; the log says who did."""
    return await _open(request, desk, "comments", "comments")


@post("/office/callbacks/open", status_code=200)
async def open_callback(request: AnyRequest, desk: TheDesk) -> Response[Any]:
    """See a number; the log says who did."""
    return await _open(request, desk, "callbacks", "callback")


@post("/office/callbacks/done", status_code=200)
async def callback_done(request: AnyRequest, desk: TheDesk) -> Response[Any]:
    """The call was made, and its number is no longer needed."""
    colleague, form, site = await _deed(request, desk, "callback")
    actor, now = colleague.actor(_origin(request)), desk.now()
    await desk.write(
        office.called_back, site, form.get("kiosk", ""), form.get("id", ""), actor, now
    )
    return _to("/office/voices")


@get("/static/office.js")
async def script() -> Response[bytes]:
    """Looks anew every few seconds."""
    return Response(
        (HERE / "static" / "office.js").read_bytes(),
        media_type="text/javascript",
        headers={"Cache-Control": "public, max-age=3600", "X-Content-Type-Options": "nosniff"},
    )


async def _open(request: AnyRequest, desk: Desk, table: str, role: str) -> Response[Any]:
    colleague, form, site = await _deed(request, desk, role)
    kiosk, id = form.get("kiosk", ""), form.get("id", "")
    actor, now = colleague.actor(_origin(request)), desk.now()
    text = await desk.write(office.open_voice, table, site, kiosk, id, desk.keyring, actor, now)
    return await _voices(desk, colleague, {(kiosk, id): text}, site.id)


async def _live(desk: Desk, colleague: Colleague) -> list[dict[str, object]]:
    def look(transaction: Transaction) -> list[dict[str, object]]:
        now = desk.now()
        return [
            {
                "site": site,
                "arrivals": office.arrivals(transaction, site, now)
                if "reception" in colleague.roles
                else None,
                "calls": office.calls(transaction, site, now)
                if "reception" in colleague.roles
                else None,
                "kiosks": office.kiosks(transaction, site, now)
                if {"it", "reception"} & colleague.roles
                else None,
                "cards": card_use.lately(transaction, site, now) if "it" in colleague.roles else (),
            }
            for site in _sites(transaction, colleague)
        ]

    return await desk.read(look)


async def _voices(
    desk: Desk,
    colleague: Colleague,
    opened: dict[tuple[str, str], str | None],
    where: str | None,
) -> Response[Any]:
    def look(transaction: Transaction) -> list[dict[str, object]]:
        return [
            {
                "site": site,
                "comments": office.comments(transaction, site)
                if "comments" in colleague.roles
                else None,
                "callbacks": office.callbacks(transaction, site)
                if "callback" in colleague.roles
                else None,
            }
            for site in _sites(transaction, colleague)
        ]

    found = await desk.read(look)
    return _page("office_voices.html", colleague, sites=found, opened=opened, where=where)


def _sites(transaction: Transaction, colleague: Colleague) -> list[wire.Site]:
    sites = devices.sites(transaction)
    return [site for site in sites if colleague.site in (None, site.id)]


async def _who(request: AnyRequest, desk: Desk) -> Colleague | None:
    secret = request.cookies.get(COOKIE, "")
    return await desk.read(staff.who, secret, desk.now()) if secret else None


async def _signed(request: AnyRequest, desk: Desk) -> tuple[Colleague, Form]:
    """Who sent a form of ours. Raises Refused 401 or 403."""
    colleague = await _who(request, desk)
    if colleague is None:
        raise Refused(401, "The session has ended.")
    form = await _form(request)
    if not staff.same(form.get("form_token", ""), colleague.form_token):
        raise Refused(403, "This form was not sent from here.")
    return colleague, form


async def _deed(request: AnyRequest, desk: Desk, role: str) -> tuple[Colleague, Form, wire.Site]:
    """Who does something, with what, at which site. Raises Refused 401, 403 or 404."""
    colleague, form = await _signed(request, desk)
    if role not in colleague.roles:
        raise Refused(403, "Your roles do not allow this.")
    for site in await desk.read(_sites, colleague):
        if site.id == form.get("site"):
            return colleague, form, site
    raise Refused(404, "There is no such site for you.")


async def _form(request: AnyRequest) -> Form:
    body = await read(request.stream(), "", limit=MAX_FORM)
    try:
        fields = parse_qs(body.decode(), max_num_fields=16)
    except (UnicodeDecodeError, ValueError):
        raise Refused(400, "This is no form of ours.") from None
    return {name: values[0] for name, values in fields.items()}


def _origin(request: AnyRequest) -> str:
    return request.client.host if request.client else "unknown"


def _to(path: str) -> Response[Any]:
    return Response(b"", status_code=303, headers={"Location": path, **HEADERS})


def _page(
    name: str, colleague: Colleague | None, status: int = 200, **values: object
) -> Response[Any]:
    text = rendered(name, colleague=colleague, **values)
    return Response(text, status_code=status, media_type="text/html", headers=HEADERS)


HANDLERS: Sequence[BaseRouteHandler] = (
    *(desk_page, live, voices, door, sign_in, sign_out, undo, answer_call),
    *(open_comment, open_callback, callback_done, script),
)
