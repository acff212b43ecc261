"""What the doctor says: one sentence, how grave it is, and the next step."""

from collections.abc import Iterable
from enum import StrEnum

import msgspec


class Grade(StrEnum):
    """Green is well; amber works, and somebody should look; red does not work, or is not safe."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


class Finding(msgspec.Struct, frozen=True):
    """One line. `next_step` is "" where there is nothing to do."""

    about: str
    grade: Grade
    says: str
    next_step: str = ""


def green(about: str, says: str) -> Finding:
    """All is well with it."""
    return Finding(about, Grade.GREEN, says)


def amber(about: str, says: str, next_step: str) -> Finding:
    """It works, and somebody should look."""
    return Finding(about, Grade.AMBER, says, next_step)


def red(about: str, says: str, next_step: str) -> Finding:
    """It does not work, or is not safe."""
    return Finding(about, Grade.RED, says, next_step)


def exit_code(findings: Iterable[Finding]) -> int:
    """Give 0 where all is green, 1 with something amber, 2 with something red."""
    return max((list(Grade).index(finding.grade) for finding in findings), default=0)


def in_words(findings: Iterable[Finding]) -> str:
    """A line each, the word first: nobody has to tell colours apart."""
    return "\n".join(
        f"{one.grade:<6} {one.about:<12} {one.says}"
        + (f" Next: {one.next_step}" if one.next_step else "")
        for one in findings
    )


def as_json(findings: Iterable[Finding]) -> str:
    """One JSON object: `worst`, and the findings in the order of the lines."""
    listed = list(findings)
    worst = list(Grade)[exit_code(listed)]
    return msgspec.json.encode({"worst": worst, "findings": listed}).decode()
