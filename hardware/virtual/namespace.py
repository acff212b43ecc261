"""A pcscd of our own, out of everybody's sight: private mounts, private network, vpcd alone.

vpcd listens on all addresses; here "all" is a loopback nobody else has. pcscd's socket
is a path, and paths are not bound to a network: it can be used from outside by
PCSCLITE_CSOCK_NAME. Needs root. Sources: unshare(2), mount(2), netdevice(7).
"""

import ctypes
import fcntl
import os
import re
import shutil
import signal
import socket
import struct
import subprocess
import tempfile
import time
from contextlib import suppress
from pathlib import Path

PCSCD = Path("/usr/sbin/pcscd")
VPCD_CONFIG = Path("/etc/reader.conf.d/vpcd")
_RUN = Path("/run/pcscd")
_USB_DRIVERS = Path("/usr/lib/pcsc/drivers")
_NEW_MOUNTS, _NEW_NETWORK = 0x00020000, 0x40000000
_RECURSIVE, _PRIVATE, _BIND = 16384, 1 << 18, 4096
_SET_FLAGS, _UP_AND_RUNNING = 0x8914, 0x1 | 0x40
_PR_SET_PDEATHSIG = 1
_START_SECONDS = 10.0
_STOP_SECONDS = 3.0

_libc = ctypes.CDLL(None, use_errno=True)


class CannotStage(Exception):
    """There is no stage to be had here; the text says why, and what to install."""


def why_not() -> str | None:
    """Say why this machine and user cannot have a stage; None if they can."""
    if os.geteuid() != 0:
        return "a private pcscd needs root"
    missing = [p for p in (PCSCD, VPCD_CONFIG) if not p.exists()]
    return "install pcscd and vsmartcard-vpcd" if missing else None


class Stage:
    """A private pcscd with vpcd's two readers. Everything ends with `close` or our death.

    Makes the calling process enter the namespaces, for good: a process has one stage.
    """

    def __init__(self) -> None:
        reason = why_not()
        if reason:
            raise CannotStage(reason)
        self._home = Path(tempfile.mkdtemp(prefix="aula-stage-"))
        self._home.chmod(0o755)
        self._run = self._home / "run"
        self._programs: list[subprocess.Popen[bytes]] = []
        self._pcscd: subprocess.Popen[bytes] | None = None
        self.socket = self._run / "pcscd.comm"
        self._furnish()
        self.start()

    def start(self, readers: bool = True) -> None:
        """Start pcscd, with its readers or none, and wait until its socket answers."""
        (self._home / "conf" / "vpcd").write_text(self._config if readers else "")
        self._pcscd = self.program([str(PCSCD), *_pcscd_options(), "-c", str(self._home / "conf")])
        until = time.monotonic() + _START_SECONDS
        while not _answers(self.socket):
            if time.monotonic() > until or self._pcscd.poll() is not None:
                raise CannotStage("pcscd did not start")
            time.sleep(0.01)

    def kill(self) -> None:
        """Kill pcscd as a crash would, leaving its socket behind."""
        if self._pcscd:
            self._pcscd.kill()
            self._pcscd.wait()

    def program(self, command: list[str]) -> subprocess.Popen[bytes]:
        """Start a program inside, which dies with us; its output is dropped."""
        started = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            preexec_fn=_die_with_parent,
        )
        self._programs.append(started)
        return started

    def close(self) -> None:
        """End every program and remove what was made."""
        for program in reversed(self._programs):
            program.terminate()
        for program in self._programs:
            try:
                program.wait(_STOP_SECONDS)
            except subprocess.TimeoutExpired:
                program.kill()
                program.wait()
        shutil.rmtree(self._home, ignore_errors=True)

    def _furnish(self) -> None:
        """Enter the namespaces; lay pcscd's directories out in them."""
        (self._home / "conf").mkdir()
        self._run.mkdir(mode=0o755)
        (self._home / "none").mkdir()
        text = VPCD_CONFIG.read_text()
        driver = Path(re.findall(r"^LIBPATH\s+(\S+)", text, re.MULTILINE)[0])
        copy = shutil.copy(driver, self._home / "libifdvpcd.so")
        self._config = text.replace(str(driver), str(copy))
        with suppress(FileExistsError):
            _RUN.mkdir(mode=0o755)
        _enter_namespaces()
        _call(_libc.mount(bytes(self._run), bytes(_RUN), None, _BIND, None))
        _call(_libc.mount(bytes(self._home / "none"), bytes(_USB_DRIVERS), None, _BIND, None))
        _loopback_up()


def _enter_namespaces() -> None:
    """Enter new mount and network namespaces; from here on no mount is seen outside.

    "/" can be made private only where it is a mount, which it is not in a plain chroot:
    so step out to the namespace's own root, make all private there, and step back in.
    """
    working = Path.cwd()
    _call(_libc.unshare(_NEW_MOUNTS | _NEW_NETWORK))
    here = os.open("/", os.O_PATH | os.O_DIRECTORY)
    mounts = os.open("/proc/self/ns/mnt", os.O_RDONLY)
    try:
        _call(_libc.setns(mounts, _NEW_MOUNTS))
        _call(_libc.mount(None, b"/", None, _RECURSIVE | _PRIVATE, None))
        os.fchdir(here)
        os.chroot(".")
        os.chdir(working)
    finally:
        os.close(mounts)
        os.close(here)


def _pcscd_options() -> list[str]:
    text = subprocess.run([PCSCD, "--help"], capture_output=True, text=True, check=False).stdout
    polkit = ["--disable-polkit"] if "--disable-polkit" in text else []
    return ["--foreground", *polkit]


def _answers(path: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as probe:
        return probe.connect_ex(str(path)) == 0


def _loopback_up() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        request = struct.pack("16sH14x", b"lo", _UP_AND_RUNNING)
        fcntl.ioctl(any_socket, _SET_FLAGS, request)


def _die_with_parent() -> None:
    _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def _call(result: int) -> None:
    if result != 0:
        number = ctypes.get_errno()
        raise CannotStage(f"the kernel refused a namespace: {os.strerror(number)}")
