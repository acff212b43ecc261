"""The books of a proof: what patients were thanked for, held against what central has."""

from collections import Counter
from dataclasses import dataclass, field

from tests.demo.town import Town


@dataclass
class Ledger:
    """What the screen thanked for, written down as it was seen."""

    checked_in: int = 0
    attempts: int = 0
    scores: int = 0
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
    answers = sum(r["kind"] == "feedback" for r in records)
    heard = Counter(c["text"].lower() for c in town.ask_central("comments"))
    lost = max(0, ledger.checked_in - len(arrivals))
    lost += max(0, ledger.scores - answers)
    lost += sum(heard[text] == 0 for text in ledger.said)
    duplicated = sum(n - 1 for n in arrivals.values())
    duplicated += max(0, answers - ledger.attempts)
    duplicated += sum(max(0, heard[text] - 1) for text in ledger.said)
    return Balance(lost, duplicated, town.waiting())
