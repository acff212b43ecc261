"""Errors as RFC 9457 problem documents. They never say what was sent."""

import math
from datetime import datetime
from typing import Any

import msgspec
from litestar import Request, Response
from litestar.exceptions import HTTPException

from central import log
from central.store import StoreError
from sync import wire

MEDIA_TYPE = "application/problem+json"

TITLES = {
    400: "The request is not understood.",
    401: "Who is asking is not known.",
    403: "This is not allowed.",
    404: "There is nothing here.",
    405: "This cannot be done here.",
    409: "This does not go with how things stand.",
    413: "The body is larger than is taken.",
    415: "The body's encoding is not taken.",
    429: "This is too often.",
    500: "Central failed.",
    503: "The database is not available.",
}
_TYPES = {
    400: "bad-request",
    401: "unauthorized",
    403: "forbidden",
    404: "not-found",
    405: "method-not-allowed",
    409: "conflict",
    413: "too-large",
    415: "unsupported-encoding",
    429: "rate-limited",
    500: "internal",
    503: "unavailable",
}


class Refused(Exception):
    """A request that ends here, with the status and a fixed sentence saying why.

    `kind` is a problem type of its own, such as `revoked`; `retry_after` in seconds.
    """

    def __init__(
        self,
        status: int,
        detail: str,
        server_time: datetime | None = None,
        *,
        kind: str = "",
        retry_after: float | None = None,
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.server_time = server_time
        self.kind = kind
        self.retry_after = retry_after


def problem(
    status: int, detail: str = "", server_time: datetime | None = None, kind: str = ""
) -> Response[bytes]:
    """A problem document of a status."""
    body = wire.Problem(
        type=f"urn:aula:problem:{kind or _TYPES.get(status, 'other')}",
        title=TITLES.get(status, "The request was not carried out."),
        status=status,
        detail=detail,
        server_time=server_time,
    )
    headers = {401: {"WWW-Authenticate": "Bearer"}, 503: {"Retry-After": "5"}}.get(status, {})
    return Response(
        msgspec.json.encode(body), status_code=status, media_type=MEDIA_TYPE, headers=headers
    )


def answer(request: Request[Any, Any, Any], error: Exception) -> Response[bytes]:
    """Turn whatever a handler raised into a problem document."""
    match error:
        case Refused():
            said = problem(error.status, error.detail, error.server_time, error.kind)
            if error.retry_after is not None:
                said.headers["Retry-After"] = str(math.ceil(error.retry_after))
            return said
        case HTTPException():
            return problem(error.status_code)
        case StoreError():
            log.error("the database failed", reason=type(error.__cause__ or error).__name__)
            return problem(503)
        case _:
            log.error("central failed", reason=type(error).__name__, where=_place(error))
            return problem(500)


def _place(error: Exception) -> str:
    """Where it was raised: a line of ours, nothing of the request."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    if trace is None:
        return "an unknown line"
    return f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}"
