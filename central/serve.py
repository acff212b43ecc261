"""Runs central on a socket: says where it listens, and goes cleanly when told to."""

import asyncio
import errno
import gc
import signal
import socket
import ssl
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from types import FrameType
from typing import NamedTuple

import msgspec
import uvicorn

from central import log
from central.app import build
from central.clock import clock
from central.desk import Desk
from central.schema import migrate
from central.sealing import read_keys
from central.store import StoreError, open_store
from sync.wire import is_loopback

GRACE_S = 5
YOUNG = 20_000  # new objects before a look for garbage: a batch makes hundreds, and no cycles
KEEP_ALIVE_S = 75  # longer than a kiosk is silent: a check-in must not meet a closing door


class Server(uvicorn.Server):
    """uvicorn that reports when it is ready and ends with code 0 when it is told to go."""

    def __init__(
        self, config: uvicorn.Config, ready: Callable[[], None], leaving: Callable[[], None]
    ) -> None:
        super().__init__(config)
        self._ready = ready
        self._leaving = leaving

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to answer, then say so."""
        await super().startup(sockets)
        gc.collect()
        gc.freeze()  # what will stay: looking through it again would hold up whoever calls
        gc.set_threshold(YOUNG)
        if self.started:
            self._ready()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """End the long polls first: the server waits for open answers."""
        super().handle_exit(sig, frame)
        asyncio.get_running_loop().call_soon_threadsafe(self._leaving)

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """As uvicorn does, but without raising the signal again afterwards."""
        if threading.current_thread() is not threading.main_thread():
            yield  # only the main thread hears signals
            return
        before = {
            one: signal.signal(one, self.handle_exit) for one in (signal.SIGINT, signal.SIGTERM)
        }
        try:
            yield
        finally:
            for one, handler in before.items():
                signal.signal(one, handler)


class Certificate(NamedTuple):
    """What central shows to prove who it is: PEM files."""

    chain: Path
    key: Path


def serve(
    url: str,
    host: str,
    port: int,
    offset: timedelta,
    certificate: Certificate | None = None,
    opens: Sequence[Path] = (),
) -> int:
    """Serve until told to stop. Raises StoreError with a plain sentence."""
    on_loopback = is_loopback(host)
    if offset and not on_loopback:
        raise StoreError("--clock-offset is for rehearsals on this machine: use a loopback host.")
    log.begin()
    _say("opening the database")
    store = open_store(url)
    try:
        if migrate(store):
            _say("brought the database up to date")
        listening = _listen(host, port)
        desk = Desk(store, clock(offset), on_loopback, keyring=read_keys(opens))
        if not on_loopback:
            _say("development tokens are refused on this address")
        config = _configured(desk, certificate)
        scheme = "http" if certificate is None else "https"
        server = Server(config, lambda: _announce(listening, scheme), desk.changes.close)
        with listening:
            server.run(sockets=[listening])
        _say("stopped")
        return 0 if server.started else 1
    finally:
        store.close()


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host.strip("[]"), port), family=family, backlog=1024)
    except TypeError:  # so it says that a name cannot be encoded
        raise StoreError(_why_not(host, port, socket.EAI_NONAME)) from None
    except OSError as error:
        raise StoreError(_why_not(host, port, error.errno)) from None


def _why_not(host: str, port: int, reason: int | None) -> str:
    match reason:
        case int() if reason < 0:  # what looks names up has numbers of its own
            return f"{host} is neither an address nor a name that is known here."
        case errno.EADDRNOTAVAIL:
            return f"{host} is not an address of this machine."
        case errno.EACCES:
            return f"Port {port} of {host} may not be listened on: take one from 1024."
        case _:
            return f"Port {port} of {host} cannot be listened on: is it taken?"


def _configured(desk: Desk, certificate: Certificate | None) -> uvicorn.Config:
    config = uvicorn.Config(
        build(desk),
        loop="uvloop",
        http="httptools",
        ws="none",
        lifespan="on",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,  # the caller is who is connected, not who a header names
        timeout_graceful_shutdown=GRACE_S,
        timeout_keep_alive=KEEP_ALIVE_S,
    )
    if certificate is not None:
        _encrypt(config, certificate)
    return config


def _encrypt(config: uvicorn.Config, certificate: Certificate) -> None:
    """Speak TLS 1.3 alone. Raises StoreError."""
    config.ssl_certfile, config.ssl_keyfile = certificate
    try:
        config.load()
    except OSError:  # also what ssl raises
        raise StoreError("The certificate and its key cannot be used: PEM files, both.") from None
    assert config.ssl is not None, "it was just given a certificate"
    config.ssl.minimum_version = ssl.TLSVersion.TLSv1_3


def _announce(listening: socket.socket, scheme: str) -> None:
    host, port = listening.getsockname()[:2]
    shown = f"[{host}]" if ":" in host else host
    sys.stdout.write(
        msgspec.json.encode({"listening": f"{scheme}://{shown}:{port}"}).decode() + "\n"
    )
    sys.stdout.flush()
    _say(f"listening on {scheme}://{shown}:{port}")


def _say(words: str) -> None:
    sys.stderr.write(f"central: {words}\n")
    sys.stderr.flush()
