"""A kiosk's day a thousand times over: visit after visit through the real screens, in one process.

Prints a line of JSON at the start, warmed up and at the end: visits, PSS, private MB, open files.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import tempfile
from datetime import timedelta
from itertools import cycle
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk import touches
from kiosk.flow import Event, TimedOut
from kiosk.manner import Manner
from tests.bench.processes import open_files, private_mb, proportional_mb
from tests.kiosk.scenes import PANELS, SCENES, Scene

PROGRESS = 5000
A_VISIT = timedelta(minutes=7)  # through opening hours and closed ones, and a whole year
ENDS: tuple[Event, ...] = (touches.LeftOff(), TimedOut())


def main(visits: int, warm: int) -> None:
    """Let so many people come and go."""
    app = QGuiApplication(["many visits"])
    with tempfile.TemporaryDirectory() as folder:
        scene = Scene(Path(folder), PANELS[0])
        kinds = cycle(SCENES.items())
        manners = cycle((Manner(), Manner("en", 1), Manner("de", 2, high_contrast=True)))
        for count in range(visits + 1):
            if count in (0, warm, visits) or count % PROGRESS == 0:
                tell(count)
            _, events = next(kinds)
            scene.clock.at += A_VISIT
            scene.reset()
            scene.happen(touches.MannerChosen(next(manners)))
            for event in (*events, *ENDS):
                scene.happen(event)
                app.processEvents()
        scene.close()


def tell(visits: int) -> None:
    """What this process holds now."""
    gc.collect()
    me = os.getpid()
    held = {"pss_mb": proportional_mb(me), "private_mb": private_mb(me), "files": open_files(me)}
    line = {"visits": visits, **held}
    sys.stderr.write(json.dumps(line) + "\n")


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
