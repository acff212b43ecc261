"""The line to central: an HTTP client that is given up whenever a call on it failed.

A call that is cancelled at its deadline can leave its connection in the pool for ever, taken
by nobody. A few of those, and every later call would wait for a connection.
"""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from sync.lean import without

with without("httpx._main"):
    import httpx

CLOSE_S = 1.0
CONNECTIONS = 4
"""Sender, reporter and listener each get one."""


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
