"""What PySide6 does behind our back, watched, so that a new version cannot bring it unseen."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal

from tests.bench.modules import at_first_frame, too_early

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


@pytest.fixture(scope="module")
def first_frame() -> dict[str, Any]:
    """What is loaded at the kiosk's first frame."""
    return at_first_frame()


@pytest.mark.slow
def test_heavy_libraries_wait_for_the_first_frame(first_frame: dict[str, Any]) -> None:
    assert "PySide6.QtQuick" in first_frame["modules"]
    assert too_early(first_frame["modules"]) == []


@pytest.mark.slow
def test_python_imports_by_its_own_hand_again(first_frame: dict[str, Any]) -> None:
    assert first_frame["own_import"], "PySide6's __import__ reads every source: put ours back"
