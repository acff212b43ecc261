"""`./aula shots DIR`: the screens as pictures, and two contact sheets for the documents.

Every scene in English, Finnish, Arabic and the pseudo-language on every panel; all else in the
share of looks that every test run sees.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.config import Reader
from tests.contact_sheet import contact_sheet
from tests.kiosk.looks import Look, looks
from tests.kiosk.pseudo import Pseudo
from tests.kiosk.scenes import PANELS, SCENES, Panel, Scene

IN_FULL = ("en", "fi", "ar", "pseudo")
READERS = (
    *(Reader(side=side) for side in ("left", "below", "above")),
    Reader(offset_mm=60),
    *(Reader(model=model) for model in ("tray", "pad", "window")),
)
SHEET_PANEL = PANELS[0]
LOOKS_ON_SHEET = 60
EVERY = 17  # of the looks one is on the sheet: no factor of languages, panels or sizes


def main(arguments: list[str]) -> int:
    """Write the pictures into the folder named, or build/shots."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    folder = Path(arguments[0] if arguments else "build/shots")
    folder.mkdir(parents=True, exist_ok=True)
    app = QGuiApplication(["shots"])
    screens = list(_in_full(app, folder))
    seen = list(_in_turn(app, folder))
    _readers(app, folder)
    some = [picture for index, picture in enumerate(seen) if index % EVERY == 0]
    contact_sheet(screens, folder / "screens.jpg")
    contact_sheet(some[:LOOKS_ON_SHEET], folder / "looks.jpg")
    print(f"{len(list(folder.glob('*.png')))} pictures and two contact sheets in {folder}")
    return 0


@contextmanager
def _stage(panel: Panel, reader: Reader | None = None) -> Iterator[Scene]:
    with tempfile.TemporaryDirectory() as files:
        scene = Scene(Path(files), panel, reader)
        try:
            yield scene
        finally:
            scene.close()


def _in_full(app: QGuiApplication, folder: Path) -> Iterator[QImage]:
    """Every scene in four languages on every panel; gives the English ones of the first."""
    for panel in PANELS:
        with _stage(panel) as scene:
            for language in IN_FULL:
                longer = language == "pseudo"
                for name, events in SCENES.items():
                    scene.play(*events, language="en" if longer else language)
                    with Pseudo(from_the_right=False) if longer else nullcontext():
                        scene.window.engine.retranslate()
                        shot = shoot(app, scene, folder / f"{name}-{language}-{panel.name}.png")
                    if language == "en" and panel is SHEET_PANEL:
                        yield shot
            print(f"{panel.name}: {len(SCENES)} scenes in {', '.join(IN_FULL)}", flush=True)


def _in_turn(app: QGuiApplication, folder: Path) -> Iterator[QImage]:
    """The share of looks, panel by panel."""
    each: list[Look] = list(looks())
    for panel in PANELS:
        with _stage(panel) as scene:
            for look in (look for look in each if look.panel is panel):
                scene.play(*SCENES[look.scene], language=look.language, manner=look.manner)
                yield shoot(app, scene, folder / f"look-{look}.png")
        print(f"{panel.name}: the other languages, sizes and themes in turn", flush=True)


def _readers(app: QGuiApplication, folder: Path) -> None:
    """The door, for every reader at every side."""
    for panel in PANELS:
        for reader in READERS:
            with _stage(panel, reader) as scene:
                scene.play(language="en")
                where = reader.side if reader.offset_mm is None else "high"
                shoot(app, scene, folder / f"reader-{reader.model}-{where}-{panel.name}.png")


def shoot(app: QGuiApplication, scene: Scene, path: Path) -> QImage:
    """Save what the window shows once it has come to rest."""
    app.processEvents()
    picture = scene.window.root.grabWindow()
    if not picture.save(str(path)):
        raise SystemExit(f"{path} cannot be written. Name another folder.")
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return picture


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
