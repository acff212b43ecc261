"""How the kiosk is, for staff: network, central, the list, the store and what waits in it."""

import os
import shutil
import subprocess
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.value import Value

if TYPE_CHECKING:
    from sync.store import Store


LINKS = Path("/sys/class/net")
PCSCD = "/usr/sbin:/usr/bin:/sbin:/bin"


class Condition(Value, frozen=True):
    """Ages in seconds, None where there is nothing that could have one.

    `heard_s` is how long ago central last answered the postman, as far as the store tells;
    `links` are the network devices that are up; `pcscd` is its version, "" where unknown.
    """

    waiting: int
    oldest_s: float | None
    refused: int
    list_age_s: float | None
    trouble: str
    heard_s: float | None = None
    links: tuple[str, ...] = ()
    free_bytes: int = 0
    pcscd: str = ""


def condition_of(store: "Store", now: datetime) -> Condition:
    """Ask the store. Raises `StoreError`."""
    outbox, age = store.outbox.status(now), store.list_age(now)
    return Condition(
        outbox.waiting,
        None if outbox.oldest is None else outbox.oldest.total_seconds(),
        len(outbox.refused),
        None if age is None else age.total_seconds(),
        store.trouble(),
        heard_s=_heard(store, now, None if age is None else age.total_seconds()),
        links=links_up(),
        free_bytes=_free(store.path.parent),
        pcscd=pcscd_version(),
    )


def links_up(folder: Path = LINKS) -> tuple[str, ...]:
    """Name the network devices that have a link, the one to this machine itself left out."""
    return tuple(
        sorted(each.name for each in folder.glob("*") if each.name != "lo" and _is_up(each))
    )


@cache
def pcscd_version() -> str:
    """Ask the installed PC/SC service for its version, once."""
    program = shutil.which("pcscd", path=PCSCD)
    if program is None:
        return ""
    try:
        done = subprocess.run(
            [program, "--version"], capture_output=True, text=True, timeout=2, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.partition("version ")[2].partition(".\n")[0].partition("\n")[0][:20]


def _heard(store: "Store", now: datetime, list_age_s: float | None) -> float | None:
    """Central stands by the list every half minute; its time was learnt from some answer too."""
    learnt = store.server_time()
    ages = [] if learnt is None else [max(0.0, now.timestamp() - learnt.server)]
    return min((*ages, list_age_s) if list_age_s is not None else ages, default=None)


def _is_up(device: Path) -> bool:
    try:
        return (device / "operstate").read_text().strip() == "up"
    except OSError:
        return False


def _free(folder: Path) -> int:
    disk = os.statvfs(folder)
    return disk.f_bavail * disk.f_frsize
