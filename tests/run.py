"""What `./aula test` runs: pytest over everything, checks of style and types included as tests.

`fast` is what a developer runs every minute, `faults` pulls and kills, `fuzz` throws bytes at
every parser, `screens` looks at every screen, `lint` checks the code, `mutants` changes it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

SELECTIONS: dict[str, list[str]] = {
    "fast": [
        "-m",
        "not slow and not fault and not fuzz",
        "--no-header",
        "-q",
        "--hypothesis-profile=fast",
        "--numprocesses=2",
        "--dist=loadfile",
    ],
    "faults": ["-m", "fault"],
    "fuzz": ["-m", "fuzz"],
    "lint": ["tests/house"],
    "screens": ["tests/kiosk/test_screens.py", "--no-header", "-q", "--tb=short"],
}
CROWDED = "tests/faults/test_fleet.py"
WHOLE: dict[str, list[str]] = {
    "faults": [
        *("tests/faults", "tests/chaos", f"--ignore={CROWDED}"),
        *("--numprocesses=2", "--dist=loadfile"),
    ],
    "screens": [*SELECTIONS["screens"], "--numprocesses=2"],
}
"""What `--full` runs in their place: as often as promised, which takes hours."""
ALONE: dict[str, list[str]] = {"faults": [CROWDED]}
"""What `--full` runs before that with nothing beside it: it needs both cores."""
EVERYTHING = ["--durations=10", "--numprocesses=2", "--dist=loadfile"]
"""Two files side by side: the smallest machine this runs on has two cores."""

# A screen of memory and the renderer kiosks use: the same pictures on every machine.
SURROUNDINGS = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
    "LC_ALL": "C.UTF-8",
    "TZ": "Europe/Helsinki",
}


def arguments(words: list[str]) -> list[str]:
    """Turn the words after `./aula test` into pytest's arguments; unknown ones are passed on."""
    selections = SELECTIONS | (WHOLE if "--full" in words else {})
    named = [word for word in words if word != "--full"]
    chosen = [argument for word in named for argument in selections.get(word, [word])]
    return chosen or EVERYTHING


def main() -> int:
    """Become pytest, so that its summary is the last thing printed and its exit code is ours."""
    os.chdir(ROOT)
    os.environ.update(SURROUNDINGS)
    words, alone = sys.argv[1:], 0
    if "--full" in words:
        os.environ |= {"AULA_FAULTS_FULL": "1", "AULA_EVERY_LOOK": "1"}
        alone = max((_apart(ALONE[word]) for word in words if word in ALONE), default=0)
    command = [sys.executable, "-m", "pytest", *arguments(words)]
    if words[:1] == ["mutants"]:
        command = [sys.executable, "-m", "tests.mutants", *words[1:]]
    print(*command[2:], flush=True)
    if alone:  # what else there is takes hours: one failure is no reason not to know the others
        return subprocess.run(command).returncode or alone
    os.execv(sys.executable, command)  # noqa: S606 - a list, and no shell on purpose
    raise AssertionError("there is nobody left to say this")


def _apart(chosen: list[str]) -> int:
    return subprocess.run([sys.executable, "-m", "pytest", *chosen]).returncode


if __name__ == "__main__":
    sys.exit(main())
