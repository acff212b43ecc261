"""Every way an answer can go wrong becomes one of three failures, in time and within bounds."""

import asyncio
import tracemalloc
from collections.abc import Awaitable, Callable
from typing import TypeVar

import pytest

from sync import wire
from sync.central import Central
from sync.device import this_device
from sync.failures import CallFailed, Nonsense, Refused, Unreachable
from sync.settings import Settings
from tests.sync.rude_server import (
    Answer,
    RudeServer,
    bomb,
    bytewise,
    http,
    huge,
    raw,
    rude_server,
    says,
    silent,
)

T = TypeVar("T")
pytestmark = pytest.mark.slow  # they need a server
SettingsFor = Callable[..., Settings]
BATCH = b'{"store":"00000000-0000-4000-8000-000000000000","records":[]}'
SECRET = b"Eeva Esimerkki 131052-308T"


def call(
    settings_for: SettingsFor, *manners: Answer, work: Callable[[Central, RudeServer], Awaitable[T]]
) -> T:
    """Let a client work against a server of such manners."""

    async def main() -> T:
        async with rude_server() as rude:
            rude.manners = list(manners)
            settings = settings_for(rude.url)
            central = Central(this_device(settings), settings)
            try:
                return await work(central, rude)
            finally:
                await central.close()

    return asyncio.run(main())


def failure_of(settings_for: SettingsFor, manner: Answer) -> CallFailed:
    async def work(central: Central, _: RudeServer) -> CallFailed:
        with pytest.raises(CallFailed) as caught:
            await central.push(BATCH)
        return caught.value

    return call(settings_for, manner, work=work)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 413, 429, 500, 502, 503, 599])
def test_a_no_is_told_with_its_status(settings_for: SettingsFor, status: int) -> None:
    failure = failure_of(settings_for, says(status, SECRET))

    assert isinstance(failure, Refused)
    assert (failure.status, failure.problem, failure.retry_after) == (status, "", None)


@pytest.mark.parametrize(
    ("manner", "reason"),
    [
        (says(200), "not_json"),
        (says(200, b"<html>Welcome to the guest network</html>"), "not_json"),
        (says(200, b'{"verdicts": 7}'), "not_json"),
        (says(200, b"[" * 100_000), "not_json"),
        (says(200, b'{"verdicts": [{"index": 0, "verdict": "perhaps"}]}'), "not_json"),
        (says(200, b"\xff\xfe"), "not_json"),
        (says(204), "status"),
        (says(302, location="http://169.254.169.254/"), "status"),
        (says(304), "status"),
        (raw(b"HTTP/1.1 200 OK\r\n\r\n" + b'{"verdicts": ['), "not_json"),
        (huge, "too_large"),
        (bomb(), "encoded"),
    ],
)
def test_an_answer_that_cannot_be_trusted_is_nonsense(
    settings_for: SettingsFor, manner: Answer, reason: str
) -> None:
    failure = failure_of(settings_for, manner)

    assert isinstance(failure, Nonsense)
    assert failure.reason == reason


@pytest.mark.parametrize(
    ("manner", "reason"),
    [
        (raw(b""), "cut"),
        (raw(b"HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n{"), "cut"),
        (raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"), "cut"),
        (raw(b"SSH-2.0-OpenSSH_9.2\r\n"), "cut"),
        (raw(b"HTTP/1.1 200 OK\r\nX: " + b"y" * 2_000_000 + b"\r\n\r\n"), "cut"),
        (bytewise(b"HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n" + b" " * 90), "deadline"),
        (bytewise(b"HTTP/1.1 200 OK\r\n" + b"X-Drip: 1\r\n" * 90), "deadline"),
        (silent, "deadline"),
    ],
)
def test_an_answer_that_never_comes_whole_is_no_answer(
    settings_for: SettingsFor, manner: Answer, reason: str
) -> None:
    failure = failure_of(settings_for, manner)

    assert isinstance(failure, Unreachable)
    assert failure.reason == reason


def test_nobody_at_home_is_unreachable(settings_for: SettingsFor) -> None:
    async def main() -> None:
        async with rude_server() as rude:
            settings = settings_for(rude.url)
        central = Central(this_device(settings), settings)
        with pytest.raises(Unreachable, match="connect"):
            await central.push(BATCH)
        await central.close()

    asyncio.run(main())


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("7", 7),
        ("999999999", 999999999),
        ("9" * 400, 999999999),
        ("Mon, 23 Nov 2026 08:30:30 GMT", 30),
        ("Mon, 23 Nov 2026 08:29:00 GMT", 0),
        ("-5", None),
        ("soon", None),
        ("Mon, 99 Nov 2026", None),
    ],
)
def test_retry_after_is_read_as_seconds_or_as_a_date(
    settings_for: SettingsFor, said: str, seconds: float | None
) -> None:
    answer = says(429, retry_after=said, date="Mon, 23 Nov 2026 08:30:00 GMT")

    failure = failure_of(settings_for, answer)

    assert isinstance(failure, Refused)
    assert failure.retry_after == seconds


