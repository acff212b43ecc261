"""Looking at everything at once, each look with its time; what is slow holds nobody up."""

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from doctor.facts import Facts
from doctor.looking import devices, files, letters
from kiosk.audio.settings import Audio
from kiosk.config import BadConfig, Config, load
from sync.settings import Settings

SECONDS = 15.0
"""The whole examination takes no longer."""

SettingsOf = Callable[[Config], Settings]
Looks = dict[str, tuple[str, Callable[[], Any]]]


def examine(path: Path, settings_of: SettingsOf, seconds: float = SECONDS) -> Facts:
    """Find out all there is to know of the kiosk with these settings."""
    try:
        config = load(path)
    except BadConfig as bad:
        mistakes = tuple(bad.mistakes) if path.exists() else ()
        return _looked(Facts(path, None, mistakes), _of_machine(None), seconds)
    return _looked(Facts(path, config), _of_kiosk(path, config, settings_of(config)), seconds)


def _of_machine(config: Config | None) -> Looks:
    """What can be known of any machine: name of the fact, what it is about, how to find it."""
    return {
        "reading": ("reader", devices.reading),
        "panel": ("screen", lambda: devices.panel(config)),
        "letters": ("fonts", devices.letters),
        "sound": ("sound", lambda: devices.sound(config.audio if config else Audio())),
        "machine": ("machine", lambda: files.machine(config)),
    }


def _of_kiosk(path: Path, config: Config, settings: Settings) -> Looks:
    return {
        **_of_machine(config),
        "files": ("files", lambda: files.files(path, config)),
        "scanner": ("scanner", lambda: devices.scanner(config)),
        "standing": ("identity", lambda: letters.who(settings)),
        "store": ("database", lambda: letters.store(settings)),
        "central": ("network", lambda: letters.central(settings)),
    }


def _looked(facts: Facts, looks: Looks, seconds: float) -> Facts:
    """Take all looks at once, in threads that are left behind where they do not end."""
    found: dict[str, Any] = {}

    def look(name: str, way: Callable[[], Any]) -> None:
        found[name] = way()

    threads = [
        threading.Thread(target=look, args=(name, way), name=f"doctor-{name}", daemon=True)
        for name, (_, way) in looks.items()
    ]
    for thread in threads:
        thread.start()
    until = time.monotonic() + seconds
    for thread in threads:
        thread.join(max(0.0, until - time.monotonic()))
    known = dict(found)  # as it is now: a late one may still come
    late = tuple(about for name, (about, _) in looks.items() if name not in known)
    return replace(facts, late=late, **known)
