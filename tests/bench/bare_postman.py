"""The least that carries letters: a plain SQLite outbox, httpx, 500 at a time, no questions."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import httpx
import msgspec

from sync import wire

MOST = 500


def fill(path: Path, letters: list[str]) -> None:
    """Write the letters' JSON into an outbox that survives a power cut."""
    with closing(_opened(path)) as connection:
        connection.execute("CREATE TABLE outbox (n INTEGER PRIMARY KEY, body TEXT, sent INTEGER)")
        connection.execute("BEGIN")
        connection.executemany(
            "INSERT INTO outbox (body, sent) VALUES (?, 0)", [(body,) for body in letters]
        )
        connection.execute("COMMIT")


async def drain(path: Path, url: str, token: str) -> None:
    """Send all there is, and note what was accepted."""
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    with closing(_opened(path)) as connection:
        async with httpx.AsyncClient(headers=headers, timeout=60) as client:
            while rows := connection.execute(
                f"SELECT n, body FROM outbox WHERE sent = 0 ORDER BY n LIMIT {MOST}"  # noqa: S608
            ).fetchall():
                records = ",".join(body for _, body in rows)
                body = f'{{"store":"00000000-0000-4000-8000-0000000000aa","records":[{records}]}}'
                answer = await client.post(f"{url}/v1/records", content=body.encode())
                said = msgspec.json.decode(answer.content, type=wire.Verdicts).verdicts
                accepted = [(rows[one.index][0],) for one in said if one.verdict == "accepted"]
                connection.execute("BEGIN")
                connection.executemany("UPDATE outbox SET sent = 1 WHERE n = ?", accepted)
                connection.execute("COMMIT")


def _opened(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    return connection
