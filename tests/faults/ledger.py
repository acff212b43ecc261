"""The books of a proof: what patients were thanked for, held against what central has.

Each attempt has words of its own and the next score of eleven, so that one answer
too many hardly ever stands in for one that is missing.
"""

from collections import Counter
from dataclasses import dataclass, field

from tests.demo.town import Town


@dataclass
class Ledger:
    """What the screen thanked for, written down as it was seen."""

    checked_in: int = 0
    attempts: int = 0
    asked: Counter[int] = field(default_factory=Counter)
    thanked: Counter[int] = field(default_factory=Counter)
    said: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Balance:
    """How the books come out: all three are 0 where the promise was kept."""

    lost: int
    duplicated: int
    stuck: int


def balance(ledger: Ledger, town: Town) -> Balance:
    """Compare, once everything has had time to arrive."""
    records = town.ask_central("records", "--kiosk", town.kiosk_id)
    arrivals = Counter(r["appointment_id"] for r in records if r["kind"] == "check_in")
    answers = {r["id"]: int(r["score"]) for r in records if r["kind"] == "feedback"}
    given = Counter(answers.values())
    comments = [c for c in town.ask_central("comments") if c["feedback_id"] in answers]
    heard = Counter(c["text"].lower() for c in comments)
    lost = max(0, ledger.checked_in - len(arrivals))
    lost += (ledger.thanked - given).total()
    lost += sum(heard[text] == 0 for text in ledger.said)
    duplicated = sum(n - 1 for n in arrivals.values())
    duplicated += (given - ledger.asked).total()
    duplicated += sum(max(0, heard[text] - 1) for text in ledger.said)
    return Balance(lost, duplicated, town.waiting())
