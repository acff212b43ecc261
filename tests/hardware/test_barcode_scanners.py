"""Scanners read for real: keys by a pipe or uinput, serial lines by a terminal pair."""

import contextlib
import os
import pty
import select
import signal
import struct
import termios
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from hardware.barcode.devices import LOST, Keys, name_of, open_keys, open_line
from hardware.barcode.keys import END
from hardware.barcode.scanners import Scanners
from hardware.barcode.wanted import Wanted
from hardware.events import CardRead, CodeKind, CodeScanned, ReaderFound
from hardware.virtual import desk
from tests.hardware.processes import HardwareProcess

KEY, SYN, SYN_DROPPED = 1, 0, 3
CODES = dict(zip("1234567890-", range(2, 13), strict=True)) | {"T": 20, "\n": 28}
NAME = "Aula test scanner"


def event(kind: int, code: int, value: int) -> bytes:
    return struct.pack("llHHi", 0, 0, kind, code, value)


def strokes(text: str) -> bytes:
    """Type a text as the kernel tells it, Shift for the capital letter."""
    told = b""
    for character in text:
        code = CODES[character]
        pressed = event(KEY, code, 1) + event(SYN, 0, 0) + event(KEY, code, 0) + event(SYN, 0, 0)
        capital = character.isalpha()
        told += event(KEY, 42, 1) + pressed + event(KEY, 42, 0) if capital else pressed
    return told


@pytest.fixture
def keys() -> Iterator[tuple[Keys, int]]:
    """A scanner of keys that is a pipe, and the end to write the events to."""
    receiving, sending = os.pipe()
    os.set_blocking(receiving, False)
    source = Keys(receiving, "us")
    yield source, sending
    source.close()
    with contextlib.suppress(OSError):
        os.close(sending)


def test_key_events_become_the_text_of_the_barcode(keys: tuple[Keys, int]) -> None:
    source, sending = keys
    told = strokes("131052-308T\n")

    os.write(sending, told[:100])
    first = source.read()
    os.write(sending, told[100:])

    assert first + source.read() == f"131052-308T{END}"
    assert source.read() == ""


def test_lost_events_are_told_so_that_no_half_number_counts(keys: tuple[Keys, int]) -> None:
    source, sending = keys
    os.write(sending, strokes("1310") + event(SYN, SYN_DROPPED, 0) + strokes("308"))

    assert source.read() == f"1310{LOST}308"


def test_an_unplugged_scanner_is_noticed(keys: tuple[Keys, int]) -> None:
    source, sending = keys
    os.close(sending)

    with pytest.raises(OSError, match="hung up"):
        source.read()


@pytest.fixture
def terminals() -> Iterator[tuple[int, Path]]:
    """A terminal pair: the scanner's end, and the path of the port."""
    scanner, port = pty.openpty()
    yield scanner, Path(os.ttyname(port))
    for end in (scanner, port):
        with contextlib.suppress(OSError):
            os.close(end)


def test_a_serial_port_is_opened_raw_and_for_nobody_else(terminals: tuple[int, Path]) -> None:
    scanner, port = terminals
    line = open_line(port, 9600)
    os.write(scanner, b"X110540756\r\x03")

    assert line.read() == "X110540756\r\x03"
    modes = termios.tcgetattr(line.fileno())
    assert modes[4] == modes[5] == termios.B9600
    assert not modes[3] & (termios.ECHO | termios.ICANON | termios.ISIG)
    line.close()


def test_what_is_no_serial_port_is_not_taken_for_one(tmp_path: Path) -> None:
    (tmp_path / "port").touch()

    with pytest.raises(OSError, match="ioctl"):
        open_line(tmp_path / "port", 9600)


class Clock:
    """Time that passes by being asked for, so quickly that nothing is waited for."""

    def __init__(self) -> None:
        self._now = 100.0

    def __call__(self) -> float:
        self._now += 1.1
        return self._now


@pytest.fixture
def plugged(tmp_path: Path) -> Iterator[tuple[Scanners, list[str], Path]]:
    """The loop over one serial scanner, what it told, and the path it waits for."""
    told: list[str] = []
    scanners = Scanners(Wanted(serial=str(tmp_path / "port")), told.append, clock=Clock())
    yield scanners, told, tmp_path / "port"
    scanners.close()


def test_a_scanner_may_come_late_leave_and_come_back(
    plugged: tuple[Scanners, list[str], Path], capfd: pytest.CaptureFixture[str]
) -> None:
    scanners, told, path = plugged
    scanners.turn()
    for serial in ("X110540756", "J012345677"):
        scanner, port = pty.openpty()
        path.symlink_to(os.ttyname(port))
        while "scanner_found" not in capfd.readouterr().err:
            scanners.turn()
        os.write(scanner, f"{serial}\r\n".encode())
        while serial not in told:
            scanners.turn()
        os.close(scanner)
        while "scanner_lost" not in (log := capfd.readouterr().err):
            scanners.turn()
        assert serial not in log
        path.unlink()
        os.close(port)

    assert told == ["X110540756", "J012345677"]


