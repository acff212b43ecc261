"""Where a key of the kiosk stands on the benches' screen, in pixels: asked of the real window."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.lobby import WIDTH_MM
from tests.bench.processes import ROOT, python
from tests.bench.screen import HEIGHT, WIDTH


def middle_of(name: str) -> tuple[int, int]:
    """The middle of the key of that name on the Welcome screen."""
    said = subprocess.check_output(
        python("-m", "tests.bench.whereabouts", name),
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
        text=True,
    )
    x, y = json.loads(said.splitlines()[-1])
    return x, y


def main(name: str) -> None:
    """Lay the kiosk out on a screen of memory and print the point."""
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QGuiApplication

    from tests.kiosk.fingers import find
    from tests.kiosk.scenes import Panel, Scene

    app = QGuiApplication(["whereabouts"])
    with tempfile.TemporaryDirectory() as folder:
        scene = Scene(Path(folder), Panel("bench", WIDTH, HEIGHT, WIDTH_MM))
        scene.reset()
        app.processEvents()
        scene.window.root.grabWindow()
        key = find(scene.window.root.contentItem(), name)
        assert key is not None
        at = key.mapToScene(QPointF(key.width() / 2, key.height() / 2)).toPoint()
        scene.close()
    print(json.dumps([at.x(), at.y()]))


if __name__ == "__main__":
    main(sys.argv[1])