@pytest.mark.parametrize(
    ("kind", "known"),
    [("urn:aula:problem:revoked", "revoked"), ("urn:aula:problem:Eeva", ""), ("about:blank", "")],
)
def test_only_centrals_own_problem_types_are_told(
    settings_for: SettingsFor, kind: str, known: str
) -> None:
    body = b'{"type": "%s", "title": "%s", "status": 403}' % (kind.encode(), SECRET)

    failure = failure_of(settings_for, says(403, body, content_type="application/problem+json"))

    assert isinstance(failure, Refused)
    assert failure.problem == known


@pytest.mark.parametrize("status", [200, 302, 403, 500])
def test_a_failure_never_quotes_the_answer(settings_for: SettingsFor, status: int) -> None:
    failure = failure_of(
        settings_for, says(status, SECRET, location="/" + SECRET.decode().replace(" ", "-"))
    )

    seen: BaseException | None = failure
    while seen is not None:
        assert "Eeva" not in repr(seen)
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)


@pytest.mark.parametrize("manner", [huge, bomb()])
def test_no_answer_fills_the_memory(settings_for: SettingsFor, manner: Answer) -> None:
    tracemalloc.start()
    try:
        failure_of(settings_for, manner)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert most < 8 * 1024 * 1024


def test_calls_say_who_asks_and_want_no_packing(settings_for: SettingsFor) -> None:
    async def work(central: Central, rude: RudeServer) -> None:
        await central.push(BATCH)
        await central.site("")
        await central.put_health(wire.Health(version="1", reader="ready"))
        await central.schedule(0)
        await central.schedule(7, wait=True)
        assert [request.method for request in rude.requests] == ["POST", "GET", "PUT", "GET", "GET"]
        for request in rude.requests:
            assert request.headers["authorization"] == "Bearer demo-token"
            assert request.headers["accept-encoding"] == "identity"
        assert rude.requests[0].headers["content-type"] == "application/json"
        assert "prefer" not in rude.requests[3].headers
        assert rude.requests[4].headers["prefer"] == "wait=1"

    call(settings_for, work=work)


def test_an_unchanged_list_or_site_is_not_sent_again(settings_for: SettingsFor) -> None:
    page = b'{"version": 7, "full": true, "rows": []}'
    site = b'{"id": "s", "name": "S", "time_zone": "UTC", "languages": [], "places": []}'

    async def work(central: Central, rude: RudeServer) -> None:
        assert await central.schedule(0) is not None
        assert await central.schedule(7, wait=True) is None
        assert rude.requests[1].headers["if-none-match"] == '"v7"'
        known = await central.site("")
        assert known is not None
        assert await central.site(known[1]) is None
        assert rude.requests[3].headers["if-none-match"] == '"s1"'

    call(
        settings_for,
        says(200, page, etag='"v7"'),
        says(304),
        says(200, site, etag='"s1"'),
        says(304),
        work=work,
    )


def test_calls_share_a_connection_until_it_is_lost(settings_for: SettingsFor) -> None:
    async def work(central: Central, _: RudeServer) -> None:
        for _round in range(3):
            await central.put_health(wire.Health(version="1", reader="ready"))
        with pytest.raises(Unreachable):
            await central.push(BATCH)
        await central.push(BATCH)

    call(settings_for, *[says(204)] * 3, raw(http(200, b"{")[:-1]), work=work)
