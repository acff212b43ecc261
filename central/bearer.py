"""Whose token a request bears, told apart by how the token begins."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

from litestar import Request

from central.desk import Desk
from central.store import Transaction

T = TypeVar("T")
Who = Callable[[Transaction, str, str, datetime], T | None]
"""Looks a token up, given where the request comes from and the time."""


def token_in(request: Request[Any, Any, Any]) -> str:
    """The bearer token (RFC 6750), "" where there is none."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


async def whose(request: Request[Any, Any, Any], desk: Desk, prefix: str, who: Who[T]) -> T:
    """Whom `who` knows by the token. Raises Refused: 401, or 429 for too many unknown ones."""
    token, origin = token_in(request), request.client.host if request.client else "unknown"
    known = None
    if token.startswith(prefix):
        known = await desk.read(who, token, origin, desk.now())
    if known is None:
        raise desk.stranger(origin)
    return known
