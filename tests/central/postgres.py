"""A PostgreSQL cluster of the tests' own, on a socket in a folder of its own."""

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from tempfile import mkdtemp

USER = "aula"
_OPTIONS = "-c max_connections=60 -c shared_buffers=32MB"
_HASTY = "-c fsync=off -c full_page_writes=off"


class NoPostgres(Exception):
    """It is not installed, or does not start; the words say which."""


class Cluster:
    """A running server that makes databases."""

    def __init__(
        self, folder: Path, port: int, runner: list[str], binaries: Path, options: str
    ) -> None:
        self._folder = folder
        self._options = options
        self._port = port
        self._runner = runner
        self._binaries = binaries
        self._names = count(1)

    def database(self, template: str | None = None) -> str:
        """A new database; returns its name."""
        name = f"house{next(self._names)}"
        extra = ["-T", template] if template else []
        self._run(
            "createdb", "-h", str(self._folder), "-p", str(self._port), "-U", USER, *extra, name
        )
        return name

    def url(self, name: str) -> str:
        """Its address."""
        return f"postgresql+psycopg://{USER}@/{name}?host={self._folder}&port={self._port}"

    def start(self) -> None:
        """Make the cluster and start it."""
        data = str(self._folder / "data")
        self._run("initdb", "-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")
        listen = f"-c listen_addresses='' -c unix_socket_directories={self._folder}"
        options = f"{self._options} {listen} -p {self._port}"
        log = str(self._folder / "log")
        self._run("pg_ctl", "-D", data, "-w", "-o", options, "-l", log, "start")

    def stop(self) -> None:
        """End it."""
        self._run("pg_ctl", "-D", str(self._folder / "data"), "-w", "-m", "immediate", "stop")

    def _run(self, program: str, *arguments: str) -> None:
        done = subprocess.run(
            [*self._runner, str(self._binaries / program), *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,  # a pipe would be held open by the server it starts
            stderr=subprocess.DEVNULL,
            cwd="/",
            check=False,
        )
        if done.returncode:
            raise NoPostgres(f"{program} ended with {done.returncode}")


@contextmanager
def cluster(*, durable: bool = False) -> Iterator[Cluster]:
    """A cluster for the length of the block; it syncs only where asked. Raises NoPostgres."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not found:
        raise NoPostgres("Debian's postgresql is not installed")
    folder = Path(mkdtemp(prefix="aula-pg-"))
    runner: list[str] = []
    if os.geteuid() == 0:  # PostgreSQL refuses to run as root
        shutil.chown(folder, "postgres", "postgres")
        runner = ["runuser", "-u", "postgres", "--"]
    options = _OPTIONS if durable else f"{_OPTIONS} {_HASTY}"
    one = Cluster(folder, _spare_port(), runner, found[-1].parent, options)
    try:
        one.start()
        try:
            yield one
        finally:
            one.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _spare_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
