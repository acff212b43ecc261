"""The road to central: names, certificates and proxies, each broken in its own way."""

import asyncio
import gc
import random
import ssl
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
import trustme

from sync import wire
from sync.central import Central
from sync.device import Device, this_device
from sync.failures import CallFailed, Nonsense, Refused, Unreachable
from sync.line import Line
from sync.route import trust
from sync.settings import Settings
from tests.sync.rude_server import http, rude_server

pytestmark = pytest.mark.slow  # they need a server
SettingsFor = Callable[..., Settings]
BATCH = b'{"store":"00000000-0000-4000-8000-000000000001","records":[]}'
YEAR = timedelta(days=365)


async def push(settings: Settings, device: Device | None = None) -> wire.Verdicts:
    central = Central(device or this_device(settings), settings)
    try:
        return await central.push(BATCH)
    finally:
        await central.close()


async def failure(settings: Settings, device: Device | None = None) -> CallFailed:
    with pytest.raises(CallFailed) as caught:
        await push(settings, device)
    return caught.value


def identity(
    ca: trustme.CA, name: str = "127.0.0.1", ends: datetime | None = None
) -> ssl.SSLContext:
    """What a server shows: a certificate of this CA for this name."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    begins = ends - YEAR if ends else None
    ca.issue_cert(name, not_before=begins, not_after=ends).configure_cert(context)
    return context


@pytest.fixture(scope="module")
def ca() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def ca_file(ca: trustme.CA, tmp_path: Path) -> Path:
    path = tmp_path / "ca.pem"
    ca.cert_pem.write_to_path(str(path))
    return path


def test_the_companys_ca_is_believed(
    settings_for: SettingsFor, ca: trustme.CA, ca_file: Path
) -> None:
    async def main() -> None:
        async with rude_server(identity(ca)) as rude:
            told = await push(replace(settings_for(rude.url), ca_file=ca_file))
            assert told == wire.Verdicts([])

    asyncio.run(main())


def test_two_cas_are_believed_while_one_takes_over_from_the_other(
    settings_for: SettingsFor, ca: trustme.CA, ca_file: Path
) -> None:
    next_ca = trustme.CA()

    async def main() -> None:
        for shown in (ca, next_ca):
            async with rude_server(identity(shown)) as rude:
                assert await push(replace(settings_for(rude.url), ca_file=ca_file))

    ca_file.write_bytes(ca.cert_pem.bytes() + next_ca.cert_pem.bytes())
    asyncio.run(main())


def tls_1_2(ca: trustme.CA) -> ssl.SSLContext:
    context = identity(ca)
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    return context


NOW = datetime.now(UTC)
BAD: dict[str, tuple[Callable[[trustme.CA], ssl.SSLContext], str]] = {
    "wrong name": (lambda ca: identity(ca, "elsewhere.example"), "tls_name"),
    "expired": (lambda ca: identity(ca, ends=NOW - YEAR), "tls_expired"),
    "not yet valid": (lambda ca: identity(ca, ends=NOW + 2 * YEAR), "tls_not_yet_valid"),
    "unknown CA": (lambda _: identity(trustme.CA()), "tls_unknown_ca"),
    "TLS 1.2": (tls_1_2, "tls"),
}


@pytest.mark.parametrize(("shows", "reason"), BAD.values(), ids=BAD)
def test_who_cannot_be_believed_gets_not_a_word(
    settings_for: SettingsFor,
    ca: trustme.CA,
    ca_file: Path,
    shows: Callable[[trustme.CA], ssl.SSLContext],
    reason: str,
) -> None:
    async def main() -> None:
        async with rude_server(shows(ca)) as rude:
            found = await failure(replace(settings_for(rude.url), ca_file=ca_file))
            assert isinstance(found, Unreachable)
            assert found.reason == reason
            assert rude.requests == []

    asyncio.run(main())


class Stubborn(Line):
    """The control: it lends the same client for ever."""

    def _new(self) -> httpx.AsyncClient:
        return vars(self).setdefault("_only", super()._new())  # type: ignore[no-any-return]


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # anyio drops a cut handshake's socket
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize(("kind", "works"), [(Line, True), (Stubborn, False)])
def test_deadlines_while_connecting_leave_nobody_without_a_connection(
    settings_for: SettingsFor, ca: trustme.CA, ca_file: Path, kind: type[Line], works: bool
) -> None:
    chance = random.Random(1)

    async def work(line: Line, url: str, deadline: float) -> bool:
        with suppress(TimeoutError, httpx.HTTPError):
            async with line.lent() as client, asyncio.timeout(deadline):
                return (await client.get(url)).status_code == 200
        return False

    async def main() -> None:
        async with rude_server(identity(ca)) as rude:
            trusted, url = trust(replace(settings_for(rude.url), ca_file=ca_file)), f"{rude.url}/v1"
            first, line, began = Line(trusted, None, {}), kind(trusted, None, {}), time.monotonic()
            assert await work(first, url, 2.0)
            most = 0.9 * (time.monotonic() - began)
            [await work(line, url, chance.uniform(0, most)) for _ in range(300)]
            assert await work(line, url, 2.0) is works
            await asyncio.gather(first.close(), line.close())

    asyncio.run(main())
    gc.collect()  # so that no later test is told of those sockets


def test_the_systems_cas_are_not_enough_for_our_own(
    settings_for: SettingsFor, ca: trustme.CA
) -> None:
    async def main() -> None:
        async with rude_server(identity(ca)) as rude:
            found = await failure(settings_for(rude.url))
            assert isinstance(found, Unreachable)
            assert found.reason == "tls_unknown_ca"

    asyncio.run(main())


def test_a_name_nobody_knows_is_told_as_such(settings_for: SettingsFor) -> None:
    async def main() -> None:
        url = "http://central.invalid:8000"  # RFC 6761: it never resolves
        found = await failure(settings_for(url), Device(url, "demo-token"))
        assert isinstance(found, Unreachable)
        assert found.reason == "dns"

    asyncio.run(main())


def test_a_central_on_ipv6_alone_is_reached(settings_for: SettingsFor) -> None:
    async def main() -> None:
        async with rude_server(host="::1") as rude:
            assert await push(settings_for(rude.url)) == wire.Verdicts([])

    asyncio.run(main())


Says = Callable[[str], bytes | None]


@asynccontextmanager
async def proxy(says: Says) -> AsyncIterator[str]:
    """A proxy that answers a request line itself, or carries everything on where it says None."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        line = head.decode().partition("\r\n")[0]
        answer = says(line)
        if answer is None:
            await _carry(line, head, reader, writer)
        else:
            writer.write(answer)
            await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()


