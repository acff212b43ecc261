"""An X server of our own whose memory we can read: one probe for every contender's first pixel."""

from __future__ import annotations

import mmap
import os
import shutil
import struct
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench.figures import CannotMeasure

WIDTH, HEIGHT = 1080, 1920
STARTING_S = 20.0
OPTIONS = ("-nolisten", "tcp", "-noreset", "-dpi", "96")
GRID = [(x * WIDTH // 8, y * HEIGHT // 8) for x in range(1, 8) for y in range(1, 8)]


class Screen:
    """A running Xvfb: its DISPLAY, and its frame buffer, mapped, so that looking is free."""

    def __init__(self, name: str, framebuffer: mmap.mmap) -> None:
        self.name = name
        self._memory = framebuffer
        header = struct.unpack(">25I", framebuffer[:100])
        self._pixels = header[0] + header[19] * 12
        self._row = header[12]
        self._bare = self._look()

    def _look(self) -> bytes:
        at = (self._pixels + y * self._row + x * 4 for x, y in GRID)
        return b"".join(self._memory[offset : offset + 3] for offset in at)

    def pixel(self, x: int, y: int) -> bytes:
        """The colour there now: blue, green, red."""
        at = self._pixels + y * self._row + x * 4
        return self._memory[at : at + 3]

    def is_bare(self) -> bool:
        """Whether nothing has been drawn on the root window."""
        return self._look() == self._bare

    def wait(self, condition: Callable[[], bool], what: str) -> float:
        """Wait for a condition, looking 2,000 times a second; the moment it held (perf_counter)."""
        deadline = time.perf_counter() + STARTING_S
        while not condition():
            if time.perf_counter() > deadline:
                raise CannotMeasure(f"{what} did not come within {STARTING_S:.0f} s")
            time.sleep(0.0005)
        return time.perf_counter()

    def shows(self, colour: bytes | None) -> bool:
        """Whether a pixel of this colour (blue, green, red) is there; any drawn one for None."""
        look = self._look()
        if colour is None:
            return look != self._bare
        return any(look[at : at + 3] == colour for at in range(0, len(look), 3))

    def bare_again(self) -> None:
        """Wait until the last window is gone."""
        self.wait(self.is_bare, "an empty screen")


@contextmanager
def own_screen() -> Iterator[Screen]:
    """Start an Xvfb as tall as a kiosk's panel on a display number it finds free itself."""
    xvfb = shutil.which("Xvfb")
    if not xvfb:
        raise CannotMeasure("Xvfb is not installed: ./aula setup all")
    with tempfile.TemporaryDirectory(prefix="aula-bench-") as folder:
        reading, writing = os.pipe()
        size = f"{WIDTH}x{HEIGHT}x24"
        server = subprocess.Popen(
            [xvfb, "-displayfd", str(writing), "-screen", "0", size, "-fbdir", folder, *OPTIONS],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        try:
            with os.fdopen(reading) as pipe:
                number = pipe.readline().strip()
            if not number:
                raise CannotMeasure("Xvfb did not start")
            with (Path(folder) / "Xvfb_screen0").open("rb") as file:
                memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            yield Screen(f":{number}", memory)
        finally:
            server.terminate()
            server.wait()
