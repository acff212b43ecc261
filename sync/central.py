"""The client: a few calls to central, and three ways to fail.

An answer is read up to a cap and within one deadline for the whole call, because httpx's
own limits start again with every byte. No exception holds what an answer said.
"""

import asyncio
import ssl
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import NamedTuple, TypeVar

import msgspec

from sync import wire
from sync.device import Device
from sync.failures import CallFailed, Nonsense, Refused, Unreachable
from sync.lean import without
from sync.route import trust
from sync.settings import Settings

with without("httpx._main"):
    import httpx

T = TypeVar("T")
_JSON = "application/json"
_PROBLEMS = ("revoked", "paused", "unauthorized", "too-large", "rate-limited", "conflict")


class _Answer(NamedTuple):
    status: int
    headers: httpx.Headers
    body: bytes


class Central:
    """The calls, over one HTTP/1.1 client. Sender, reporter and listener each get a connection.

    Raises `BadSetting` if nobody could be believed.
    """

    def __init__(self, device: Device, settings: Settings) -> None:
        self._device = device
        self._pace = settings.pace
        self._spacing = _Spacing(settings.pace.spacing)
        self._list_tag = (0, "")  # a version of the list, and central's mark of it
        self._client = httpx.AsyncClient(
            verify=trust(settings),
            proxy=settings.proxy,
            trust_env=False,
            follow_redirects=False,
            timeout=None,  # noqa: S113  # the deadline below is for the whole call
            limits=httpx.Limits(max_connections=4, keepalive_expiry=4.0),
            headers={
                "Accept": _JSON,
                "Accept-Encoding": "identity",
                "User-Agent": f"aula/{settings.version}",
            },
        )

    async def push(self, batch: bytes) -> wire.Verdicts:
        """`POST /v1/records`, with the JSON of a `wire.Batch`."""
        answer = await self._call("POST", "/v1/records", content=batch)
        return _decoded(answer, wire.Verdicts)

    async def schedule(
        self, since: int, *, cursor: str | None = None, wait: bool = False
    ) -> wire.SchedulePage | None:
        """`GET /v1/schedule`: a page of what changed, None for nothing.

        `wait` lets central hold the answer back until something changes.
        """
        params = {"since": str(since), "limit": str(wire.MAX_BATCH)}
        if cursor is not None:
            params["cursor"] = cursor
        known, tag = self._list_tag
        headers = {"If-None-Match": tag} if tag and known == since and cursor is None else {}
        deadline = self._pace.deadline
        if wait:
            headers["Prefer"] = f"wait={max(1, round(self._pace.wait))}"
            deadline = self._pace.wait + self._pace.grace
        answer = await self._call(
            "GET", "/v1/schedule", params=params, headers=headers, deadline=deadline
        )
        if answer.status == 304:
            return None
        page = _decoded(answer, wire.SchedulePage)
        self._list_tag = page.version, _tag(answer)
        return page

    async def site(self, etag: str) -> tuple[wire.Site, str] | None:
        """`GET /v1/site` and its mark; None if it is still the one of `etag`."""
        headers = {"If-None-Match": etag} if etag else {}
        answer = await self._call("GET", "/v1/site", headers=headers)
        if answer.status == 304:
            return None
        return _decoded(answer, wire.Site), _tag(answer)

    async def peppers(self) -> wire.Peppers:
        """`GET /v1/site/peppers`."""
        return _decoded(await self._call("GET", "/v1/site/peppers"), wire.Peppers)

    async def put_health(self, health: wire.Health) -> None:
        """`PUT /v1/health`."""
        await self._call("PUT", "/v1/health", content=msgspec.json.encode(health))

    async def close(self) -> None:
        """Hang up."""
        await self._client.aclose()

    async def _call(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        content: bytes | None = None,
        deadline: float | None = None,
    ) -> _Answer:
        await self._spacing.turn()
        request = self._client.build_request(
            method,
            self._device.url + path,
            params=params,
            content=content,
            headers={
                "Authorization": self._device.authorization(),
                **({"Content-Type": _JSON} if content is not None else {}),
                **(headers or {}),
            },
        )
        try:
            answer = await self._exchange(request, deadline or self._pace.deadline)
            _approve(answer, may_be_unchanged="If-None-Match" in request.headers)
        except CallFailed:
            self._spacing.trouble.add(path)
            raise
        self._spacing.trouble.discard(path)
        return answer

    async def _exchange(self, request: httpx.Request, deadline: float) -> _Answer:
        try:
            async with asyncio.timeout(deadline):
                response = await self._client.send(request, stream=True)
                try:
                    return await self._read(response)
                finally:
                    await response.aclose()
        except TimeoutError:
            raise Unreachable("deadline") from None
        except httpx.ConnectError as error:
            raise Unreachable("tls" if _is_about_tls(error) else "connect") from None
        except (httpx.HTTPError, httpx.InvalidURL, OSError):
            raise Unreachable("cut") from None

    async def _read(self, response: httpx.Response) -> _Answer:
        if response.headers.get("Content-Encoding", "identity") != "identity":
            raise Nonsense("encoded")
        body = bytearray()
        async for part in response.aiter_raw():
            body += part
            if len(body) > self._pace.answer:
                raise Nonsense("too_large")
        return _Answer(response.status_code, response.headers, bytes(body))


class _Spacing:
    """While calls to any path fail, no two begin within `seconds`, whoever makes them."""

    def __init__(self, seconds: float) -> None:
        self.trouble: set[str] = set()
        self._seconds = seconds
        self._last = -seconds
        self._queue = asyncio.Lock()

    async def turn(self) -> None:
        async with self._queue:
            if self.trouble:
                await asyncio.sleep(self._last + self._seconds - time.monotonic())
            self._last = time.monotonic()


def _approve(answer: _Answer, *, may_be_unchanged: bool) -> None:
    if answer.status >= 400:
        raise Refused(answer.status, _problem(answer), _retry_after(answer.headers))
    if answer.status == 304 and may_be_unchanged:
        return
    if not 200 <= answer.status < 300:
        raise Nonsense("status")


def _decoded(answer: _Answer, kind: type[T]) -> T:
    if answer.status != 200:
        raise Nonsense("status")
    try:
        return msgspec.json.decode(answer.body, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Nonsense("not_json") from None


def _problem(answer: _Answer) -> str:
    if not answer.headers.get("Content-Type", "").startswith("application/problem+json"):
        return ""
    try:
        kind = msgspec.json.decode(answer.body, type=wire.Problem).type
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return ""
    name = kind.rpartition("/")[2].rpartition(":")[2].replace("_", "-")
    return name if name in _PROBLEMS else ""


def _tag(answer: _Answer) -> str:
    tag: str = answer.headers.get("ETag", "")
    return tag if len(tag) <= 128 and tag.isascii() and tag.isprintable() else ""


def _retry_after(headers: httpx.Headers) -> float | None:
    """Read Retry-After, as seconds or as a date by the answering clock."""
    text = headers.get("Retry-After", "")
    if text.isascii() and text.isdigit():
        return float(text[:9])
    then, here = _date(text), _date(headers.get("Date", "")) or datetime.now(UTC)
    return None if then is None else max(0.0, (then - here).total_seconds())


def _date(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _is_about_tls(error: BaseException) -> bool:
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLError):
            return True
        seen = seen.__cause__ or seen.__context__
    return False
