"""One Qt application, without widgets, as the kiosk has it, and keyboards to strike."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk.keyboards import for_screen
from tests.kiosk.scenes import PANELS, Panel
from tests.kiosk.typist import Hands, Typist


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture
def hands(qapp: QGuiApplication) -> Iterator[Hands]:
    """Keyboards on bare windows, taken down afterwards."""
    made: list[Typist] = []
    QAccessible.setActive(True)

    def at(language: str = "fi", panel: Panel = PANELS[0], part: str = "", **timers: int) -> Typist:
        typist = Typist(panel, for_screen(language), *([part] if part else []))
        for name, milliseconds in timers.items():
            typist.part.setProperty(name, milliseconds)
        made.append(typist)
        return typist

    yield at
    for typist in made:
        typist.close()
    QAccessible.setActive(False)
