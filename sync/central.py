"""The client: a few calls to central, and three ways to fail.

An answer is read up to a cap and within one deadline for the whole call, because httpx's
own limits start again with every byte. No exception holds what an answer said.
"""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import NamedTuple, TypedDict, TypeVar, Unpack

import msgspec

from sync import wire
from sync.device import AnyDevice, Enrolled
from sync.failures import CallFailed, Nonsense, Refused, Unreachable
from sync.headers import certificate_ends, moment, retry_after, tag
from sync.lean import without
from sync.line import Line, why
from sync.route import trust
from sync.settings import Settings
from sync.spacing import Spacing
from sync.tokens import Purse
from sync.wire.identity import CA_PATH, PROBLEM

with without("httpx._main"):
    import httpx

T = TypeVar("T")
_JSON = "application/json"
HALF_A_SECOND = timedelta(seconds=0.5)  # what a Date header leaves out, on average
_PROBLEMS = ("revoked", "paused", "unauthorized", "too-large", "rate-limited", "conflict")


class _More(TypedDict, total=False):
    params: Mapping[str, str]
    headers: Mapping[str, str]
    content: bytes
    deadline: float


class Answer(NamedTuple):
    """What came back, read within its cap."""

    status: int
    headers: httpx.Headers
    body: bytes


