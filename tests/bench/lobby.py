"""The contenders on a screen: our kiosk on a fresh desk, the bare window, Chromium as a kiosk."""

from __future__ import annotations

import secrets
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench.figures import CannotMeasure
from tests.bench.processes import ROOT, python, running, surroundings
from tests.bench.screen import Screen

PAGE = """<!doctype html><meta charset="utf-8"><title>Aula</title>
<body style="background: steelblue; margin: 0; display: grid; place-items: center; height: 100vh">
<p style="font: 96px sans-serif">Aula</p>"""
STEELBLUE = bytes((0xB4, 0x82, 0x46))  # both pages' background, as the frame buffer has it
SETTLING_S = 4.0
WIDTH_MM = 268  # a 21.5 inch panel, upright


class Lobby:
    """Commands of the contenders, over files that are thrown away afterwards."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.config = folder / "kiosk.toml"
        self._write_desk()
        (folder / "page.html").write_text(PAGE)

    def _write_desk(self) -> None:
        """A kiosk's files as set-up leaves them; central is a closed port, as on a bad day."""
        for name, secret in (("store.key", secrets.token_hex(32)), ("token", "demo-bench")):
            path = self._folder / name
            path.touch(0o600)
            path.write_text(secret)
        (self._folder / "reader").mkdir()
        self.points_at("http://127.0.0.1:9", "demo-bench")

    @property
    def reader(self) -> Path:
        """The folder that plays the card reader."""
        return self._folder / "reader"

    @property
    def store(self) -> Path:
        """The kiosk's database."""
        return self._folder / "kiosk.db"

    @property
    def key(self) -> bytes:
        """What it is encrypted with."""
        return bytes.fromhex((self._folder / "store.key").read_text())

    def points_at(self, url: str, token: str) -> None:
        """Let the postman send there."""
        (self._folder / "token").write_text(token)
        self.config.write_text(
            f'[central]\nurl = "{url}"\ntoken_file = "token"\n'
            '[store]\npath = "kiosk.db"\nkey_file = "store.key"\n'
            '[reader]\nsimulated = "reader"\n'
            f"[display]\nwidth_mm = {WIDTH_MM}\n"
        )

    @property
    def kiosk(self) -> list[str]:
        """Our kiosk, with its hardware process."""
        return python("-m", "kiosk", "run", "--config", str(self.config))

    @property
    def postman(self) -> list[str]:
        """Our sync process."""
        return python("-m", "kiosk", "sync", "run", "--config", str(self.config))

    @property
    def bare(self) -> list[str]:
        """One QML page from Python."""
        here = ROOT / "tests/bench"
        return python(str(here / "bare_window.py"), str(here / "bare_window.qml"))

    @property
    def chromium(self) -> list[str]:
        """What people would pick instead: a static page in Chromium's kiosk mode, warm profile."""
        program = shutil.which("chromium")
        if not program:
            raise CannotMeasure("chromium is not installed: ./aula setup all")
        page = (self._folder / "page.html").as_uri()
        quiet = ["--no-first-run", "--no-default-browser-check", "--disable-background-networking"]
        return [
            program,
            *("--kiosk", "--no-sandbox", "--window-size=1080,1920", "--password-store=basic"),
            *quiet,
            f"--user-data-dir={self._folder / 'profile'}",
            page,
        ]


@contextmanager
def lobby() -> Iterator[Lobby]:
    """A folder of our own for one figure."""
    with tempfile.TemporaryDirectory(prefix="aula-bench-") as folder:
        yield Lobby(Path(folder))


@contextmanager
def shown(
    screen: Screen, command: list[str], name: str, colour: bytes | None = None
) -> Iterator[tuple[subprocess.Popen[bytes], float]]:
    """Start a contender and wait for its first pixel; yields it and the milliseconds it took.

    With a colour, for the first of its page: Chromium maps an empty white window long before.
    """
    screen.bare_again()
    began = time.perf_counter()
    with running(command, surroundings(screen.name)) as process:
        screen.wait(
            lambda: screen.shows(colour) or process.poll() is not None, f"the first pixel of {name}"
        )
        appeared = time.perf_counter()
        if process.poll() is not None:
            raise CannotMeasure(f"{name} ended with {process.returncode} and showed nothing")
        yield process, (appeared - began) * 1000
    screen.bare_again()


def first_pixel(
    screen: Screen, command: list[str], name: str, colour: bytes | None = None
) -> Callable[[], float]:
    """A contender for `interleaved`: milliseconds from start to first pixel."""

    def once() -> float:
        with shown(screen, command, name, colour) as (_, milliseconds):
            return milliseconds

    return once


def settle() -> None:
    """Let a program finish what it does after its first frame."""
    time.sleep(SETTLING_S)
