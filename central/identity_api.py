"""How kiosks become known and stay so: enrolment, tokens, new keys, and the CA to believe."""

from collections.abc import Sequence
from typing import Any, TypeVar
from urllib.parse import parse_qsl

import msgspec
from litestar import Request, Response, get, post
from litestar.handlers import BaseRouteHandler
from litestar.params import FromPath

from central import assertions, enrolments, kiosks, tokens
from central.address import Address, address
from central.assertions import BadAssertion
from central.body import read
from central.desk import Desk, TheDesk, TheSender
from central.kiosks import Unsuited
from central.problems import Refused
from central.store import Transaction
from sync.wire import identity

MAX_SMALL = 8192

AnyRequest = Request[Any, Any, Any]
T = TypeVar("T")


@get(identity.CA_PATH)
async def ca(desk: TheDesk) -> Response[bytes]:
    """The CAs kiosks may believe; who asks compares the fingerprint."""
    here = await desk.read(address)
    if here is None or here.ca is None:
        raise Refused(404, "No CA was set here.")
    return Response(here.ca.encode(), media_type="application/pem-certificate-chain")


@post(identity.ENROLMENTS_PATH, status_code=201)
async def enrol(request: AnyRequest, desk: TheDesk) -> Response[bytes]:
    """Take a one-time code and a key."""
    _slow_down(desk, request)
    said = await said_in(request, identity.Enrolment)
    origin = request.client.host if request.client else "unknown"
    pending = await desk.write(enrolments.present, said, origin, desk.now())
    if pending is None:
        why = "This code is not, or no more, good."
        raise Refused(403, why, desk.now(), kind="enrolment-refused")
    return _secret(pending, 201)


@post(identity.ENROLMENTS_PATH + "/{enrolment:str}", status_code=200)
async def enrolled(request: AnyRequest, desk: TheDesk, enrolment: FromPath[str]) -> Response[bytes]:
    """Say whether somebody has confirmed it, to the machine that began it."""
    said = await said_in(request, identity.Proof)
    if not await desk.read(enrolments.is_waiting, enrolment):
        raise Refused(404, "There is no such enrolment.")  # before anything is written
    desk.admit(enrolment)
    try:
        outcome = await desk.write(enrolments.outcome, enrolment, said.assertion, desk.now())
    except BadAssertion:
        raise _doubted(desk) from None
    if outcome is None:
        raise Refused(404, "There is no such enrolment.")
    return _secret(outcome, 200)


@post(identity.TOKEN_PATH, status_code=200)
async def token(request: AnyRequest, desk: TheDesk) -> Response[bytes]:
    """A short token for a signed assertion (RFC 6749, 4.4 and RFC 7523, 2.2)."""
    body = await read(request.stream(), request.headers.get("content-encoding", ""), MAX_SMALL)
    try:
        fields = parse_qsl(body.decode("ascii"), strict_parsing=True, max_num_fields=8)
    except ValueError:
        raise Refused(400, "This is not a form.") from None
    form = dict(fields)
    assertion = form.get("client_assertion", "")
    wanted = (identity.GRANT, identity.ASSERTION_TYPE, len(fields))
    if (form.get("grant_type"), form.get("client_assertion_type"), len(form)) != wanted:
        raise Refused(400, "Ask with client_credentials and one jwt-bearer assertion.")
    if not await desk.read(_is_known, assertions.key_id_of(assertion)):
        raise _doubted(desk)  # before anything is written for a stranger
    desk.hold_back()
    try:
        kiosk, given = await desk.write(tokens.issue, assertion, desk.now())
    except BadAssertion:
        raise _doubted(desk) from None
    desk.admit(kiosk)
    return _secret(given, 200)


@post(identity.KEYS_PATH, status_code=204)
async def new_key(request: AnyRequest, desk: TheDesk, sender: TheSender) -> None:
    """Take the key this kiosk will use next."""
    said = await said_in(request, identity.NewKey)
    try:
        await desk.write(_roll, sender.kiosk, said, desk)
    except BadAssertion:
        raise Refused(400, "The key is not proven to be this kiosk's.") from None
    except Unsuited:
        raise Refused(409, "This key is known already.") from None


def _roll(transaction: Transaction, kiosk: str, said: identity.NewKey, desk: Desk) -> None:
    here = address(transaction) or Address("")
    at = here.url + identity.KEYS_PATH
    assertions.check(transaction, said.assertion, said.public_key, kiosk, at, desk.now())
    kiosks.roll(transaction, kiosk, said.public_key, desk.now())


def _is_known(transaction: Transaction, kid: str) -> bool:
    return transaction.one("SELECT kid FROM kiosk_keys WHERE kid = :kid", kid=kid) is not None


def _slow_down(desk: Desk, request: AnyRequest) -> None:
    wait = desk.limits.enrolments.take(request.client.host if request.client else "")
    if wait:
        raise Refused(429, "Try again later.", retry_after=wait)


def _doubted(desk: Desk) -> Refused:
    return Refused(401, "This assertion proves nothing here.", desk.now())


async def said_in(request: AnyRequest, kind: type[T]) -> T:
    """A small body of one kind. Raises Refused 400, 413 and 415."""
    body = await read(request.stream(), request.headers.get("content-encoding", ""), MAX_SMALL)
    try:
        return msgspec.json.decode(body, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Refused(400, "The body is not what is asked for.") from None


def _secret(value: object, status: int) -> Response[bytes]:
    return Response(
        msgspec.json.encode(value),
        status_code=status,
        media_type="application/json",
        headers={"Cache-Control": "no-store"},
    )


HANDLERS: Sequence[BaseRouteHandler] = (ca, enrol, enrolled, token, new_key)
