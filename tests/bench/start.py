"""Figure 3: from start to the first frame, and until a card can come."""

from __future__ import annotations

import socket
import tempfile
import time
from pathlib import Path

from tests.bench.figures import CannotMeasure, Figure, against, interleaved
from tests.bench.lobby import STEELBLUE, Lobby, first_pixel, lobby
from tests.bench.processes import running, surroundings
from tests.bench.screen import Screen, own_screen

READY_WITHIN_S = 20.0
ROUNDS = 15  # a start is short, and shared machines are restless


def measure() -> dict[str, Figure]:
    """Start ours, a bare QML window and Chromium in turn on one screen."""
    with own_screen() as screen, lobby() as desk:
        first_pixel(screen, desk.chromium, "Chromium", STEELBLUE)()  # makes its profile
        first_pixel(screen, desk.kiosk, "the kiosk")()  # makes its store
        taken = interleaved(
            {
                "bare": first_pixel(screen, desk.bare, "the bare window", STEELBLUE),
                "ours": first_pixel(screen, desk.kiosk, "the kiosk"),
                "chromium": first_pixel(screen, desk.chromium, "Chromium", STEELBLUE),
                "ready": lambda: ready(screen, desk),
            },
            ROUNDS,
        )
    return {
        "start": against(taken["ours"], taken["bare"], 1.5),
        "start_chromium": against(taken["ours"], taken["chromium"], 0.5),
        "start_ready": against(taken["ready"], taken["bare"], 4.0),
    }


def ready(screen: Screen, desk: Lobby) -> float:
    """Milliseconds until the kiosk tells its service manager READY=1: store open, reader there."""
    with tempfile.TemporaryDirectory(prefix="aula-bench-") as folder:
        address = str(Path(folder) / "notify")
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
            manager.bind(address)
            manager.settimeout(READY_WITHIN_S)
            env = surroundings(screen.name) | {"NOTIFY_SOCKET": address}
            began = time.perf_counter()
            with running(desk.kiosk, env):
                try:
                    while b"READY=1" not in manager.recv(4096):
                        continue
                except TimeoutError:
                    raise CannotMeasure("the kiosk never said READY=1") from None
                return (time.perf_counter() - began) * 1000
