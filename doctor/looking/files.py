"""The kiosk's files and their modes, and what the machine's disk and memory give away."""

import os
import pwd
from pathlib import Path

from doctor.facts import File, Machine, What
from kiosk.config import Config
from sync import identity
from sync.secret_file import credential

SWAPS = Path("/proc/swaps")
BLOCKS = Path("/sys/class/block")
DUMPABLE = Path("/proc/sys/fs/suid_dumpable")
SECURE_BOOT = Path("/sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c")


def files(path: Path, config: Config) -> tuple[File, ...]:
    """Every file whose mode matters."""
    store = config.store.path
    found = [_file("settings", path), _file("folder", store.parent)]
    if credential(config.store.key_file) is None:
        found.append(_file("key", config.store.key_file))
    if config.central.token_file is not None:
        found.append(_file("token", config.central.token_file))
    else:
        found.append(_file("identity", identity.place(store)))
    if config.staff.pin_file is not None:
        found.append(_file("pin", config.staff.pin_file))
    beside = ("", "-wal", "-shm", ".key-mark", ".ballast")
    found += [_file("store", store.with_name(store.name + suffix)) for suffix in beside]
    return tuple(found)


def _file(what: What, path: Path) -> File:
    try:
        mode = path.stat().st_mode & 0o7777
    except FileNotFoundError:
        return File(what, path, "missing")
    except OSError:
        return File(what, path, "hidden")
    return File(what, path, "there", mode)


def machine(config: Config | None) -> Machine:
    """The machine, and the disk the store lies on."""
    store = config.store if config else None
    return Machine(
        user=_user(),
        swaps=plain_swaps(SWAPS, BLOCKS),
        dumpable=_text(DUMPABLE).strip() == "1",
        secure_boot=_secure_boot(SECURE_BOOT),
        free=_free(store.path.parent) if store else None,
        ballast=_taken(store.path.with_name(store.path.name + ".ballast")) if store else 0,
        credential=bool(store and credential(store.key_file)),
    )


def _user() -> str:
    try:
        return pwd.getpwuid(os.geteuid()).pw_name
    except KeyError:
        return str(os.geteuid())


def plain_swaps(swaps: Path, blocks: Path) -> tuple[str, ...]:
    """Swap that lies on a disk as it was in memory: neither zram nor dm-crypt."""
    names = [line.split()[0] for line in _text(swaps).splitlines()[1:] if line.split()]
    return tuple(name for name in names if not _is_safe(name, blocks))


def _is_safe(swap: str, blocks: Path) -> bool:
    name = Path(os.path.realpath(swap)).name
    return name.startswith("zram") or _text(blocks / name / "dm" / "uuid").startswith("CRYPT-")


def _secure_boot(variable: Path) -> bool | None:
    """The variable's last byte; None where the firmware is no UEFI, or does not tell us."""
    try:
        return variable.read_bytes()[-1:] == b"\x01"
    except OSError:
        return None


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace")
    except OSError:
        return ""


def _free(folder: Path) -> int | None:
    try:
        disk = os.statvfs(folder)
    except OSError:
        return None
    return disk.f_bavail * disk.f_frsize


def _taken(path: Path) -> int:
    try:
        return path.stat().st_blocks * 512
    except OSError:
        return 0
