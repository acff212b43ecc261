"""One Qt application, without widgets, as the kiosk has it, and keyboards to strike."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QAccessible, QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.keyboards import for_screen
from tests.kiosk.scenes import PANELS, Panel
from tests.kiosk.typist import Hands, Typist

PATIENCE_MS = 20_000


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


class PatientBot(QtBot):
    """Waits as long as a busy machine may take; pytest-qt's own five seconds are a quiet one's."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(
        self,
        signal: SignalInstance,
        *,
        timeout: int = PATIENCE_MS,
        **more: Any,  # noqa: ANN401 - its own
    ) -> Any:  # noqa: ANN401 - its own
        return super().waitSignal(signal, timeout=timeout, **more)


@pytest.fixture
def qtbot(qapp: QGuiApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


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
