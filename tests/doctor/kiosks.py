"""A kiosk's folder as an installer leaves it: settings, key, and what one test needs besides."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.sync.given import KEY

ROOT = Path(__file__).parents[2]
SETTINGS = """
[central]
url = "{url}"
{central}

[store]
path = "store/kiosk.db"
key_file = "store.key"
ballast_mib = 0

[display]
width_mm = 268
"""


@dataclass(frozen=True)
class Folder:
    """Where the settings lie."""

    path: Path

    @property
    def settings(self) -> Path:
        return self.path / "kiosk.toml"

    @property
    def store(self) -> Path:
        return self.path / "store" / "kiosk.db"

    @property
    def key(self) -> Path:
        return self.path / "store.key"

    def write(self, url: str, central: str = "", more: str = "") -> None:
        """Write the settings again."""
        self.settings.write_text(SETTINGS.format(url=url, central=central) + more)


def set_up(path: Path, url: str = "http://127.0.0.1:9", central: str = "") -> Folder:
    """A folder with settings and a key, and no database yet."""
    folder = Folder(path)
    folder.write(url, central)
    folder.store.parent.mkdir(mode=0o770)
    folder.key.write_text(KEY.hex() + "\n")
    folder.key.chmod(0o600)
    return folder


@dataclass(frozen=True)
class Said:
    """What `aula doctor` said and how it ended."""

    code: int
    out: str
    err: str

    def findings(self, about: str) -> list[dict[str, Any]]:
        """Of the JSON: the lines about one thing."""
        return [one for one in json.loads(self.out)["findings"] if one["about"] == about]

    def grade(self, about: str) -> set[str]:
        """How grave those are."""
        return {one["grade"] for one in self.findings(about)}


def doctor(folder: Folder | Path, *words: str) -> Said:
    """Run it as somebody at the machine would."""
    settings = folder.settings if isinstance(folder, Folder) else folder
    ended = subprocess.run(
        [sys.executable, "-m", "kiosk", "doctor", "--config", str(settings), *words],
        capture_output=True,
        text=True,
        timeout=60,
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
        check=False,
    )
    return Said(ended.returncode, ended.stdout, ended.stderr)
