"""A finger on an X server: the XTEST extension, by the library every Debian desktop has."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.bench.figures import CannotMeasure

Kinds = list["type[ctypes._SimpleCData[Any]]"]
_NOW = 0
_FIRST_BUTTON = 1


class Finger:
    """Presses and lifts where it is told, at once."""

    def __init__(self, display: str) -> None:
        try:
            self._x = ctypes.CDLL("libX11.so.6")
            self._test = ctypes.CDLL("libXtst.so.6")
        except OSError:
            raise CannotMeasure("libXtst is not installed: ./aula setup all") from None
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XOpenDisplay.argtypes = [ctypes.c_char_p]
        self._x.XFlush.argtypes = self._x.XCloseDisplay.argtypes = [ctypes.c_void_p]
        self._x.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
        pressing: list[type[ctypes._SimpleCData[Any]]] = [
            ctypes.c_void_p,
            ctypes.c_uint,
            ctypes.c_int,
            ctypes.c_ulong,
        ]
        moving: list[type[ctypes._SimpleCData[Any]]] = [
            ctypes.c_void_p,
            ctypes.c_int,
            ctypes.c_int,
            ctypes.c_int,
            ctypes.c_ulong,
        ]
        self._test.XTestFakeButtonEvent.argtypes = pressing
        self._test.XTestFakeMotionEvent.argtypes = moving
        self._display = self._x.XOpenDisplay(display.encode())
        if not self._display:
            raise CannotMeasure(f"the X server {display} cannot be reached")

    def move(self, x: int, y: int) -> None:
        """Be over this point, and wait until the server knows."""
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, _NOW)
        self._x.XSync(self._display, 0)

    def press(self) -> None:
        """Down, as soon as it can be."""
        self._button(down=True)

    def lift(self) -> None:
        """Up."""
        self._button(down=False)

    def _button(self, *, down: bool) -> None:
        self._test.XTestFakeButtonEvent(self._display, _FIRST_BUTTON, int(down), _NOW)
        self._x.XFlush(self._display)

    def close(self) -> None:
        """Leave the server."""
        self._x.XCloseDisplay(self._display)


@contextmanager
def finger_on(display: str) -> Iterator[Finger]:
    """A finger for one X server."""
    finger = Finger(display)
    try:
        yield finger
    finally:
        finger.close()
