"""A real central over real TLS, for the tests of who a kiosk is."""

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import trustme
import uvicorn

from central import devices, kiosks
from central.address import put_address
from central.app import build
from central.audit import Actor
from central.desk import Desk
from central.kiosks import Invitation
from central.schema import migrate
from central.serve import Server
from central.store import Store, open_store
from sync import wire
from sync.device import Enrolled, this_device
from sync.enrolling import enrol
from sync.settings import Settings

EEVA = Actor("os:eeva", "console")
SITE = wire.Site("north", "Clinic north", "Europe/Helsinki", ("fi",), (wire.Place("lab"),))


class Tower:
    """A central under a CA of its own, with one site. `ahead` moves its clock."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.ca = trustme.CA()
        self.ahead = timedelta()
        self.url = ""
        self.shown: ssl.SSLContext | None = None
        self.desk = Desk(store, self.now, on_loopback=False)

    def now(self) -> datetime:
        return datetime.now(UTC) + self.ahead

    def show(self, leaf: trustme.LeafCert) -> None:
        """From the next connection on, show this certificate."""
        assert self.shown is not None, "it is served"
        with leaf.private_key_and_cert_chain_pem.tempfile() as file:
            self.shown.load_cert_chain(file)

    def tell(self, *cas: trustme.CA) -> None:
        """As `aula-central address --ca-file`: the CAs that kiosks may believe."""
        with self.store.write() as transaction:
            put_address(transaction, self.url, "".join(ca.cert_pem.bytes().decode() for ca in cas))

    def invite(self) -> Invitation:
        """A place at the site."""
        return msgspec.convert(self.do("add", SITE.id, "Lobby"), Invitation)

    def do(self, deed: str, *told: str) -> Any:  # noqa: ANN401
        """One of an administrator's deeds."""
        with self.store.write() as transaction:
            return getattr(kiosks, deed)(transaction, *told, EEVA, self.now())

    def confirm_whoever_waits(self) -> None:
        """As somebody at central, who has compared the numbers."""
        with self.store.read() as transaction:
            waiting = [one for one in kiosks.listed(transaction, self.now()) if one.check_number]
        for one in waiting:
            assert self.do("confirm", one.kiosk, one.check_number)

    def rows(self, sql: str) -> list[Any]:
        """Look into the database."""
        with self.store.read() as transaction:
            return list(transaction.rows(sql))


@contextmanager
def tower(folder: Path) -> Iterator[Tower]:
    """Serve one for the length of the block."""
    store = open_store(f"sqlite:///{folder}/central.db")
    migrate(store)
    one = Tower(store)
    config = uvicorn.Config(build(one.desk), port=0, ws="none", log_config=None, access_log=False)
    chain, key = folder / "leaf.pem", folder / "leaf.key"
    leaf = one.ca.issue_cert("127.0.0.1")
    leaf.cert_chain_pems[0].write_to_path(chain)
    leaf.private_key_pem.write_to_path(key)
    config.ssl_certfile, config.ssl_keyfile = chain, key
    config.load()
    assert config.ssl is not None
    config.ssl.minimum_version = ssl.TLSVersion.TLSv1_3
    one.shown = config.ssl
    ready = threading.Event()
    server = Server(config, ready.set, one.desk.changes.close)
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        assert ready.wait(10)
        one.url = f"https://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
        with store.write() as transaction:
            devices.put_site(transaction, SITE, one.now().date())
            devices.add_pepper(transaction, SITE.id, wire.Pepper(1, bytes(32)))
            put_address(transaction, one.url, one.ca.cert_pem.bytes().decode())
        yield one
    finally:
        server.should_exit = True
        thread.join(15)
        store.close()


def enrolled(central: Tower, settings: Settings) -> Enrolled:
    """Walk the whole way, with somebody at central who confirms."""
    invited = central.invite()
    code, fingerprint = invited.code, invited.ca_sha256[0]
    rest = lambda _: central.confirm_whoever_waits()  # noqa: E731
    assert enrol(settings, settings.url, code, fingerprint, rest=rest) == 0
    device = this_device(settings)
    assert isinstance(device, Enrolled)
    return device


@contextmanager
def eavesdropper(certificate: trustme.LeafCert, says: bytes) -> Iterator[tuple[str, bytearray]]:
    """A TLS server that notes every plain byte it gets, and answers each request with `says`."""
    import socket

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    heard = bytearray()
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0.1)
        over = threading.Event()

        def serve() -> None:
            while not over.is_set():
                try:
                    plain, _ = listening.accept()
                except TimeoutError:
                    continue
                plain.settimeout(5)
                try:
                    with context.wrap_socket(plain, server_side=True) as line:
                        heard.extend(line.recv(65_536))
                        line.settimeout(0.3)
                        with suppress(TimeoutError):  # head and body come apart
                            heard.extend(line.recv(65_536))
                        line.sendall(says)
                except OSError:  # who does not believe us hangs up
                    plain.close()

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield f"https://127.0.0.1:{listening.getsockname()[1]}", heard
        finally:
            over.set()
            thread.join(10)


def http(status: int, body: bytes, kind: str) -> bytes:
    """An answer, after which the line is closed."""
    head = f"HTTP/1.1 {status} .\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n"
    return head.encode() + b"Connection: close\r\n\r\n" + body
