"""Servers under measurement: a PostgreSQL of our own, central on it, and the barest beside it."""

from __future__ import annotations

import json
import secrets
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from urllib.parse import urlsplit

import psycopg

from central import devices
from central.schema import migrate
from central.store import Store, open_store
from sync import wire
from tests.bench.bare_central import TABLE
from tests.bench.figures import CannotMeasure
from tests.bench.processes import python, surroundings
from tests.central.postgres import Cluster, NoPostgres, cluster

SITE = wire.Site(
    id="north",
    name="Clinic north",
    time_zone="Europe/Helsinki",
    languages=("fi", "en"),
    places=(wire.Place(id="lab", floor="1"),),
)
FOR_EVER = "9999-12-31T00:00:00.000000Z"


@dataclass(frozen=True)
class Server:
    """A program that answers on loopback."""

    pid: int
    host: str
    port: int

    @property
    def url(self) -> str:
        """Where it is."""
        return f"http://{self.host}:{self.port}"


@dataclass(frozen=True)
class Kiosk:
    """A kiosk central knows, and a token it calls with."""

    id: str
    token: str


@contextmanager
def postgres() -> Iterator[Cluster]:
    """A cluster that syncs what it commits, as in a clinic."""
    try:
        with cluster(durable=True) as one:
            yield one
    except NoPostgres as why:
        raise CannotMeasure(f"PostgreSQL cannot be run here: {why}") from None


@contextmanager
def furnished(url: str) -> Iterator[Store]:
    """A database with central's tables and one site."""
    store = open_store(url)
    try:
        migrate(store)
        with store.write() as transaction:
            devices.put_site(transaction, SITE, date.today())
            pepper = wire.Pepper(1, secrets.token_bytes(32))
            devices.add_pepper(transaction, SITE.id, pepper)
        yield store
    finally:
        store.close()


def enrolled(store: Store, number: int) -> list[Kiosk]:
    """So many kiosks more, each with a key and a token drawn with it that lasts."""
    made = []
    with store.write() as transaction:
        for _ in range(number):
            token = f"acc-{secrets.token_urlsafe(32)}"
            id = devices.add_kiosk(transaction, SITE.id, "bench", None, datetime.now(UTC))
            kid = secrets.token_hex(16)
            transaction.run(
                "INSERT INTO kiosk_keys (kid, kiosk, public_key, state, made_at)"
                " VALUES (:kid, :kiosk, :key, 'current', '')",
                kid=kid,
                kiosk=id,
                key=secrets.token_bytes(32),
            )
            transaction.run(
                "INSERT INTO access_tokens (sha256, kid, kiosk, expires_at)"
                " VALUES (:digest, :kid, :kiosk, :end)",
                digest=devices.digest(token),
                kid=kid,
                kiosk=id,
                end=FOR_EVER,
            )
            made.append(Kiosk(id, token))
    return made


@contextmanager
def central_on(url: str) -> Iterator[Server]:
    """The real central on a database."""
    with _listening(["-m", "central", "serve", "--database", url]) as server:
        yield server


@contextmanager
def bare_on(url: str) -> Iterator[Server]:
    """The barest server on a PostgreSQL database."""
    address = plain_address(url)
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(TABLE)
    with _listening(["-m", "tests.bench.bare_central", address]) as server:
        yield server


def plain_address(url: str) -> str:
    """A database's address as libpq reads it."""
    return url.replace("postgresql+psycopg://", "postgresql://", 1)


@contextmanager
def _listening(words: Sequence[str]) -> Iterator[Server]:
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(
            python(*words),
            env=surroundings(""),
            cwd=Path(__file__).parents[2],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=log,
        )
        assert process.stdout is not None
        try:
            line = process.stdout.readline()
            if not line:
                raise CannotMeasure(f"{words[1]} did not start")
            address = urlsplit(json.loads(line)["listening"])
            yield Server(process.pid, str(address.hostname), int(address.port or 0))
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            process.stdout.close()