def test_a_scan_without_a_line_end_is_told_after_the_pause(
    plugged: tuple[Scanners, list[str], Path], terminals: tuple[int, Path]
) -> None:
    scanners, told, path = plugged
    scanner, port = terminals
    path.symlink_to(port)
    scanners.turn()
    os.write(scanner, b"131052-308T")
    while not told:
        scanners.turn()

    assert told == ["131052-308T"]


def test_why_a_device_cannot_be_read_is_said_once(
    plugged: tuple[Scanners, list[str], Path], capfd: pytest.CaptureFixture[str]
) -> None:
    scanners, _, path = plugged
    for _ in range(5):
        scanners.turn()
    path.touch()
    for _ in range(5):
        scanners.turn()

    log = capfd.readouterr().err
    assert log.count("ENOENT") == 1
    assert log.count("ENOTTY") == 1
    assert str(path) not in log


def test_a_name_that_no_device_has_is_said_once(capfd: pytest.CaptureFixture[str]) -> None:
    scanners = Scanners(Wanted(scanner=NAME), list[str]().append, clock=Clock())
    for _ in range(5):
        scanners.turn()
    scanners.close()

    log = capfd.readouterr().err
    assert log.count("ENODEV") == 1
    assert NAME not in log


def wait_until_raw(scanner: int) -> None:
    """What is sent before the port is open is thrown away with it; its modes tell when it is."""
    until = time.monotonic() + 10
    while termios.tcgetattr(scanner)[3] & termios.ECHO:
        assert time.monotonic() < until, "the port was never opened"


@pytest.mark.slow
def test_the_shut_in_process_tells_what_its_scanner_reads(
    start: Callable[..., HardwareProcess], tmp_path: Path, terminals: tuple[int, Path]
) -> None:
    scanner, port = terminals
    hand = start("--simulated", str(tmp_path), "--serial", str(port))
    hand.next()
    wait_until_raw(scanner)
    os.write(scanner, b"131052-308T\r\nnothing we know\r\n")

    first = hand.wait_for(CodeScanned)
    assert first.holder
    assert first.holder.people[0].identifiers[0].value == "131052-308T"
    assert hand.wait_for(CodeScanned).kind is CodeKind.UNKNOWN
    log = hand.close()
    assert "131052" not in log
    assert "nothing we know" not in log
    assert log.count('"shut_in"') + log.count('"not_shut_in"') == 2


@pytest.mark.slow
def test_the_scanners_process_ends_with_the_other(
    start: Callable[..., HardwareProcess], tmp_path: Path, terminals: tuple[int, Path]
) -> None:
    _, port = terminals
    hand = start("--simulated", str(tmp_path), "--serial", str(port))
    hand.next()
    pid = hand.process.pid
    (child,) = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    handle = os.pidfd_open(int(child))

    hand.close()

    assert select.select([handle], [], [], 5)[0]
    os.close(handle)


@pytest.mark.fault
def test_a_dead_scanners_process_does_not_stop_the_cards(
    start: Callable[..., HardwareProcess], tmp_path: Path, terminals: tuple[int, Path]
) -> None:
    _, port = terminals
    hand = start("--simulated", str(tmp_path), "--serial", str(port))
    hand.wait_for(ReaderFound)
    pid = hand.process.pid
    (child,) = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    os.kill(int(child), signal.SIGKILL)

    desk.place(tmp_path, desk.Lying())
    hand.wait_for(CardRead)
    hand.say('scanned "131052-308T"')
    hand.wait_for(CodeScanned)
    assert "scanner_ended" in hand.close()


@pytest.mark.slow
def test_a_real_device_is_grabbed_and_read(tmp_path: Path) -> None:
    """Control: a second opener hears nothing while we hold it."""
    import evdev

    try:
        device = evdev.UInput({KEY: [*CODES.values(), 42]}, name=NAME)
    except (evdev.UInputError, OSError) as reason:
        pytest.skip(f"no scanner can be made here: {reason}")
    with device:
        path = Path(str(device.device.path))
        assert name_of(path) == NAME
        bystander = evdev.InputDevice(str(path))
        told: list[str] = []
        scanners = Scanners(Wanted(scanner=NAME), told.append, clock=Clock())
        scanners.turn()
        with pytest.raises(OSError, match="busy"):
            open_keys(path, "us")
        for character in "131052-308T\n":
            shifted = character.isalpha()
            for code, value in ((42, 1), (CODES[character], 1), (CODES[character], 0), (42, 0)):
                if code != 42 or shifted:
                    device.write(KEY, code, value)
                    device.syn()
        while not told:
            scanners.turn()
        assert told == ["131052-308T"]
        assert bystander.read_one() is None
        scanners.close()
        bystander.close()
