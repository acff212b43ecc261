"""A line of the sheet: a clause, what this kiosk does for it, and how that was judged."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """Passed and failed were measured here; `DESIGN` is how the program is made."""

    PASS = "pass"  # noqa: S105
    FAIL = "FAIL"
    DESIGN = "by design"
    RULER = "to fill in"
    NOT_HERE = "not applicable"


@dataclass(frozen=True)
class Row:
    """One clause. `says` is the measured value, the way it is made, or what to measure."""

    clause: str
    title: str
    verdict: Verdict
    says: str


def judged(clause: str, title: str, passed: bool, says: str) -> Row:
    """A row that was measured."""
    return Row(clause, title, Verdict.PASS if passed else Verdict.FAIL, says)
