"""What `aula doctor` does: look, judge, say. 0 all is green, 1 something amber, 2 something red."""

import sys
from pathlib import Path

from doctor.examination import SettingsOf, examine
from doctor.finding import as_json, exit_code, in_words
from doctor.judging import findings
from sync.undumpable import forbid_dumps


def visit(path: Path, settings_of: SettingsOf, *, json: bool = False) -> int:
    """Examine the kiosk with these settings and print what was found. Returns the exit code."""
    forbid_dumps()
    found = list(findings(examine(path, settings_of)))
    sys.stdout.write((as_json(found) if json else in_words(found)) + "\n")
    return exit_code(found)
