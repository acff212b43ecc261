"""An ear at the process border: real programs in place of the voice and the player."""

import os
import stat
from pathlib import Path

from kiosk.audio.settings import Audio

VOICE = """#!/bin/sh
# Says what it is to say into a file of its own, whole before it has its name.
into=$(mktemp "$1/.utterance-XXXXXX")
{ printf '%s %s %s\\n' "$2" "$3" "$4"; cat; } >"$into"
mv "$into" "$1/$(date +%s%N)-$$.said"
"""
ENDLESS = """#!/bin/sh
# A voice that starts another program and never comes to an end.
cat >/dev/null
sleep 600 &
echo $! >"$1/child"
wait
"""


def script(folder: Path, name: str, text: str) -> Path:
    """A small program in `folder`."""
    path = folder / name
    path.write_text(text)
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


class Ear:
    """Hears what a kiosk with `audio` says: the text, its voice, its volume and its output."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "ear"
        self.folder.mkdir()
        voice = script(folder, "voice", VOICE)
        self.audio = Audio(
            voice=(str(voice), str(self.folder), "{device}", "{voice}", "{volume}"),
            player=(),
            sounds=False,
            output="loudspeaker",
        )

    def heard(self) -> list[tuple[str, str]]:
        """Each utterance since it was last asked, oldest first: output, voice and volume; text."""
        found = []
        for path in sorted(self.folder.glob("*.said")):
            how, _, text = path.read_text("utf-8").partition("\n")
            found.append((how, text))
            path.unlink()
        return found


def runs(pid: int) -> bool:
    """Whether this process still does anything: one that waits to be buried does not."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state not in ("Z", "X")


def children() -> set[int]:
    """The processes this one has started and not yet buried."""
    told = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text()
    return {int(pid) for pid in told.split()}
