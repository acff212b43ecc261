"""Shutting the process in before it meets a card: Landlock for files, seccomp for system calls.

Called once, before any thread is started, when everything needed is loaded. What a
kernel cannot do is logged and gone without. Sources: landlock(7), seccomp(2), prctl(2).
"""

import ctypes
import os
import signal
import sysconfig
from collections.abc import Iterable, Iterator
from pathlib import Path

from hardware import seccomp
from hardware.log import log

_libc = ctypes.CDLL(None, use_errno=True)
_libc.syscall.restype = ctypes.c_long

_PR_SET_PDEATHSIG = 1
_PR_SET_DUMPABLE = 4
_PR_SET_NO_NEW_PRIVS = 38

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_GIVE_VERSION = 1
_PATH_BENEATH = 1
_READ_FILE, _READ_DIR, _IOCTL_DEV = 1 << 2, 1 << 3, 1 << 15
_DEFAULT_SOCKET = "/run/pcscd/pcscd.comm"


class _Ruleset(ctypes.Structure):
    _fields_ = (("fs", ctypes.c_uint64), ("net", ctypes.c_uint64), ("scoped", ctypes.c_uint64))


class _PathRule(ctypes.Structure):
    _pack_ = 1
    _layout_ = "ms"
    _fields_ = (("allowed", ctypes.c_uint64), ("parent", ctypes.c_int32))


def die_with_parent() -> None:
    """Be killed when the parent dies, also if it died just now."""
    parent = os.getppid()
    _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:
        os._exit(0)


def hide_memory() -> None:
    """Leave no core dump and let no other process of the user look in."""
    _libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def shut_in(readable: Iterable[Path] = (), devices: Iterable[Path] = ()) -> None:
    """Give up everything but reading code, `readable`, `devices` and the reader's socket.

    What lies in `devices` may be read and given device commands (ioctl), not written.
    """
    _libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    abi = _restrict_files([*_code(), _socket_directory(), *readable], devices)
    filtered = seccomp.install()
    if abi and filtered:
        log("shut_in", landlock=abi)
    else:
        log("not_shut_in", "warning", landlock=abi, seccomp=filtered)


def _code() -> Iterator[Path]:
    """Where Python, its packages, our own package and shared libraries lie."""
    yield Path(__file__).parent
    for name in ("stdlib", "platstdlib", "purelib", "platlib"):
        yield Path(sysconfig.get_path(name))
    yield from map(Path, ("/usr/lib", "/lib", "/lib64", "/etc/ld.so.cache"))


def _socket_directory() -> Path:
    """Where libpcsclite finds pcscd, as it decides itself."""
    return Path(os.environ.get("PCSCLITE_CSOCK_NAME", _DEFAULT_SOCKET)).parent


def _restrict_files(readable: Iterable[Path], devices: Iterable[Path]) -> int:
    """Let only these paths be read and nothing be written; return the ABI, 0 without Landlock."""
    abi = int(_libc.syscall(_CREATE_RULESET, None, 0, _GIVE_VERSION))
    if abi < 1:
        return 0
    ruleset = _Ruleset(fs=_file_rights(abi))
    if abi >= 4:
        ruleset.net = 0b11  # TCP: bind and connect
    if abi >= 6:
        ruleset.scoped = 0b11  # abstract sockets and signals
    size = 8 if abi < 4 else 16 if abi < 6 else 24
    descriptor = int(_libc.syscall(_CREATE_RULESET, ctypes.byref(ruleset), size, 0))
    if descriptor < 0:
        return 0
    try:
        for path in readable:
            _allow(descriptor, path)
        for path in devices:
            _allow(descriptor, path, ruleset.fs & _IOCTL_DEV)
        return abi if _libc.syscall(_RESTRICT_SELF, descriptor, 0) == 0 else 0
    finally:
        os.close(descriptor)


def _file_rights(abi: int) -> int:
    """All rights over files this ABI knows: 13 of the first, then moving, truncating, devices."""
    known = {1: 13, 2: 14, 3: 15, 4: 15}
    return (1 << known.get(abi, 16)) - 1


def _allow(ruleset: int, path: Path, more: int = 0) -> None:
    try:
        descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return  # nothing there, nothing to allow
    rights = _READ_FILE | _READ_DIR if path.is_dir() else _READ_FILE
    rule = _PathRule(rights | more, descriptor)
    _libc.syscall(_ADD_RULE, ruleset, _PATH_BENEATH, ctypes.byref(rule), 0)
    os.close(descriptor)
