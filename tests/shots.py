"""`./aula shots DIR`: every screen, state, language and panel as a picture."""

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.config import Reader
from kiosk.languages import OWN_NAMES
from tests.kiosk.scenes import PANELS, SCENES, Scene

SIDES = (Reader(side="left"), Reader(side="below"), Reader(side="above"), Reader(offset_mm=60))


def main(arguments: list[str]) -> int:
    """Write the pictures into the folder named, or build/shots."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    folder = Path(arguments[0] if arguments else "build/shots")
    folder.mkdir(parents=True, exist_ok=True)
    app = QGuiApplication(["shots"])
    written = 0
    with tempfile.TemporaryDirectory() as files:
        for panel in PANELS:
            scene = Scene(Path(files), panel)
            for language in OWN_NAMES:
                for name, events in SCENES.items():
                    scene.play(*events, language=language)
                    written += shoot(app, scene, folder / f"{name}-{language}-{panel.name}.png")
            scene.close()
            for reader in SIDES:
                scene = Scene(Path(files), panel, reader)
                where = reader.side if reader.offset_mm is None else "high"
                written += shoot(app, scene, folder / f"side-{where}-{panel.name}.png")
                scene.close()
    print(f"{written} pictures in {folder}")
    return 0


def shoot(app: QGuiApplication, scene: Scene, path: Path) -> int:
    """Save what the window shows once it has come to rest."""
    app.processEvents()
    if not scene.window.root.grabWindow().save(str(path)):
        raise SystemExit(f"{path} cannot be written. Name another folder.")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
