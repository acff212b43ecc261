"""A small disk of a test's own: an ext4 image, mounted where nobody else can see it.

It can lose its power: everything not yet flushed is gone, as xfstests' `godown` does it.
Only inside a mount namespace of its own, and never without proof that the disk is ours.
"""

import fcntl
import os
import struct
import subprocess
import sys
import time
from pathlib import Path

MEBIBYTE = 1024 * 1024
_SHUTDOWN = 0x8004587D  # EXT4_IOC_SHUTDOWN, _IOR('X', 125, __u32)
_NO_LOG_FLUSH = 2
_BUSY_S = 5.0
_OUTSIDE = "AULA_MOUNTS_OUTSIDE"


class NotOurs(Exception):
    """What is mounted there is not the disk that was made for this, so it is left alone."""


def why_not() -> str:
    """Say why no disk can be made here; "" where one can."""
    if os.geteuid() != 0:
        return "mounting a disk of our own needs root"
    if not Path("/dev/loop-control").exists():
        return "this machine has no loop devices"
    probe = ["unshare", "-m", "losetup", "--find"]
    try:
        found = subprocess.run(probe, capture_output=True, check=False, timeout=20)
        subprocess.run(["mkfs.ext4", "-V"], capture_output=True, check=True, timeout=20)
    except (OSError, subprocess.SubprocessError):
        return "unshare, losetup or mkfs.ext4 is missing"
    return "" if found.returncode == 0 else "no loop device and mount namespace to be had"


def in_private(words: list[str]) -> list[str]:
    """The command that runs a Python module of ours in a mount namespace of its own."""
    outside = f"{_OUTSIDE}={_mounts()}"
    apart = ["unshare", "-m", "--propagation", "private", "env", outside]
    return [*apart, sys.executable, *words]


class OwnDisk:
    """The image, and where it is mounted. `with OwnDisk(...) as disk` leaves nothing behind."""

    def __init__(self, folder: Path, mebibytes: int) -> None:
        if os.environ.get(_OUTSIDE, _mounts()) == _mounts():
            raise NotOurs("this is everybody's mount namespace: start it by `in_private`")
        self._image = folder / "disk.img"
        self._size = mebibytes * MEBIBYTE
        self.top = folder / "disk"
        self.top.mkdir()
        self._outside = {os.stat(folder).st_dev, os.stat("/").st_dev}

    def __enter__(self) -> "OwnDisk":
        self.format()
        return self

    def __exit__(self, *_: object) -> None:
        if os.path.ismount(self.top):
            self.unmount()
        self._image.unlink(missing_ok=True)
        self.top.rmdir()

    def format(self) -> None:
        """Make it new and empty, and mount it."""
        if os.path.ismount(self.top):
            self.unmount()
        self._image.unlink(missing_ok=True)
        with self._image.open("wb") as image:
            image.truncate(self._size)
        _run("mkfs.ext4", "-q", "-F", "-m", "0", str(self._image))
        self.mount()

    def mount(self) -> None:
        """Mount it; the journal is replayed as after any loss of power."""
        _run("mount", "-o", "loop", str(self._image), str(self.top))
        self._prove()

    def unmount(self) -> None:
        """Take it away, once those who were just killed have let go of it."""
        until = time.monotonic() + _BUSY_S
        while True:
            try:
                _run("umount", str(self.top))
            except subprocess.CalledProcessError:
                if time.monotonic() > until:
                    raise
            else:
                return

    def taken_out(self) -> bytes:
        """Unmount it, and give every byte as a thief would read them, deleted files included."""
        self.unmount()
        return self._image.read_bytes()

    def cut_power(self) -> None:
        """Lose everything that is not on the disk yet. Raises `NotOurs` and does nothing."""
        descriptor = os.open(self.top, os.O_RDONLY | os.O_DIRECTORY)
        try:
            self._prove(os.fstat(descriptor).st_dev)
            fcntl.ioctl(descriptor, _SHUTDOWN, struct.pack("I", _NO_LOG_FLUSH))
        finally:
            os.close(descriptor)

    def _prove(self, device: int | None = None) -> None:
        here = os.stat(self.top).st_dev if device is None else device
        if not os.path.ismount(self.top) or here in self._outside:
            raise NotOurs(f"{self.top} is no disk of its own")
        lines = Path("/proc/self/mountinfo").read_text().splitlines()
        (mine,) = (line for line in lines if line.split()[4] == str(self.top))
        source = mine.split(" - ")[1].split()
        if source[0] != "ext4" or not source[1].startswith("/dev/loop"):
            raise NotOurs(f"{self.top} is not an ext4 image on a loop device")


def _mounts() -> str:
    """The name of the mount namespace we are in."""
    return os.readlink("/proc/self/ns/mnt")


def _run(*words: str) -> None:
    subprocess.run(words, check=True, capture_output=True, timeout=60)