class Central:
    """The calls, over one HTTP/1.1 client. Sender, reporter and listener each get a connection.

    `hear` is told what time central says it is, with each answer that is surely central's.
    Raises `BadSetting` if nobody could be believed.
    """

    def __init__(
        self,
        device: AnyDevice,
        settings: Settings,
        hear: Callable[[datetime], None] = lambda _: None,
    ) -> None:
        self.device = device
        self._url = device.url
        self._settings = settings
        self.certificate_ends: datetime | None = None
        self._purse = Purse(device, self._post)
        self._hear = hear
        self._pace = settings.pace
        self._spacing = Spacing(settings.pace.spacing)
        self._list_tag = (0, "")  # a version of the list, and central's mark of it
        self._line = self._under(settings, device.ca if isinstance(device, Enrolled) else "")

    def _under(self, settings: Settings, pinned: str) -> Line:
        headers = {"Accept": _JSON, "Accept-Encoding": "identity"}
        headers["User-Agent"] = f"aula/{settings.version}"
        return Line(trust(settings, pinned), settings.proxy, headers)

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
        known, mark = self._list_tag
        headers = {"If-None-Match": mark} if mark and known == since and cursor is None else {}
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
        self._list_tag = page.version, tag(answer.headers)
        return page

    async def site(self, etag: str) -> tuple[wire.Site, str] | None:
        """`GET /v1/site` and its mark; None if it is still the one of `etag`."""
        headers = {"If-None-Match": etag} if etag else {}
        answer = await self._call("GET", "/v1/site", headers=headers)
        if answer.status == 304:
            return None
        return _decoded(answer, wire.Site), tag(answer.headers)

    async def peppers(self) -> wire.Peppers:
        """`GET /v1/site/peppers`."""
        return _decoded(await self._call("GET", "/v1/site/peppers"), wire.Peppers)

    async def put_health(self, health: wire.Health) -> None:
        """`PUT /v1/health`."""
        await self._call("PUT", "/v1/health", content=msgspec.json.encode(health))

    async def authorities(self, pinned: str) -> str:
        """`GET /v1/ca`, in PEM, on a line of its own under these CAs and nobody's else.

        Raises `BadSetting` where `pinned` holds none.
        """
        await self._spacing.turn()
        line = self._under(replace(self._settings, ca_file=None), pinned)
        try:
            answer = await self._exchange(
                lambda client: client.build_request("GET", self._url + CA_PATH),
                self._pace.deadline,
                line,
            )
            _approve(answer, may_be_unchanged=False)
        except CallFailed:
            self._spacing.trouble.add(CA_PATH)
            raise
        finally:
            await line.close()
        self._spacing.trouble.discard(CA_PATH)
        return answer.body.decode("ascii", "replace")

    async def believe(self, pinned: str) -> None:
        """From the next call on, take servers under these CAs for central."""
        await self._line.renew(trust(self._settings, pinned))

    async def close(self) -> None:
        """Hang up."""
        await self._line.close()

    async def _call(self, method: str, path: str, **more: Unpack[_More]) -> Answer:
        for last in (False, True):
            bearer = await self._purse.authorization()
            try:
                return await self._ask(method, path, bearer, **more)
            except Refused as refused:
                if last or not self._purse.may_try_again(refused):
                    raise
        raise AssertionError("the second time is the last")

    async def _post(self, path: str, body: bytes, kind: str, authorization: str = "") -> bytes:
        """Send what a token is drawn with."""
        headers = {"Content-Type": kind}
        return (await self._ask("POST", path, authorization, headers=headers, content=body)).body

    async def _ask(
        self,
        method: str,
        path: str,
        bearer: str,
        *,
        params: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        content: bytes | None = None,
        deadline: float | None = None,
    ) -> Answer:
        await self._spacing.turn()
        asked = {
            **({"Authorization": bearer} if bearer else {}),
            **({"Content-Type": _JSON} if content is not None else {}),
            **(headers or {}),
        }

        def request(client: httpx.AsyncClient) -> httpx.Request:
            url = self._url + path
            return client.build_request(method, url, params=params, content=content, headers=asked)

        try:
            answer = await self._exchange(request, deadline or self._pace.deadline)
            self._listen_for_time(answer)
            _approve(answer, may_be_unchanged="If-None-Match" in asked)
        except CallFailed as failure:
            self._purse.note(failure)
            self._spacing.trouble.add(path)
            raise
        self._spacing.trouble.discard(path)
        return answer

    def _listen_for_time(self, answer: Answer) -> None:
        """Hear the time of an answer that is central's: one of ours, or its own problem."""
        said = _problem(answer)
        if not (200 <= answer.status < 300 or answer.status == 304 or _name(said)):
            return
        at = said.server_time if said else None
        if at is None and (date := moment(answer.headers.get("Date", ""))) is not None:
            at = date + HALF_A_SECOND
        if at is not None:
            self._purse.hear(at)
            self._hear(at)

    async def _exchange(
        self,
        request: Callable[[httpx.AsyncClient], httpx.Request],
        deadline: float,
        line: Line | None = None,
    ) -> Answer:
        try:
            async with (line or self._line).lent() as client, asyncio.timeout(deadline):
                response = await client.send(request(client), stream=True)
                try:
                    return await self._read(response)
                finally:
                    await response.aclose()
        except TimeoutError:
            raise Unreachable("deadline") from None
        except httpx.ConnectError as error:
            raise Unreachable(why(error)) from None
        except httpx.ProxyError:
            raise Unreachable("proxy") from None
        except (httpx.HTTPError, httpx.InvalidURL, OSError):
            raise Unreachable("cut") from None

    async def _read(self, response: httpx.Response) -> Answer:
        self.certificate_ends = certificate_ends(response.extensions) or self.certificate_ends
        if response.headers.get("Content-Encoding", "identity") != "identity":
            raise Nonsense("encoded")
        body = bytearray()
        async for part in response.aiter_raw():
            body += part
            if len(body) > self._pace.answer:
                raise Nonsense("too_large")
        return Answer(response.status_code, response.headers, bytes(body))


def _approve(answer: Answer, *, may_be_unchanged: bool) -> None:
    if answer.status >= 400:
        raise Refused(answer.status, _name(_problem(answer)), retry_after(answer.headers))
    if answer.status == 304 and may_be_unchanged:
        return
    if not 200 <= answer.status < 300:
        raise Nonsense("status")


def _decoded(answer: Answer, kind: type[T]) -> T:
    if answer.status != 200:
        raise Nonsense("status")
    try:
        return msgspec.json.decode(answer.body, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Nonsense("not_json") from None


def _problem(answer: Answer) -> wire.Problem | None:
    if not answer.headers.get("Content-Type", "").startswith("application/problem+json"):
        return None
    try:
        return msgspec.json.decode(answer.body, type=wire.Problem)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _name(problem: wire.Problem | None) -> str:
    """Say which of central's own problems this is, "" for any other."""
    if problem is None:
        return ""
    name = problem.type.removeprefix(PROBLEM)
    return name if name in _PROBLEMS and name != problem.type else ""
