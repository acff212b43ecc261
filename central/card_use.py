"""How cards fared at a site's kiosks lately, by family: whether the drawing is understood."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec

from central.store import Transaction, instant
from sync import wire

LATELY = timedelta(hours=24)
MOST = 1000

_use = msgspec.json.Decoder(wire.CardUse)


@dataclass(frozen=True)
class Family:
    """One family's hours: cards read at the first try, further tries, why not, how slow."""

    name: str
    hours: Sequence[wire.CardUse]

    @property
    def first_try(self) -> int:
        """How many cards were read when they were first put in."""
        return sum(hour.first_try for hour in self.hours)

    @property
    def words(self) -> str:
        """A line to read; the seconds are of the slowest hour."""
        failures: Counter[str] = Counter()
        for hour in self.hours:
            failures.update(hour.failures)
        retries = sum(hour.retries for hour in self.hours)
        slowest = max(hour.p95_s for hour in self.hours)
        why = ", ".join(f"{cause.replace('_', ' ')} {n}" for cause, n in failures.most_common())
        return "; ".join(
            (
                f"{self.first_try} at the first try, {retries} further tries",
                *((f"not read: {why}",) if why else ()),
                *((f"95 % within {slowest:.1f} s",) if slowest else ()),
            )
        )


def lately(transaction: Transaction, site: wire.Site, now: datetime) -> list[Family]:
    """The families seen in the last day, the most used first."""
    found: dict[str, list[wire.CardUse]] = {}
    for row in transaction.rows(
        "SELECT body FROM visits WHERE site = :site AND kind = 'card_use'"
        " AND received_at > :since ORDER BY received_at DESC LIMIT :most",
        site=site.id,
        since=instant(now - LATELY),
        most=MOST,
    ):
        use = _use.decode(row.body)
        found.setdefault(use.family, []).append(use)
    families = [Family(name, hours) for name, hours in found.items()]
    return sorted(families, key=lambda one: (-one.first_try, one.name))