async def _carry(
    line: str, head: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    method, target, _ = line.split(" ")
    to = urlsplit(f"//{target}" if method == "CONNECT" else target)
    there, back = await asyncio.open_connection(to.hostname, to.port)
    if method == "CONNECT":
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
    else:
        back.write(head.replace(target.encode(), to.path.encode(), 1))
    await asyncio.gather(_pour(reader, back), _pour(there, writer))


async def _pour(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
    try:
        while part := await source.read(65_536):
            sink.write(part)
            await sink.drain()
    except ConnectionError:
        pass
    finally:
        sink.close()


@pytest.mark.parametrize("secure", [False, True])
def test_a_proxy_carries_everything(
    settings_for: SettingsFor, ca: trustme.CA, ca_file: Path, secure: bool
) -> None:
    lines: list[str] = []

    def note(line: str) -> None:
        lines.append(line)

    async def main() -> None:
        async with rude_server(identity(ca) if secure else None) as rude, proxy(note) as way:
            settings = replace(settings_for(rude.url), proxy=way, ca_file=ca_file)
            assert await push(settings) == wire.Verdicts([])
            (line,) = lines
            assert line.split(" ")[0] == ("CONNECT" if secure else "POST")

    asyncio.run(main())


SAYS: dict[str, tuple[bytes, type[CallFailed]]] = {
    "wants a password": (http(407, proxy_authenticate="Basic"), Refused),
    "forbids it": (http(403, b"<html>Blocked</html>", content_type="text/html"), Refused),
    "shows a portal": (http(200, b"<html>Accept</html>", content_type="text/html"), Nonsense),
    "hangs up": (b"", Unreachable),
}


@pytest.mark.parametrize("secure", [False, True])
@pytest.mark.parametrize(("answer", "kind"), SAYS.values(), ids=SAYS)
def test_a_proxy_in_the_way_is_a_failure_like_any_other(
    settings_for: SettingsFor,
    ca: trustme.CA,
    ca_file: Path,
    answer: bytes,
    kind: type[CallFailed],
    secure: bool,
) -> None:
    async def main() -> None:
        async with rude_server(identity(ca) if secure else None) as rude:
            async with proxy(lambda _: answer) as way:
                settings = replace(settings_for(rude.url), proxy=way, ca_file=ca_file)
                found = await failure(settings)
            assert isinstance(found, Unreachable if secure else kind)
            assert rude.requests == []

    asyncio.run(main())


def test_a_proxy_that_is_gone_is_unreachable(settings_for: SettingsFor) -> None:
    async def main() -> None:
        async with rude_server() as rude:
            async with proxy(lambda _: b"") as way:
                pass
            found = await failure(replace(settings_for(rude.url), proxy=way))
            assert isinstance(found, Unreachable)
            assert rude.requests == []

    asyncio.run(main())
