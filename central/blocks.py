"""Which weeks may be published (pure), so that no two figures differ by fewer than five people.

Every figure is made of whole blocks: answers that are always published together or not
at all. Whoever adds and subtracts figures can learn the sum of a block, never of a part of
one. A block is the days between two edges of published weeks, or a group of late answers.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from central.nps import DAY, WINDOW_DAYS, Counts, Window, week_ending
from central.publish import MINIMUM, SMALL

NOBODY = Counts()
Days = Mapping[date, Counts]


@dataclass
class Ledger:
    """What the public figures of a site have been made of so far.

    `first` holds each published day as it was when it was published first; `late` the groups
    of answers that came, or went, after that; `weeks` the last day of each published week.
    """

    first: dict[date, Counts] = field(default_factory=dict)
    late: list[dict[date, Counts]] = field(default_factory=list)
    weeks: list[date] = field(default_factory=list)

    def week(self, window: Window) -> Counts:
        """The answers that stand behind the figure of a week."""
        counts = NOBODY
        for day in days_of(window):
            counts += self.first.get(day, NOBODY)
        for group in self.late:
            if window.first_day <= min(group) and max(group) <= window.last_day:
                counts += sum(group.values(), NOBODY)
        return counts


def renew(ledger: Ledger, exact: Days, opened: date, last_day: date) -> list[date]:
    """Bring the ledger to the end of a day, with the exact counts of the days as they are now.

    Returns the last days of the weeks to publish: those that are revised, and the new one
    where the rules let it be. `opened` is the first day on which anybody answered.
    """
    revised: set[date] = set()
    for group in list(late_groups(ledger, exact)):
        ledger.late.append(group)
        revised |= {
            last
            for last in ledger.weeks
            if week_ending(last).first_day <= min(group) and max(group) <= last
        }
    if not _may_follow(ledger, exact, opened, last_day):
        return sorted(revised)
    fresh = {
        day: exact.get(day, NOBODY)
        for day in days_of(week_ending(last_day))
        if day not in ledger.first
    }
    ledger.first |= fresh
    if ledger.week(week_ending(last_day)).n < MINIMUM:
        for day in fresh:
            del ledger.first[day]
        return sorted(revised)
    ledger.weeks.append(last_day)
    return sorted(revised | {last_day})


def late_groups(ledger: Ledger, exact: Days) -> Iterator[dict[date, Counts]]:
    """The late answers that are enough to be told: of one day, else of several within a week."""
    waiting: dict[date, Counts] = {}
    for day in sorted(ledger.first.keys() & exact.keys()):
        told = sum((group[day] for group in ledger.late if day in group), ledger.first[day])
        change = exact[day] - told
        if change == NOBODY:
            continue
        waiting[day] = change
        if _enough([change]):
            yield {day: waiting.pop(day)}
    while waiting:
        first = min(waiting)
        group = {day: waiting[day] for day in waiting if day <= first + (WINDOW_DAYS - 1) * DAY}
        if _enough(list(group.values())):
            yield group
            waiting = {day: change for day, change in waiting.items() if day not in group}
        else:
            del waiting[first]


def _enough(changes: Sequence[Counts]) -> bool:
    """At least five came or none, at least five went or none, and not none of both."""
    parts = [n for one in changes for n in (one.promoters, one.passives, one.detractors)]
    came, went = sum(n for n in parts if n > 0), -sum(n for n in parts if n < 0)
    return came + went > 0 and all(n == 0 or n >= SMALL for n in (came, went))


def _may_follow(ledger: Ledger, exact: Days, opened: date, last_day: date) -> bool:
    window = week_ending(last_day)
    if window.first_day < opened or (ledger.weeks and last_day <= ledger.weeks[-1]):
        return False

    def between(after: date, until: date) -> int:
        days = days_of(Window(after + DAY, until))
        return sum(ledger.first.get(day, exact.get(day, NOBODY)).n for day in days)

    before = window.first_day - DAY
    if ledger.weeks:
        last = ledger.weeks[-1]
        entered = between(last, last_day)
        left = between(week_ending(last).first_day - DAY, before)
        if entered < SMALL or left < SMALL:
            return False
    edges = sorted(
        {before, last_day}.union(
            *((week_ending(week).first_day - DAY, week) for week in ledger.weeks)
        )
    )
    return all(
        not 0 < between(after, until) < SMALL
        for after, until in pairwise(edges)
        if {after, until} & {before, last_day}
    )


def days_of(window: Window) -> Iterator[date]:
    """Every day of a window, in order."""
    for ahead in range((window.last_day - window.first_day).days + 1):
        yield window.first_day + ahead * DAY
