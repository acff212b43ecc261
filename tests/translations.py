"""`python -m tests.translations`: take the words of the screen into every translation, and compile.

What no screen says any more goes; what is new is listed, and has to be written by a person.
"""

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from kiosk.languages import LOCALES
from tests.kiosk.messages import file_of, is_open, messages

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ROOT / ".venv" / "bin"
SOURCES = ("-extensions", "qml,py", "kiosk")


def extract(*into: Path) -> None:
    """Merge the words that stand in the sources now into .ts files, made where there are none.

    Raises `SystemExit` where a source cannot be read: lupdate would drop its words in silence.
    """
    done = subprocess.run(
        [
            TOOLS / "pyside6-lupdate",
            *("-silent", "-locations", "none", "-no-obsolete", "-sort-messages"),
            *("-source-language", "en", "-disable-heuristic", "similartext"),
            *SOURCES,
            *("-ts", *map(str, into)),
        ],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    if ": error:" in done.stderr:
        raise SystemExit(f"{done.stderr}Mend it, put back the translations, and run this again.")


def compile_for_qt(source: Path) -> None:
    """Make the .qm the kiosk loads, in one step: one that runs has the old file in its memory."""
    made = source.with_suffix(".new")
    subprocess.run([TOOLS / "pyside6-lrelease", "-silent", source, "-qm", made], check=True)
    made.replace(source.with_suffix(".qm"))


def open_in(language: str) -> list[str]:
    """What is still to be said in a language, as `Context: source`."""
    return [
        f"{context}: {source}"
        for context, source, said in messages(file_of(language))
        if is_open(said)
    ]


def main(languages: Iterable[str]) -> int:
    """Bring the translations up to date; 1 where something is left to write."""
    chosen = tuple(languages)
    extract(*map(file_of, chosen))
    left = 0
    for language in chosen:
        compile_for_qt(file_of(language))
        waiting = open_in(language)
        left += len(waiting)
        print(f"{language}: {len(waiting) or 'nothing'} to translate")
        for line in waiting:
            print(f"    {line}")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or LOCALES))
