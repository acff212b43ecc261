"""The least that takes records in: bare ASGI, msgspec, and one idempotent jsonb statement.

It knows one kiosk, counts nothing and keeps no order. What a central does beyond this is
what its figures are weighed against.
"""

from __future__ import annotations

import json
import socket
import sys
from collections.abc import Awaitable, Callable
from typing import Any

import msgspec
import psycopg
import uvicorn

from sync import wire

TABLE = "CREATE TABLE bare_records (kiosk text, id text, body jsonb, PRIMARY KEY (kiosk, id))"
STORE = (
    "INSERT INTO bare_records SELECT %s, r->>'id', r FROM jsonb_array_elements(%s::jsonb) AS r"
    " ON CONFLICT DO NOTHING"
)


class Batch(msgspec.Struct):
    """What a kiosk sends, each record held against the wire's types."""

    store: str
    records: list[wire.AnyRecord]


class Body(msgspec.Struct):
    """The same once more, as it came."""

    records: msgspec.Raw


Message = dict[str, Any]
_batches = msgspec.json.Decoder(Batch)
_bodies = msgspec.json.Decoder(Body)


class Bare:
    """The application around one connection."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._connection: psycopg.AsyncConnection[Any] | None = None

    async def __call__(
        self,
        scope: Message,
        receive: Callable[[], Awaitable[Message]],
        send: Callable[[Message], Awaitable[None]],
    ) -> None:
        """Answer one batch after the other."""
        body = b""
        while True:
            message = await receive()
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
        kiosk = dict(scope["headers"])[b"authorization"].decode()
        records = _batches.decode(body).records
        if self._connection is None:
            self._connection = await psycopg.AsyncConnection.connect(self._address, autocommit=True)
        raw = bytes(_bodies.decode(body).records).decode()
        await self._connection.execute(STORE, (kiosk, raw))
        verdicts = [wire.Verdict(n, "accepted", one.id) for n, one in enumerate(records)]
        said = msgspec.json.encode(wire.Verdicts(verdicts))
        headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(said))]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": said})


def main() -> int:
    """Serve a database, given by its address, until told to end."""
    listening = socket.create_server(("127.0.0.1", 0), backlog=1024)
    config = uvicorn.Config(
        Bare(sys.argv[1]),
        loop="uvloop",
        http="httptools",
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
    )
    address = f"http://127.0.0.1:{listening.getsockname()[1]}"
    print(json.dumps({"listening": address}), flush=True)
    uvicorn.Server(config).run(sockets=[listening])
    return 0


if __name__ == "__main__":
    sys.exit(main())
