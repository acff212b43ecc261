"""A private reader stack, and hardware processes, for one test at a time."""

from collections.abc import Callable, Iterator

import pytest

from hardware import events
from hardware.virtual import namespace
from tests.hardware.processes import HardwareProcess, StageProcess


@pytest.fixture
def stage() -> Iterator[StageProcess]:
    """A private reader stack with two empty readers."""
    if reason := namespace.why_not():
        pytest.skip(reason)
    process = StageProcess()
    yield process
    process.close()


@pytest.fixture
def start() -> Iterator[Callable[..., HardwareProcess]]:
    """Start hardware processes that end with the test."""
    started: list[HardwareProcess] = []

    def starter(*words: str, socket: str = "") -> HardwareProcess:
        started.append(HardwareProcess(*words, socket=socket))
        return started[-1]

    yield starter
    for process in started:
        process.close()


@pytest.fixture
def hand(stage: StageProcess, start: Callable[..., HardwareProcess]) -> HardwareProcess:
    """A hardware process that has found the stage's two readers."""
    process = start(socket=stage.socket)
    process.wait_for(events.ReaderFound)
    process.wait_for(events.ReaderFound)
    return process
