"""The line to central: an HTTP client that is given up whenever a call on it failed.

A call that is cancelled at its deadline can leave its connection in the pool for ever, taken
by nobody. A few of those, and every later call would wait for a connection.
"""

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from sync.lean import without

with without("httpx._main"):
    import httpx

CLOSE_S = 1.0
CONNECTIONS = 4
"""Sender, reporter and listener each get one."""
_TLS = {  # OpenSSL's verify codes: x509_vfy.h
    9: "tls_not_yet_valid",  # often this machine's clock, and not the certificate
    10: "tls_expired",
    18: "tls_unknown_ca",
    19: "tls_unknown_ca",
    20: "tls_unknown_ca",
    62: "tls_name",
    64: "tls_name",  # an address instead of a name
}


class Line:
    """Lends a client to each call. Made inside a running event loop."""

    def __init__(self, trust: ssl.SSLContext, proxy: str | None, headers: dict[str, str]) -> None:
        self._trust = trust
        self._proxy = proxy
        self._headers = headers
        self._client = self._new()
        self._users: dict[httpx.AsyncClient, int] = {}

    @asynccontextmanager
    async def lent(self) -> AsyncIterator[httpx.AsyncClient]:
        """Lend the client for one call. If it fails, the next call gets a fresh one.

        Calls that are under way on the old one go on; the last of them closes it.
        """
        client = self._client
        self._users[client] = self._users.get(client, 0) + 1
        try:
            yield client
        except BaseException:
            if client is self._client:
                self._client = self._new()
            raise
        finally:
            self._users[client] -= 1
            if not self._users[client]:
                del self._users[client]
                if client is not self._client:
                    with suppress(TimeoutError):
                        async with asyncio.timeout(CLOSE_S):
                            await client.aclose()

    async def renew(self, trust: ssl.SSLContext) -> None:
        """Believe others from the next call on. Calls that are under way go on."""
        old, self._trust = self._client, trust
        self._client = self._new()
        if old not in self._users:
            await old.aclose()

    async def close(self) -> None:
        """Hang up."""
        for client in {self._client, *self._users}:
            await client.aclose()

    def _new(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(
            verify=self._trust,
            proxy=self._proxy,
            trust_env=False,
            follow_redirects=False,
            timeout=None,  # noqa: S113  # the caller's deadline is for the whole call
            limits=httpx.Limits(max_connections=CONNECTIONS, keepalive_expiry=4.0),
            headers=self._headers,
        )


def why(error: BaseException) -> str:
    """Say in a word why there is no connection."""
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLCertVerificationError):
            return _TLS.get(seen.verify_code, "tls")
        if isinstance(seen, ssl.SSLError):
            return "tls"
        if isinstance(seen, socket.gaierror):
            return "dns"
        seen = seen.__cause__ or seen.__context__
    return "connect"
