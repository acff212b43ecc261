"""What PySide6 does behind our back, watched, so that a new version cannot bring it unseen."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal

EMISSIONS = 1000


class Bell(QObject):
    """Something that rings."""

    rung = Signal(bool)


def test_a_signal_does_not_eat_references_to_true() -> None:
    bell = Bell()
    heard: list[bool] = []
    bell.rung.connect(heard.append)
    before = sys.getrefcount(True)

    for _ in range(EMISSIONS):
        bell.rung.emit(True)
    heard.clear()

    assert abs(sys.getrefcount(True) - before) < EMISSIONS // 20
