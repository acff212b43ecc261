"""Scanners as the kernel shows them: keyboards by evdev, serial ports by termios.

Opening and reading only. A keyboard is taken for ourselves (EVIOCGRAB), so that no
scan ever lands in a text field; only one that the settings name is ever touched.
"""

import fcntl
import os
import struct
import termios
import tty
from pathlib import Path
from typing import Protocol

from hardware.barcode.keys import Keyboard, Layout

INPUT = Path("/dev/input")
LOST = "\0"
"""In a source's text: events were lost here, what came before is to be forgotten."""

_EVENT = struct.Struct("llHHi")  # struct input_event: time, type, code, value
_SYN, _KEY, _SYN_DROPPED = 0, 1, 3
_MOST = 4096
_SPEEDS = {speed: getattr(termios, f"B{speed}") for speed in (9600, 19200, 38400, 57600, 115200)}


class Source(Protocol):
    """An open scanner."""

    def fileno(self) -> int:
        """Return the descriptor to wait for."""

    def read(self) -> str:
        """Return what was typed since the last call. Raises `OSError` when it is gone."""

    def close(self) -> None:
        """Let it go."""


class Keys:
    """A keyboard-like scanner, by its descriptor of `struct input_event`."""

    def __init__(self, descriptor: int, layout: Layout) -> None:
        self._descriptor = descriptor
        self._keyboard = Keyboard(layout)
        self._rest = b""

    def fileno(self) -> int:
        """Return the descriptor to wait for."""
        return self._descriptor

    def read(self) -> str:
        """Return the characters of the key presses since. Raises `OSError` when it is gone."""
        data = self._rest + _read(self._descriptor)
        whole = len(data) - len(data) % _EVENT.size
        self._rest = data[whole:]
        text = ""
        for _, _, kind, code, value in _EVENT.iter_unpack(data[:whole]):
            if kind == _KEY:
                text += self._keyboard.press(code, value)
            elif kind == _SYN and code == _SYN_DROPPED:
                self._keyboard.forget()
                text += LOST
        return text

    def close(self) -> None:
        """Let it go, the grab with it."""
        os.close(self._descriptor)


class Line:
    """A scanner on a serial line, RS-232 or USB CDC-ACM, by its descriptor."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def fileno(self) -> int:
        """Return the descriptor to wait for."""
        return self._descriptor

    def read(self) -> str:
        """Return the characters that came. Raises `OSError` when it is gone."""
        return _read(self._descriptor).decode("latin-1").replace(LOST, "")

    def close(self) -> None:
        """Let it go."""
        os.close(self._descriptor)


def open_keys(path: Path, layout: Layout) -> Keys:
    """Open a keyboard-like device and take it for ourselves. Raises `OSError`."""
    import evdev

    device = evdev.InputDevice(path, readonly=True)
    try:
        device.grab()
        return Keys(os.dup(device.fd), layout)
    finally:
        device.close()


def name_of(path: Path) -> str:
    """Return the name a keyboard-like device gives itself, "" if it has no keys to type with."""
    import evdev

    device = evdev.InputDevice(path, readonly=True)
    try:
        keys = device.capabilities().get(_KEY, [])
        return str(device.name) if evdev.ecodes.KEY_ENTER in keys else ""
    finally:
        device.close()


def open_line(path: Path, speed: int) -> Line:
    """Open a serial port, raw, eight bits, for ourselves. Raises `OSError`."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NOCTTY | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        tty.setraw(descriptor)
        modes = termios.tcgetattr(descriptor)
        modes[2] |= termios.CLOCAL | termios.CREAD
        modes[4] = modes[5] = _SPEEDS[speed]
        termios.tcsetattr(descriptor, termios.TCSANOW, modes)
        fcntl.ioctl(descriptor, termios.TIOCEXCL)
    except termios.error as error:
        os.close(descriptor)
        raise OSError(*error.args) from None
    except OSError:
        os.close(descriptor)
        raise
    return Line(descriptor)


def _read(descriptor: int) -> bytes:
    try:
        data = os.read(descriptor, _MOST)
    except BlockingIOError:
        return b""
    if not data:
        raise OSError("hung up")
    return data
